//! Looks through the binary parts of an xlsb file, which are records one after
//! another, and takes from them what their reader leaves out: formulas that
//! came to an error.

use super::super::{
    markup::broken,
    ole::{u16_at, u32_at},
    refusal::Refusal,
};
use crate::issue::Code;

/// The longest record holds the text and the formula of a cell.
const LONGEST: u64 = 1024 * 1024;

const TEXT: u16 = 0x0013;
const NAME: u16 = 0x0027;
const ROW: u16 = 0x0000;
const FORMULA_ERROR: u16 = 0x000B;
const LISTED_SHEET: u16 = 0x009C;

/// A cell whose formula came to an error; row and column counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ingest::book) struct ErrorCell {
    pub(in crate::ingest::book) row: u32,
    pub(in crate::ingest::book) column: u32,
    pub(in crate::ingest::book) error: &'static str,
}

/// Where in a record the next byte stands.
enum At {
    Kind,
    KindMore(u8),
    Length { kind: u16, shift: u32, length: u64 },
    Body { kind: u16, rest: u64 },
}

/// Reads a part piece by piece.
pub(super) struct Records<'n> {
    name: &'n str,
    at: At,
    /// The body so far, of the kinds that are asked for.
    held: Vec<u8>,
    row: u32,
    /// How many texts and names there are, and may be: the reader keeps each.
    kept: usize,
    most: usize,
    /// Where the sheets are to be found that are listed here, in order.
    pub(super) sheets: Vec<String>,
    pub(super) errors: Vec<ErrorCell>,
}

impl<'n> Records<'n> {
    pub(super) fn new(name: &'n str, most: usize) -> Self {
        let (sheets, errors) = (Vec::new(), Vec::new());
        Self { name, at: At::Kind, held: Vec::new(), row: 0, kept: 0, most, sheets, errors }
    }

    /// Reads the next piece. A record that says it is longer than any is
    /// refused: the reader makes room for it first.
    pub(super) fn feed(&mut self, piece: &[u8]) -> Result<(), Refusal> {
        let mut rest = piece;
        while let Some((byte, after)) = rest.split_first() {
            match &mut self.at {
                At::Kind if byte & 0x80 == 0 => self.length_of(u16::from(*byte)),
                At::Kind => self.at = At::KindMore(byte & 0x7f),
                At::KindMore(low) => {
                    let kind = u16::from(*low) | (u16::from(byte & 0x7f) << 7);
                    self.length_of(kind);
                }
                At::Length { kind, shift, length } => {
                    *length |= u64::from(byte & 0x7f) << *shift;
                    *shift += 7;
                    if *length > LONGEST {
                        return Err(broken(self.name, "holds a record longer than any is"));
                    }
                    if byte & 0x80 == 0 || *shift == 28 {
                        let (kind, length) = (*kind, *length);
                        self.at = At::Body { kind, rest: length };
                        if length == 0 {
                            self.end()?;
                        }
                    }
                }
                At::Body { kind, rest: left } => {
                    let step = usize::try_from(*left).unwrap_or(usize::MAX).min(rest.len());
                    *left -= u64::try_from(step).unwrap_or(0);
                    let (here, behind) = rest.split_at(step);
                    if matches!(*kind, ROW | FORMULA_ERROR | LISTED_SHEET) {
                        self.held.extend_from_slice(here);
                    }
                    rest = behind;
                    if *left == 0 {
                        self.end()?;
                    }
                    continue;
                }
            }
            rest = after;
        }
        Ok(())
    }

    fn length_of(&mut self, kind: u16) {
        self.at = At::Length { kind, shift: 0, length: 0 };
    }

    /// A record is over.
    fn end(&mut self) -> Result<(), Refusal> {
        let body = std::mem::take(&mut self.held);
        match std::mem::replace(&mut self.at, At::Kind) {
            At::Body { kind: ROW, .. } => self.row = u32_at(&body, 0).unwrap_or(self.row),
            At::Body { kind: TEXT | NAME, .. } => {
                self.kept += 1;
                if self.kept > self.most {
                    return Err(broken(self.name, "holds more texts than are read"));
                }
            }
            At::Body { kind: FORMULA_ERROR, .. } => {
                if let (Some(column), Some(code)) = (u32_at(&body, 0), body.get(8)) {
                    self.errors.push(ErrorCell { row: self.row, column, error: error(*code) });
                }
            }
            At::Body { kind: LISTED_SHEET, .. } => {
                self.sheets.extend(place(&body, self.name)?);
            }
            _ => {}
        }
        Ok(())
    }
}

/// Under which name a listed sheet is to be found, if it is anywhere.
fn place(body: &[u8], part: &str) -> Result<Option<String>, Refusal> {
    let broken = || not_listed_so(part);
    let length = u32_at(body, 8).ok_or_else(broken)?;
    if length == u32::MAX {
        return Ok(None);
    }
    let end = u64::from(length) * 2 + 12;
    let end = usize::try_from(end).map_err(|_| broken())?;
    let letters = body.get(12..end).ok_or_else(broken)?.as_chunks::<2>().0;
    let letters = letters.iter().map(|two| u16::from_le_bytes(*two));
    // the name that a person sees follows
    u16_at(body, end).ok_or_else(broken)?;
    Ok(Some(char::decode_utf16(letters).map(|sign| sign.unwrap_or('\u{fffd}')).collect()))
}

/// What is said of a workbook whose list of sheets is not written as it should.
pub(super) fn not_listed_so(part: &str) -> Refusal {
    Refusal::new(
        Code::BrokenWorkbook,
        format!(
            "the part {part} lists the sheets of the workbook in a way that only unfinished versions of Excel did, or is damaged; open the file in a spreadsheet program, save it as .xlsx, and import that"
        ),
    )
}

fn error(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        _ => "#ERROR",
    }
}

#[cfg(test)]
mod tests;

//! Looks through the binary parts of an xlsb file, which are records one after
//! another.

use super::super::{markup::broken, refusal::Refusal};

/// The longest record holds the text and the formula of a cell.
const LONGEST: u64 = 1024 * 1024;

/// Where in a record the next byte stands.
enum At {
    Type,
    TypeMore,
    Length { shift: u32, length: u64 },
    Body { rest: u64 },
}

/// Reads a part piece by piece.
pub(super) struct Records<'n> {
    name: &'n str,
    at: At,
}

impl<'n> Records<'n> {
    pub(super) fn new(name: &'n str) -> Self {
        Self { name, at: At::Type }
    }

    /// Reads the next piece. A record that says it is longer than any is
    /// refused: the reader makes room for it first.
    pub(super) fn feed(&mut self, piece: &[u8]) -> Result<(), Refusal> {
        let mut rest = piece;
        while let Some((byte, after)) = rest.split_first() {
            match &mut self.at {
                At::Type => {
                    self.at = if byte & 0x80 == 0 {
                        At::Length { shift: 0, length: 0 }
                    } else {
                        At::TypeMore
                    };
                }
                At::TypeMore => self.at = At::Length { shift: 0, length: 0 },
                At::Length { shift, length } => {
                    *length |= u64::from(byte & 0x7f) << *shift;
                    *shift += 7;
                    if *length > LONGEST {
                        return Err(broken(self.name, "holds a record longer than any is"));
                    }
                    if byte & 0x80 == 0 || *shift == 28 {
                        self.at = if *length == 0 { At::Type } else { At::Body { rest: *length } };
                    }
                }
                At::Body { rest: left } => {
                    let step = usize::try_from(*left).unwrap_or(usize::MAX).min(rest.len());
                    *left -= u64::try_from(step).unwrap_or(0);
                    if *left == 0 {
                        self.at = At::Type;
                    }
                    rest = rest.get(step..).unwrap_or_default();
                    continue;
                }
            }
            rest = after;
        }
        Ok(())
    }
}

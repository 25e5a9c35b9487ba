//! Workbooks as Excel wrote them before 2007 (BIFF), before they are read as a
//! whole: whether they are protected, and how far their sheets really reach.
//! The reader makes room for what a sheet declares and for every cell between
//! the outermost ones.

#[cfg(test)]
pub(super) mod tests;
mod texts;

use super::{
    kind::protected,
    ole::{Container, u16_at, u32_at},
    refusal::Refusal,
    workbook::{MOST_COLUMNS, too_far, too_many_cells, too_much_text},
};
use crate::{ingest::Limits, issue::Code};

/// What was seen on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// For each sheet in order, whether its formulas were left without results.
    pub(super) uncalculated: Vec<bool>,
    /// Whether its texts are Unicode, whatever code page it names (BIFF8).
    pub(super) is_unicode: bool,
}

/// Walks through all records, and refuses what would harm those who read them.
pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<Seen, Refusal> {
    let container = Container::open(bytes).ok_or_else(damaged)?;
    let stream = container.stream("Workbook").or_else(|| container.stream("Book"));
    let stream = stream.ok_or_else(damaged)?;
    let mut sheets = Vec::new();
    let mut list: Vec<&[u8]> = Vec::new();
    let mut before = 0;
    let first = Records(&stream).record();
    let is_unicode = first.and_then(|begin| u16_at(begin.body, 0)) == Some(0x0600);
    for record in Records(&stream) {
        let record = record.ok_or_else(damaged)?;
        match record.kind {
            TEXTS => list = vec![record.body],
            CONTINUED if matches!(before, TEXTS | CONTINUED) && !list.is_empty() => {
                list.push(record.body);
            }
            FILE_PASS => return Err(protected()),
            SHEET => sheets.push(u32_at(record.body, 0).ok_or_else(damaged)?),
            END => break,
            _ => {}
        }
        before = record.kind;
    }
    let texts = if list.is_empty() { Some(Vec::new()) } else { texts::lengths(&list) };
    let texts = texts.ok_or_else(damaged)?;
    let mut seen = Seen { is_unicode, ..Seen::default() };
    let (mut area, mut signs) = (0_u64, 0_u64);
    let most = limits.cells_as_a_whole();
    for start in sheets {
        let start = usize::try_from(start).map_err(|_| damaged())?;
        let sheet = Sheet::walk(stream.get(start..).ok_or_else(damaged)?, &texts)?;
        area = area.saturating_add(sheet.area()).saturating_add(sheet.cells);
        signs = signs.saturating_add(sheet.signs);
        if area > wide(most) || sheet.declared > wide(most) {
            return Err(too_many_cells(most));
        }
        if signs > limits.text_as_a_whole() {
            return Err(too_much_text(limits.text_as_a_whole()));
        }
        if let Some((column, row)) = sheet.too_far {
            return Err(too_far(usize::from(column), row));
        }
        seen.uncalculated.push(sheet.is_uncalculated);
    }
    Ok(seen)
}

fn damaged() -> Refusal {
    Refusal::new(
        Code::BrokenWorkbook,
        "this is an Excel workbook (.xls) that is cut off or damaged; open it in a spreadsheet program, save it as .xlsx, and import that",
    )
}

const END: u16 = 0x000A;
const FILE_PASS: u16 = 0x002F;
const CONTINUED: u16 = 0x003C;
const UNCALCULATED: u16 = 0x005E;
const SHEET: u16 = 0x0085;
const MANY_NUMBERS: u16 = 0x00BD;
const TEXTS: u16 = 0x00FC;
const TEXT_CELL: u16 = 0x00FD;
const DIMENSIONS: u16 = 0x0200;
const BEGIN: u16 = 0x0809;
/// Formula, rich text, text from the list, number, text, truth or error, packed number.
const CELLS: [u16; 7] = [0x0006, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E];

struct Record<'a> {
    kind: u16,
    body: &'a [u8],
}

/// The records of a stream; nothing where one breaks off.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = Option<Record<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let record = self.record();
        if record.is_none() {
            self.0 = &[];
        }
        Some(record)
    }
}

impl<'a> Records<'a> {
    fn record(&mut self) -> Option<Record<'a>> {
        let kind = u16_at(self.0, 0)?;
        let length = usize::from(u16_at(self.0, 2)?);
        let body = self.0.get(4..)?.get(..length)?;
        self.0 = self.0.get(4 + length..)?;
        Some(Record { kind, body })
    }
}

/// How far a sheet reaches.
#[derive(Default)]
struct Sheet {
    rows: Option<(u16, u16)>,
    columns: Option<(u16, u16)>,
    cells: u64,
    declared: u64,
    /// Signs of the texts from the list that it shows.
    signs: u64,
    too_far: Option<(u16, u32)>,
    is_uncalculated: bool,
}

impl Sheet {
    fn walk(stream: &[u8], texts: &[u64]) -> Result<Self, Refusal> {
        let mut sheet = Self::default();
        let mut depth = 0_u32;
        for record in Records(stream) {
            let Record { kind, body } = record.ok_or_else(damaged)?;
            match kind {
                BEGIN => depth += 1,
                END if depth <= 1 => break,
                END => depth -= 1,
                // a chart within the sheet has cells of its own
                _ if depth > 1 => {}
                UNCALCULATED => sheet.is_uncalculated = true,
                DIMENSIONS => sheet.declared = declared(body),
                MANY_NUMBERS => {
                    let last = body.len().checked_sub(2).and_then(|at| u16_at(body, at));
                    sheet.cell(body, last)?;
                }
                kind if CELLS.contains(&kind) => {
                    sheet.cell(body, None)?;
                    if kind == TEXT_CELL {
                        let at = u32_at(body, 6).and_then(|at| usize::try_from(at).ok());
                        let signs = at.and_then(|at| texts.get(at)).copied();
                        sheet.signs = sheet.signs.saturating_add(signs.unwrap_or(0));
                    }
                }
                _ => {}
            }
        }
        Ok(sheet)
    }

    /// Notes a cell, or several from one column to the last.
    fn cell(&mut self, body: &[u8], last: Option<u16>) -> Result<(), Refusal> {
        let row = u16_at(body, 0).ok_or_else(damaged)?;
        let column = u16_at(body, 2).ok_or_else(damaged)?;
        let last = last.unwrap_or(column);
        if last < column {
            return Err(damaged());
        }
        let (top, bottom) = self.rows.unwrap_or((row, row));
        self.rows = Some((top.min(row), bottom.max(row)));
        let (left, right) = self.columns.unwrap_or((column, column));
        self.columns = Some((left.min(column), right.max(last)));
        self.cells += u64::from(last - column) + 1;
        if usize::from(last) >= MOST_COLUMNS && self.too_far.is_none() {
            self.too_far = Some((last, u32::from(row)));
        }
        Ok(())
    }

    fn area(&self) -> u64 {
        let length =
            |ends: Option<(u16, u16)>| ends.map_or(0, |(first, last)| u64::from(last - first) + 1);
        length(self.rows) * length(self.columns)
    }
}

/// How many cells a sheet says that it has, as the reader counts them.
fn declared(body: &[u8]) -> u64 {
    let number = |at| u16_at(body, at).map_or(0, u64::from);
    let long = |at| u32_at(body, at).map_or(0, u64::from);
    let (top, bottom, left, right) = match body.len() {
        10 => (number(0), number(2), number(4), number(6)),
        14 | 16 => (long(0), long(4), number(8), number(10)),
        _ => return 0,
    };
    let left = if left > 0xFF || right < left { 0 } else { left };
    // The reader subtracts the first from the last without asking which is larger.
    if bottom >= 1 && right >= 1 && bottom < top + 1 {
        return u64::MAX;
    }
    bottom.saturating_sub(top).max(1).saturating_mul(right.saturating_sub(left).max(1))
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

//! A file that was read, as a workbook again: every faulty cell is marked and has
//! a note, and a sheet lists all that is wrong. Mended and imported, it is read
//! like any other workbook.
//!
//! Values keep their type and their place. It must not judge them, and knows no
//! file system and no clock: equal cells and faults give equal bytes.

mod faults;
mod formats;
mod marks;
mod names;
mod time;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet};

pub(crate) use self::faults::TITLE;
use self::{faults::Lost, formats::Formats, marks::Marks, names::Names};
use super::WorkbookError;
use crate::issue::{Issue, cell_name};

/// No spreadsheet program has more rows.
const MOST_ROWS: u32 = 1_048_576;
/// Nor more columns.
const MOST_COLUMNS: u16 = 16_384;
/// Nor longer texts, counted as UTF-16 does.
const MOST_SIGNS: usize = 32_767;

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value<'a> {
    /// Text as it was written.
    Text(&'a str),
    /// A number.
    Number(f64),
    /// A day, a moment or a time, as ISO 8601 writes it.
    Time(&'a str),
    /// Yes or no.
    Truth(bool),
}

/// A copy that is being made.
pub(crate) struct Annotated<'i> {
    file: String,
    book: Workbook,
    issues: &'i [Issue],
    more: usize,
    names: Names,
    formats: Formats,
    lost: Lost,
}

impl<'i> Annotated<'i> {
    /// A copy without a sheet. `file` is the name of the original, for display
    /// only; `more` is how many faults there are beside those that are handed over.
    pub(crate) fn of(file: &str, issues: &'i [Issue], more: usize) -> Result<Self, WorkbookError> {
        let mut book = Workbook::new();
        // The clock of the machine would make each file another one.
        let properties = DocProperties::new()
            .set_title("Transposition Monitor: annotated copy")
            .set_creation_datetime(&ExcelDateTime::from_ymd(2011, 12, 13)?);
        book.set_properties(&properties);
        Ok(Self {
            file: file.to_owned(),
            book,
            issues,
            more,
            names: Names::default(),
            formats: Formats::default(),
            lost: Lost::default(),
        })
    }

    /// Copies a sheet: `write` is handed a place to put its cells. In a sheet that
    /// `is_text` what people type stays as they type it.
    pub(crate) fn sheet(
        &mut self,
        name: Option<&str>,
        (is_hidden, is_text): (bool, bool),
        write: impl FnOnce(&mut SheetCopy<'_>),
    ) -> Result<(), WorkbookError> {
        let called = self.names.add(name, is_hidden);
        let mut sheet = Worksheet::new();
        sheet.set_name(&called)?;
        sheet.set_hidden(is_hidden);
        for column in 0..formats::SET_COLUMNS {
            sheet.set_column_width(column, formats::WIDTH)?;
            if is_text {
                sheet.set_column_format(column, self.formats.plain_text())?;
            }
        }
        let mut copy = SheetCopy {
            sheet,
            name: called,
            marks: Marks::of(self.issues, name),
            formats: &self.formats,
            lost: &mut self.lost,
            failed: None,
        };
        write(&mut copy);
        let sheet = copy.finish()?;
        self.book.push_worksheet(sheet);
        Ok(())
    }

    /// The bytes of the workbook.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, WorkbookError> {
        let name = self.names.faults();
        let sheet = faults::sheet(
            (&self.file, &name),
            (self.issues, self.more),
            &self.names,
            &self.formats,
            &self.lost,
        )?;
        self.book.push_worksheet(sheet);
        Ok(self.book.save_to_buffer()?)
    }
}

/// A sheet that is being copied.
pub(crate) struct SheetCopy<'a> {
    sheet: Worksheet,
    name: String,
    marks: Marks,
    formats: &'a Formats,
    lost: &'a mut Lost,
    failed: Option<WorkbookError>,
}

impl SheetCopy<'_> {
    /// Writes a cell; its row is counted from 1, its column from 0.
    pub(crate) fn cell(&mut self, row: u32, column: usize, value: Value<'_>) {
        let at = u16::try_from(column).ok().filter(|column| *column < MOST_COLUMNS);
        let Some(at) = at.filter(|_| (1..=MOST_ROWS).contains(&row)) else {
            self.lost.beyond(&self.name, &cell_name(column, row));
            return;
        };
        if let Err(error) = self.write(row, at, value) {
            self.failed.get_or_insert(error);
        }
    }

    /// Merges cells as they were, before anything is written into them: what a merged cell
    /// says of all that it covers would be lost. Corners are counted as cells are.
    pub(crate) fn merge(&mut self, first: (u32, usize), last: (u32, usize)) {
        /// Larger ones are none of a table that people mend.
        const MOST: u64 = 10_000;
        let place = |(row, column): (u32, usize)| {
            let column = u16::try_from(column).ok().filter(|column| *column < MOST_COLUMNS)?;
            Some((row.checked_sub(1).filter(|row| *row < MOST_ROWS)?, column))
        };
        let (Some(first), Some(last)) = (place(first), place(last)) else { return };
        // A note on a cell that is covered is seen by nobody. What is merged down a column
        // names its rows all the same; the list of faults has its notes.
        let covers = |(row, column): (u32, u16)| {
            (row, column) != first
                && (first.0..=last.0).contains(&row)
                && (first.1..=last.1).contains(&column)
        };
        let mut marked = self.marks.all().map(|(row, column, _)| (row, column));
        if first.1 != last.1 && marked.any(covers) {
            return;
        }
        let height = u64::from(last.0.saturating_sub(first.0)) + 1;
        let width = u64::from(last.1.saturating_sub(first.1)) + 1;
        if height * width > MOST {
            return;
        }
        let plain = self.formats.of(time::Kind::None, None);
        // Cells that are merged twice are no reason to have no copy.
        let _ = self.sheet.merge_range(first.0, first.1, last.0, last.1, "", plain);
    }

    /// Whether writing went wrong, so that no more has to be handed over.
    pub(crate) fn has_failed(&self) -> bool {
        self.failed.is_some()
    }

    /// Notes what of the sheet is not in the copy.
    pub(crate) fn lacks(&mut self, what: &str) {
        self.lost.say(format!("{}: {what}", self.name));
    }

    fn write(&mut self, row: u32, column: u16, value: Value<'_>) -> Result<(), WorkbookError> {
        let mark = self.marks.pass(row - 1, column);
        let format = |kind| self.formats.of(kind, mark);
        let (row, sheet) = (row - 1, &mut self.sheet);
        match value {
            Value::Number(number) if number.is_finite() => {
                sheet.write_number_with_format(row, column, number, format(time::Kind::None))?;
            }
            Value::Truth(yes) => {
                sheet.write_boolean_with_format(row, column, yes, format(time::Kind::None))?;
            }
            Value::Time(text) => match time::of(text) {
                Some((serial, kind)) => {
                    sheet.write_number_with_format(row, column, serial, format(kind))?;
                }
                None => self.text(row, column, text, mark)?,
            },
            Value::Number(number) => self.text(row, column, &number.to_string(), mark)?,
            Value::Text(text) => self.text(row, column, text, mark)?,
        }
        Ok(())
    }

    fn text(
        &mut self,
        row: u32,
        column: u16,
        text: &str,
        mark: Option<crate::issue::Severity>,
    ) -> Result<(), WorkbookError> {
        let text = names::cut(text, MOST_SIGNS).unwrap_or_else(|cut| {
            self.lost.cut(&self.name, &cell_name(usize::from(column), row + 1), MOST_SIGNS);
            cut
        });
        self.sheet.write_string_with_format(row, column, text, self.formats.text(mark))?;
        Ok(())
    }

    /// Marks what no cell was written for, and adds the notes.
    fn finish(mut self) -> Result<Worksheet, WorkbookError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        for (row, column, mark) in self.marks.all() {
            if !mark.is_passed {
                let format = self.formats.of(time::Kind::None, Some(mark.severity));
                self.sheet.write_blank(row, column, format)?;
            }
            self.sheet.insert_note(row, column, &mark.note())?;
        }
        Ok(self.sheet)
    }
}

#[cfg(test)]
mod tests;

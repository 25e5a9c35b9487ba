//! A file as a workbook in which all that is wrong with it is marked. It hands the
//! cells over as they stand; what they mean is nothing to it.

use std::collections::HashSet;
use std::ops::ControlFlow;

use thiserror::Error;

use super::{
    Given, Options, book, layout,
    sheet::{Cell, Row},
};
use crate::{
    draft::{FileKind, Layout},
    issue::{Code, Issue},
    workbook::{
        WorkbookError,
        annotated::{Annotated, SheetCopy, TITLE, Value},
    },
};

/// What stands for what a file lacks: a formula's result, a cell of a row that is
/// too short. Read again it is a fault, as it was; a blank cell would be none.
const NOT_THERE: &str = "#N/A";

/// Why there is no copy of a file.
#[derive(Debug, Error)]
pub enum NoCopy {
    /// It has no cells.
    #[error("a file of JSON has no cells that could be marked; mend it where it was made")]
    NoCells,
    /// It could not be opened.
    #[error("there is no annotated copy of a file that cannot be opened: {}", .0.message)]
    NotOpened(Box<Issue>),
    /// The copy could not be made.
    #[error(transparent)]
    Unwritten(#[from] WorkbookError),
}

/// Makes the copy, as a workbook of the kind xlsx. `file` is the name of the file,
/// for display only; `issues` are those to mark in it, and `more` says how many
/// there are beside them.
///
/// # Errors
/// When the file has no cells or cannot be opened, or no workbook can hold it.
pub fn annotated(
    file: &str,
    bytes: &[u8],
    options: &Options,
    issues: &[Issue],
    more: usize,
) -> Result<Vec<u8>, NoCopy> {
    let mut book = book::open(file, bytes, options).map_err(NoCopy::NotOpened)?;
    if book.kind() == FileKind::Json {
        return Err(NoCopy::NoCells);
    }
    let is_text = book.kind() == FileKind::Delimited;
    let mut copy = Annotated::of(file, issues, more)?;
    for (at, sheet) in book.sheets().to_vec().iter().enumerate() {
        // What is wrong with the sheet as a whole is told once it is copied.
        let head = layout::head(&mut *book, at).unwrap_or_default();
        // The list of an older copy: there is a new one.
        if head.first().is_some_and(|row| row.cell(0).text().starts_with(TITLE)) {
            continue;
        }
        let name = sheet.name.as_deref();
        let short =
            if is_text { Short::of(&head, name, issues, &options.given) } else { Short::default() };
        let merged = book.merged(at);
        copy.sheet(name, (sheet.hidden, is_text), |sheet| {
            for region in &merged {
                let first = (region.first_row, region.first_column);
                sheet.merge(first, (region.last_row, region.last_column));
            }
            let mut not_there = 0;
            let read = book.rows(at, &mut |row| {
                not_there += each(&row, &short, sheet);
                if sheet.has_failed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            if not_there > 0 {
                sheet.lacks(&format!(
                    "{NOT_THERE} stands where the file has no cell or its formula has no result ({not_there} in all); write there what is meant, or empty it",
                ));
            }
            if let Err(fault) = read {
                sheet.lacks(&format!("not all of it is here, since {}", fault.message));
            }
        })?;
    }
    Ok(copy.finish()?)
}

/// Which rows of a text lack cells, and how many there should be: in a text that
/// is a fault, while a workbook has no rows that are too short.
#[derive(Default)]
struct Short {
    width: usize,
    /// The row below which all are.
    below: Option<u32>,
    rows: HashSet<u32>,
}

impl Short {
    fn of(head: &[Row], name: Option<&str>, issues: &[Issue], given: &Given) -> Self {
        let known = layout::recognised(FileKind::Delimited, name, head, given);
        let Some((layout, heading)) = known.first().map(|known| (known.layout, known.heading))
        else {
            return Self::default();
        };
        let heading = head.get(heading);
        let is_short = |issue: &&Issue| issue.code == Code::RowLength;
        Self {
            width: heading.map_or(0, Row::filled),
            below: heading.map(|row| row.number).filter(|_| layout == Layout::Template),
            rows: issues.iter().filter(is_short).filter_map(|issue| issue.place.row).collect(),
        }
    }

    fn has(&self, row: &Row) -> bool {
        let below = self.below.is_some_and(|heading| row.number > heading);
        (below || self.rows.contains(&row.number)) && !row.is_blank()
    }
}

/// Copies a row; how many of its cells are not there.
fn each(row: &Row, short: &Short, sheet: &mut SheetCopy<'_>) -> usize {
    let mut not_there = 0;
    for (at, cell) in row.cells.iter().enumerate() {
        match cell {
            Cell::Blank => {}
            Cell::Text(text) => sheet.cell(row.number, at, Value::Text(text)),
            Cell::Error(text) => sheet.cell(row.number, at, Value::Text(text)),
            Cell::Number(number) => sheet.cell(row.number, at, Value::Number(*number)),
            Cell::Time(time) => sheet.cell(row.number, at, Value::Time(time)),
            Cell::Truth(yes) => sheet.cell(row.number, at, Value::Truth(*yes)),
            Cell::NotCalculated => {
                not_there += 1;
                sheet.cell(row.number, at, Value::Text(NOT_THERE));
            }
        }
    }
    if short.has(row) {
        for at in row.cells.len()..short.width {
            not_there += 1;
            sheet.cell(row.number, at, Value::Text(NOT_THERE));
        }
    }
    not_there
}

#[cfg(test)]
mod corpora;
#[cfg(test)]
mod tests;

//! Text with a cell between two separators, as one sheet.

use std::ops::ControlFlow;

use super::{Book, SheetName, csv::Rows, text::text};
use crate::{
    draft::FileKind,
    ingest::sheet::{Cell, Row},
    issue::Issue,
};

/// A text file that is opened.
pub(super) struct Delimited<'a> {
    text: &'a str,
    sheets: [SheetName; 1],
}

impl<'a> Delimited<'a> {
    /// Reads the bytes as text.
    pub(super) fn open(file: &str, bytes: &'a [u8]) -> Result<Self, Box<Issue>> {
        let text = text(file, bytes)?;
        Ok(Self { text, sheets: [SheetName { name: None, hidden: false }] })
    }
}

impl Book for Delimited<'_> {
    fn kind(&self) -> FileKind {
        FileKind::Delimited
    }

    fn sheets(&self) -> &[SheetName] {
        &self.sheets
    }

    fn rows(
        &mut self,
        _sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), Box<Issue>> {
        for row in Rows::of(self.text) {
            let cells = row.cells.into_iter().map(Cell::of_text).collect();
            let row = Row { number: row.number, cells, faults: row.faults };
            if each(row).is_break() {
                break;
            }
        }
        Ok(())
    }
}

//! Text with a cell between two separators, as one sheet.

use std::ops::ControlFlow;

use super::{
    Book, SheetName,
    csv::Rows,
    separator::{self, Separated},
    text::{Text, text},
};
use crate::{
    draft::FileKind,
    explanation::TextForm,
    ingest::{
        Limits,
        sheet::{Cell, Row},
    },
    issue::{Code, Issue, Severity},
    table::unguarded,
};

/// A text file that is opened.
pub(in crate::ingest) struct Delimited<'a> {
    file: String,
    text: Text<'a>,
    separated: Separated,
    most_cells: usize,
    sheets: [SheetName; 1],
}

impl<'a> Delimited<'a> {
    /// Reads the bytes as text, and finds what separates its cells.
    pub(in crate::ingest) fn open(
        file: &str,
        bytes: &'a [u8],
        limits: &Limits,
    ) -> Result<Self, Box<Issue>> {
        let text = text(file, bytes)?;
        let separated = separator::of(&text.content);
        let sheets = [SheetName { name: None, hidden: false }];
        Ok(Self { file: file.to_owned(), text, separated, most_cells: limits.cells, sheets })
    }
}

impl Book for Delimited<'_> {
    fn kind(&self) -> FileKind {
        FileKind::Delimited
    }

    fn sheets(&self) -> &[SheetName] {
        &self.sheets
    }

    fn remark(&self) -> Option<Issue> {
        self.text.is_likely.then(|| {
            let word = self.text.telling_word();
            let message = format!(
                "nothing in the file says in which encoding its letters are; they were read as {}{}. If any letter is wrong, save the file as CSV in UTF-8 and import that",
                self.text.encoding.name(),
                word.map(|word| format!(", `{word}` for example")).unwrap_or_default(),
            );
            Issue::of_file(Code::GuessedEncoding, Severity::Warning, &self.file, message)
        })
    }

    fn form(&self) -> Option<TextForm> {
        Some(TextForm {
            encoding: self.text.encoding.name().to_owned(),
            is_guessed: self.text.is_likely,
            separator: self.separated.by,
            is_named: self.separated.from > 0,
        })
    }

    fn rows(
        &mut self,
        _sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), Box<Issue>> {
        let text = self.text.content.get(self.separated.from..).unwrap_or_default();
        let mut cells_read = 0;
        for row in Rows::of(text, self.separated.by) {
            cells_read += row.cells.iter().filter(|cell| !cell.is_empty()).count();
            if cells_read > self.most_cells {
                let message = format!(
                    "the file holds more than {} cells, and the rows from {} on are left out; split it into several files and import them together",
                    self.most_cells, row.number,
                );
                let code = Code::TooManyCells;
                return Err(Box::new(Issue::of_file(code, Severity::Error, &self.file, message)));
            }
            // Here alone a leading apostrophe is a guard: a workbook knows text.
            let cells = row.cells.iter().map(|cell| Cell::of_text(unguarded(cell))).collect();
            let row = Row { number: row.number, cells, faults: row.faults };
            if each(row).is_break() {
                break;
            }
        }
        Ok(())
    }
}

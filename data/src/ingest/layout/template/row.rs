//! From a row of cells to a record, and what is wrong with each cell.

use crate::{
    draft::{FileKind, Sheet},
    ingest::{
        near::nearest,
        sheet::{Cell, Fault, Row},
    },
    issue::{Code, Issue, Place, Severity, cell_name},
    table::{FieldIssue, FieldReader, Record},
};

/// No cell holds more signs than this: the longest finding is a few hundred.
const MOST_SIGNS: usize = 10_000;

/// A sheet whose rows are read.
pub(super) struct Rows<'a> {
    pub(super) file: &'a str,
    pub(super) kind: FileKind,
    pub(super) sheet: &'a Sheet,
    /// How many headings there are.
    pub(super) width: usize,
}

impl Rows<'_> {
    /// Reads a row; no record if anything of it is an error.
    pub(super) fn read(&self, row: &Row) -> (Option<Record>, Vec<Issue>) {
        let mut issues = quote_faults(self.file, Some(self.sheet), row);
        if let Some(issue) = self.length_fault(row) {
            issues.push(issue);
            // Which cell belongs to which column is not known: nothing more is said.
            return (None, issues);
        }
        for column in self.sheet.table.columns() {
            let cell = self.cell(row, column);
            issues.extend(cell_fault(cell).map(|(code, message)| {
                let issue = Issue::of_file(code, Severity::Error, self.file, message);
                issue.at(self.sheet.place(row.number, column)).found(&cell.text())
            }));
        }
        let cell = |column: &str| self.cell(row, column).text().into_owned();
        let mut fields = FieldReader::new(&cell);
        let record = Record::read(self.sheet.table, &mut fields);
        for field in fields.into_issues() {
            let issue = Issue::of_file(Code::BadValue, Severity::Error, self.file, message(&field));
            issues.push(issue.at(self.sheet.place(row.number, field.column)).found(&field.value));
        }
        let usable = !issues.iter().any(Issue::is_error);
        (record.filter(|_| usable), issues)
    }

    fn cell<'r>(&self, row: &'r Row, column: &str) -> &'r Cell {
        const BLANK: &Cell = &Cell::Blank;
        let at = self.sheet.columns.get(column).copied().flatten();
        at.map_or(BLANK, |at| row.cell(at))
    }

    /// In text a comma too many or too few moves all cells that follow; in a
    /// workbook blank cells at the end are simply not there.
    fn length_fault(&self, row: &Row) -> Option<Issue> {
        let short = self.kind == FileKind::Delimited && row.cells.len() < self.width;
        if !short && row.filled() <= self.width {
            return None;
        }
        let message = if self.kind == FileKind::Delimited {
            format!(
                "row {} has {} cells under {} headings; a separator inside a text needs quotes around the text",
                row.number,
                row.cells.len(),
                self.width,
            )
        } else {
            format!(
                "row {} goes on to column {} under {} headings; give that column a heading, or empty the cell",
                row.number,
                row.filled(),
                self.width,
            )
        };
        let place =
            Place { sheet: self.sheet.name.clone(), row: Some(row.number), ..Place::default() };
        Some(Issue::of_file(Code::RowLength, Severity::Error, self.file, message).at(place))
    }
}

/// What is wrong with the quotes of a row; before its sheet is recognised, too.
pub(in crate::ingest::layout) fn quote_faults(
    file: &str,
    sheet: Option<&Sheet>,
    row: &Row,
) -> Vec<Issue> {
    row.faults
        .iter()
        .map(|fault| {
            let (code, at, message) = match *fault {
                Fault::Unclosed(at) => (
                    Code::UnclosedQuote,
                    at,
                    "the quote that is opened here is never closed, so the rest of the file stands in this cell; close it with \"",
                ),
                Fault::Stray(at) => (
                    Code::StrayQuote,
                    at,
                    "a quote stands inside this cell; put quotes around the whole cell and write each quote in it twice",
                ),
            };
            let column = sheet.and_then(|sheet| {
                sheet.columns.iter().find(|(_, place)| **place == Some(at)).map(|(name, _)| name)
            });
            Issue::of_file(code, Severity::Error, file, message).at(Place {
                sheet: sheet.and_then(|sheet| sheet.name.clone()),
                row: Some(row.number),
                cell: Some(cell_name(at, row.number)),
                column: column.cloned(),
            })
        })
        .collect()
}

fn cell_fault(cell: &Cell) -> Option<(Code, String)> {
    match cell {
        Cell::Text(text) => text_fault(text),
        _ => None,
    }
}

fn text_fault(text: &str) -> Option<(Code, String)> {
    if text.chars().nth(MOST_SIGNS).is_some() {
        return Some((
            Code::TextTooLong,
            format!("this cell holds more than {MOST_SIGNS} signs; shorten the text"),
        ));
    }
    text.chars().find(|sign| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t')).map(|sign| {
        let message = format!(
            "this cell holds the control character U+{:04X}; type the text again without it",
            u32::from(sign)
        );
        (Code::ControlCharacter, message)
    })
}

fn message(field: &FieldIssue) -> String {
    match nearest(&field.value.trim().replace([' ', '-'], "_"), field.choices.iter().copied()) {
        Some(word) => format!("{}; did you mean `{word}`?", field.message),
        None => field.message.clone(),
    }
}

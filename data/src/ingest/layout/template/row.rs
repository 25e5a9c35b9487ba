//! From a row of cells to a record, and what is wrong with each cell.

use std::{borrow::Cow, sync::Arc};

use super::{cell, order::Orders};
use crate::{
    draft::{FileKind, Sheet},
    ingest::{
        near::nearest,
        sheet::{Fault, Row},
    },
    issue::{Code, Issue, Place, Severity, cell_name},
    table::{Alike, FieldIssue, FieldReader, Holds, Record},
};

/// A column of the table that the sheet has.
#[derive(Debug, Clone, Copy)]
pub(in crate::ingest::layout) struct Column {
    /// Its name.
    pub(in crate::ingest::layout) name: &'static str,
    /// What stands in it.
    pub(in crate::ingest::layout) holds: Holds,
    /// At which place it stands in the sheet, counted from 0.
    pub(in crate::ingest::layout) at: usize,
    /// At which place it stands in the table.
    pub(in crate::ingest::layout) place: usize,
}

/// What a row comes to.
pub(super) enum Outcome {
    /// A record.
    Record(Record),
    /// None, but these of its cells could be read, by column.
    Partial(Vec<(&'static str, String)>),
    /// Nothing of which it is known where it belongs.
    Nothing,
}

/// A row of the sheet that was read before, and the record that it came to; there was
/// nothing to be said of it.
pub(super) struct Before {
    pub(super) row: Row,
    pub(super) record: Arc<Record>,
}

/// A sheet whose rows are read.
pub(super) struct Rows<'a> {
    pub(super) file: &'a str,
    pub(super) kind: FileKind,
    pub(super) sheet: &'a Sheet,
    /// How many headings there are.
    pub(super) width: usize,
    pub(super) columns: &'a [Column],
    /// In which order day and month stand; nothing while more rows can tell.
    pub(super) orders: Option<&'a Orders>,
}

impl Rows<'_> {
    /// Reads a row; no record if anything of it is an error, and nothing at all
    /// if more rows have to be seen first. A row before spares reading what stands in
    /// both.
    pub(super) fn read(&self, row: &Row, before: Option<&Before>) -> Option<(Outcome, Vec<Issue>)> {
        if let Some(record) = before.and_then(|before| self.beside(row, before)) {
            return Some((Outcome::Record(record), Vec::new()));
        }
        let mut issues = quote_faults(self.file, Some(self.sheet), row);
        if let Some(issue) = self.length_fault(row) {
            issues.push(issue);
            // Which cell belongs to which column is not known: nothing more is said.
            return Some((Outcome::Nothing, issues));
        }
        let columns = self.sheet.table.columns();
        // In the order of the table, each with whether it must not be used.
        let mut cells = vec![(Cow::Borrowed(""), false); columns.len()];
        let is_torn = !issues.is_empty();
        for column in self.columns {
            let mut cell = cell::read(row.cell(column.at), column.holds);
            let mut asks = None;
            if let Some(days) = cell.either {
                match self.orders?.day(column.name, &cell.text, days) {
                    Ok(day) => cell.text = Cow::Owned(day.to_string()),
                    Err(undecided) => {
                        asks = undecided.asks;
                        let message = undecided.message;
                        cell.fault = Some((Code::AmbiguousDate, Severity::Error, message));
                    }
                }
            }
            let is_wrong = cell.is_wrong();
            issues.extend(cell.fault.map(|(code, severity, message)| {
                let found = row.cell(column.at).text();
                let issue = Issue::of_file(code, severity, self.file, message).asking(asks);
                issue.at(self.sheet.place(row.number, column.name)).found(&found)
            }));
            if let Some(place) = cells.get_mut(column.place) {
                *place = (cell.text, is_wrong);
            }
        }
        let text =
            |at: usize| cells.get(at).map(|(text, _)| Cow::Borrowed(&**text)).unwrap_or_default();
        let mut fields = FieldReader::in_order(&text);
        let record = Record::read(self.sheet.table, &mut fields);
        let is_wrong = |name: &str| {
            let mut all = columns.iter().zip(&cells);
            all.any(|(column, (_, is_wrong))| *column == name && *is_wrong)
        };
        for field in fields.into_issues() {
            // What is wrong with a cell is said once.
            if is_wrong(field.column) {
                continue;
            }
            let issue = Issue::of_file(Code::BadValue, Severity::Error, self.file, message(&field));
            issues.push(issue.at(self.sheet.place(row.number, field.column)).found(&field.value));
        }
        let usable = !issues.iter().any(Issue::is_error);
        let outcome = match record.filter(|_| usable) {
            Some(record) => Outcome::Record(record),
            None if is_torn => Outcome::Nothing,
            None => {
                let readable = FieldReader::readable(self.sheet.table, &text).into_iter();
                Outcome::Partial(readable.filter(|(column, _)| !is_wrong(column)).collect())
            }
        };
        Some((outcome, issues))
    }

    /// The record of a row beside one that was read before: a cell in which both say
    /// the same is not read again. Nothing if anything is to be said of the row.
    fn beside(&self, row: &Row, before: &Before) -> Option<Record> {
        if !row.faults.is_empty() || self.length_fault(row).is_some() {
            return None;
        }
        let mut alike = Alike::default();
        let mut cells = vec![Cow::Borrowed(""); self.sheet.table.columns().len()];
        for column in self.columns {
            let found = row.cell(column.at);
            if found.says_same(before.row.cell(column.at)) && alike.note(column.place) {
                continue;
            }
            let cell = cell::read(found, column.holds);
            if cell.either.is_some() || cell.fault.is_some() {
                return None;
            }
            *cells.get_mut(column.place)? = cell.text;
        }
        let text = |at: usize| cells.get(at).map(|text| Cow::Borrowed(&**text)).unwrap_or_default();
        let mut fields = FieldReader::in_order(&text).beside(alike);
        let record = Record::read_beside(&mut fields, &before.record)?;
        fields.into_issues().is_empty().then_some(record)
    }

    /// What is wrong with the length of a row.
    pub(super) fn length_fault(&self, row: &Row) -> Option<Issue> {
        length_fault(self.file, self.kind, self.sheet, self.width, row)
    }
}

/// In text a comma too many or too few moves all cells that follow; in a
/// workbook blank cells at the end are simply not there.
pub(in crate::ingest::layout) fn length_fault(
    file: &str,
    kind: FileKind,
    sheet: &Sheet,
    width: usize,
    row: &Row,
) -> Option<Issue> {
    let short = kind == FileKind::Delimited && row.cells.len() < width;
    if !short && row.filled() <= width {
        return None;
    }
    let message = if kind == FileKind::Delimited {
        format!(
            "row {} has {} cells under {} headings; a separator inside a text needs quotes around the text",
            row.number,
            row.cells.len(),
            width,
        )
    } else {
        format!(
            "cell {} stands to the right of the {} headings, so nothing tells what it is; give its column a heading, or empty the cell",
            cell_name(row.filled().saturating_sub(1), row.number),
            width,
        )
    };
    let place = Place { sheet: sheet.name.clone(), row: Some(row.number), ..Place::default() };
    Some(Issue::of_file(Code::RowLength, Severity::Error, file, message).at(place))
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

fn message(field: &FieldIssue) -> String {
    match nearest(&field.value.trim().replace([' ', '-'], "_"), field.choices.iter().copied()) {
        Some(word) => format!("{}; did you mean `{word}`?", field.message),
        None => field.message.clone(),
    }
}

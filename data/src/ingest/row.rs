//! From a row of cells to a record, and what is wrong with each cell.

use super::{
    csv::{Fault, Row},
    near::nearest,
};
use crate::{
    draft::Draft,
    issue::{Code, Issue, Place, Severity, cell_name},
    table::{FieldIssue, FieldReader, Record, Table},
};

/// No cell holds more signs than this: the longest finding is a few hundred.
const MOST_SIGNS: usize = 10_000;

/// Reads a row; no record if anything of it is an error.
pub(super) fn read(
    draft: &Draft,
    table: Table,
    width: usize,
    row: &Row,
) -> (Option<Record>, Vec<Issue>) {
    let mut issues = quote_faults(draft, row);
    let filled = row.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    if row.cells.len() < width || filled > width {
        let message = format!(
            "row {} has {} cells under {width} headings; a comma inside a text needs quotes around the text",
            row.number,
            row.cells.len(),
        );
        let place = Place { row: Some(row.number), ..Place::default() };
        issues
            .push(Issue::of_file(Code::RowLength, Severity::Error, &draft.file, message).at(place));
        // Which cell belongs to which column is not known: nothing more is said.
        return (None, issues);
    }
    for column in table.columns() {
        let Some(cell) = draft.columns.get(column).and_then(|&at| row.cells.get(at)) else {
            continue;
        };
        issues.extend(text_fault(cell).map(|(code, message)| {
            let issue = Issue::of_file(code, Severity::Error, &draft.file, message);
            issue.at(draft.place(row.number, column)).found(cell)
        }));
    }
    let cell = |column: &str| {
        draft.columns.get(column).and_then(|&at| row.cells.get(at)).cloned().unwrap_or_default()
    };
    let mut fields = FieldReader::new(&cell);
    let record = Record::read(table, &mut fields);
    for field in fields.into_issues() {
        let issue = Issue::of_file(Code::BadValue, Severity::Error, &draft.file, message(&field));
        issues.push(issue.at(draft.place(row.number, field.column)).found(&field.value));
    }
    let usable = !issues.iter().any(Issue::is_error);
    (record.filter(|_| usable), issues)
}

/// What is wrong with the quotes of a row.
pub(super) fn quote_faults(draft: &Draft, row: &Row) -> Vec<Issue> {
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
            let column = draft.columns.iter().find(|(_, place)| **place == at);
            Issue::of_file(code, Severity::Error, &draft.file, message).at(Place {
                sheet: None,
                row: Some(row.number),
                cell: Some(cell_name(at, row.number)),
                column: column.map(|(name, _)| (*name).to_owned()),
            })
        })
        .collect()
}

fn text_fault(cell: &str) -> Option<(Code, String)> {
    if cell.chars().nth(MOST_SIGNS).is_some() {
        return Some((
            Code::TextTooLong,
            format!("this cell holds more than {MOST_SIGNS} signs; shorten the text"),
        ));
    }
    cell.chars().find(|sign| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t')).map(|sign| {
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

//! From a row of headings to the table that it heads, in any order of columns.

use std::collections::HashMap;

use super::near::nearest;
use crate::{
    issue::{Code, Issue, Place, Severity, cell_name},
    table::{FieldReader, Record, Table},
};

/// A table recognised by its headings.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) table: Table,
    /// Where each column of the table stands.
    pub(super) columns: HashMap<&'static str, usize>,
    /// How many headings there are, blank ones at the end left out.
    pub(super) width: usize,
}

/// Recognises the table, and says what is wrong with the headings. Without a
/// heading the file cannot be read.
pub(super) fn recognise(file: &str, cells: &[String]) -> (Option<Heading>, Vec<Issue>) {
    let width = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let cells = &cells[..width];
    let headings: Vec<String> = cells.iter().map(|cell| folded(cell)).collect();
    let mut issues = Vec::new();
    let Some(table) = closest(&headings) else {
        issues.push(unknown_table(file, cells));
        return (None, issues);
    };
    let mut columns = HashMap::new();
    // Columns that are there under a heading with a slip in it: said once, there.
    let mut mistyped = Vec::new();
    for (at, heading) in headings.iter().enumerate() {
        let place = Place {
            sheet: None,
            row: Some(1),
            cell: Some(cell_name(at, 1)),
            column: Some(cells[at].trim().to_owned()),
        };
        let mut say = |code, severity, message| {
            let issue = Issue::of_file(code, severity, file, message);
            issues.push(issue.at(place.clone()).found(&cells[at]));
        };
        match table.columns().iter().find(|column| *column == heading) {
            None => match meant(table, heading, &headings) {
                Some(column) => {
                    mistyped.push(column);
                    say(
                        Code::UnknownColumn,
                        Severity::Error,
                        mistyped_column(table, &cells[at], column),
                    );
                }
                None => say(
                    Code::UnknownColumn,
                    Severity::Warning,
                    unknown_column(table, &cells[at], heading),
                ),
            },
            Some(column) if columns.contains_key(column) => say(
                Code::DuplicateColumn,
                Severity::Error,
                format!("the column `{column}` is there twice; keep the one that holds"),
            ),
            Some(column) => {
                columns.insert(*column, at);
            }
        }
    }
    issues.extend(missing_columns(file, table, |column| {
        columns.contains_key(column) || mistyped.contains(&column)
    }));
    let usable = !issues.iter().any(Issue::is_error);
    (usable.then_some(Heading { table, columns, width }), issues)
}

/// What is wrong about the columns that are not there.
fn missing_columns(file: &str, table: Table, is_there: impl Fn(&str) -> bool) -> Vec<Issue> {
    let required = required(table);
    let missing = table.columns().iter().filter(|column| !is_there(column));
    missing
        .map(|column| {
            let key = table.key_columns().contains(column);
            let (severity, message) = if key || required.contains(column) {
                let why = if key {
                    "which is part of what names a row"
                } else {
                    "which no row can do without"
                };
                (
                    Severity::Error,
                    format!(
                        "the column `{column}` is missing, {why}; add it, with its heading in the first row"
                    ),
                )
            } else {
                (
                    Severity::Warning,
                    format!(
                        "the column `{column}` is missing: the held values are kept, and new rows are blank there; to empty it, add it with blank cells"
                    ),
                )
            };
            let place =
                Place { row: Some(1), column: Some((*column).to_owned()), ..Place::default() };
            Issue::of_file(Code::MissingColumn, severity, file, message).at(place)
        })
        .collect()
}

/// Headings are matched loosely: case, blanks and hyphens make no difference.
fn folded(heading: &str) -> String {
    heading.split_whitespace().collect::<Vec<_>>().join("_").to_lowercase().replace('-', "_")
}

/// The table whose columns the headings share most, if they share half.
fn closest(headings: &[String]) -> Option<Table> {
    let share = |table: &Table| {
        let columns = table.columns();
        let shared = columns
            .iter()
            .filter(|column| headings.iter().any(|heading| heading == *column))
            .count();
        // In thousandths of all names that occur in either.
        1_000 * shared / (columns.len() + headings.len() - shared).max(1)
    };
    Table::ALL
        .iter()
        .map(|table| (share(table), *table))
        .filter(|(share, _)| *share >= 400)
        .max_by_key(|(share, _)| *share)
        .map(|(_, table)| table)
}

/// The columns that may not be blank: those a row of nothing complains about.
fn required(table: Table) -> Vec<&'static str> {
    let blank = |_: &str| String::new();
    let mut fields = FieldReader::new(&blank);
    let _ = Record::read(table, &mut fields);
    fields.into_issues().into_iter().map(|issue| issue.column).collect()
}

/// The column that a heading seems to mean, if the file has no other for it: to
/// read it as missing would pass over what stands below.
fn meant(table: Table, heading: &str, headings: &[String]) -> Option<&'static str> {
    nearest(heading, table.columns().iter().copied())
        .filter(|column| !headings.iter().any(|other| other == column))
}

fn mistyped_column(table: Table, cell: &str, column: &str) -> String {
    format!(
        "`{}` is no column of `{table}`; did you mean `{column}`? Correct the heading, or take the column out",
        cell.trim(),
    )
}

fn unknown_column(table: Table, cell: &str, heading: &str) -> String {
    if heading.is_empty() {
        return "this column has no heading, so what stands below it is left out".to_owned();
    }
    let near = nearest(heading, table.columns().iter().copied());
    format!(
        "`{}` is no column of `{table}`, so what stands below it is left out{}",
        cell.trim(),
        near.map(|column| format!("; did you mean `{column}`?")).unwrap_or_default(),
    )
}

fn unknown_table(file: &str, cells: &[String]) -> Issue {
    let found: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
    let message = match cells {
        [only] if only.contains(';') || only.contains('\t') => {
            "the first row is one cell; separate the cells by commas".to_owned()
        }
        _ => {
            let tables: Vec<&str> = Table::ALL.iter().map(|table| table.code()).collect();
            format!(
                "the first row holds the headings of no table; it must name the columns of one of: {}",
                tables.join(", ")
            )
        }
    };
    let place = Place { row: Some(1), ..Place::default() };
    Issue::of_file(Code::UnknownTable, Severity::Error, file, message)
        .at(place)
        .found(&found.join(","))
}

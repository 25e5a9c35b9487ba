//! From a row of headings to the table that it heads, in any order of columns.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::{
    ingest::{layout::loosely::words, near::nearest, sheet::Row},
    issue::{Code, Issue, Place, Severity, cell_name},
    table::{FieldReader, Record, Table},
};

/// A row that heads a table.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) table: Table,
    /// Where each column of the table stands.
    pub(super) columns: HashMap<&'static str, usize>,
    /// How many headings there are, blank ones at the end left out.
    pub(super) width: usize,
}

/// The table that a row seems to head, and how surely, in thousandths. Where the
/// headings leave a choice, the sheet's name tells.
pub(super) fn likely(row: &Row, sheet: Option<&str>) -> Option<(u32, Table)> {
    let sheet = sheet.map(folded);
    let is_named = |table: Table| sheet.as_deref().is_some_and(|name| is(name, table.code()));
    closest(&folded_cells(row), is_named)
}

/// Where headings are looked at.
pub(super) struct At<'a> {
    pub(super) file: &'a str,
    pub(super) sheet: Option<&'a str>,
}

impl At<'_> {
    fn place(&self, row: &Row, at: Option<usize>, column: Option<&str>) -> Place {
        Place {
            sheet: self.sheet.map(str::to_owned),
            // The keys of records stand in no row.
            row: Some(row.number).filter(|row| *row > 0),
            cell: at.map(|at| cell_name(at, row.number)).filter(|_| row.number > 0),
            column: column.map(str::to_owned),
        }
    }
}

/// Finds the columns of a table, and says what is wrong with the headings. With
/// an error among them no row below can be read.
pub(super) fn columns_of(at: &At<'_>, table: Table, row: &Row) -> (Option<Heading>, Vec<Issue>) {
    let headings = folded_cells(row);
    let mut issues = Vec::new();
    let mut columns = HashMap::new();
    // Columns that are there under a heading with a slip in it: said once, there.
    let mut mistyped = Vec::new();
    for (column_at, heading) in headings.iter().enumerate() {
        let cell = row.cell(column_at).text();
        let place = at.place(row, Some(column_at), Some(cell.trim()));
        let mut say = |code, severity, message| {
            let issue = Issue::of_file(code, severity, at.file, message);
            issues.push(issue.at(place.clone()).found(&cell));
        };
        match table.columns().iter().find(|column| is(heading, column)) {
            None => match meant(table, heading, &headings) {
                Some(column) => {
                    mistyped.push(column);
                    say(
                        Code::UnknownColumn,
                        Severity::Error,
                        mistyped_column(table, &cell, column),
                    );
                }
                None => say(
                    Code::UnknownColumn,
                    Severity::Warning,
                    unknown_column(table, &cell, heading),
                ),
            },
            Some(column) if columns.contains_key(column) => say(
                Code::DuplicateColumn,
                Severity::Error,
                format!("the column `{column}` is there twice; keep the one that holds"),
            ),
            Some(column) => {
                columns.insert(*column, column_at);
            }
        }
    }
    issues.extend(missing_columns(at, table, row, |column| {
        columns.contains_key(column) || mistyped.contains(&column)
    }));
    let usable = !issues.iter().any(Issue::is_error);
    (usable.then_some(Heading { table, columns, width: headings.len() }), issues)
}

/// What is wrong about the columns that are not there.
fn missing_columns(
    at: &At<'_>,
    table: Table,
    row: &Row,
    is_there: impl Fn(&str) -> bool,
) -> Vec<Issue> {
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
                        "the column `{column}` is missing, {why}; add it, with its heading in this row"
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
            let place = at.place(row, None, Some(column));
            Issue::of_file(Code::MissingColumn, severity, at.file, message).at(place)
        })
        .collect()
}

fn folded_cells(row: &Row) -> Vec<String> {
    row.cells[..row.filled()].iter().map(|cell| folded(&cell.text())).collect()
}

/// Headings are matched loosely: case, accents, and all that is no letter and no
/// digit make no difference.
fn folded(heading: &str) -> String {
    /// No heading is longer; what is, is told from all by its beginning.
    const LONGEST: usize = 200;
    let start = heading.get(..heading.floor_char_boundary(LONGEST)).unwrap_or(heading);
    words(start).join("_")
}

/// Whether a folded heading is a name, however it is parted into words.
fn is(heading: &str, name: &str) -> bool {
    heading.chars().filter(|sign| *sign != '_').eq(name.chars().filter(|sign| *sign != '_'))
}

/// The table whose columns the headings share most, if they share enough.
fn closest(headings: &[String], is_named: impl Fn(Table) -> bool) -> Option<(u32, Table)> {
    let share = |table: Table| {
        let columns = table.columns();
        let shared = columns
            .iter()
            .filter(|column| headings.iter().any(|heading| is(heading, column)))
            .count();
        // In thousandths of all names that occur in either.
        let share = 1_000 * shared / (columns.len() + headings.len() - shared).max(1);
        u32::try_from(share).unwrap_or_default()
    };
    Table::ALL
        .iter()
        .map(|table| (share(*table), is_named(*table), *table))
        // Of the sheet that has a table's name, a few columns are enough.
        .filter(|(share, is_named, _)| *share >= if *is_named { 250 } else { 400 })
        .max_by_key(|(share, is_named, _)| (*share, *is_named))
        .map(|(share, _, table)| (share, table))
}

/// The columns that may not be blank: those a row of nothing complains about.
fn required(table: Table) -> Vec<&'static str> {
    let blank = |_: &str| Cow::Borrowed("");
    let mut fields = FieldReader::new(&blank);
    let _ = Record::read(table, &mut fields);
    fields.into_issues().into_iter().map(|issue| issue.column).collect()
}

/// The column that a heading seems to mean, if the file has no other for it: to
/// read it as missing would pass over what stands below.
fn meant(table: Table, heading: &str, headings: &[String]) -> Option<&'static str> {
    nearest(heading, table.columns().iter().copied())
        .filter(|column| !headings.iter().any(|other| is(other, column)))
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

/// What is said where no row heads a table. A row of a file that holds nothing
/// else is an error; among sheets that are read it is one that was left out.
pub(super) fn unknown(at: &At<'_>, rows: &[Row], alone: bool) -> Option<Issue> {
    let row = rows.iter().find(|row| !row.is_blank())?;
    let found: Vec<String> =
        row.cells[..row.filled()].iter().map(|cell| cell.text().trim().to_owned()).collect();
    let tables: Vec<&str> = Table::ALL.iter().map(|table| table.code()).collect();
    let message = format!(
        "none of the first rows is understood as headings. Write a heading over each column: those of one of the tables {}; or one over the Member States and one over their status; or set Member States against provisions",
        tables.join(", ")
    );
    let (code, severity) = if alone {
        (Code::UnknownTable, Severity::Error)
    } else {
        (Code::UnknownSheet, Severity::Warning)
    };
    let issue = Issue::of_file(code, severity, at.file, message);
    Some(issue.at(at.place(row, None, None)).found(&found.join(",")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::sheet::Cell;

    #[test]
    fn the_name_of_a_sheet_tells_where_headings_leave_a_choice() {
        #[track_caller]
        fn check(headings: &str, sheet: Option<&str>, expected: Option<Table>) {
            let cells = headings.split(',').map(Cell::of_text).collect();
            let row = Row { number: 1, cells, faults: Vec::new() };
            assert_eq!(likely(&row, sheet).map(|(_, table)| table), expected, "{headings}");
        }
        let few = "member state,provision,as of,source";
        check(few, None, None);
        check(few, Some("PENALTIES"), Some(Table::Penalties));
        check("member state,source id", Some("Infringements"), Some(Table::Infringements));
        check("member state,source id", Some("Penalties"), Some(Table::Penalties));
        check("Code,Name", Some("Member-States"), Some(Table::MemberStates));
        check("Name,Remark", Some("Penalties"), None);
        check("date,title,kind,source id", Some("Sources"), Some(Table::Milestones));
    }

    #[test]
    fn headings_are_matched_loosely() {
        for heading in [
            "Source ID",
            "source-id",
            " \u{a0}SOURCE\u{a0}ID ",
            "“Source\r\nid”",
            "sourceId:",
            "Sóurce_id*",
        ] {
            assert!(is(&folded(heading), "source_id"), "{heading}");
        }
        assert!(!is(&folded("Source IDs"), "source_id"));
    }
}

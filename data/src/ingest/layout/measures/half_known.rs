//! What is said of a sheet that holds national measures, as its numbers or some of its
//! headings show, and is headed in no way that is known: what is missing.

use super::{
    heading::{Field, Headings, are_own},
    id::Id,
};
use crate::{
    ingest::{layout::headed::Field as _, sheet::Row},
    issue::{Code, Issue, Place, Severity},
};

/// So many headings of national measures are no chance.
const HEADINGS: usize = 3;

/// What is missing, at the row that seems to head the table; none if the sheet is
/// something else.
pub(in crate::ingest::layout) fn half_known(
    file: &str,
    sheet: Option<&str>,
    rows: &[Row],
) -> Option<Issue> {
    let is_measure =
        |row: &Row| row.cells.iter().any(|cell| matches!(Id::parse(&cell.text()), Id::Ours { .. }));
    let first = rows.iter().position(is_measure);
    let above = rows.get(..first.unwrap_or(rows.len()))?;
    let read = above.iter().filter(|row| !row.is_blank() && !are_own(row));
    let read = read.map(|row| (row, Headings::of(row)));
    let count = |found: &Headings| {
        Field::KEPT.into_iter().filter(|field| found.at(*field).is_some()).count()
    };
    let (row, headings) = read.max_by_key(|(row, found)| (count(found), row.number))?;
    let of_measures = [Field::Id, Field::Directive, Field::Journal, Field::Notified];
    let has = |field| headings.at(field).is_some();
    let is_likely =
        first.is_some() || count(&headings) >= HEADINGS && of_measures.into_iter().any(has);
    if !is_likely {
        return None;
    }
    let mut missing = Vec::new();
    if !has(Field::Title) {
        missing.push("the title");
    }
    if !has(Field::Id) && !has(Field::Directive) {
        missing.push("the number of the measure, such as 72011L0093NLD_211111");
    }
    if missing.is_empty() {
        missing.push("journal, number or day of publication");
    }
    let unknown = headings.unknown.iter().map(|at| format!("`{}`", row.cell(*at).text().trim()));
    let unknown: Vec<String> = unknown.collect();
    let unknown = match &*unknown {
        [] => String::new(),
        names => format!("; these headings are not known: {}", names.join(", ")),
    };
    let message = format!(
        "this looks like a table of national measures, but no heading that is known stands over {}, so nothing is taken from it; head the columns as EUR-Lex does, such as `{}`, `{}` and `{}`{unknown}",
        missing.join(" and over "),
        Field::Id.usual(),
        Field::Title.usual(),
        Field::Published.usual(),
    );
    let place =
        Place { sheet: sheet.map(str::to_owned), row: Some(row.number), ..Place::default() };
    let column = if has(Field::Title) { Field::Id } else { Field::Title };
    let place = Place { column: Some(column.usual().to_owned()), ..place };
    Some(Issue::of_file(Code::MissingColumn, Severity::Error, file, message).at(place))
}

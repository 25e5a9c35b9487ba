//! A sheet whose rows stand in one cell each, with the columns as text in it: CSV that a
//! spreadsheet did not part, or lines that are quoted as a whole. It parts nothing, since
//! nothing tells which signs belong to a text.

use crate::{
    ingest::sheet::Row,
    issue::{Code, Issue, Place, Severity, cell_name},
};

/// What stands between columns written as text.
const BETWEEN: [char; 4] = [';', '\t', ',', '|'];

/// What is said of such a sheet; nothing of others.
pub(super) fn in_one_cell(file: &str, sheet: Option<&str>, rows: &[Row]) -> Option<Issue> {
    let filled: Vec<&Row> = rows.iter().filter(|row| !row.is_blank()).collect();
    let texts: Option<Vec<String>> =
        filled.iter().map(|row| row.only().map(|(_, cell)| cell.text().into_owned())).collect();
    let (first, texts) = (filled.first()?, texts.filter(|texts| texts.len() > 1)?);
    let is_between = |sign: &char| {
        let mut counts = texts.iter().map(|text| text.matches(*sign).count());
        let first = counts.next().unwrap_or_default();
        first > 0 && counts.all(|count| count == first)
    };
    let sign = BETWEEN.into_iter().find(is_between)?;
    let name = if sign == '\t' { "a tab".to_owned() } else { format!("`{sign}`") };
    let message = format!(
        "each row stands in one cell, with {name} between what look like its columns, so nothing can be read; give each column cells of its own, as a spreadsheet does with Text to Columns, and write no quotes around whole lines"
    );
    let (at, cell) = first.only()?;
    let place = Place {
        sheet: sheet.map(str::to_owned),
        row: Some(first.number),
        cell: Some(cell_name(at, first.number)),
        ..Place::default()
    };
    let issue = Issue::of_file(Code::UnknownTable, Severity::Error, file, message);
    Some(issue.at(place).found(cell.text().trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::sheet::Cell;

    #[track_caller]
    fn check(lines: &[&str], expected: Option<&str>) {
        let row = |(at, line): (usize, &&str)| {
            let number = u32::try_from(at + 1).unwrap();
            Row { number, cells: vec![Cell::of_text(*line)], faults: Vec::new() }
        };
        let rows: Vec<Row> = lines.iter().enumerate().map(row).collect();
        let found = in_one_cell("made up", None, &rows).map(|issue| issue.message);
        match (found, expected) {
            (None, None) => {}
            (Some(message), Some(expected)) => assert!(message.contains(expected), "{message}"),
            (found, _) => panic!("{lines:?}: {found:?}"),
        }
    }

    #[test]
    fn columns_as_text_in_one_cell_are_told() {
        check(&["State,Article,Status", "FR,3,transposed"], Some("with `,` between"));
        check(&["State;Article", "", "FR;3", "DE;4"], Some("with `;` between"));
        check(&["State\tStatus", "FR\ttransposed"], Some("with a tab between"));
        check(&["A title, and no more"], None);
        check(&["A title, and more", "Another one"], None);
        check(&["State", "FR"], None);
    }
}

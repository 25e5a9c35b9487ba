//! Which cells of a sheet are marked, how gravely, and what their notes say. It
//! must not know what stands in the cells.

use std::collections::BTreeMap;

use rust_xlsxwriter::Note;

use super::{MOST_COLUMNS, MOST_ROWS, names::cut};
use crate::issue::{Issue, Place, Severity};

/// A note is no longer than this; spreadsheets take a little more.
const LONGEST_NOTE: usize = 30_000;
const CUT: &str = "\n\nMore is told in the sheet of faults.";

/// A cell that is marked.
#[derive(Debug)]
pub(super) struct Mark {
    /// The gravest of its faults.
    pub(super) severity: Severity,
    /// Whether a cell was written there.
    pub(super) is_passed: bool,
    said: String,
}

/// The marks of one sheet, by row and column, both counted from 0.
#[derive(Debug, Default)]
pub(super) struct Marks(BTreeMap<(u32, u16), Mark>);

impl Marks {
    /// The marks of a sheet by its name in the file, if it has one.
    pub(super) fn of(issues: &[Issue], sheet: Option<&str>) -> Self {
        let mut marks: BTreeMap<(u32, u16), Mark> = BTreeMap::new();
        for issue in issues.iter().filter(|issue| issue.place.sheet.as_deref() == sheet) {
            let Some(at) = at(&issue.place) else { continue };
            let said = said(issue);
            match marks.get_mut(&at) {
                None => {
                    let mark = Mark { severity: issue.severity, is_passed: false, said };
                    marks.insert(at, mark);
                }
                Some(mark) => {
                    mark.said.push_str("\n\n");
                    mark.said.push_str(&said);
                    if issue.is_error() {
                        mark.severity = Severity::Error;
                    }
                }
            }
        }
        Self(marks)
    }

    /// How the cell is marked into which something is written now.
    pub(super) fn pass(&mut self, row: u32, column: u16) -> Option<Severity> {
        let mark = self.0.get_mut(&(row, column))?;
        mark.is_passed = true;
        Some(mark.severity)
    }

    /// All of them, in the order of their places.
    pub(super) fn all(&self) -> impl Iterator<Item = (u32, u16, &Mark)> {
        self.0.iter().map(|((row, column), mark)| (*row, *column, mark))
    }
}

impl Mark {
    /// Its note.
    pub(super) fn note(&self) -> Note {
        /// Signs in a line of a note, and how high a line is.
        const LINE: usize = 52;
        const HEIGHT: usize = 17;
        let text = match cut(&self.said, LONGEST_NOTE) {
            Ok(whole) => whole.to_owned(),
            Err(part) => format!("{part}…{CUT}"),
        };
        let lines: usize = text.lines().map(|line| line.chars().count() / LINE + 1).sum();
        let height = u32::try_from((lines * HEIGHT + 12).min(600)).unwrap_or(600);
        Note::new(text)
            .set_author("Transposition Monitor")
            .add_author_prefix(false)
            .set_width(360)
            .set_height(height)
    }
}

/// What a note says of a fault.
fn said(issue: &Issue) -> String {
    let how = if issue.is_error() { "Error" } else { "Warning" };
    format!("{how}: {} [{}]", issue.message, issue.code)
}

/// The cell that is marked for a fault at a place: the one that is named, else the
/// first of its row.
pub(super) fn at(place: &Place) -> Option<(u32, u16)> {
    if let Some(named) = place.cell.as_deref().and_then(cell) {
        return Some(named);
    }
    let row = place.row.filter(|row| (1..=MOST_ROWS).contains(row))?;
    Some((row - 1, 0))
}

/// `E14` as row and column, counted from 0.
fn cell(name: &str) -> Option<(u32, u16)> {
    let end = name.find(|sign: char| !sign.is_ascii_uppercase())?;
    let (letters, number) = name.split_at_checked(end)?;
    let row: u32 = number.parse().ok().filter(|row| (1..=MOST_ROWS).contains(row))?;
    let column = letters.bytes().try_fold(0_u32, |sum, letter| {
        sum.checked_mul(26)?.checked_add(u32::from(letter - b'A') + 1)
    })?;
    let column = u16::try_from(column.checked_sub(1)?).ok()?;
    (column < MOST_COLUMNS).then_some((row - 1, column))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::{Code, cell_name};

    #[test]
    fn a_cell_is_found_by_its_name() {
        for (column, row) in [(0, 1), (4, 14), (25, 2), (26, 3), (701, 9), (702, 9), (16_383, 1)] {
            let name = cell_name(column, row);
            assert_eq!(cell(&name), Some((row - 1, u16::try_from(column).unwrap())), "{name}");
        }
        for none in ["", "A", "14", "A0", "XFE1", "record 14", "a1", "ZZZZZZZZZ1", "A1048577"] {
            assert_eq!(cell(none), None, "{none}");
        }
    }

    #[test]
    fn faults_of_a_row_mark_its_first_cell_and_several_of_a_cell_are_one_note() {
        let issue = |severity, row, cell: Option<&str>, message: &str| {
            let place = Place { row: Some(row), cell: cell.map(str::to_owned), ..Place::default() };
            Issue::of_file(Code::BadValue, severity, "x", message).at(place)
        };
        let issues = [
            issue(Severity::Warning, 2, Some("B2"), "one"),
            issue(Severity::Error, 2, Some("B2"), "two"),
            issue(Severity::Warning, 3, None, "three"),
        ];
        let marks = Marks::of(&issues, None);
        let told: Vec<_> = marks
            .all()
            .map(|(row, column, mark)| (row, column, mark.severity, mark.said.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (1, 1, Severity::Error, "Warning: one [bad_value]\n\nError: two [bad_value]"),
                (2, 0, Severity::Warning, "Warning: three [bad_value]"),
            ]
        );
        assert_eq!(Marks::of(&issues, Some("other")).all().count(), 0);
    }
}

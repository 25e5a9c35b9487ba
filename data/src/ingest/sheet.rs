//! What a file holds before anything is asked of it: rows of cells. Nothing
//! here knows tables or kinds of file.

use std::borrow::Cow;

use smol_str::SmolStr;

use super::blank::{composed, trimmed};

/// What stands in a cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum Cell {
    /// Nothing.
    #[default]
    Blank,
    /// Text as it was written.
    Text(SmolStr),
    /// A number.
    Number(f64),
    /// A day or a moment, as ISO 8601 writes it.
    Time(String),
    /// Yes or no.
    Truth(bool),
    /// What a spreadsheet shows where a formula failed: `#DIV/0!`.
    Error(String),
    /// A formula whose result the file does not hold.
    NotCalculated,
}

impl Cell {
    /// A cell of text; blank if there is none.
    pub(super) fn of_text(text: impl Into<SmolStr>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }

    /// The cell as text, as a person would type it.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Blank | Self::NotCalculated => Cow::Borrowed(""),
            Self::Text(text) => composed(text),
            Self::Time(text) | Self::Error(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(as_shown(*number)),
            Self::Truth(yes) => Cow::Borrowed(if *yes { "TRUE" } else { "FALSE" }),
        }
    }

    /// Whether it is surely read as another cell is. Numbers are not compared: `-0`
    /// is written in another way than `0`, which it equals.
    pub(super) fn says_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Blank, Self::Blank) => true,
            (Self::Text(text), Self::Text(other)) => text == other,
            (Self::Time(text), Self::Time(other)) => text == other,
            _ => false,
        }
    }

    /// Whether nobody would see anything in it.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::Blank => true,
            Self::Text(text) => trimmed(text).is_empty(),
            _ => false,
        }
    }
}

/// A number as a spreadsheet shows it: fifteen digits at most, and no fraction
/// where there is none.
fn as_shown(number: f64) -> String {
    /// Numbers from here on have more digits than a spreadsheet keeps.
    const LONG: f64 = 1e15;
    if !number.is_finite() || number.abs() >= LONG {
        return format!("{number:E}");
    }
    format!("{number:.14e}").parse::<f64>().unwrap_or(number).to_string()
}

/// A row and the cells in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Row {
    /// Its number, with the first row of the sheet as 1.
    pub(super) number: u32,
    /// Its cells from the first column on; those at the end that are blank may
    /// be missing.
    pub(super) cells: Vec<Cell>,
    /// What is wrong with how it is written.
    pub(super) faults: Vec<Fault>,
}

/// What is wrong with how a row is written, at a column counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// A quote is opened here and never closed.
    Unclosed(usize),
    /// A quote stands inside a cell that does not begin with one, or text
    /// follows a closing quote.
    Stray(usize),
}

impl Row {
    /// Whether every cell is blank.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(Cell::is_blank)
    }

    /// A cell, counted from 0.
    pub(super) fn cell(&self, at: usize) -> &Cell {
        const BLANK: &Cell = &Cell::Blank;
        self.cells.get(at).unwrap_or(BLANK)
    }

    /// The one cell that is not blank, and its place; none if there are more.
    pub(super) fn only(&self) -> Option<(usize, &Cell)> {
        let mut filled = self.cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank());
        filled.next().filter(|_| filled.next().is_none())
    }

    /// How many cells there are up to the last that is not blank.
    pub(super) fn filled(&self) -> usize {
        self.cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_see_them() {
        #[track_caller]
        fn check(number: f64, expected: &str) {
            assert_eq!(Cell::Number(number).text(), expected);
        }
        check(2013.0, "2013");
        check(7.5, "7.5");
        check(0.1 + 0.2, "0.3");
        check(-0.5, "-0.5");
        check(20_192_115.0, "20192115");
        check(1e308, "1E308");
        check(f64::INFINITY, "inf");
    }
}

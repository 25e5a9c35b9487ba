//! A row of a file as people see it there, kept so that what is wrong with it can
//! be shown in its place. Nothing is read from it.

use serde::{Deserialize, Serialize};

use super::Sheet;
use crate::issue::{Place, cell_name};

/// So many rows of a sheet are kept at most.
pub const MOST_ROWS: usize = 60;
/// And so many cells of a row, from the first column on.
pub const MOST_COLUMNS: usize = 40;
/// And so many signs of a cell; what is cut ends in `…`.
const MOST_SIGNS: usize = 120;

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownRow {
    /// Its number, with the first row of the sheet as 1.
    pub row: u32,
    /// Its cells from the first column on; blank ones at the end are left out.
    pub cells: Vec<String>,
}

impl ShownRow {
    /// A row, cut to what is kept.
    #[must_use]
    pub fn of<T: AsRef<str>>(row: u32, cells: impl IntoIterator<Item = T>) -> Self {
        let cells = cells.into_iter().take(MOST_COLUMNS).map(|cell| cut(cell.as_ref()));
        let mut cells: Vec<String> = cells.collect();
        let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        cells.truncate(filled);
        Self { row, cells }
    }
}

impl Sheet {
    /// At which place, counted from 0, the cell stands of which something is said;
    /// none if it is said of the whole row, or of a cell that is not kept.
    #[must_use]
    pub fn shown_column(&self, place: &Place) -> Option<usize> {
        if self.heading == 0 {
            // A file of records has no cells with names, but keys.
            let column = place.column.as_deref()?;
            let keys = &self.shown.first().filter(|row| row.row == 0)?.cells;
            let at = keys.iter().position(|key| key == column);
            return at.or_else(|| self.columns.get(column).copied().flatten());
        }
        let (cell, row) = (place.cell.as_deref()?, place.row?);
        (0..MOST_COLUMNS).find(|at| cell_name(*at, row) == cell)
    }
}

fn cut(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(MOST_SIGNS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_a_row_has_bounds() {
        let long = "é".repeat(5_000);
        let row = ShownRow::of(7, vec![long; 5_000]);
        assert_eq!(row.cells.len(), MOST_COLUMNS);
        assert_eq!(row.cells[0].chars().count(), MOST_SIGNS + 1);
        assert!(row.cells[0].ends_with('…'));
        let row = ShownRow::of(7, ["", " a ", "", " "]);
        assert_eq!(row.cells, ["", "a"]);
    }
}

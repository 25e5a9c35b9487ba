//! A row of which some cells could not be read. It is no record, and still tells
//! what the others hold, so that all that is wrong with it is told at once.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::table::{Cell, Table};

/// A row that is no record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialRow {
    /// The table that it would be a record of.
    pub table: Table,
    /// The cells that could be read, by column, as records have them.
    pub cells: BTreeMap<String, String>,
    /// In which of the draft's sheets it stands.
    pub sheet: usize,
    /// In which row, counted from 1 as spreadsheets do.
    pub row: u32,
}

impl PartialRow {
    /// The value of a column, if it could be read.
    #[must_use]
    pub fn value<T: Cell>(&self, column: &str) -> Option<T> {
        T::from_cell(self.cells.get(column)?).ok()
    }

    /// What names it within its table, if all of that could be read.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        self.table.key_of(|column| self.cells.get(column).map(String::as_str))
    }
}

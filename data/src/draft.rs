//! A draft: the records that a file holds and what is wrong with it.
//!
//! Nothing of a draft is published yet; [`crate::revision`] compares it with
//! an edition first.

use std::collections::HashMap;

use crate::{
    issue::{Issue, Place, cell_name},
    table::{Record, Table},
};

/// What one file comes to.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The file as it was handed over, for display only.
    pub file: String,
    /// The table that its headings name; none if they name none.
    pub table: Option<Table>,
    /// The records that can be used, in the order of the rows.
    pub records: Vec<Drafted>,
    /// What is wrong with it.
    pub issues: Vec<Issue>,
    /// At which place, counted from 0, each column stands in this file.
    pub columns: HashMap<&'static str, usize>,
}

/// A record with its row.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted {
    /// The record.
    pub record: Record,
    /// What names it within its table.
    pub key: String,
    /// Its row, with the heading as row 1.
    pub row: u32,
}

impl Draft {
    /// Whether the file could not be read as a table at all.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        self.table.is_none()
    }

    /// Whether the file says anything about a column. What it is silent about
    /// keeps the value that is held.
    #[must_use]
    pub fn gives(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// The place of a column in a row of this file.
    #[must_use]
    pub fn place(&self, row: u32, column: &str) -> Place {
        Place {
            sheet: None,
            row: Some(row),
            cell: self.columns.get(column).map(|&at| cell_name(at, row)),
            column: Some(column.to_owned()),
        }
    }
}

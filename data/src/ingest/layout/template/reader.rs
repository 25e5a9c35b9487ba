//! Reads the rows below the headings. A row with a date that can be two days
//! waits until the whole column has been seen.

use std::sync::Arc;

use super::{
    order::Orders,
    row::{Before, Column, Outcome, Rows},
};
use crate::{
    draft::{FileKind, Sheet},
    ingest::{
        collect::{Collector, Mark},
        layout::ReadRows,
        sheet::Row,
    },
};

/// Reads the rows of one sheet.
pub(super) struct Reader {
    pub(super) file: String,
    pub(super) kind: FileKind,
    /// The place of the sheet among those that were recognised.
    pub(super) sheet: usize,
    /// How many headings there are.
    pub(super) width: usize,
    /// The table's columns that the sheet has.
    pub(super) columns: Vec<Column>,
    /// What is known of the order of day and month.
    pub(super) orders: Orders,
    /// What was collected before its first row.
    pub(super) begun: Mark,
    /// Rows that wait.
    pub(super) waiting: Vec<Row>,
    /// The last row that was read without anything to be said of it.
    pub(super) before: Option<Before>,
}

impl Reader {
    fn rows<'a>(&'a self, sheet: &'a Sheet, orders: Option<&'a Orders>) -> Rows<'a> {
        let Self { file, kind, width, columns, .. } = self;
        Rows { file, kind: *kind, sheet, width: *width, columns, orders }
    }

    /// Reads a row, and hands it back if it has to wait for the order of its dates.
    fn read(&mut self, row: Row, orders: Option<&Orders>, out: &mut Collector) -> Option<Row> {
        let sheet = out.sheet_at(self.sheet)?;
        let rows = self.rows(sheet, orders);
        let Some((outcome, issues)) = rows.read(&row, self.before.as_ref()) else {
            return Some(row);
        };
        let has_issues = !issues.is_empty();
        out.issues(issues);
        match outcome {
            Outcome::Record(record) => {
                let record = Arc::new(record);
                out.record(self.sheet, row.number, Arc::clone(&record));
                if !has_issues {
                    self.before = Some(Before { row, record });
                }
            }
            Outcome::Partial(cells) => out.partial(self.sheet, row.number, cells),
            Outcome::Nothing => {}
        }
        None
    }
}

impl ReadRows for Reader {
    fn row(&mut self, row: Row, out: &mut Collector) {
        let Some(sheet) = out.sheet_at(self.sheet) else { return };
        // In a row of another length the cells may stand in other columns.
        if self.rows(sheet, None).length_fault(&row).is_none() {
            self.orders.note(&self.columns, &row);
        }
        let waits = self.read(row, None, out);
        self.waiting.extend(waits);
    }

    fn end(mut self: Box<Self>, out: &mut Collector) {
        let waiting = std::mem::take(&mut self.waiting);
        if waiting.is_empty() {
            return;
        }
        let orders = std::mem::take(&mut self.orders);
        for row in waiting {
            self.read(row, Some(&orders), out);
        }
        out.settle_order(self.begun);
    }
}

//! Notes what is wrong with one record.

use std::fmt::Display;

use super::Fault;
use crate::{
    draft::PartialRow,
    issue::{Code, Severity},
    table::{Fact, Origin, Record, Table, Tabular},
};

/// What faults are noted of.
pub(super) trait Noted {
    /// What names it within its table; blank if that is not known.
    fn key(&self) -> String;

    /// Where it entered.
    fn origin(&self) -> Origin;
}

impl<T: Tabular> Noted for Fact<T> {
    fn key(&self) -> String {
        self.record.key()
    }

    fn origin(&self) -> Origin {
        self.origin.clone()
    }
}

/// A record that is not held yet.
impl Noted for Record {
    fn key(&self) -> String {
        self.key()
    }

    fn origin(&self) -> Origin {
        Origin::default()
    }
}

impl Noted for PartialRow {
    fn key(&self) -> String {
        self.key().unwrap_or_default()
    }

    fn origin(&self) -> Origin {
        Origin { row: self.row, ..Origin::default() }
    }
}

/// A record, and where its faults are noted.
pub(super) struct Sayer<'a> {
    faults: &'a mut Vec<Fault>,
    table: Table,
    of: &'a dyn Noted,
}

impl<'a> Sayer<'a> {
    pub(super) fn of(faults: &'a mut Vec<Fault>, table: Table, of: &'a dyn Noted) -> Self {
        Self { faults, table, of }
    }

    pub(super) fn say(
        &mut self,
        code: Code,
        severity: Severity,
        column: &'static str,
        value: &dyn Display,
        message: String,
    ) {
        self.faults.push(Fault {
            code,
            severity,
            table: self.table,
            key: self.of.key(),
            origin: self.of.origin(),
            column,
            value: value.to_string(),
            message,
        });
    }
}

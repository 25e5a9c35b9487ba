//! Notes what is wrong with one record.

use std::fmt::Display;

use super::Fault;
use crate::{
    issue::{Code, Severity},
    table::{Fact, Origin, Table, Tabular},
};

/// A record, and where its faults are noted.
pub(super) struct Sayer<'a, T> {
    faults: &'a mut Vec<Fault>,
    table: Table,
    record: &'a T,
    origin: &'a Origin,
}

impl<'a, T: Tabular> Sayer<'a, T> {
    pub(super) fn of(faults: &'a mut Vec<Fault>, table: Table, fact: &'a Fact<T>) -> Self {
        Self::new(faults, table, &fact.record, &fact.origin)
    }

    pub(super) fn new(
        faults: &'a mut Vec<Fault>,
        table: Table,
        record: &'a T,
        origin: &'a Origin,
    ) -> Self {
        Self { faults, table, record, origin }
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
            key: self.record.key(),
            origin: self.origin.clone(),
            column,
            value: value.to_string(),
            message,
        });
    }
}

//! Notes what is wrong with one record.

use std::fmt::Display;

use super::Fault;
use crate::{
    issue::{Code, Severity},
    table::{Fact, Table, Tabular},
};

/// A record, and where its faults are noted.
pub(super) struct Sayer<'a, T> {
    faults: &'a mut Vec<Fault>,
    table: Table,
    fact: &'a Fact<T>,
}

impl<'a, T: Tabular> Sayer<'a, T> {
    pub(super) fn of(faults: &'a mut Vec<Fault>, table: Table, fact: &'a Fact<T>) -> Self {
        Self { faults, table, fact }
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
            key: self.fact.record.key(),
            origin: self.fact.origin.clone(),
            column,
            value: value.to_string(),
            message,
        });
    }
}

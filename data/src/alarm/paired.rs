//! Which held record a row of a file most likely was before somebody's hand slipped:
//! the one of its key, or, where what names it was moved, one that the files name no
//! more. Looked at once for a table, since every cell of it is compared.

use std::collections::{HashMap, HashSet};

use super::Planned;
use crate::{revision::Change, table::Table};

/// A row of a file that says something else than a held record, with both as cells.
#[derive(Clone, Copy)]
pub(super) struct Pair<'p> {
    /// The row.
    pub(super) change: &'p Change,
    /// What it says.
    pub(super) now: &'p [String],
    /// What was held.
    pub(super) before: &'p [String],
}

/// The rows of a table, and the held records that they can have been.
pub(super) struct Paired<'a> {
    /// Those under whose key something is held, with what they say and what is held.
    same: Vec<(&'a Change, Vec<String>, Vec<String>)>,
    /// Those whose key is new.
    new: Vec<(&'a Change, Vec<String>)>,
    /// What is held under keys that no file names.
    left: Vec<Vec<String>>,
}

impl<'a> Paired<'a> {
    pub(super) fn of(planned: Planned<'a>, table: Table) -> Self {
        let mut paired = Self { same: Vec::new(), new: Vec::new(), left: Vec::new() };
        for change in &planned.proposal.changes {
            let Some(record) = change.record.as_ref().filter(|_| change.table == table) else {
                continue;
            };
            let now = record.cells();
            match &change.before {
                Some(before) => paired.same.push((change, now, before.cells())),
                None => paired.new.push((change, now)),
            }
        }
        if paired.new.is_empty() {
            return paired;
        }
        let records = planned.drafts.iter().flat_map(|draft| &draft.records);
        let records = records.filter(|drafted| drafted.record.table() == table);
        let named: HashSet<&str> = records.map(|drafted| drafted.key.as_str()).collect();
        let held = planned.before.dataset().rows(table).into_iter();
        paired.left = held
            .filter(|(record, _)| !named.contains(record.key().as_str()))
            .map(|(record, _)| record.cells())
            .collect();
        paired
    }

    /// The rows that differ in a column from what was held: under the same key, or,
    /// where the column names the row, alike in all other columns.
    pub(super) fn differing_in(&self, at: usize) -> Vec<Pair<'_>> {
        let mut found: Vec<Pair<'_>> =
            self.same().filter(|pair| pair.now.get(at) != pair.before.get(at)).collect();
        found.extend(self.by(|cells| {
            let others = cells.iter().enumerate().filter(|(other, _)| *other != at);
            others.map(|(_, cell)| cell.as_str()).collect()
        }));
        found
    }

    /// The rows that hold the same cells as what was held, in other columns.
    pub(super) fn with_same_cells(&self) -> Vec<Pair<'_>> {
        let mut found: Vec<Pair<'_>> =
            self.same().filter(|pair| sorted(pair.now) == sorted(pair.before)).collect();
        found.extend(self.by(sorted));
        found
    }

    fn same(&self) -> impl Iterator<Item = Pair<'_>> {
        self.same.iter().map(|(change, now, before)| Pair { change, now, before })
    }

    /// Rows with a new key, each with a held record that is like it in something and
    /// is named no more. Where several are, each is taken once.
    fn by(&self, like: impl Fn(&[String]) -> Vec<&str>) -> Vec<Pair<'_>> {
        if self.new.is_empty() || self.left.is_empty() {
            return Vec::new();
        }
        let mut left: HashMap<Vec<&str>, Vec<&[String]>> = HashMap::new();
        for cells in self.left.iter().rev() {
            left.entry(like(cells)).or_default().push(cells);
        }
        let taken = self.new.iter().filter_map(|(change, now)| {
            let before = left.get_mut(&like(now))?.pop()?;
            Some(Pair { change, now, before })
        });
        taken.collect()
    }
}

/// The cells whatever columns they stand in.
fn sorted(cells: &[String]) -> Vec<&str> {
    let mut cells: Vec<&str> = cells.iter().map(String::as_str).collect();
    cells.sort_unstable();
    cells
}

impl Pair<'_> {
    /// Which columns differ.
    pub(super) fn differs_in(&self) -> Vec<usize> {
        (0..self.now.len()).filter(|at| self.now.get(*at) != self.before.get(*at)).collect()
    }
}

//! Rows of a file under one key: what says the same is kept once, and what differs is
//! left out and told at each of its places. It must not choose between them.

use std::collections::HashMap;

use super::{Collected, Collector};
use crate::{
    issue::{Code, Issue, Place, Severity},
    table::Table,
};

impl Collector<'_> {
    /// One key, one row: rows that say the same are kept once, rows that differ
    /// are left out, since nothing tells which of them holds.
    pub(in crate::ingest) fn settle_keys(&mut self) {
        self.settle_partial_keys();
        if !self.keys.may_repeat {
            return;
        }
        let mut first: HashMap<String, usize> = HashMap::new();
        let mut kept: Vec<Option<Collected>> = Vec::with_capacity(self.records.len());
        let mut disputed = Vec::new();
        for collected in std::mem::take(&mut self.records) {
            let drafted = &collected.drafted;
            let name = format!("{}:{}", drafted.record.table(), drafted.key);
            let Some(&at) = first.get(&name) else {
                first.insert(name, kept.len());
                kept.push(Some(collected));
                continue;
            };
            let Some(earlier) = &kept[at] else { continue };
            let says_same = earlier.drafted.record == drafted.record;
            let issues = self.repeated(earlier, &collected, says_same);
            self.issues(issues);
            if !says_same {
                disputed.push(at);
            }
        }
        for at in disputed {
            kept[at] = None;
        }
        self.records = kept.into_iter().flatten().collect();
    }

    /// A row that is no record can have the key of another one: that is told now, and
    /// not when its other faults are mended. The other row stands as it did.
    fn settle_partial_keys(&mut self) {
        let mut keys: HashMap<(Table, String), Vec<(usize, u32)>> = HashMap::new();
        for row in &self.draft.partial {
            if let Some(key) = row.key() {
                keys.entry((row.table, key)).or_default().push((row.sheet, row.row));
            }
        }
        if keys.is_empty() {
            return;
        }
        let mut of_records: HashMap<(Table, &str), (usize, u32)> = HashMap::new();
        for Collected { drafted, .. } in &self.records {
            let name = (drafted.record.table(), drafted.key.as_str());
            of_records.entry(name).or_insert((drafted.sheet, drafted.row));
        }
        let mut issues = Vec::new();
        for ((table, key), rows) in &keys {
            let record = of_records.get(&(*table, key.as_str())).copied();
            let Some(first) = record.or_else(|| rows.first().copied()) else { continue };
            for row in rows.iter().filter(|row| **row != first) {
                issues.push(self.same_key(*table, key, first, *row));
            }
        }
        issues.sort_by_key(|issue| issue.place.row);
        self.issues(issues);
    }

    fn same_key(
        &self,
        table: Table,
        key: &str,
        first: (usize, u32),
        (sheet, row): (usize, u32),
    ) -> Issue {
        let first = match self.draft.sheet_name(first.0) {
            Some(name) if first.0 != sheet => format!("{} of {name}", first.1),
            _ => first.1.to_string(),
        };
        let keys = table.key_columns();
        let message = format!(
            "row {row} has the same key ({}) as row {first}; take one of them out, or mend what tells them apart",
            keys.join(", "),
        );
        let place = self.draft.place(sheet, row, keys[0]);
        Issue::of_file(Code::DuplicateKey, Severity::Error, &self.draft.file, message)
            .at(place)
            .found(key)
    }

    /// What is said of two records under one key: of the later one, and of the other too if
    /// it is left out as well.
    fn repeated(&self, earlier: &Collected, later: &Collected, says_same: bool) -> Vec<Issue> {
        let cell = |of: &Collected| {
            let sheet = self.draft.sheets.get(of.drafted.sheet)?;
            Some(sheet.cell_name(of.at?, of.drafted.row))
        };
        let of_cells = cell(earlier).is_some() && cell(later).is_some();
        let place = |of: &Collected| {
            let drafted = &of.drafted;
            let place = cell(of).filter(|_| of_cells).unwrap_or_else(|| drafted.row.to_string());
            match self.draft.sheet_name(drafted.sheet) {
                Some(name) if earlier.drafted.sheet != later.drafted.sheet => {
                    format!("{place} of {name}")
                }
                _ => place,
            }
        };
        let (earlier_row, later_row) = (place(earlier), place(later));
        let (one, several) = if of_cells { ("cell", "cells") } else { ("row", "rows") };
        let keys = later.drafted.record.key_columns();
        let row = |of: &Collected| (of.drafted.sheet, of.drafted.row);
        let is_one_row = row(earlier) == row(later);
        let (code, severity, message) = if is_one_row && says_same {
            let message = format!("row {later_row} says the same twice; take one of them out");
            (Code::RepeatedRow, Severity::Warning, message)
        } else if is_one_row {
            let message = format!(
                "row {later_row} says two things under the same key ({}), so neither is used; keep the one that holds, or fill in what tells them apart, such as the number of a case",
                keys.join(", "),
            );
            (Code::DuplicateKey, Severity::Error, message)
        } else if says_same {
            (
                Code::RepeatedRow,
                Severity::Warning,
                format!(
                    "{one} {later_row} says the same as {one} {earlier_row}; take one of them out"
                ),
            )
        } else {
            (
                Code::DuplicateKey,
                Severity::Error,
                format!(
                    "{several} {earlier_row} and {later_row} have the same key ({}) but say different things, so neither is used; keep the one that holds",
                    keys.join(", "),
                ),
            )
        };
        let issue = |of: &Collected| {
            let place = self.draft.place(of.drafted.sheet, of.drafted.row, keys[0]);
            let cell = cell(of).filter(|_| of_cells).or(place.cell);
            Issue::of_file(code, severity, &self.draft.file, message.clone())
                .at(Place { cell, ..place })
                .found(&of.drafted.key)
        };
        let is_of_both = !says_same && !is_one_row;
        is_of_both.then(|| issue(earlier)).into_iter().chain([issue(later)]).collect()
    }
}

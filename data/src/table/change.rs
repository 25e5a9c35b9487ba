//! In which records two datasets differ. What a difference means is not told here.

use super::{Origin, Record, Rows, Table, Tabular};

/// A record that came, says something else, or went.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordChange {
    /// Its table.
    pub table: Table,
    /// What names it there.
    pub key: String,
    /// What it said, and where that came from; none if it is new.
    pub before: Option<(Record, Origin)>,
    /// What it says, and where that came from; none if it went.
    pub after: Option<(Record, Origin)>,
}

impl RecordChange {
    /// The record as it is, or as it last was.
    #[must_use]
    pub fn record(&self) -> Option<&Record> {
        let held = self.after.as_ref().or(self.before.as_ref());
        held.map(|(record, _)| record)
    }

    /// The columns whose cells differ, with both cells; none unless the record
    /// is in both editions.
    #[must_use]
    pub fn columns(&self) -> Vec<(&'static str, String, String)> {
        let (Some((before, _)), Some((after, _))) = (&self.before, &self.after) else {
            return Vec::new();
        };
        let cells = before.cells().into_iter().zip(after.cells());
        let columns = self.table.columns().iter().copied().zip(cells);
        columns
            .filter(|(_, (before, after))| before != after)
            .map(|(column, (before, after))| (column, before, after))
            .collect()
    }
}

/// Adds the records of a table in which two datasets differ: those of the later
/// one in its order, then those that went.
pub(super) fn of_rows<T: Tabular + Clone + PartialEq>(
    before: &Rows<T>,
    after: &Rows<T>,
    (table, make): (Table, impl Fn(T) -> Record),
    found: &mut Vec<RecordChange>,
) {
    for fact in after.facts() {
        let key = fact.record.key();
        let earlier = before.get(&key);
        if earlier.is_some_and(|earlier| earlier.record == fact.record) {
            continue;
        }
        let whole = |fact: &super::Fact<T>| (make(fact.record.clone()), fact.origin.clone());
        found.push(RecordChange {
            table,
            key,
            before: earlier.map(whole),
            after: Some(whole(fact)),
        });
    }
    for fact in before.facts() {
        let key = fact.record.key();
        if after.get(&key).is_none() {
            let before = Some((make(fact.record.clone()), fact.origin.clone()));
            found.push(RecordChange { table, key, before, after: None });
        }
    }
}

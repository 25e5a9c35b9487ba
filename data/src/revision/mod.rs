//! What importing drafts would change in an edition.
//!
//! Records are compared by their keys: an import adds and changes, and removes
//! nothing that its files do not mention. Records that are wrong among the
//! others are left out and said to be so. Nothing is published here.

use std::collections::{HashMap, HashSet};

use crate::{
    check::{self, Fault},
    draft::{Draft, Drafted},
    issue::Issue,
    table::{Dataset, Origin, Record, Table},
};

/// One record that differs from the edition before.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Which table it is in.
    pub table: Table,
    /// What names it there.
    pub key: String,
    /// What it is now; none if it was removed.
    pub record: Option<Record>,
    /// What it was; none if it is new.
    pub before: Option<Record>,
    /// From which of the drafts it comes, counted from 0.
    pub draft: usize,
    /// In which row of it.
    pub row: u32,
}

/// How many records are new, changed, the same, removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// Records under keys that were not there.
    pub new: usize,
    /// Records that say something else than before.
    pub changed: usize,
    /// Records that say the same as before.
    pub same: usize,
    /// Records that are there no more.
    pub removed: usize,
}

/// What drafts would change, and what is wrong with them.
#[derive(Debug, Clone, Default)]
pub struct Proposal {
    /// The changes, in the order of files and rows.
    pub changes: Vec<Change>,
    /// How many records are new, changed, the same, removed.
    pub counts: Counts,
    /// What is wrong with the files and the records.
    pub issues: Vec<Issue>,
}

/// Compares drafts with an edition. A key that two drafts hold counts as the
/// later one says.
#[must_use]
pub fn propose(held: &Dataset, drafts: &[Draft]) -> Proposal {
    let mut issues: Vec<Issue> =
        drafts.iter().flat_map(|draft| draft.issues.iter().cloned()).collect();
    let incoming = incoming(drafts);
    let mut merged = held.clone();
    for (at, drafted) in drafted(drafts) {
        if incoming.holds(at, drafted) {
            merged.put(drafted.record.clone(), Origin { row: drafted.row, ..Origin::default() });
        }
    }
    let mut refused = HashSet::new();
    for fault in check::check(&merged) {
        // What was wrong before is not this import's fault.
        let Some((at, row)) = incoming.place(fault.table, &fault.key) else { continue };
        let issue = issue(&drafts[at], row, &fault);
        if issue.is_error() {
            refused.insert((fault.table, fault.key));
        }
        issues.push(issue);
    }
    let mut proposal = Proposal { issues, ..Proposal::default() };
    for (at, drafted) in drafted(drafts) {
        let refused =
            !refused.is_empty() && refused.contains(&(drafted.record.table(), drafted.key.clone()));
        if incoming.holds(at, drafted) && !refused {
            proposal.compare(held, at, drafted);
        }
    }
    proposal
}

/// The edition after the changes. `origin` tells where each of them entered.
#[must_use]
pub fn apply(held: &Dataset, changes: &[Change], origin: impl Fn(&Change) -> Origin) -> Dataset {
    let mut dataset = held.clone();
    for change in changes {
        match &change.record {
            Some(record) => dataset.put(record.clone(), origin(change)),
            None => {
                dataset.remove(change.table, &change.key);
            }
        }
    }
    dataset
}

/// Every record with the place of its draft.
fn drafted(drafts: &[Draft]) -> impl Iterator<Item = (usize, &Drafted)> {
    drafts
        .iter()
        .enumerate()
        .flat_map(|(at, draft)| draft.records.iter().map(move |drafted| (at, drafted)))
}

/// Draft and row of each key: the last that names it.
struct Incoming<'a>(HashMap<(Table, &'a str), (usize, u32)>);

fn incoming(drafts: &[Draft]) -> Incoming<'_> {
    Incoming(
        drafted(drafts)
            .map(|(at, drafted)| {
                ((drafted.record.table(), drafted.key.as_str()), (at, drafted.row))
            })
            .collect(),
    )
}

impl Incoming<'_> {
    fn place(&self, table: Table, key: &str) -> Option<(usize, u32)> {
        self.0.get(&(table, key)).copied()
    }

    /// Whether this record is the one that counts under its key.
    fn holds(&self, at: usize, drafted: &Drafted) -> bool {
        self.place(drafted.record.table(), &drafted.key) == Some((at, drafted.row))
    }
}

fn issue(draft: &Draft, row: u32, fault: &Fault) -> Issue {
    Issue::of_file(fault.code, fault.severity, &draft.file, fault.message.clone())
        .at(draft.place(row, fault.column))
        .found(&fault.value)
}

impl Proposal {
    /// Whether some of what the files hold is left out.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.issues.iter().any(Issue::is_error)
    }

    fn compare(&mut self, held: &Dataset, draft: usize, drafted: &Drafted) {
        let Drafted { record, key, row } = drafted;
        let before = held.get(record.table(), key);
        match &before {
            Some(before) if before == record => {
                self.counts.same += 1;
                return;
            }
            Some(_) => self.counts.changed += 1,
            None => self.counts.new += 1,
        }
        self.changes.push(Change {
            table: record.table(),
            key: key.clone(),
            record: Some(record.clone()),
            before,
            draft,
            row: *row,
        });
    }
}

#[cfg(test)]
mod tests;

//! What importing drafts would change in an edition.
//!
//! Records are compared by their keys: an import adds and changes, and removes
//! nothing that its files do not mention: no record, and no value of a column
//! that a file does not have. Only where it is asked to replace, it takes out
//! what its own scope holds no more. Records that are wrong among the others are left
//! out and said to be so. Nothing is published here.

mod answers;
mod incoming;
mod listing;
mod replace;
mod take_back;

use std::{collections::HashSet, sync::Arc};

pub use self::answers::{Answers, Taken};
pub use self::take_back::take_back;

use self::incoming::{Entry, Incoming};

use crate::{
    check::{self, Fault},
    draft::{Draft, PartialRow},
    issue::Issue,
    model::vocabulary,
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
    pub record: Option<Arc<Record>>,
    /// What it was; none if it is new.
    pub before: Option<Arc<Record>>,
    /// From which of the drafts it comes, counted from 0.
    pub draft: usize,
    /// In which sheet of it, in a file that has several.
    pub sheet: Option<Arc<str>>,
    /// In which row of that.
    pub row: u32,
    /// Where it entered before, if it is put back as it was; then it is of none
    /// of the drafts.
    pub origin: Option<Origin>,
}

/// How many records are new, changed, the same, removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
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
    /// Closures of cases that a newer copy of the register no longer lists. They
    /// are not among the changes until they are accepted: a file that holds a
    /// part of the register, of one State for example, would close all others.
    pub closures: Vec<Change>,
    /// The keys of those that were accepted.
    pub closed: Vec<String>,
    /// How many records are new, changed, the same, removed.
    pub counts: Counts,
    /// What is wrong with the files and the records.
    pub issues: Vec<Issue>,
}

vocabulary! {
    /// What an import does with records that its files hold no more.
    Mode, "mode" {
        /// They stay.
        Merge = "merge",
        /// Those of the files' own scope are taken out: of the States that stand
        /// in a sheet, the records of its table.
        Replace = "replace",
    }
}

/// Compares drafts with an edition, taking nothing out. A column that a draft
/// does not have keeps the values that are held. A key under which two drafts say
/// different things counts as neither says.
#[must_use]
pub fn propose(held: &Dataset, drafts: &[Draft]) -> Proposal {
    propose_as(held, drafts, Mode::Merge)
}

/// Compares drafts with an edition, in a mode.
#[must_use]
pub fn propose_as(held: &Dataset, drafts: &[Draft], mode: Mode) -> Proposal {
    let mut issues: Vec<Issue> =
        drafts.iter().flat_map(|draft| draft.issues.iter().cloned()).collect();
    let (incoming, faults) = Incoming::of(held, drafts);
    issues.extend(faults);
    let mut refused = HashSet::new();
    let merged = with_what_others_rest_on(held, &incoming);
    let coming = incoming.entries.iter().map(|entry| &*entry.record);
    for fault in check::check_coming(&merged, coming) {
        // What was wrong before is not this import's fault.
        let Some(entry) = incoming.get(fault.table, &fault.key) else { continue };
        let issue = issue(&drafts[entry.draft], entry, &fault);
        if issue.is_error() {
            refused.insert((entry.record.table(), entry.key));
        }
        // A row can be many records, of which the same is wrong in the same cell.
        let of_row = issues.iter().rev().take_while(|other| other.place.row == issue.place.row);
        if !of_row.into_iter().any(|other| *other == issue) {
            issues.push(issue);
        }
    }
    issues.extend(faults_of_partial(&merged, drafts));
    let mut proposal = Proposal { issues, ..Proposal::default() };
    proposal.changes.reserve(incoming.entries.len());
    let sheets: Vec<Vec<Option<Arc<str>>>> = drafts.iter().map(names_of_sheets).collect();
    for entry in &incoming.entries {
        if !refused.contains(&(entry.record.table(), entry.key)) {
            let sheet = sheets[entry.draft].get(entry.sheet).cloned().flatten();
            proposal.compare(held, entry, sheet);
        }
    }
    if mode == Mode::Replace {
        let (changes, issues) = replace::removed(held, drafts);
        proposal.counts.removed = changes.len();
        proposal.changes.extend(changes);
        proposal.issues.extend(issues);
    }
    let settled = listing::settle(held, drafts, &proposal.changes);
    proposal.counts.new += settled.listings.len();
    proposal.changes.extend(settled.listings);
    proposal.closures = settled.closures;
    proposal.issues.extend(settled.issues);
    proposal
}

/// The names of a draft's sheets, which all their changes share.
fn names_of_sheets(draft: &Draft) -> Vec<Option<Arc<str>>> {
    draft.sheets.iter().map(|sheet| sheet.name.as_deref().map(Arc::from)).collect()
}

/// What is held with those that come in on which others rest. The others need no
/// copy.
fn with_what_others_rest_on(held: &Dataset, incoming: &Incoming<'_>) -> Dataset {
    let mut merged = held.clone();
    for entry in &incoming.entries {
        if !check::stands_alone(entry.record.table()) {
            let origin = Origin { row: entry.row, ..Origin::default() };
            merged.put(Record::clone(&entry.record), origin);
        }
    }
    merged
}

/// What is wrong among the records with rows that are none for another reason.
fn faults_of_partial(merged: &Dataset, drafts: &[Draft]) -> Vec<Issue> {
    let rows = drafts.iter().flat_map(|draft| draft.partial.iter().map(move |row| (draft, row)));
    let (of_drafts, rows): (Vec<&Draft>, Vec<&PartialRow>) = rows.unzip();
    let faults = check::check_partial(merged, &rows);
    let each = of_drafts.into_iter().zip(rows).zip(faults);
    each.flat_map(|((draft, row), faults)| {
        faults.into_iter().map(move |fault| {
            Issue::of_file(fault.code, fault.severity, &draft.file, fault.message)
                .at(draft.place(row.sheet, row.row, fault.column))
                .found(&fault.value)
        })
    })
    .collect()
}

/// The edition after the changes. `origin` tells where each of them entered.
#[must_use]
pub fn apply(held: &Dataset, changes: &[Change], origin: impl Fn(&Change) -> Origin) -> Dataset {
    let mut dataset = held.clone();
    for change in changes {
        match &change.record {
            Some(record) => dataset.put(Record::clone(record), origin(change)),
            None => {
                dataset.remove(change.table, &change.key);
            }
        }
    }
    dataset
}

fn issue(draft: &Draft, entry: &Entry<'_>, fault: &Fault) -> Issue {
    Issue::of_file(fault.code, fault.severity, &draft.file, fault.message.clone())
        .at(draft.place(entry.sheet, entry.row, fault.column))
        .found(&fault.value)
}

impl Proposal {
    /// Whether some of what the files hold is left out.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.issues.iter().any(Issue::is_error)
    }

    /// How the files are read and taken with these answers, to be kept with the
    /// revision. Closures must have been accepted already, if they are.
    #[must_use]
    pub fn taken(&self, answers: Answers) -> Taken {
        let unlisted = self.closures.len() + self.closed.len();
        Taken { answers, unlisted: u32::try_from(unlisted).unwrap_or(u32::MAX) }
    }

    /// Takes the proposed closures among the changes. Only for files that are the
    /// whole register.
    pub fn accept_closures(&mut self) {
        self.counts.new += self.closures.len();
        self.closed.extend(self.closures.iter().map(|change| change.key.clone()));
        self.changes.append(&mut self.closures);
    }

    fn compare(&mut self, held: &Dataset, entry: &Entry, sheet: Option<Arc<str>>) {
        let record = &entry.record;
        let before = held.get(record.table(), entry.key);
        match &before {
            Some(before) if *before == **record => {
                self.counts.same += 1;
                return;
            }
            Some(_) => self.counts.changed += 1,
            None => self.counts.new += 1,
        }
        self.changes.push(Change {
            table: record.table(),
            key: entry.key.to_owned(),
            record: Some(Arc::clone(record)),
            before: before.map(Arc::new),
            draft: entry.draft,
            sheet,
            row: entry.row,
            origin: None,
        });
    }
}

#[cfg(test)]
mod tests;

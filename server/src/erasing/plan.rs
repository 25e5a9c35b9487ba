//! What an erasing would take out, and what stands against it. Nothing is written
//! here.

use std::collections::HashSet;
use std::sync::Arc;

use data::{
    check::check,
    issue::Severity,
    model::Day,
    snapshot::{BuildError, Snapshot, edition_change::EditionChange},
    table::{Record, Table},
};

use crate::drafts::Listed;
use crate::publish::sha256;

/// What is to be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A file of a revision, counted from 1.
    File {
        /// The revision.
        revision: u32,
        /// The place of the file among its files.
        at: u32,
    },
    /// What a revision said of a record, and with it all that any said of it.
    Record {
        /// The revision.
        revision: u32,
        /// The place in its log.
        position: u32,
    },
}

impl Target {
    /// The revision that is named.
    pub const fn revision(self) -> u32 {
        match self {
            Self::File { revision, .. } | Self::Record { revision, .. } => revision,
        }
    }
}

/// A row of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Logged {
    /// The revision.
    pub revision: u32,
    /// Its place in the revision's log.
    pub position: u32,
    /// The table.
    pub table: Table,
    /// What names the record in it.
    pub key: String,
    /// The record as it is kept; none if it was taken out.
    pub body: Option<String>,
    /// The same, read.
    pub record: Option<Record>,
    /// The file that it came from.
    pub upload: Option<String>,
    /// The row in it.
    pub row: Option<u32>,
}

/// A file of a revision whose bytes are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// What names it.
    pub id: String,
    /// The revision.
    pub revision: u32,
    /// Its name as it was handed over.
    pub name: String,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// Bytes.
    pub size: usize,
}

/// A record that would name nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resting {
    /// Its table.
    pub table: Table,
    /// What names it there.
    pub key: String,
    /// The revision that brought it.
    pub revision: u32,
}

/// What a plan was made beside; if it is another, the plan is to be made anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Beside {
    /// The newest revision.
    pub(super) revision: u32,
    /// The newest tombstone.
    pub(super) epoch: u64,
    /// The drafts that wait, in order.
    pub(super) waiting: Vec<String>,
}

/// What an erasing would take out.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What is to be erased.
    pub target: Target,
    /// The rows of the log, in order; none if it is a file alone.
    pub rows: Vec<Logged>,
    /// The files whose bytes go: each file that brought the record, or the file,
    /// and every other with the same bytes.
    pub files: Vec<KeptFile>,
    /// The drafts that wait, hold the record or such a file, and are given up.
    pub drafts: Vec<Listed>,
    /// What stands against it: records that name the one to be erased.
    pub rests: Vec<Resting>,
    /// What it changes in the latest edition; none if nothing of that goes.
    pub changes: Option<Compared>,
    pub(super) beside: Beside,
}

/// The latest edition beside itself without what is erased.
#[derive(Debug, Clone)]
pub struct Compared {
    /// As it is.
    pub before: Arc<Snapshot>,
    /// As it would be.
    pub after: Arc<Snapshot>,
    /// What differs, up to today.
    pub change: EditionChange,
}

impl Plan {
    /// Whether the record belongs to what every edition must hold: the Directive,
    /// its provisions, the States.
    pub fn is_of_the_frame(&self) -> bool {
        let frame = [Table::Directives, Table::Provisions, Table::MemberStates];
        self.rows.iter().any(|row| frame.contains(&row.table))
    }

    /// Whether nothing stands against it.
    pub fn may_be_done(&self) -> bool {
        !self.is_of_the_frame() && self.rests.is_empty()
    }

    /// The last edition in which the record stood as a row of the log has it.
    pub fn until(&self, at: usize) -> u32 {
        let next = self.rows.get(at + 1).map(|row| row.revision.saturating_sub(1));
        next.unwrap_or(self.beside.revision)
    }

    /// The hash of all that it would take out: who erases sends it back, so that
    /// nothing is erased which they have not seen.
    pub fn seal(&self) -> String {
        let rows = self.rows.iter().map(|row| format!("{} {}", row.revision, row.position));
        let files = self.files.iter().map(|file| file.id.clone());
        let drafts = self.drafts.iter().map(|draft| draft.id.as_str().to_owned());
        let begin = format!("{} {}", self.beside.revision, self.beside.epoch);
        let said: Vec<String> =
            [begin].into_iter().chain(rows).chain(files).chain(drafts).collect();
        sha256(said.join("\n").as_bytes())
    }
}

/// The latest edition without a record, beside it; and the records that would
/// be wrong then and are right now.
pub(super) fn without(
    latest: &Arc<Snapshot>,
    (table, key): (Table, &str),
    today: Day,
) -> Result<(Option<Compared>, Vec<Resting>), BuildError> {
    if latest.dataset().get(table, key).is_none() {
        return Ok((None, Vec::new()));
    }
    let mut dataset = latest.dataset().clone();
    dataset.remove(table, key);
    let known: HashSet<_> = check(latest.dataset())
        .into_iter()
        .map(|fault| (fault.code, fault.table, fault.key))
        .collect();
    let wrong = check(&dataset)
        .into_iter()
        .filter(|fault| fault.severity == Severity::Error)
        .filter(|fault| !known.contains(&(fault.code, fault.table, fault.key.clone())))
        .map(|fault| Resting {
            table: fault.table,
            key: fault.key,
            revision: fault.origin.revision,
        })
        .collect();
    let after = Arc::new(Snapshot::build(latest.revision(), Arc::new(dataset))?);
    let change = EditionChange::between(latest, &after, today);
    Ok((Some(Compared { before: latest.clone(), after, change }), wrong))
}

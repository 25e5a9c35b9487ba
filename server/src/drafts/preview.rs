//! What a draft would change: in records, in law, in figures, and what to look at
//! before it is published. Nothing is written here.

use std::{mem, sync::Arc};

use data::{
    alarm::{Alarm, ErasedBefore, Planned, alarms},
    draft::Draft,
    model::Day,
    revision::{Proposal, propose_as, take_back},
    snapshot::{Snapshot, edition_change::EditionChange},
};

use super::{DraftError, Held};
use crate::{
    erasing::{Gone, Tombstone, epoch},
    publish::{Plan, sha256},
    store::body,
};

/// An alarm, and whether it was looked at.
#[derive(Debug, Clone)]
pub struct Raised {
    /// The alarm.
    pub alarm: Alarm,
    /// What names it: the hash of all that it says.
    pub id: String,
    /// Whether somebody whose tick counts ticked it off.
    pub is_ticked: bool,
}

/// What a draft would change.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The draft.
    pub held: Held,
    /// The edition that it is compared with.
    pub before: Arc<Snapshot>,
    /// The newest tombstone when that edition was read.
    pub erased: u64,
    /// The records that it would change, what is wrong with its files, and the
    /// edition that it would make.
    pub plan: Plan,
    /// What it would change in law and figures.
    pub difference: EditionChange,
    /// What to look at, the gravest first.
    pub alarms: Vec<Raised>,
    /// The hash of all that publishing it would do: who publishes sends it back,
    /// so that nothing is published which they have not seen.
    pub seal: String,
}

impl Preview {
    /// Computes it. `taken_back` are the editions before and after the revision
    /// that the draft takes back, if it is that. With four eyes the ticks of whoever
    /// made the draft do not count.
    pub(super) fn new(
        mut held: Held,
        (before, erased): (Arc<Snapshot>, &[Tombstone]),
        taken_back: Option<(Arc<Snapshot>, Arc<Snapshot>)>,
        today: Day,
        four_eyes: bool,
    ) -> Result<Self, DraftError> {
        // Lent for as long as they are compared: they can be megabytes.
        let drafts: Vec<Draft> =
            held.files.iter_mut().map(|file| mem::take(&mut file.draft)).collect();
        let proposal = match (held.listed.takes_back, taken_back) {
            (Some(revision), Some((from, to))) => {
                take_back(revision, (from.dataset(), to.dataset()), before.dataset())
            }
            (Some(revision), None) => return Err(DraftError::NoRevision(revision)),
            (None, _) => {
                let answers = &held.listed.answers;
                let mut proposal = propose_as(before.dataset(), &drafts, answers.mode);
                if answers.closures {
                    proposal.accept_closures();
                }
                proposal
            }
        };
        let files: Vec<&str> =
            held.files.iter().map(|file| file.upload.file_name.as_str()).collect();
        let plan = Plan::new(before.revision(), before.dataset(), &files, proposal)?;
        let difference = EditionChange::between(&before, plan.after(), today);
        let known = known(&held, plan.proposal(), erased);
        let planned = Planned {
            before: &before,
            after: plan.after(),
            difference: &difference,
            drafts: &drafts,
            proposal: plan.proposal(),
            erased: &known,
            today,
        };
        let alarms: Vec<Raised> = alarms(planned)
            .into_iter()
            .map(|alarm| {
                let id = id(&alarm);
                let mut ticks = held.ticked.iter().filter(|tick| tick.alarm == id);
                let is_ticked = ticks.any(|tick| !four_eyes || tick.by != held.listed.made_by);
                Raised { alarm, id, is_ticked }
            })
            .collect();
        for (file, draft) in held.files.iter_mut().zip(drafts) {
            file.draft = draft;
        }
        let seal = seal(&before, &held, plan.proposal(), &alarms);
        let erased = epoch(erased);
        Ok(Self { held, before, erased, plan, difference, alarms, seal })
    }

    /// Whether there is anything to publish.
    #[must_use]
    pub fn changes_anything(&self) -> bool {
        !self.plan.proposal().changes.is_empty()
    }
}

/// What of a draft was erased once: records that say the same, files of the same
/// bytes.
fn known(held: &Held, proposal: &Proposal, erased: &[Tombstone]) -> ErasedBefore {
    let was = |hash: &str, of: &dyn Fn(&Tombstone) -> bool| {
        erased.iter().any(|one| of(one) && one.sha256.as_deref() == Some(hash))
    };
    let files =
        held.files.iter().enumerate().filter(|(_, file)| {
            was(&file.upload.sha256, &|one: &Tombstone| one.gone == Gone::File)
        });
    let changes = proposal.changes.iter().enumerate().filter(|(_, change)| {
        change.record.as_ref().is_some_and(|record| {
            let of = |one: &Tombstone| one.table == Some(change.table);
            was(&sha256(body(record).as_bytes()), &of)
        })
    });
    ErasedBefore {
        files: files.map(|(at, _)| at).collect(),
        changes: changes.map(|(at, _)| at).collect(),
    }
}

/// The seal of what is seen.
fn seal(before: &Snapshot, held: &Held, proposal: &Proposal, alarms: &[Raised]) -> String {
    let begin = format!("{} {}", before.revision(), held.listed.answers);
    // Parts end with a sign that no cell can hold.
    let changes = proposal.changes.iter().map(|change| {
        let cells = change.record.as_ref().map(|record| record.cells()).unwrap_or_default();
        format!("{}\0{}\0{}", change.table, change.key, cells.join("\0"))
    });
    let alarms = alarms.iter().map(|raised| raised.id.clone());
    let said: Vec<String> = [begin].into_iter().chain(changes).chain(alarms).collect();
    sha256(said.join("\n").as_bytes())
}

/// The name of an alarm.
fn id(alarm: &Alarm) -> String {
    // An alarm holds words and numbers alone, and can always be written.
    let mut hash = sha256(&serde_json::to_vec(alarm).unwrap_or_default());
    hash.truncate(24);
    hash
}

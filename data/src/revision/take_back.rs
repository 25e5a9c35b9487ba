//! What a revision changed, the other way round: records that it brought are
//! taken out, those that it changed or took out are put back as they were.
//! What was changed again since, and what other records rest on, is left as it
//! is, and said to be.

use std::{collections::HashSet, sync::Arc};

use super::{Change, Proposal, apply};
use crate::{
    check::{self, Fault},
    issue::{Code, Issue, Severity},
    table::{Dataset, Origin, RecordChange, Table},
};

/// Proposes to take back a revision: from the facts before and after it, beside
/// those that are held now.
#[must_use]
pub fn take_back(revision: u32, (before, after): (&Dataset, &Dataset), held: &Dataset) -> Proposal {
    let mut proposal = Proposal::default();
    let say = |issues: &mut Vec<Issue>, code, table: Table, key: &str, message: &str| {
        let file = format!("revision {revision}");
        let issue = Issue::of_file(code, Severity::Warning, &file, message);
        issues.push(issue.found(&format!("{table} {key}")));
    };
    for then in before.changes_to(after) {
        let RecordChange { table, key, before, after } = then;
        let now = held.get(table, &key);
        let was = before.as_ref().map(|(record, _)| record);
        if now.as_ref() == was {
            proposal.counts.same += 1;
            continue;
        }
        // The same words can have been said anew since.
        let is_newer = held.origin(table, &key).is_some_and(|origin| origin.revision > revision);
        if is_newer || now.as_ref() != after.as_ref().map(|(record, _)| record) {
            let message = "this record was changed again since then, so it stays as it is; change it by hand if it is wrong";
            say(&mut proposal.issues, Code::ChangedSince, table, &key, message);
            continue;
        }
        let (record, origin) = before.unzip();
        proposal.changes.push(Change {
            table,
            key,
            record: record.map(Arc::new),
            before: now.map(Arc::new),
            draft: 0,
            sheet: None,
            row: 0,
            origin,
        });
    }
    // What is left out may be what others rest on, and so on: each round leaves
    // out at least one, or ends.
    loop {
        let rested_on = rested_on(held, &proposal.changes);
        if rested_on.is_empty() {
            break;
        }
        proposal.changes.retain(|change| {
            let stays = rested_on.contains(&(change.table, change.key.clone()));
            if stays {
                let message = "other records name this one and would name nothing, so it stays; take out or change those first";
                say(&mut proposal.issues, Code::StillNeeded, change.table, &change.key, message);
            }
            !stays
        });
    }
    for change in &proposal.changes {
        match (&change.before, &change.record) {
            (None, _) => proposal.counts.new += 1,
            (Some(_), Some(_)) => proposal.counts.changed += 1,
            (Some(_), None) => proposal.counts.removed += 1,
        }
    }
    proposal
}

/// The changes that would leave records wrong that are right now: those of the
/// source or State that a record would miss, else those of the record itself.
fn rested_on(held: &Dataset, changes: &[Change]) -> HashSet<(Table, String)> {
    let name = |fault: &Fault| (fault.code, fault.table, fault.key.clone());
    let known: HashSet<_> = check::check(held).iter().map(name).collect();
    let then = apply(held, changes, |_| Origin::default());
    let new = check::check(&then)
        .into_iter()
        .filter(|fault| fault.severity == Severity::Error && !known.contains(&name(fault)));
    let is_among = |table: Table, key: &str| {
        changes.iter().any(|change| change.table == table && change.key == key)
    };
    new.filter_map(|fault| {
        let missed = match fault.code {
            Code::UnknownSource => (Table::Sources, fault.value.clone()),
            Code::UnknownMemberState => (Table::MemberStates, fault.value.clone()),
            _ => (fault.table, fault.key.clone()),
        };
        let own = (fault.table, fault.key);
        [missed, own].into_iter().find(|(table, key)| is_among(*table, key))
    })
    .collect()
}

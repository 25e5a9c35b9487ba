//! What a revision changed, the other way round: records that it brought are
//! taken out, those that it changed or took out are put back as they were.
//! What was changed again since is left as it is, and said to be.

use super::{Change, Proposal};
use crate::{
    issue::{Code, Issue, Severity},
    table::{Dataset, RecordChange},
};

/// Proposes to take back a revision: from the facts before and after it, beside
/// those that are held now.
#[must_use]
pub fn take_back(revision: u32, (before, after): (&Dataset, &Dataset), held: &Dataset) -> Proposal {
    let mut proposal = Proposal::default();
    for then in before.changes_to(after) {
        let RecordChange { table, key, before, after } = then;
        let now = held.get(table, &key);
        let was = before.as_ref().map(|(record, _)| record);
        if now.as_ref() == was {
            proposal.counts.same += 1;
            continue;
        }
        if now.as_ref() != after.as_ref().map(|(record, _)| record) {
            let message = "this record was changed again since then, so it stays as it is; change it by hand if it is wrong";
            let issue = Issue::of_file(
                Code::ChangedSince,
                Severity::Warning,
                &format!("revision {revision}"),
                message,
            );
            proposal.issues.push(issue.found(&format!("{table} {key}")));
            continue;
        }
        match (&now, &before) {
            (None, _) => proposal.counts.new += 1,
            (Some(_), Some(_)) => proposal.counts.changed += 1,
            (Some(_), None) => proposal.counts.removed += 1,
        }
        let (record, origin) = before.unzip();
        proposal.changes.push(Change {
            table,
            key,
            record,
            before: now,
            draft: 0,
            sheet: None,
            row: 0,
            origin,
        });
    }
    proposal
}

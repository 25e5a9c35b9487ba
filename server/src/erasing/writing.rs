//! The act itself: tombstones, what they are of, drafts, and the lines of the
//! audit log in one transaction; then the file, which is to hold no byte of it.

use std::time::Duration;

use data::model::Role;
use jiff::Timestamp;

use super::{ErasingError, Gone, Plan, Target, Tombstone, plan::Beside};
use crate::{
    accounts::{AccountName, Author, SignedIn},
    audit::{Action, Entry},
    clock::moment,
    publish::sha256,
    store::{Store, StoreError},
};

/// How often, and how long after one another, the file is tried to be scrubbed.
const SCRUBS: u32 = 60;
const BETWEEN_SCRUBS: Duration = Duration::from_secs(10);

/// Erases what a plan says, unless something came between.
pub(super) async fn write(
    store: &Store,
    now: Timestamp,
    who: &SignedIn,
    plan: &Plan,
    reason: &str,
) -> Result<(), ErasingError> {
    let author = Author::SignedIn(who.clone(), Role::Admin);
    let mut write = author.begin(store, now).await?;
    let beside = Beside {
        revision: write.latest_revision().await?.unwrap_or(0),
        epoch: write.last_erasure().await?,
        waiting: write.waiting_drafts().await?,
    };
    if beside != plan.beside {
        return Err(ErasingError::Changed);
    }
    let tombstones = tombstones(plan, &moment(now), who.name(), reason);
    for tombstone in &tombstones {
        write.erase(tombstone).await?;
    }
    let entry =
        |action, subject, detail| Entry { at: now, actor: author.actor(), action, subject, detail };
    for draft in &plan.drafts {
        write.drop_draft(&draft.id).await?;
        let (subject, detail) = (draft.name.clone(), draft.id.as_str().to_owned());
        write.audit(&entry(Action::GivenUp, subject, detail)).await?;
    }
    let hashes: Vec<&str> =
        tombstones.iter().filter_map(|tombstone| tombstone.sha256.as_deref()).collect();
    write.audit(&entry(Action::Erased, subject(plan), hashes.join(" "))).await?;
    write.commit().await?;
    tracing::info!(tombstones = tombstones.len(), drafts = plan.drafts.len(), "erased");
    Ok(())
}

/// What was erased, for the audit log: nothing of what it said.
fn subject(plan: &Plan) -> String {
    match (plan.target, plan.rows.first()) {
        (Target::Record { .. }, Some(row)) => {
            let revisions: Vec<String> =
                plan.rows.iter().map(|row| row.revision.to_string()).collect();
            format!("a record of {} of revision {}", row.table, revisions.join(", "))
        }
        (target, _) => format!("a file of revision {}", target.revision()),
    }
}

fn tombstones(plan: &Plan, at: &str, who: &AccountName, reason: &str) -> Vec<Tombstone> {
    let blank = Tombstone {
        seq: 0,
        gone: Gone::File,
        revision: 0,
        position: None,
        table: None,
        until: None,
        upload: None,
        row: None,
        sha256: None,
        at: at.to_owned(),
        by: who.to_string(),
        reason: reason.to_owned(),
    };
    let rows = plan.rows.iter().enumerate().map(|(place, row)| Tombstone {
        gone: if row.body.is_some() { Gone::Record } else { Gone::Removal },
        revision: row.revision,
        position: Some(row.position),
        table: Some(row.table),
        until: Some(plan.until(place)),
        upload: row.upload.clone(),
        row: row.row,
        sha256: row.body.as_ref().map(|body| sha256(body.as_bytes())),
        ..blank.clone()
    });
    let files = plan.files.iter().map(|file| Tombstone {
        gone: Gone::File,
        revision: file.revision,
        upload: Some(file.id.clone()),
        sha256: Some(file.sha256.clone()),
        ..blank.clone()
    });
    let first = plan.beside.epoch + 1;
    (first..).zip(rows.chain(files)).map(|(seq, one)| Tombstone { seq, ..one }).collect()
}

/// Takes what was erased out of the unused parts of the database file as well.
pub(super) async fn scrub(store: Store) {
    for _ in 0..SCRUBS {
        match store.scrub().await {
            Ok(()) => return,
            Err(StoreError::Closed) => {
                tracing::warn!("the database file is not scrubbed yet; the next start goes on");
                return;
            }
            Err(error) => {
                let cause: &dyn std::error::Error = &error;
                tracing::warn!(cause, "the database file is not scrubbed yet; it is tried again");
            }
        }
        tokio::time::sleep(BETWEEN_SCRUBS).await;
    }
    tracing::error!(
        "bytes of what was erased may still lie in unused parts of the database file; stop the server and run VACUUM on it"
    );
}

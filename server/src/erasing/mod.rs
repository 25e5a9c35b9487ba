//! Erasing: a file or a record that should never have been published is taken out
//! of every edition, for good. It is the one exception to that facts only grow,
//! an admin's act with a reason, and leaves a tombstone ([`Tombstone`]).
//!
//! What is erased is gone wherever the Monitor could hand it out: from the log and
//! so from all editions, from the files that brought it, from drafts that wait and
//! hold it, from memory, and from the unused parts of the database file. Copies
//! that others made of the database, and what readers kept, are out of reach.

mod error;
mod plan;
mod tombstone;
mod writing;

use std::sync::Arc;

use data::{snapshot::Snapshot, table::Table};
use tokio::sync::Semaphore;

pub use self::error::{ErasingError, LONGEST_REASON};
use self::plan::{Beside, without};
pub use self::plan::{Compared, KeptFile, Logged, Plan, Resting, Target};
pub use self::tombstone::{Gone, Tombstone, epoch};
use crate::{
    accounts::SignedIn,
    clock::Clock,
    drafts::{Held, Listed},
    editions::Editions,
    sentence::sentence,
    store::Reader,
};

/// Erasing in one database.
#[derive(Debug)]
pub struct Erasing {
    editions: Arc<Editions>,
    clock: Arc<dyn Clock>,
    /// One is compared at a time.
    place: Arc<Semaphore>,
}

impl Erasing {
    /// For the editions of a database.
    pub fn new(editions: Arc<Editions>, clock: Arc<dyn Clock>) -> Self {
        Self { editions, clock, place: Arc::new(Semaphore::new(1)) }
    }

    fn reader(&self) -> &Reader {
        self.editions.store().reader()
    }

    /// How many records a revision changed in each table, as far as they are not
    /// erased.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn tables(&self, revision: u32) -> Result<Vec<(Table, usize)>, ErasingError> {
        Ok(self.reader().logged_counts(revision).await?)
    }

    /// What a revision changed in a table, in order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn records(&self, revision: u32, table: Table) -> Result<Vec<Logged>, ErasingError> {
        Ok(self.reader().logged_in(revision, table).await?)
    }

    /// What an erasing would take out, and what stands against it.
    ///
    /// # Errors
    /// When there is no such thing, it was erased, or the database cannot be read.
    pub async fn plan(&self, target: Target) -> Result<Plan, ErasingError> {
        // What another process published or erased is to be seen first.
        self.editions.refresh().await?;
        let (latest, erased) = self.editions.shown();
        let listed = self.reader().drafts().await?;
        let mut waiting: Vec<String> =
            listed.iter().map(|draft| draft.id.as_str().to_owned()).collect();
        waiting.sort_unstable();
        let beside = Beside { revision: latest.revision(), epoch: epoch(&erased), waiting };
        let kept = self.reader().kept_files().await?;
        let (rows, named): (Vec<Logged>, Vec<String>) = match target {
            Target::File { revision, at } => (Vec::new(), vec![format!("{revision}-{at}")]),
            Target::Record { revision, position } => {
                let row = self.reader().logged(revision, position).await?;
                let row = row.ok_or_else(|| unknown(target, &erased))?;
                let rows = self.reader().log_of(row.table, &row.key).await?;
                let files = rows.iter().filter_map(|row| row.upload.clone()).collect();
                (rows, files)
            }
        };
        // The same bytes may have been handed over more than once.
        let hashes: Vec<String> = kept
            .iter()
            .filter(|file| named.contains(&file.id))
            .map(|file| file.sha256.clone())
            .collect();
        if rows.is_empty() && hashes.is_empty() {
            return Err(unknown(target, &erased));
        }
        let files = kept.into_iter().filter(|file| hashes.contains(&file.sha256)).collect();
        let record = rows.first().map(|row| (row.table, row.key.clone()));
        let drafts = self.holding(listed, record.as_ref(), &hashes).await?;
        let (changes, rests) = match record {
            None => (None, Vec::new()),
            Some(record) => self.beside_itself(latest, record).await?,
        };
        Ok(Plan { target, rows, files, drafts, rests, changes, beside })
    }

    /// The drafts that hold a record or a file of one of these hashes.
    async fn holding(
        &self,
        listed: Vec<Listed>,
        record: Option<&(Table, String)>,
        hashes: &[String],
    ) -> Result<Vec<Listed>, ErasingError> {
        let is_it = |table: Table, key: &str| {
            record.is_some_and(|(its_table, its_key)| table == *its_table && key == its_key)
        };
        let holds = |held: &Held| {
            held.files.iter().any(|file| {
                let mut records = file.draft.records.iter();
                // A row with a fault holds it as well, as far as its key can be read.
                let mut partial = file.draft.partial.iter();
                hashes.contains(&file.upload.sha256)
                    || records.any(|drafted| is_it(drafted.record.table(), &drafted.key))
                    || partial.any(|row| row.key().is_some_and(|key| is_it(row.table, &key)))
            })
        };
        let mut found = Vec::new();
        for draft in listed {
            let held = self.reader().draft(&draft.id).await?;
            if held.is_some_and(|held| holds(&held)) {
                found.push(draft);
            }
        }
        Ok(found)
    }

    /// What erasing a record changes in the latest edition, and what names it in
    /// any.
    async fn beside_itself(
        &self,
        latest: Arc<Snapshot>,
        (table, key): (Table, String),
    ) -> Result<(Option<Compared>, Vec<Resting>), ErasingError> {
        let mut rests = Vec::new();
        if table == Table::Sources {
            let naming = self.reader().log_naming(&key).await?;
            let rest = |row: Logged| {
                let Logged { table, key, revision, .. } = row;
                Resting { table, key, revision }
            };
            rests.extend(naming.into_iter().map(rest));
        }
        let place = self.place.clone().acquire_owned().await.map_err(|_| ErasingError::Busy)?;
        let today = self.clock.today();
        let compare = move || {
            let _place = place;
            // What every edition needs is told to be so, and nothing is compared.
            without(&latest, (table, &key), today).unwrap_or_default()
        };
        let (changes, wrong) =
            tokio::task::spawn_blocking(compare).await.map_err(ErasingError::BrokenOff)?;
        for one in wrong {
            let is_known = |rest: &Resting| (rest.table, &rest.key) == (one.table, &one.key);
            if !rests.iter().any(is_known) {
                rests.push(one);
            }
        }
        Ok((changes, rests))
    }

    /// Erases, all or nothing, exactly what was seen. Runs in a task of its own,
    /// so that a caller who goes away cannot leave it half done.
    ///
    /// # Errors
    /// When something stands against it, it is not what was seen, no reason is
    /// given, or the database fails; then nothing was erased.
    pub async fn erase(
        &self,
        who: &SignedIn,
        target: Target,
        (reason, understood, seal): (&str, bool, &str),
    ) -> Result<(), ErasingError> {
        let plan = self.plan(target).await?;
        if !plan.may_be_done() {
            return Err(ErasingError::Needed);
        }
        let reason = sentence(reason, LONGEST_REASON).ok_or(ErasingError::Reason)?;
        if !understood {
            return Err(ErasingError::NotUnderstood);
        }
        if plan.seal() != seal {
            return Err(ErasingError::Changed);
        }
        let (editions, now) = (self.editions.clone(), self.clock.now());
        let (who, reason) = (who.clone(), reason.to_owned());
        let done = tokio::spawn(async move {
            writing::write(editions.store(), now, &who, &plan, &reason).await?;
            // It is erased; what is in memory follows, here at once and elsewhere soon.
            if let Err(error) = editions.refresh().await {
                let cause: &dyn std::error::Error = &error;
                tracing::error!(cause, "what was erased is still in memory; it is tried again");
            }
            tokio::spawn(writing::scrub(editions.store().clone()));
            Ok(())
        });
        done.await.map_err(ErasingError::BrokenOff)?
    }

    /// Goes on with what a stop of the server may have broken off: bytes of what was
    /// erased are taken out of the unused parts of the database file.
    pub fn resume(&self) {
        if !self.editions.erased().is_empty() {
            tokio::spawn(writing::scrub(self.editions.store().clone()));
        }
    }
}

/// There is nothing there: never was, or no more.
fn unknown(target: Target, erased: &[Tombstone]) -> ErasingError {
    let was = erased.iter().any(|tombstone| match target {
        Target::File { revision, at } => tombstone.is_of_file(revision, at),
        Target::Record { revision, position } => {
            (tombstone.revision, tombstone.position) == (revision, Some(position))
        }
    });
    if was { ErasingError::Erased } else { ErasingError::Unknown }
}

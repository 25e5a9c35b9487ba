//! The editions that can be shown: the latest, held ready, and older ones,
//! built when asked for. Reads only; [`crate::publish`] writes.

use std::sync::Arc;

use data::{
    reference,
    revision::propose,
    snapshot::{BuildError, Snapshot},
    table::Dataset,
};
use thiserror::Error;
use tokio::sync::{Mutex, watch};

use crate::{
    accounts::Author,
    clock::Clock,
    erasing::{Tombstone, epoch},
    publish::{Plan, Publication, PublishError, publish, upload},
    store::{Reader, Store, StoreError},
};

/// How many older editions are kept once built.
const OLDER_KEPT: usize = 8;

/// Why an edition cannot be shown.
#[derive(Debug, Error)]
pub enum EditionError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No figures can be made of it.
    #[error("no figures can be made of revision {revision}: {reason}")]
    Build {
        /// The revision.
        revision: u32,
        /// Why not.
        reason: BuildError,
    },
    /// The shipped dataset could not be loaded.
    #[error("the shipped dataset could not be loaded: {0}")]
    Reference(#[source] Box<PublishError>),
    /// The task that builds ended early.
    #[error("building an edition was broken off")]
    BrokenOff(#[source] tokio::task::JoinError),
}

impl EditionError {
    /// Whether trying again in a moment may help.
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_passing())
    }
}

/// The latest edition, and all that was erased when it was read.
#[derive(Debug, Clone)]
struct Latest {
    snapshot: Arc<Snapshot>,
    erased: Arc<[Tombstone]>,
}

/// All editions of one database.
#[derive(Debug)]
pub struct Editions {
    store: Store,
    latest: watch::Sender<Latest>,
    /// The newest used last. The lock is held while one is built, so that many
    /// readers of one old edition build it once.
    older: Mutex<Vec<Arc<Snapshot>>>,
}

impl Editions {
    /// Opens the editions of a database; loads the shipped dataset as revision
    /// 1 into one that holds none.
    ///
    /// # Errors
    /// When the database cannot be read, or no figures can be made of it.
    pub async fn open(store: Store, clock: &dyn Clock) -> Result<Self, EditionError> {
        // First what was erased, so that it is never less than the facts show.
        let erased = store.reader().tombstones().await?.into();
        let snapshot = match store.reader().latest_revision().await? {
            Some(revision) => build(store.reader(), revision).await?,
            None => load_reference(&store, clock).await?,
        };
        let latest = watch::Sender::new(Latest { snapshot, erased });
        Ok(Self { store, latest, older: Mutex::default() })
    }

    /// The database behind them.
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// The latest edition.
    pub fn latest(&self) -> Arc<Snapshot> {
        self.latest.borrow().snapshot.clone()
    }

    /// The number of the latest edition and of the newest tombstone, as they belong
    /// together.
    pub fn moment(&self) -> (u32, u64) {
        let latest = self.latest.borrow();
        (latest.snapshot.revision(), epoch(&latest.erased))
    }

    /// All that was erased, in order.
    pub fn erased(&self) -> Arc<[Tombstone]> {
        self.latest.borrow().erased.clone()
    }

    /// Both as they belong together.
    pub fn shown(&self) -> (Arc<Snapshot>, Arc<[Tombstone]>) {
        let Latest { snapshot, erased } = self.latest.borrow().clone();
        (snapshot, erased)
    }

    /// An edition by its revision; none if there is no such revision.
    ///
    /// # Errors
    /// When the database cannot be read, or no figures can be made of it.
    pub async fn at(&self, revision: u32) -> Result<Option<Arc<Snapshot>>, EditionError> {
        let latest = self.latest();
        if revision == latest.revision() {
            return Ok(Some(latest));
        }
        if revision == 0 || revision > latest.revision() {
            return Ok(None);
        }
        let mut older = self.older.lock().await;
        let held = older.iter().position(|snapshot| snapshot.revision() == revision);
        let snapshot = match held {
            Some(at) => older.remove(at),
            None => build(self.store.reader(), revision).await?,
        };
        older.push(snapshot.clone());
        if older.len() > OLDER_KEPT {
            older.remove(0);
        }
        Ok(Some(snapshot))
    }

    /// Takes over a revision that another process has published, and lets go of
    /// what was erased; whether there was any.
    ///
    /// # Errors
    /// When the database cannot be read; the edition held stays.
    pub async fn refresh(&self) -> Result<bool, EditionError> {
        let (newest, seq) = self.store.reader().newest().await?;
        let (held, erased) = self.shown();
        if newest <= held.revision() && seq <= epoch(&erased) {
            return Ok(false);
        }
        let mut latest = Latest { snapshot: held, erased };
        if seq > epoch(&latest.erased) {
            latest.erased = self.store.reader().tombstones().await?.into();
            // Before anyone learns that it was erased: whoever is told so and then
            // asks for an older edition must not get one that was built before.
            self.older.lock().await.clear();
        }
        latest.snapshot = build(self.store.reader(), newest).await?;
        Ok(self.show(latest))
    }

    /// Shows a newer edition from now on, if what was erased when it was published
    /// (up to this tombstone) is what is erased now; else the next look at the
    /// database makes it anew.
    pub fn take(&self, snapshot: Arc<Snapshot>, erased_up_to: u64) -> bool {
        let erased = self.erased();
        epoch(&erased) == erased_up_to && self.show(Latest { snapshot, erased })
    }

    fn show(&self, newer: Latest) -> bool {
        self.latest.send_if_modified(|latest| {
            let (is, was) = (newer.snapshot.revision(), latest.snapshot.revision());
            let (knows, knew) = (epoch(&newer.erased), epoch(&latest.erased));
            let is_newer = is >= was && knows >= knew && (is, knows) != (was, knew);
            if is_newer {
                *latest = newer;
            }
            is_newer
        })
    }
}

/// Builds an edition that is there.
///
/// # Errors
/// When the database cannot be read, or no figures can be made of it.
pub async fn build(reader: &Reader, revision: u32) -> Result<Arc<Snapshot>, EditionError> {
    build_from(revision, reader.edition(revision).await?).await
}

/// Builds an edition from its facts.
///
/// # Errors
/// When no figures can be made of it.
pub async fn build_from(revision: u32, dataset: Dataset) -> Result<Arc<Snapshot>, EditionError> {
    let dataset = Arc::new(dataset);
    // Weighing an edition takes long enough to keep other requests waiting.
    tokio::task::spawn_blocking(move || Snapshot::build(revision, dataset))
        .await
        .map_err(EditionError::BrokenOff)?
        .map(Arc::new)
        .map_err(|reason| EditionError::Build { revision, reason })
}

async fn load_reference(store: &Store, clock: &dyn Clock) -> Result<Arc<Snapshot>, EditionError> {
    let held = Dataset::default();
    let proposal = propose(&held, &reference::drafts());
    for issue in &proposal.issues {
        tracing::warn!(%issue, "in the shipped dataset");
    }
    let names: Vec<&str> = reference::FILES.iter().map(|(name, _)| *name).collect();
    let plan = Plan::new(0, &held, &names, proposal)
        .map_err(|reason| EditionError::Build { revision: 1, reason })?;
    let publication = Publication {
        author: Author::Monitor,
        plan,
        erased: 0,
        message: "The dataset that is shipped with the monitor".to_owned(),
        uploads: reference::FILES
            .iter()
            .map(|(name, text)| upload(name, text.as_bytes().to_vec()))
            .collect(),
        taken: None,
        draft: None,
        takes_back: None,
    };
    match publish(store, clock, publication).await {
        Ok(snapshot) => Ok(snapshot),
        // Another process started at the same moment and was first.
        Err(PublishError::Stale { latest, .. }) => build(store.reader(), latest).await,
        Err(error) => Err(EditionError::Reference(Box::new(error))),
    }
}

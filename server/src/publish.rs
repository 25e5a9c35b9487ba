//! Publication: the only way in which facts are written.
//!
//! A publication names the revision that it was compared with; if another one
//! came in between, it is refused and nothing happens. The Snapshot is built
//! before anything is written ([`Plan`]), so that what cannot be shown is not
//! published. It also names the newest tombstone, so that nothing erased meanwhile
//! comes back.

use std::sync::Arc;

use data::{
    revision::{Change, Proposal, Taken, apply},
    snapshot::{BuildError, Snapshot},
    table::{Dataset, Origin},
};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{
    accounts::{AccountError, Author},
    audit::{Action, Entry},
    clock::Clock,
    drafts::DraftId,
    store::{NewRevision, Store, StoreError},
};

pub use crate::store::Upload;

/// The edition that a proposal would make, already built. Only this can be
/// published, so that an edition is built once, and what is shown before it is
/// published is what is published.
#[derive(Debug, Clone)]
pub struct Plan {
    base: u32,
    proposal: Proposal,
    after: Arc<Snapshot>,
}

impl Plan {
    /// Builds the edition: the facts that are held at `base` (0 before the first
    /// revision) with the changes of the proposal, which come from these files.
    /// It takes long enough to keep other requests waiting.
    ///
    /// # Errors
    /// When no figures can be made of it.
    pub fn new(
        base: u32,
        held: &Dataset,
        files: &[&str],
        proposal: Proposal,
    ) -> Result<Self, BuildError> {
        let number = base + 1;
        let dataset = applied(held, number, files, &proposal.changes);
        let after = Arc::new(Snapshot::build(number, Arc::new(dataset))?);
        Ok(Self { base, proposal, after })
    }

    /// What it changes.
    pub const fn proposal(&self) -> &Proposal {
        &self.proposal
    }

    /// The edition that it would make.
    pub const fn after(&self) -> &Arc<Snapshot> {
        &self.after
    }

    /// Both.
    pub fn into_parts(self) -> (Proposal, Arc<Snapshot>) {
        (self.proposal, self.after)
    }
}

/// What is to be published.
#[derive(Debug, Clone)]
pub struct Publication {
    /// Who publishes.
    pub author: Author,
    /// What it changes, and the edition that it makes.
    pub plan: Plan,
    /// The number of the newest tombstone when the edition before was read.
    pub erased: u64,
    /// What the publication brings, in words.
    pub message: String,
    /// The files that it comes from.
    pub uploads: Vec<Upload>,
    /// How they were read and taken, if somebody said how.
    pub taken: Option<Taken>,
    /// The draft that it publishes, which becomes the revision and is gone.
    pub draft: Option<DraftId>,
    /// The revision that it takes back, if it is that.
    pub takes_back: Option<u32>,
}

/// Why nothing was published.
#[derive(Debug, Error)]
pub enum PublishError {
    /// Another revision came in between.
    #[error(
        "revision {latest} was published in the meantime (this was compared with revision {base}); compare again"
    )]
    Stale {
        /// The revision that the changes were found against.
        base: u32,
        /// The newest revision.
        latest: u32,
    },
    /// Something was erased in between, which the changes might bring back.
    #[error("something was erased in the meantime; compare again")]
    Erased,
    /// The draft was published before.
    #[error("this was published as revision {0}")]
    Already(u32),
    /// The draft is gone.
    #[error("there is no such draft; it may have been given up")]
    Gone,
    /// Nothing would change.
    #[error("there is nothing to publish: no record would change")]
    Nothing,
    /// What would be published cannot be shown.
    #[error("nothing was published, since no figures can be made of it: {0}")]
    Build(#[from] BuildError),
    /// Whoever publishes may no more.
    #[error(transparent)]
    Account(#[from] AccountError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The task that publishes ended early.
    #[error("publishing was broken off; look at the log, and try again")]
    BrokenOff(#[source] tokio::task::JoinError),
}

/// Publishes, all or nothing. Runs in a task of its own, so that a caller who
/// goes away cannot leave a transaction half done.
///
/// # Errors
/// When it is stale or empty, cannot be shown, whoever publishes may no more, or the
/// database fails.
pub async fn publish(
    store: &Store,
    clock: &dyn Clock,
    publication: Publication,
) -> Result<Arc<Snapshot>, PublishError> {
    let (store, now) = (store.clone(), clock.now());
    tokio::spawn(async move { write(&store, now, publication).await })
        .await
        .map_err(PublishError::BrokenOff)?
}

async fn write(
    store: &Store,
    now: Timestamp,
    publication: Publication,
) -> Result<Arc<Snapshot>, PublishError> {
    let Publication { author, plan, erased, message, uploads, taken, draft, takes_back } =
        publication;
    let Plan { base, proposal: Proposal { changes, .. }, after: snapshot } = plan;
    if changes.is_empty() {
        return Err(PublishError::Nothing);
    }
    let mut write = author.begin(store, now).await?;
    let actor = author.actor();
    if let Some(draft) = &draft {
        match write.draft_state(draft).await? {
            None => return Err(PublishError::Gone),
            Some(Some(revision)) => return Err(PublishError::Already(revision)),
            Some(None) => {}
        }
    }
    let latest = write.latest_revision().await?.unwrap_or(0);
    if latest != base {
        return Err(PublishError::Stale { base, latest });
    }
    if write.last_erasure().await? != erased {
        return Err(PublishError::Erased);
    }
    let number = snapshot.revision();
    write
        .append(NewRevision {
            number,
            published_at: now,
            published_by: actor.account(),
            draft: draft.as_ref(),
            takes_back,
            message: &message,
            taken: taken.as_ref(),
            uploads: &uploads,
            changes: &changes,
        })
        .await?;
    if let Some(draft) = &draft {
        write.settle_draft(draft, number).await?;
    }
    write
        .audit(&Entry {
            at: now,
            actor,
            action: Action::Published,
            subject: number.to_string(),
            detail: message.clone(),
        })
        .await?;
    write.commit().await?;
    tracing::info!(revision = number, changes = changes.len(), says = message, "published");
    Ok(snapshot)
}

/// The facts after the changes, each of which names its revision, file, sheet
/// and row; what is put back as it was names the file from which it came.
fn applied(held: &Dataset, revision: u32, files: &[&str], changes: &[Change]) -> Dataset {
    let files: Vec<Arc<str>> = files.iter().map(|file| Arc::from(*file)).collect();
    apply(held, changes, |change| match &change.origin {
        Some(origin) => Origin { revision, ..origin.clone() },
        None => Origin {
            revision,
            file: files.get(change.draft).cloned().unwrap_or_default(),
            sheet: change.sheet.clone(),
            row: change.row,
        },
    })
}

/// A file as it is kept.
pub fn upload(file_name: &str, bytes: Vec<u8>) -> Upload {
    Upload { file_name: file_name.to_owned(), sha256: sha256(&bytes), bytes }
}

/// SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

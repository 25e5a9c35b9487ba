//! Why something was not done with a draft, in words for whoever asked.

use data::snapshot::BuildError;
use thiserror::Error;

use super::LONGEST_MESSAGE;
use crate::{
    accounts::AccountError, editions::EditionError, publish::PublishError,
    randomness::NoRandomness, reading::ReadingError, store::StoreError,
};

/// Why something was not done.
#[derive(Debug, Error)]
pub enum DraftError {
    /// There is no such draft.
    #[error("there is no such draft; it may have been given up")]
    Unknown,
    /// It was published.
    #[error("this draft was published as revision {0}")]
    Published(u32),
    /// There is no revision to take back.
    #[error("there is no revision {0} that could be taken back")]
    NoRevision(u32),
    /// Too many wait.
    #[error("too many drafts are waiting, or too large ones; publish some or give them up first")]
    TooMany,
    /// Too many drafts are compared at once.
    #[error("other drafts are being compared; try again in a moment")]
    Busy,
    /// It is not what was seen.
    #[error("what this draft would change is not what the page showed; look at it again")]
    Changed,
    /// A file of it is none that could be read.
    #[error("{0} could not be read as a table; give the draft up and upload the others alone")]
    Unreadable(String),
    /// There is no annotated copy of a file, in words for whoever has it.
    #[error("{0}")]
    NoCopy(String),
    /// Another made it.
    #[error("only whoever made a draft, or a publisher, may give it up")]
    NotYours,
    /// An alarm was not ticked off.
    #[error("{0} alarms were not ticked off; look at each of them first")]
    Alarms(usize),
    /// What makes a revision is to be told.
    #[error("say in a sentence of at most {LONGEST_MESSAGE} characters what the revision brings")]
    Message,
    /// Whoever uploads does not publish.
    #[error("a second person publishes here: ask another publisher to look at the draft")]
    FourEyes,
    /// With four eyes only whoever made a draft says how it is read: what others
    /// say, nobody else would have looked at.
    #[error("only whoever made the draft says here how its files are read and taken")]
    NotMaker,
    /// Whoever acts may no more.
    #[error(transparent)]
    Account(#[from] AccountError),
    /// No file could be read now.
    #[error(transparent)]
    Reading(#[from] ReadingError),
    /// Publishing failed.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// No figures can be made of it.
    #[error("no figures can be made of it: {0}")]
    Build(#[from] BuildError),
    /// An edition could not be shown.
    #[error(transparent)]
    Edition(#[from] EditionError),
    /// No id can be made.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A task ended early.
    #[error("comparing was broken off")]
    BrokenOff(#[source] tokio::task::JoinError),
}

//! Why nothing was erased, in words for whoever asked.

use thiserror::Error;

use crate::{accounts::AccountError, editions::EditionError, store::StoreError};

/// A reason is a sentence or two.
pub const LONGEST_REASON: usize = 500;

/// Why nothing was erased.
#[derive(Debug, Error)]
pub enum ErasingError {
    /// There is no such file or record.
    #[error("there is no such file or record")]
    Unknown,
    /// It was erased before.
    #[error("this was erased before")]
    Erased,
    /// Others rest on it, or every edition needs it.
    #[error("other records rest on this one, or every edition needs it; erase those first")]
    Needed,
    /// No reason, or none that can be kept.
    #[error("say in a sentence of at most {LONGEST_REASON} characters why it is erased")]
    Reason,
    /// That it cannot be undone was not ticked.
    #[error("tick that you understand that this cannot be undone")]
    NotUnderstood,
    /// It is not what was seen.
    #[error("what would be erased is not what the page showed; look at it again")]
    Changed,
    /// Others are compared.
    #[error("another erasing is being compared; try again in a moment")]
    Busy,
    /// Whoever erases may no more.
    #[error(transparent)]
    Account(#[from] AccountError),
    /// An edition could not be shown.
    #[error(transparent)]
    Edition(#[from] EditionError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A task ended early.
    #[error("erasing was broken off; look whether it was done, and try again")]
    BrokenOff(#[source] tokio::task::JoinError),
}

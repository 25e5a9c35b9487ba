//! Uploading, drafts, publishing and taking back: one endpoint a file. What a
//! page shows is decided in `app`, what is done in [`crate::drafts`].

pub mod annotated;
mod answered;
pub mod draft;
pub mod erase;
pub mod erase_list;
pub mod file;
pub mod give_up;
pub mod publish;
pub mod record;
pub mod revision;
pub mod settings;
pub mod take_back;
pub mod template;
pub mod tick;
pub mod upload;
mod uploaded;

use axum::response::Response;

use crate::drafts::{DraftError, DraftId};
use crate::http::{auth::see_other, error::HttpError};

/// The draft that an address names. What cannot be a name of one is none.
fn id(text: &str) -> Result<DraftId, HttpError> {
    DraftId::parse(text).ok_or(HttpError::NotFound)
}

/// Leads back to a draft; a draft that was published leads to its revision.
fn back(id: &DraftId, place: &str, done: Result<(), DraftError>) -> Result<Response, HttpError> {
    match done {
        Ok(()) => Ok(see_other(&format!("/import/{}{place}", id.as_str()))),
        Err(DraftError::Published(revision)) => Ok(published(revision)),
        Err(error) => Err(error.into()),
    }
}

/// Leads to what a revision changed.
fn published(revision: u32) -> Response {
    see_other(&format!("/changes/{revision}"))
}

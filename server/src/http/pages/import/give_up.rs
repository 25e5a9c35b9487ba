//! `POST /import/{id}/give-up`: a draft is not wanted any more.

use axum::extract::{Path, State};
use axum::response::Response;

use super::{id, published};
use crate::drafts::DraftError;
use crate::http::{
    auth::{Analyst, see_other},
    error::HttpError,
    form::Form,
    site::Site,
};

/// Gives the draft up and leads to the others.
///
/// # Errors
/// When there is no such draft, or the database fails.
pub async fn post(
    who: Analyst,
    State(site): State<Site>,
    Path(draft): Path<String>,
    _: Form,
) -> Result<Response, HttpError> {
    match site.drafts.give_up(&who, &id(&draft)?).await {
        Ok(()) => Ok(see_other("/import")),
        Err(DraftError::Published(revision)) => Ok(published(revision)),
        Err(error) => Err(error.into()),
    }
}

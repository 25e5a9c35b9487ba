//! `POST /import/take-back`: drafts that a revision is taken back.

use axum::extract::State;
use axum::response::Response;

use crate::http::{
    auth::{Publisher, see_other},
    error::HttpError,
    form::Form,
    site::Site,
};

/// Makes the draft and leads to it: nothing is changed yet.
///
/// # Errors
/// When there is no such revision, or the database fails.
pub async fn post(
    who: Publisher,
    State(site): State<Site>,
    form: Form,
) -> Result<Response, HttpError> {
    let revision = form.field("revision")?.parse().map_err(|_| HttpError::BadRequest)?;
    let draft = site.drafts.take_back(&who, revision).await?;
    Ok(see_other(&format!("/import/{}", draft.as_str())))
}

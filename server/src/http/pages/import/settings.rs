//! `POST /import/{id}/settings`: how the files of a draft are taken.

use axum::extract::{Path, State};
use axum::response::Response;
use data::revision::Mode;

use super::{back, id};
use crate::drafts::Settings;
use crate::http::{auth::Analyst, error::HttpError, form::Form, site::Site};

/// Changes it and leads back to the draft, which is compared anew.
///
/// # Errors
/// When there is no such draft, the form is none of ours, or the database fails.
pub async fn post(
    who: Analyst,
    State(site): State<Site>,
    Path(draft): Path<String>,
    form: Form,
) -> Result<Response, HttpError> {
    let draft = id(&draft)?;
    let mode = Mode::parse(form.field("mode")?).map_err(|_| HttpError::BadRequest)?;
    let settings = Settings { mode, closures: form.optional("closures")? == Some("yes") };
    back(&draft, "", site.drafts.set(&who, &draft, settings).await)
}

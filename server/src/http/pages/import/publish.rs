//! `POST /import/{id}/publish`: a draft becomes a revision.

use app::pages::import::DraftFault;
use axum::extract::{Path, State};
use axum::response::Response;

use super::{draft, id, published};
use crate::drafts::{DraftError, Seen};
use crate::http::{auth::Publisher, error::HttpError, form::Form, site::Site};
use crate::publish::PublishError;

/// Publishes, and leads to what was changed; what stands against it is told on
/// the page of the draft, where nothing that was typed is lost.
///
/// # Errors
/// When there is no such draft, the form is none of ours, or the database fails.
pub async fn post(
    who: Publisher,
    State(site): State<Site>,
    Path(named): Path<String>,
    form: Form,
) -> Result<Response, HttpError> {
    let named = id(&named)?;
    let base = form.field("base")?.parse().map_err(|_| HttpError::BadRequest)?;
    let seen = Seen { base, seal: form.field("seal")? };
    let message = form.field("message")?;
    let fault = match site.drafts.publish(&who, &named, seen, message).await {
        Ok(revision) => return Ok(published(revision)),
        Err(DraftError::Publish(PublishError::Stale { base, .. })) => {
            // What was published by another process is not known here yet.
            site.editions.refresh().await?;
            DraftFault::Stale(base)
        }
        Err(DraftError::Publish(PublishError::Erased)) => {
            site.editions.refresh().await?;
            DraftFault::Erased
        }
        Err(DraftError::Publish(PublishError::Nothing)) => DraftFault::Nothing,
        Err(DraftError::Alarms(left)) => DraftFault::Alarms(left),
        Err(DraftError::Message) => DraftFault::Message,
        Err(DraftError::Changed) => DraftFault::Changed,
        Err(DraftError::Unreadable(_)) => DraftFault::Unreadable,
        Err(DraftError::FourEyes) => DraftFault::FourEyes,
        Err(error) => return Err(error.into()),
    };
    let message = message.chars().take(2_000).collect();
    let typed = draft::Typed { message, fault: Some(fault), ..draft::Typed::default() };
    draft::page(&site, &who, &named, typed).await
}

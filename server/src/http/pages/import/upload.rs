//! `/import`: what waits, and uploading.

use app::pages::import::{self, Published, UploadFault, UploadPage, Waiting};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use data::model::Role;

use super::uploaded::{MOST_FILES, Uploaded};
use crate::accounts::SignedIn;
use crate::drafts::DraftError;
use crate::http::{
    auth::{Analyst, see_other},
    error::HttpError,
    no_query::NoQuery,
    pages::own::{own_context, own_page},
    site::Site,
};
use crate::reading::ReadingError;

/// How many of the newest revisions can be taken back from here.
const REVISIONS: u32 = 10;

/// `GET`: the form, and the drafts that wait.
///
/// # Errors
/// When the database cannot be read.
pub async fn get(
    who: Analyst,
    State(site): State<Site>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    page(&site, &who, None).await
}

/// `POST`: reads the files and leads to the draft.
///
/// # Errors
/// When the body is none of ours, or the database fails.
pub async fn post(
    who: Analyst,
    State(site): State<Site>,
    uploaded: Uploaded,
) -> Result<Response, HttpError> {
    let (files, asked) = match uploaded.asked(site.drafts.limits()) {
        Ok(both) => both,
        Err(fault) => return page(&site, &who, Some(fault)).await,
    };
    match site.drafts.add(&who, files, asked).await {
        Ok(id) => Ok(see_other(&format!("/import/{}", id.as_str()))),
        Err(DraftError::TooMany) => page(&site, &who, Some(UploadFault::TooMany)).await,
        Err(DraftError::Reading(ReadingError::Busy)) => {
            page(&site, &who, Some(UploadFault::Busy)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(
    site: &Site,
    who: &SignedIn,
    fault: Option<UploadFault>,
) -> Result<Response, HttpError> {
    let waiting = site.drafts.list().await?;
    let latest = site.editions.latest().revision();
    let published = site.history.revisions(latest, REVISIONS).await?;
    let status = match fault {
        None => StatusCode::OK,
        Some(UploadFault::Busy) => StatusCode::SERVICE_UNAVAILABLE,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = UploadPage {
        waiting: waiting
            .into_iter()
            .map(|draft| Waiting {
                id: draft.id.as_str().to_owned(),
                name: draft.name,
                takes_back: draft.takes_back,
                made_by: draft.made_by,
                made_at: draft.made_at,
            })
            .collect(),
        published: published
            .into_iter()
            .map(|(one, _)| Published { number: one.number, at: one.stamp, message: one.message })
            .collect(),
        may_take_back: who.role() >= Role::Publisher,
        most_mib: site.drafts.limits().bytes / (1024 * 1024),
        most_files: MOST_FILES,
        four_eyes: site.drafts.four_eyes(),
        fault,
    };
    let context = own_context(site, Some(who), "/import");
    own_page(status, move || import::upload(&context, &page)).await
}

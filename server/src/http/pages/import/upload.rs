//! `/import`: what waits, and uploading.

use app::pages::import::{self, Published, UploadFault, UploadPage, Waiting, WordsOffer};
use axum::Json;
use axum::extract::State;
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use data::{draft::Mapping, model::Role};
use serde_json::json;

use super::uploaded::{Good, MOST_FILES, Refused, Uploaded};
use crate::accounts::SignedIn;
use crate::drafts::{DraftError, DraftId, Listed};
use crate::http::{
    auth::{Analyst, see_other},
    cache::CachePolicy,
    error::HttpError,
    no_query::NoQuery,
    pages::own::{own_context, own_page},
    present::{takes_json, wants_page},
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
    let kept = site.drafts.kept_words().await?;
    let page = page(&site, Refused::default(), kept).await?;
    shown(&site, &who, page).await
}

/// `POST`: reads the files and leads to the draft; a program that asks for JSON is
/// told where it is.
///
/// # Errors
/// When the body is none of ours, or the database fails.
pub async fn post(
    who: Analyst,
    State(site): State<Site>,
    headers: HeaderMap,
    uploaded: Uploaded,
) -> Result<Response, HttpError> {
    let kept = site.drafts.kept_words().await?;
    let refused = match uploaded.told(&kept)? {
        Err(refused) => refused,
        Ok(Good { files, answers, typed }) => {
            let fault = match site.drafts.add(&who, files, answers).await {
                Ok(id) => return Ok(made(&id, &headers)),
                Err(DraftError::TooMany) => UploadFault::TooMany,
                Err(DraftError::Reading(ReadingError::Busy)) => UploadFault::Busy,
                Err(error) => return Err(error.into()),
            };
            Refused { typed, fault: Some(fault), ..Refused::default() }
        }
    };
    let page = page(&site, refused, kept).await?;
    if wants_page("/import", &headers) {
        return shown(&site, &who, page).await;
    }
    Err(HttpError::Upload { status: status(&page), said: page.said(&site.words).join(" ") })
}

/// Where a draft is that was made.
fn made(id: &DraftId, headers: &HeaderMap) -> Response {
    let address = format!("/import/{}", id.as_str());
    if !takes_json(headers) {
        return see_other(&address);
    }
    let mut response = (StatusCode::CREATED, Json(json!({ "draft": address }))).into_response();
    if let Ok(address) = HeaderValue::from_str(&address) {
        response.headers_mut().insert(LOCATION, address);
    }
    CachePolicy::Never.write(response.headers_mut());
    response
}

const fn status(page: &UploadPage) -> StatusCode {
    match page.fault {
        None => StatusCode::OK,
        Some(UploadFault::Busy) => StatusCode::SERVICE_UNAVAILABLE,
        Some(
            UploadFault::FilesTooLarge(_)
            | UploadFault::TooLargeTogether
            | UploadFault::TooManyFiles,
        ) => StatusCode::PAYLOAD_TOO_LARGE,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

async fn page(
    site: &Site,
    refused: Refused,
    kept: Vec<(String, Mapping)>,
) -> Result<UploadPage, HttpError> {
    let waiting = site.drafts.list().await?;
    let latest = site.editions.latest().revision();
    let published = site.history.revisions((latest, REVISIONS), site.words.language()).await?;
    let Refused { typed, wrong, fault } = refused;
    let kept = kept.into_iter().map(|(name, _)| name).collect();
    Ok(UploadPage {
        offer: WordsOffer { kept, ..WordsOffer::default() },
        waiting: waiting.into_iter().map(self::waiting).collect(),
        published: published
            .into_iter()
            .map(|(one, _)| Published { number: one.number, at: one.stamp, message: one.message })
            .collect(),
        may_take_back: false,
        most_bytes: site.drafts.limits().bytes,
        most_together: site.drafts.most_together(),
        most_files: MOST_FILES,
        four_eyes: site.drafts.four_eyes(),
        typed,
        wrong,
        fault,
    })
}

/// A draft that waits, as pages list it.
pub(super) fn waiting(draft: Listed) -> Waiting {
    Waiting {
        id: draft.id.as_str().to_owned(),
        name: draft.name,
        takes_back: draft.takes_back,
        made_by: draft.made_by,
        made_at: draft.made_at,
    }
}

async fn shown(site: &Site, who: &SignedIn, page: UploadPage) -> Result<Response, HttpError> {
    let page = UploadPage { may_take_back: who.role() >= Role::Publisher, ..page };
    let context = own_context(site, Some(who), "/import");
    own_page(status(&page), move || import::upload(&context, &page)).await
}

//! `GET /import/{id}/files/{number}`: a file of a draft, as it was handed over.

use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::id;
use crate::http::{
    auth::Analyst, cache::CachePolicy, error::HttpError, no_query::NoQuery, site::Site,
};

/// Answers with the bytes, to be saved and never shown: whoever made the file
/// decides what they are. Its name is made here.
///
/// # Errors
/// When there is no such file, or the database fails.
pub async fn get(
    _: Analyst,
    State(site): State<Site>,
    Path((draft, number)): Path<(String, u32)>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    let bytes = site.drafts.file(&id(&draft)?, number).await?.ok_or(HttpError::NotFound)?;
    Ok(saved(bytes, &format!("draft-file-{number}")))
}

/// Bytes under a name that is made here.
pub(super) fn saved(bytes: Vec<u8>, name: &str) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    CachePolicy::Never.write(headers);
    response
}

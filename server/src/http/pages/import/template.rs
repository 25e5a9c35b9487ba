//! `GET /import/template.xlsx`: the workbook that analysts fill in.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::http::{
    auth::Analyst,
    cache::CachePolicy,
    error::{Cause, HttpError},
    no_query::NoQuery,
    site::Site,
};

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Answers with the workbook.
///
/// # Errors
/// When it cannot be written.
pub async fn get(_: Analyst, State(site): State<Site>, _: NoQuery) -> Result<Response, HttpError> {
    let latest = site.editions.latest();
    let bytes = tokio::task::spawn_blocking(move || data::workbook::template(latest.dataset()))
        .await
        .map_err(|error| HttpError::Internal(Cause::of(error)))?
        .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    Ok(workbook(bytes, "transposition-monitor-template.xlsx"))
}

/// A workbook, to be saved under a name that is made here.
pub(super) fn workbook(bytes: Vec<u8>, name: &str) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(XLSX));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    CachePolicy::Never.write(headers);
    response
}

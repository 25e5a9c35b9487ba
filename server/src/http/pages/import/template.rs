//! `GET /import/template.xlsx`: the workbook that analysts fill in.

use axum::extract::State;
use axum::response::Response;

use crate::http::{
    auth::Analyst,
    cache::CachePolicy,
    error::{Cause, HttpError},
    no_query::NoQuery,
    pages::answer::{self, XLSX},
    site::Site,
};

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
    answer::file(bytes, XLSX, Some(name), CachePolicy::Never)
}

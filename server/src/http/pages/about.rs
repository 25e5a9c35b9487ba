//! `GET /about`: method, glossary, freshness of each source, privacy.

use app::address::NoFilter;
use app::pages;
use axum::response::Response;

use super::answer::page;
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    page(asked, |context, _| pages::about(context)).await
}

//! `GET /gaps`: what is reported and what is not known.

use app::pages::{self, NodeFilter};
use axum::response::Response;

use super::answer::page_if_any;
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When the part of the Directive asked for has no status, or rendering breaks
/// off.
pub async fn get(asked: Asked<NodeFilter>) -> Result<Response, HttpError> {
    page_if_any(asked, pages::gaps).await
}

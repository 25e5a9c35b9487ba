//! `GET /timeline`: all Member States over time.

use app::pages::{self, TimelineFilter};
use axum::response::Response;

use super::answer::page;
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<TimelineFilter>) -> Result<Response, HttpError> {
    page(asked, pages::timeline).await
}

//! `GET /timeline`: all Member States over time.

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
    page(asked, pages::timeline).await
}

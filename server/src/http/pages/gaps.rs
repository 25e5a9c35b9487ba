//! `GET /gaps`: what is reported and what is not known.

use app::address::ByAspect;
use app::pages;
use axum::response::Response;

use super::answer::page;
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    page(asked, pages::gaps).await
}

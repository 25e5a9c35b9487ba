//! `GET /matrix`: States by articles.

use app::pages::{self, MatrixFilter};
use axum::response::Response;

use super::answer::page;
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<MatrixFilter>) -> Result<Response, HttpError> {
    page(asked, pages::matrix).await
}

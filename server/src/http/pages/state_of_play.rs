//! `GET /`: the state of play.

use app::pages::{self, PlayFilter};
use axum::response::Response;

use super::answer::page;
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<PlayFilter>) -> Result<Response, HttpError> {
    page(asked, pages::state_of_play).await
}

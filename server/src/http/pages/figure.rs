//! `GET /figures/{name}`: a figure opened.

use app::address::NoFilter;
use app::pages;
use axum::response::Response;

use super::answer::page_if_any;
use crate::http::{asked::Asked, error::HttpError, segment::Segment};

/// Answers with the page.
///
/// # Errors
/// When there is no such figure, or rendering it breaks off.
pub async fn get(Segment(name): Segment, asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    page_if_any(asked, move |context, filter| pages::figure(context, &name, filter)).await
}

//! `GET /sources/{id}`: one source and what rests on it.

use app::address::NoFilter;
use app::pages;
use axum::response::Response;
use data::model::SourceId;

use super::answer::page_if_any;
use crate::http::{asked::Asked, error::HttpError, segment::Segment};

/// Answers with the page.
///
/// # Errors
/// When there is no such source, or rendering it breaks off.
pub async fn get(Segment(id): Segment, asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    let source = SourceId::parse(&id).map_err(|_| HttpError::NotFound)?;
    page_if_any(asked, move |context, _| pages::source(context, &source)).await
}

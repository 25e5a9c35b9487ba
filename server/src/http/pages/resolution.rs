//! `GET /resolution`: Parliament's resolution, point by point;
//! `GET /resolution.csv`: the same as a file; `GET /resolution/{paragraph}`: one
//! point, with every Member State under where it stands.

use app::address::ByAspect;
use app::pages;
use axum::response::Response;

use super::answer::{self, page, page_if_any};
use crate::http::{asked::Asked, error::HttpError, segment::Segment};

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    page(asked, pages::resolution).await
}

/// Answers with the file: a line for each point.
///
/// # Errors
/// When making it breaks off.
pub async fn csv(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    answer::csv(asked, pages::resolution_csv).await
}

/// Answers with the page of a point, a paragraph's number or a recital's letter.
///
/// # Errors
/// When the resolution has no such point, or rendering breaks off.
pub async fn point(
    Segment(paragraph): Segment,
    asked: Asked<ByAspect>,
) -> Result<Response, HttpError> {
    page_if_any(asked, move |context, filter| pages::demand(context, &paragraph, filter)).await
}

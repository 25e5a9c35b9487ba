//! `GET /articles/{number}`: one article, its provisions by State.

use app::address::{ByAspect, Compared};
use app::pages;
use axum::response::Response;
use data::model::ArticleNumber;

use super::answer::page_known_as;
use crate::http::{asked::Asked, error::HttpError, segment::Segment};

/// Answers with the page; another way of writing the number leads to it.
///
/// # Errors
/// When there is no such article, or rendering it breaks off.
pub async fn get(
    Segment(number): Segment,
    asked: Asked<Compared<ByAspect>>,
) -> Result<Response, HttpError> {
    let article = ArticleNumber::parse(&number).map_err(|_| HttpError::NotFound)?;
    let path = format!("/articles/{article}");
    page_known_as(asked, &path, move |context, filter| pages::article(context, article, filter))
        .await
}

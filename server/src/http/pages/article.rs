//! `GET /articles/{number}`: one article, its provisions by State.

use app::address::ByAspect;
use app::pages;
use axum::response::Response;
use data::model::ArticleNumber;

use super::answer::{known_as, page_if_any};
use crate::http::{asked::Asked, error::HttpError, segment::Segment};

/// Answers with the page; another way of writing the number leads to it.
///
/// # Errors
/// When there is no such article, or rendering it breaks off.
pub async fn get(Segment(number): Segment, asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    let article = ArticleNumber::parse(&number).map_err(|_| HttpError::NotFound)?;
    if article.to_string() != number {
        return Ok(known_as(&asked, &format!("/articles/{article}")));
    }
    page_if_any(asked, move |context, filter| pages::article(context, article, filter)).await
}

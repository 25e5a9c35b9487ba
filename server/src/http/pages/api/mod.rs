//! `GET /api`: the public API for those who write programs. What it tells of each
//! address comes from the document for programs, and each example is answered by the
//! API itself, on the day and in the edition that are shown.

mod asked_for;
mod read;
mod shown;

use app::address::NoFilter;
use app::pages;
use axum::response::Response;

use super::answer::page;
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When an example cannot be answered, or rendering breaks off.
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    let mut told = read::told();
    for group in &mut told.groups {
        for endpoint in &mut group.endpoints {
            endpoint.example = asked_for::example(&asked, &endpoint.path).await?;
        }
    }
    page(asked, move |context, _| pages::api(context, &told)).await
}

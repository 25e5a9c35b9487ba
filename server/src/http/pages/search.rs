//! `GET /search?q=…`: what an edition holds of some words.

use app::pages::{self, SearchFilter};
use axum::response::Response;
use data::search::{Asked as Question, Found};

use super::answer::page;
use crate::http::{
    asked::Asked,
    error::{Cause, HttpError},
};
use crate::search::Wanted;

/// Answers with the page.
///
/// # Errors
/// When searching or rendering breaks off.
pub async fn get(asked: Asked<SearchFilter>) -> Result<Response, HttpError> {
    let found = found(&asked, &asked.filter).await?;
    page(asked, move |context, filter| pages::search(context, filter, &found)).await
}

/// Searches away from the threads that answer requests.
pub(in crate::http) async fn found<F>(
    asked: &Asked<F>,
    filter: &SearchFilter,
) -> Result<Found, HttpError> {
    let SearchFilter { asked: text, kind } = filter;
    let wanted =
        Wanted { asked: Question::read(text), only: *kind, on: asked.on, most: filter.most() };
    let (searches, snapshot) = (asked.site.searches.clone(), asked.snapshot.clone());
    tokio::task::spawn_blocking(move || searches.find(&snapshot, &wanted))
        .await
        .map_err(|error| HttpError::Internal(Cause::of(error)))?
        .map_err(|error| HttpError::Internal(Cause::of(error)))
}

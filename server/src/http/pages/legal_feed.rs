//! `GET /feeds/{group}/{which}.atom`: days of legal change of a Member State, an article
//! or a procedure.

use app::address::NoFilter;
use app::feeds::{self, FeedSubject};
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::response::Response;

use super::{
    answer::{self, split},
    feed::{ATOM, dataset, lasting_id},
};
use crate::http::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
    no_query::NoQuery,
};

/// Answers with the feed. It is always of the latest edition and of no day, so it takes
/// no parameter.
///
/// # Errors
/// When there is no such State, article or procedure, the database cannot be read, or
/// making the feed breaks off.
pub async fn get(
    path: Result<Path<(String, String)>, PathRejection>,
    _: NoQuery,
    asked: Asked<NoFilter>,
) -> Result<Response, HttpError> {
    let Path((group, file)) = path.map_err(|_| HttpError::NotFound)?;
    let which = file.strip_suffix(".atom").ok_or(HttpError::NotFound)?;
    let subject = FeedSubject::parse(&group, which).ok_or(HttpError::NotFound)?;
    answer_with(asked, subject).await
}

/// The feed of a subject.
pub(super) async fn answer_with<F: Send + 'static>(
    asked: Asked<F>,
    subject: FeedSubject,
) -> Result<Response, HttpError> {
    let moments = asked.site.history.moments(asked.latest_revision).await?;
    let first = moments.get(&1).ok_or(HttpError::NotFound)?;
    let dataset = dataset(asked.snapshot.directive().celex.as_str(), first, asked.view.language);
    let moment =
        move |revision| moments.get(&revision).map(|one| one.stamp.clone()).unwrap_or_default();
    let text = tokio::task::spawn_blocking(move || {
        let (context, _) = split(asked);
        let id = |of: &str| lasting_id(&format!("{dataset} {of}"));
        feeds::feed(&context, &subject, id, moment)
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))?
    .ok_or(HttpError::NotFound)?;
    Ok(answer::file(text.into_bytes(), ATOM, None, CachePolicy::Revalidate))
}

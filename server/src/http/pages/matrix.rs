//! `GET /matrix`: States by articles; `GET /matrix.csv`: the same as a file.

use app::pages::{self, MatrixFile, MatrixFilter};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use super::answer::{page, split};
use crate::http::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
};

/// Answers with the page.
///
/// # Errors
/// When an article that is to be opened has no column, or rendering breaks off.
pub async fn get(asked: Asked<MatrixFilter>) -> Result<Response, HttpError> {
    asked.filter.fits(asked.snapshot.structure())?;
    page(asked, pages::matrix).await
}

/// Answers with the file: the rows and columns that the page shows under the
/// same query.
///
/// # Errors
/// As for the page.
pub async fn csv(asked: Asked<MatrixFile>) -> Result<Response, HttpError> {
    asked.filter.0.fits(asked.snapshot.structure())?;
    let policy = CachePolicy::of(asked.view);
    let text = tokio::task::spawn_blocking(move || {
        let (context, filter) = split(asked);
        pages::matrix_csv(&context, &filter)
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    policy.write(headers);
    Ok(response)
}

//! What all answers of the API have in common.

use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use data::{model::Day, snapshot::METHOD};
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
};

/// What every answer says first: the two clocks, and the method.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Clocks {
    /// As things stood on this day.
    on: Day,
    /// The data edition.
    revision: u32,
    /// The rules by which the figures are computed.
    method: u32,
}

impl Clocks {
    pub(super) fn of<F>(asked: &Asked<F>) -> Self {
        Self { on: asked.on, revision: asked.snapshot.revision(), method: METHOD }
    }
}

/// Answers with JSON, computed away from the threads that answer requests.
pub(super) async fn json<F, T>(
    asked: Asked<F>,
    compute: impl FnOnce(&Asked<F>) -> T + Send + 'static,
) -> Result<Response, HttpError>
where
    F: Send + 'static,
    T: Serialize,
{
    let policy = CachePolicy::of(asked.view);
    let body = tokio::task::spawn_blocking(move || {
        serde_json::to_vec(&compute(&asked)).map(|mut body| {
            body.push(b'\n');
            body
        })
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))?
    .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let mut response = Body::from(body).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    policy.write(headers);
    Ok(response)
}

//! An error as problem+json (RFC 9457), for programs.

use axum::Json;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::{error::HttpError, request_id::RequestId};

/// What went wrong, for programs (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Problem<'a> {
    /// A name of the kind of error as a URN; it leads nowhere.
    r#type: String,
    /// The status in words.
    title: &'a str,
    /// The status.
    status: u16,
    /// What is wrong with this request and how to mend it, for people.
    detail: String,
    /// A name of the kind of error that stays the same.
    code: &'a str,
    /// What names the request in the log.
    request_id: &'a str,
    /// Addresses that may have been meant; missing where none is near, and beside errors
    /// other than `not-found`. A part in braces is to be filled in.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    near: &'a [String],
}

/// The answer.
pub fn problem(error: &HttpError, id: &RequestId) -> Response {
    let json = HeaderValue::from_static("application/problem+json");
    (error.status(), [(CONTENT_TYPE, json)], Json(Problem::of(error, id.as_str()))).into_response()
}

impl<'a> Problem<'a> {
    /// An error of a request.
    pub(super) fn of(error: &'a HttpError, request_id: &'a str) -> Self {
        let status = error.status();
        Self {
            r#type: format!("urn:transposition-monitor:problem:{}", error.code()),
            title: status.canonical_reason().unwrap_or("Error"),
            status: status.as_u16(),
            detail: error.to_string(),
            code: error.code(),
            request_id,
            near: if let HttpError::NoSuchAddress(near) = error { near } else { &[] },
        }
    }
}

//! An error as problem+json (RFC 9457), for programs.

use axum::Json;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::{error::HttpError, request_id::RequestId};

#[derive(Debug, Serialize)]
struct Problem<'a> {
    r#type: String,
    title: &'a str,
    status: u16,
    detail: String,
    /// A name that stays the same.
    code: &'a str,
    /// What names the request in the log.
    request_id: &'a str,
}

/// The answer.
pub fn problem(error: &HttpError, id: &RequestId) -> Response {
    let status = error.status();
    let problem = Problem {
        r#type: format!("urn:transposition-monitor:problem:{}", error.code()),
        title: status.canonical_reason().unwrap_or("Error"),
        status: status.as_u16(),
        detail: error.to_string(),
        code: error.code(),
        request_id: id.as_str(),
    };
    let json = HeaderValue::from_static("application/problem+json");
    (status, [(CONTENT_TYPE, json)], Json(problem)).into_response()
}

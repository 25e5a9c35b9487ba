//! The outside of every answer: the request's number, one line in the log, and
//! the shape of an error, as problem+json (RFC 9457).
//!
//! An error says what to do and carries the request's number; its cause is
//! logged once, here, and never shown.

use std::error::Error;
use std::time::Instant;

use axum::Json;
use axum::extract::Request;
use axum::http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER, VARY};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::{cache::CachePolicy, error::HttpError, request_id::RequestId};

/// Numbers, logs and shapes an answer.
pub async fn present(mut request: Request, next: Next) -> Response {
    let id = RequestId::next();
    let began = Instant::now();
    let (method, uri) = (request.method().clone(), request.uri().clone());
    request.extensions_mut().insert(id.clone());
    let response = next.run(request).await;
    let mut response = if response.status().is_client_error() || response.status().is_server_error() {
        let error = response
            .extensions()
            .get::<HttpError>()
            .cloned()
            .unwrap_or_else(|| HttpError::of_status(response.status()));
        log_cause(&error, &id);
        shape(&error, &id, &method, response.headers())
    } else {
        response
    };
    if let Ok(id) = HeaderValue::from_str(id.as_str()) {
        response.headers_mut().insert("x-request-id", id);
    }
    tracing::info!(
        id = id.as_str(),
        %method,
        %uri,
        status = response.status().as_u16(),
        ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
        "answered"
    );
    response
}

/// A problem as RFC 9457 has it.
#[derive(Debug, Serialize)]
struct Problem<'a> {
    r#type: String,
    title: &'a str,
    status: u16,
    detail: String,
    code: &'a str,
    request_id: &'a str,
}

fn shape(error: &HttpError, id: &RequestId, method: &Method, made: &HeaderMap) -> Response {
    let status = error.status();
    let mut response = problem(error, id);
    let headers = response.headers_mut();
    CachePolicy::Never.write(headers);
    headers.append(VARY, HeaderValue::from_static("accept"));
    if let Some(allow) = made.get(ALLOW) {
        headers.insert(ALLOW, allow.clone());
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(RETRY_AFTER, HeaderValue::from_static("5"));
    }
    if method == Method::HEAD {
        *response.body_mut() = axum::body::Body::empty();
    }
    response
}

fn problem(error: &HttpError, id: &RequestId) -> Response {
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

fn log_cause(error: &HttpError, id: &RequestId) {
    let mut chain = Vec::new();
    let mut cause = error.source();
    while let Some(inner) = cause {
        chain.push(inner.to_string());
        cause = inner.source();
    }
    if error.status().is_server_error() {
        tracing::error!(id = id.as_str(), cause = chain.join(": "), "failed: {}", error.code());
    }
}

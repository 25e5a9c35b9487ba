//! What browsers ask before a script of another site reads the API (CORS): it may,
//! with any of the methods that read. Nothing is written here and nobody is signed
//! in, so there is nothing to guard; every other page of the site says nothing of
//! this to other sites.

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_MAX_AGE, ALLOW,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::ADDRESS;

/// The methods that are answered at every address of the API.
const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, OPTIONS");
/// The headers that a script may send beside those that it always may.
const HEADERS: HeaderValue = HeaderValue::from_static("accept, if-none-match");
/// A browser need not ask again for a day.
const SECONDS: HeaderValue = HeaderValue::from_static("86400");

/// Answers what browsers ask beforehand, and names the methods of the API where
/// another one is refused.
pub async fn answer_other_sites(request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with(ADDRESS) {
        return next.run(request).await;
    }
    if request.method() == Method::OPTIONS {
        let mut headers = HeaderMap::new();
        headers.insert(ALLOW, METHODS);
        headers.insert(ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
        headers.insert(ACCESS_CONTROL_MAX_AGE, SECONDS);
        return (StatusCode::NO_CONTENT, headers, Body::empty()).into_response();
    }
    let mut response = next.run(request).await;
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(ALLOW, METHODS);
    }
    response
}

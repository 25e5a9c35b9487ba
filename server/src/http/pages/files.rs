//! Two files that are asked for at the root of every site.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect, Response};

use crate::http::{cache::CachePolicy, error::HttpError, no_query::NoQuery, site::Site};

/// `GET /robots.txt`: everything is there to be found. The site's own day and
/// edition parameters make endless addresses, which search engines need not walk.
pub async fn robots(_: NoQuery) -> Response {
    let mut response = "User-agent: *\nDisallow: /*?\nDisallow: /api/\n".into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    CachePolicy::Revalidate.write(headers);
    response
}

/// `GET /favicon.ico`: what browsers ask for when a page names no icon, such as
/// an answer of the API.
///
/// # Errors
/// When the site has no icon.
pub async fn favicon(_: NoQuery, State(site): State<Site>) -> Result<Response, HttpError> {
    let icon = site.assets.icon.as_deref().ok_or(HttpError::NotFound)?;
    let mut response = Redirect::temporary(icon).into_response();
    CachePolicy::Revalidate.write(response.headers_mut());
    Ok(response)
}

//! For addresses that take nothing after the question mark.

use app::address::AddressFault;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::error::HttpError;

/// A request without parameters; one is refused like an unknown one elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoQuery;

impl<S: Send + Sync> FromRequestParts<S> for NoQuery {
    type Rejection = HttpError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, HttpError> {
        let query = parts.uri.query().unwrap_or_default();
        match form_urlencoded::parse(query.as_bytes()).next() {
            None => Ok(Self),
            Some((name, _)) => Err(HttpError::Address(AddressFault::Unknown {
                name: name.into_owned(),
                allowed: vec!["no parameter"],
            })),
        }
    }
}

//! The part of a path that names something, such as a State's code.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;

use super::error::HttpError;

/// One segment of the path, decoded. Bytes that are no text name nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Segment {
    type Rejection = HttpError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, HttpError> {
        let segment = Path::<String>::from_request_parts(parts, state).await;
        segment.map(|Path(text)| Self(text)).map_err(|_| HttpError::NotFound)
    }
}

//! The answer to those who may not: to sign in, or no.

use axum::http::header::LOCATION;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::next::Next;
use crate::http::{cache::CachePolicy, error::HttpError};

/// Why a request may not have what it asks for.
#[derive(Debug)]
pub enum Denied {
    /// It reads a page that one must sign in for: it is led there, and back.
    SignIn(Option<Next>),
    /// Anything else.
    Error(HttpError),
}

impl From<HttpError> for Denied {
    fn from(error: HttpError) -> Self {
        Self::Error(error)
    }
}

impl IntoResponse for Denied {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn(next) => {
                let mut address = "/accounts/sign-in".to_owned();
                if let Some(next) = next {
                    address += "?next=";
                    address.extend(form_urlencoded::byte_serialize(next.as_str().as_bytes()));
                }
                see_other(&address)
            }
            Self::Error(error) => error.into_response(),
        }
    }
}

/// Leads to a page of ours, which is then read.
pub(in crate::http) fn see_other(address: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(address) else {
        return HttpError::BadRequest.into_response();
    };
    let mut response = (StatusCode::SEE_OTHER, [(LOCATION, location)]).into_response();
    CachePolicy::Never.write(response.headers_mut());
    response
}

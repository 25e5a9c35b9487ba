//! The fields of a plain form that was posted.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;

use super::error::HttpError;

/// The fields, as they were written. Which of them count is the handler's.
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Reads the body of one.
    pub fn read(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// Whether a media type is that of a plain form.
    pub fn is_media(media: &str) -> bool {
        let media = media.split(';').next().unwrap_or_default().trim();
        media.eq_ignore_ascii_case("application/x-www-form-urlencoded")
    }

    /// All fields, in their order.
    pub fn fields(&self) -> &[(String, String)] {
        &self.0
    }

    /// All fields, in their order.
    pub fn into_fields(self) -> Vec<(String, String)> {
        self.0
    }

    /// A field that a page of ours always sends.
    ///
    /// # Errors
    /// When it is missing or there twice, so that the form is none of ours.
    pub fn field(&self, name: &str) -> Result<&str, HttpError> {
        self.optional(name)?.ok_or(HttpError::BadRequest)
    }

    /// A field that need not be there.
    ///
    /// # Errors
    /// When it is there twice.
    pub fn optional(&self, name: &str) -> Result<Option<&str>, HttpError> {
        let mut found = self.0.iter().filter(|(field, _)| field == name);
        match (found.next(), found.next()) {
            (_, Some(_)) => Err(HttpError::BadRequest),
            (found, None) => Ok(found.map(|(_, value)| value.as_str())),
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = HttpError;

    async fn from_request(request: Request, state: &S) -> Result<Self, HttpError> {
        let media = request.headers().get(CONTENT_TYPE).and_then(|media| media.to_str().ok());
        if !media.is_some_and(Self::is_media) {
            return Err(HttpError::BadRequest);
        }
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|error| HttpError::of_status(error.status()))?;
        Ok(Self::read(&body))
    }
}

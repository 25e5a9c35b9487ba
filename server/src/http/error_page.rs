//! An error as a page, for people.

use app::language::Language;
use app::pages::{self, ErrorContext, ErrorKind};
use axum::http::Uri;
use axum::response::{Html, IntoResponse, Response};

use super::{error::HttpError, request_id::RequestId, site::Site};

/// The answer; nothing if the page itself cannot be rendered.
pub async fn error_page(
    site: Site,
    error: &HttpError,
    id: &RequestId,
    uri: &Uri,
) -> Option<Response> {
    let status = error.status();
    let latest = site.editions.latest();
    let context = ErrorContext {
        status: status.as_u16(),
        kind: kind(error),
        days: Some((latest.directive().adopted, site.clock.today())),
        latest_revision: latest.revision(),
        words: site.words.clone(),
        assets: site.assets.clone(),
        request_id: id.as_str().to_owned(),
        path: Language::place(uri.path()).to_owned(),
        query: uri.query().unwrap_or_default().to_owned(),
    };
    let rendered = tokio::task::spawn_blocking(move || pages::error(&context)).await;
    match rendered {
        Ok(document) => Some((status, Html(document)).into_response()),
        Err(broken) => {
            tracing::error!(id = id.as_str(), %broken, "the error page could not be rendered");
            None
        }
    }
}

fn kind(error: &HttpError) -> ErrorKind {
    match error {
        HttpError::Address(fault) => ErrorKind::Address(fault.clone()),
        HttpError::UnknownRevision { rev, latest } => {
            ErrorKind::UnknownRevision { rev: *rev, latest: *latest }
        }
        HttpError::NotFound | HttpError::NoSuchAddress(_) => ErrorKind::NotFound,
        HttpError::MethodNotAllowed | HttpError::BadRequest => ErrorKind::MethodNotAllowed,
        HttpError::TooLarge | HttpError::Upload { .. } => ErrorKind::TooLarge,
        HttpError::Timeout => ErrorKind::Timeout,
        HttpError::SignInNeeded => ErrorKind::SignInNeeded,
        HttpError::Forbidden { needs } => ErrorKind::Forbidden { needs: *needs },
        HttpError::CrossSite => ErrorKind::CrossSite,
        HttpError::LinkGone => ErrorKind::LinkGone,
        HttpError::Erased => ErrorKind::Erased,
        HttpError::TooManyTries { seconds } => ErrorKind::TooManyTries { seconds: *seconds },
        HttpError::TooFast { seconds } => ErrorKind::TooFast { seconds: *seconds },
        HttpError::Busy => ErrorKind::Busy,
        HttpError::NotReady(_) => ErrorKind::NotReady,
        HttpError::Locked(_) => ErrorKind::Locked,
        HttpError::NoRoom(_) => ErrorKind::NoRoom,
        HttpError::Internal(_) => ErrorKind::Internal,
    }
}

//! Pages for one reader: who is signed in stands on them, and nobody keeps them.

use std::sync::Arc;

use app::address::View;
use app::context::{OwnContext, PageContext, SignedIn as Shown};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use data::snapshot::Snapshot;

use crate::accounts::SignedIn;
use crate::http::{
    cache::CachePolicy,
    error::{Cause, HttpError},
    present::Whole,
    site::Site,
};

/// What a page for one reader is rendered from. A proof of a role, such as
/// [`crate::http::auth::Analyst`], can stand for who is signed in: `Some(&who)`.
pub(in crate::http) fn own_context(
    site: &Site,
    signed_in: Option<&SignedIn>,
    path: &str,
) -> OwnContext {
    OwnContext {
        signed_in: signed_in.map(shown),
        path: path.to_owned(),
        words: site.words.clone(),
        assets: site.assets.clone(),
    }
}

/// What a page for one reader shows of facts: an edition as things stand today,
/// beside the newest revision that everyone sees.
pub(in crate::http) fn facts_today(
    site: &Site,
    snapshot: Arc<Snapshot>,
    latest_revision: u32,
    path: &str,
) -> PageContext {
    let today = site.clock.today();
    PageContext {
        snapshot,
        on: today,
        today,
        latest_revision,
        erased: 0,
        view: View { language: site.words.language(), ..View::default() },
        path: path.to_owned(),
        words: site.words.clone(),
        assets: site.assets.clone(),
        site: site.address.clone(),
    }
}

/// Someone who is signed in, as pages name them.
pub(in crate::http) fn shown(who: &SignedIn) -> Shown {
    Shown { name: who.name().to_string(), role: who.role() }
}

/// Answers with a page for one reader. It is rendered away from the threads that
/// answer requests. With a status that tells of a fault, the page tells it.
///
/// # Errors
/// When rendering breaks off.
pub(in crate::http) async fn own_page(
    status: StatusCode,
    render: impl FnOnce() -> String + Send + 'static,
) -> Result<Response, HttpError> {
    let document = tokio::task::spawn_blocking(render)
        .await
        .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let mut response = (status, document).into_response();
    response.extensions_mut().insert(Whole);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    CachePolicy::Never.write(headers);
    Ok(response)
}

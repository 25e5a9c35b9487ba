//! What all pages have in common: the context they are rendered from, and how
//! the document is sent.

use app::address::{self, Filter};
use app::context::PageContext;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};

use crate::http::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
};

/// Answers with a page. It is rendered away from the threads that answer
/// requests; a page that panics is an error like any other.
pub(super) async fn page<F: Send + 'static>(
    asked: Asked<F>,
    render: impl FnOnce(&PageContext, &F) -> String + Send + 'static,
) -> Result<Response, HttpError> {
    page_if_any(asked, |context, filter| Some(render(context, filter))).await
}

/// Answers with a page if there is such a one.
pub(super) async fn page_if_any<F: Send + 'static>(
    asked: Asked<F>,
    render: impl FnOnce(&PageContext, &F) -> Option<String> + Send + 'static,
) -> Result<Response, HttpError> {
    let policy = CachePolicy::of(asked.view);
    let document = tokio::task::spawn_blocking(move || {
        let (context, filter) = split(asked);
        render(&context, &filter)
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))?
    .ok_or(HttpError::NotFound)?;
    let mut response = document.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    policy.write(headers);
    Ok(response)
}

/// Answers with comma-separated text, made away from the threads that answer
/// requests.
pub(super) async fn csv<F: Send + 'static>(
    asked: Asked<F>,
    make: impl FnOnce(&PageContext, &F) -> String + Send + 'static,
) -> Result<Response, HttpError> {
    let policy = CachePolicy::of(asked.view);
    let text = tokio::task::spawn_blocking(move || {
        let (context, filter) = split(asked);
        make(&context, &filter)
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    Ok(file(text.into_bytes(), "text/csv; charset=utf-8", None, policy))
}

/// The type of a workbook.
pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A file; `saved_as` is a name that is made here, under which it is to be saved.
pub(super) fn file(
    bytes: Vec<u8>,
    media: &'static str,
    saved_as: Option<&str>,
    policy: CachePolicy,
) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
    let disposition = saved_as.map(|name| format!("attachment; filename=\"{name}\""));
    if let Some(Ok(disposition)) = disposition.map(|text| HeaderValue::from_str(&text)) {
        headers.insert(CONTENT_DISPOSITION, disposition);
    }
    policy.write(headers);
    response
}

/// Answers with a page if there is such a one and this is the path under which
/// it is known; another way of writing the path leads there. That path is made
/// of values that were read, never of what the request said.
pub(super) async fn page_known_as<F: Filter + Send + 'static>(
    asked: Asked<F>,
    path: &str,
    render: impl FnOnce(&PageContext, &F) -> Option<String> + Send + 'static,
) -> Result<Response, HttpError> {
    let known = asked.path == path;
    let address = address::write(path, &asked.filter, asked.view);
    let page = page_if_any(asked, render).await?;
    if known {
        return Ok(page);
    }
    let mut response = Redirect::permanent(&address).into_response();
    CachePolicy::Revalidate.write(response.headers_mut());
    Ok(response)
}

/// What a request asks for, as what pages and charts are made from.
pub(in crate::http) fn split<F>(asked: Asked<F>) -> (PageContext, F) {
    let edition = asked.snapshot.revision();
    let erased = asked.site.editions.erased();
    let context = PageContext {
        erased: erased.iter().filter(|one| one.is_of_edition(edition)).count(),
        snapshot: asked.snapshot,
        on: asked.on,
        today: asked.today,
        latest_revision: asked.latest_revision,
        view: asked.view,
        path: asked.path,
        words: asked.site.words.clone(),
        assets: asked.site.assets.clone(),
        site: asked.site.address.clone(),
    };
    (context, asked.filter)
}

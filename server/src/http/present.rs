//! The outside of every answer: the request's number, one line in the log, and
//! the shape of an error, as a page or as problem+json.
//!
//! An error says what to do and carries the request's number; its cause is
//! logged once, here, and never shown.

use std::borrow::Cow;
use std::error::Error;
use std::time::Instant;

use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, ALLOW, LINK, RETRY_AFTER, VARY, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::Response;

use super::{
    api,
    cache::CachePolicy,
    error::HttpError,
    error_page::error_page,
    health,
    kept_answers::{Moment, Question},
    problem::problem,
    representation::Encoding,
    request_id::RequestId,
    site::Site,
};

/// Marks an answer that tells what is wrong in a page of its own, such as a form
/// with its faults: it is left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whole;

/// How one signs in, for programs; browsers know it not and show the page.
pub(super) const CHALLENGE: &str =
    "Cookie form-action=\"/accounts/sign-in\", cookie-name=\"__Host-session\"";

/// Where the API is described: for people, and for programs (RFC 8631).
const DESCRIBED: &str = "</api>; rel=\"service-doc\", </api/v1/openapi.json>; rel=\"service-desc\"";

/// What of a request decides how its answer looks.
struct Asking {
    id: RequestId,
    method: Method,
    uri: Uri,
    wants_page: bool,
}

/// Numbers, logs and shapes an answer. A HEAD's body is left to axum to take
/// off, which keeps its length.
pub async fn present(State(site): State<Site>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let asking = Asking {
        id: RequestId::next(),
        method: request.method().clone(),
        uri: request.uri().clone(),
        wants_page: wants_page(request.uri().path(), request.headers()),
    };
    let mut response = next.run(request).await;
    let fails = response.status().is_client_error() || response.status().is_server_error();
    if fails && response.extensions().get::<Whole>().is_none() {
        let error = response
            .extensions()
            .get::<HttpError>()
            .cloned()
            .unwrap_or_else(|| HttpError::of_status(response.status()));
        let error = with_a_way_on(error, asking.uri.path());
        log_cause(&error, &asking.id);
        let mut shaped = shape(site.clone(), &error, &asking).await;
        // Which methods the address takes is known only where it was routed.
        if let Some(allow) = response.headers_mut().remove(ALLOW) {
            shaped.headers_mut().insert(ALLOW, allow);
        }
        response = shaped;
    }
    finish(&site, &asking.id, (&asking.method, &asking.uri), began, &mut response);
    response
}

/// An answer that is kept, if there is one: as it would come through all layers.
pub(super) async fn kept(
    site: &Site,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Option<Response> {
    if method != Method::GET {
        return None;
    }
    let began = Instant::now();
    let encoding = Encoding::liked(headers);
    let question = Question::of(site, uri, encoding);
    let kept = site.answers.peek(Moment::of(site), &question).await?;
    let mut response = kept.answer(headers);
    finish(site, &RequestId::next(), (method, uri), began, &mut response);
    Some(response)
}

/// Numbers an answer, counts it and writes its line in the log.
fn finish(
    site: &Site,
    id: &RequestId,
    (method, uri): (&Method, &Uri),
    began: Instant,
    response: &mut Response,
) {
    if let Ok(id) = HeaderValue::from_str(id.as_str()) {
        response.headers_mut().insert("x-request-id", id);
    }
    let took = began.elapsed();
    site.metrics.answered(method, response.status(), took);
    if health::is_asked(uri.path()) {
        return;
    }
    tracing::info!(
        id = id.as_str(),
        %method,
        language = %site.words.language(),
        uri = %logged(uri),
        status = response.status().as_u16(),
        ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        "answered"
    );
}

/// The address as it is logged: whoever reads a log must not be able to use the
/// one-time links in it.
fn logged(uri: &Uri) -> Cow<'_, str> {
    const LINKS: &str = "/accounts/welcome/";
    if uri.path().starts_with(LINKS) {
        return Cow::Owned(format!("{LINKS}..."));
    }
    uri.path_and_query().map_or(Cow::Borrowed(uri.path()), |asked| Cow::Borrowed(asked.as_str()))
}

/// People get a page, and so does whoever does not say; programs that ask for
/// JSON, and all that ask the API, get JSON.
pub(super) fn wants_page(path: &str, headers: &HeaderMap) -> bool {
    if path.starts_with(api::ADDRESS) {
        return false;
    }
    accepts(headers, "text/html") || !accepts(headers, "json")
}

/// Whether whoever asks can read JSON where the answer is no page.
pub(super) fn takes_json(headers: &HeaderMap) -> bool {
    accepts(headers, "application/json")
}

fn accepts(headers: &HeaderMap, media: &str) -> bool {
    let values = headers.get_all(ACCEPT).iter();
    values.filter_map(|value| value.to_str().ok()).any(|accepted| accepted.contains(media))
}

/// Where the API has nothing, it tells what lies near.
fn with_a_way_on(error: HttpError, path: &str) -> HttpError {
    match error {
        HttpError::NotFound if path.starts_with(api::ADDRESS) => {
            HttpError::NoSuchAddress(api::near(path))
        }
        error => error,
    }
}

async fn shape(site: Site, error: &HttpError, asking: &Asking) -> Response {
    let page = if asking.wants_page {
        error_page(site, error, &asking.id, &asking.uri).await
    } else {
        None
    };
    let mut response = page.unwrap_or_else(|| problem(error, &asking.id));
    let headers = response.headers_mut();
    CachePolicy::Never.write(headers);
    headers.append(VARY, HeaderValue::from_static("accept"));
    if matches!(error, HttpError::NoSuchAddress(_)) {
        headers.insert(LINK, HeaderValue::from_static(DESCRIBED));
    }
    if let Some(seconds) = error.retry_after() {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    if error.status() == StatusCode::UNAUTHORIZED {
        // The status asks for a challenge; people sign in with a form.
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static(CHALLENGE));
    }
    response
}

fn log_cause(error: &HttpError, id: &RequestId) {
    if !error.status().is_server_error() {
        return;
    }
    let mut chain = Vec::new();
    let mut cause = error.source();
    while let Some(inner) = cause {
        chain.push(inner.to_string());
        cause = inner.source();
    }
    tracing::error!(id = id.as_str(), cause = chain.join(": "), "failed: {}", error.code());
}

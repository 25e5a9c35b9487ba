//! Headers that keep a browser from doing what this site never asks of it.
//! They stand on every answer, errors and files included.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use super::api::ADDRESS;

/// Neither inline scripts nor inline styles nor anything from elsewhere; no
/// nonce, since pages are cached. `wasm-unsafe-eval` lets the browser compile
/// the islands' code and nothing else.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; \
    img-src 'self' data:; \
    font-src 'self'; \
    connect-src 'self'; \
    form-action 'self'; \
    base-uri 'none'; \
    frame-ancestors 'none'";

const EVERYWHERE: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    // Browsers heed it only over TLS, so it does no harm on a plain port and
    // needs no setting behind a proxy that ends TLS.
    ("strict-transport-security", "max-age=31536000"),
];

/// Figures are for everyone, also for scripts of other sites; pages and files
/// are not for embedding.
const OPEN: &[(&str, &str)] = &[
    ("cross-origin-resource-policy", "cross-origin"),
    ("access-control-allow-origin", "*"),
    ("access-control-expose-headers", "etag, retry-after, x-request-id"),
];
const OWN: &[(&str, &str)] = &[("cross-origin-resource-policy", "same-origin")];

/// Adds the headers to an answer.
pub async fn secure(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    secure_answer(&path, response.headers_mut());
    response
}

/// Adds them to the head of an answer at a path.
pub(super) fn secure_answer(path: &str, headers: &mut HeaderMap) {
    let own = if path.starts_with(ADDRESS) { OPEN } else { OWN };
    for (name, value) in EVERYWHERE.iter().chain(own) {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

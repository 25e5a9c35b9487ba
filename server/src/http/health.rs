//! What a watcher asks: whether the process lives, and whether it can do its work. Plain
//! text, kept by nobody, and logged only where every request is.

use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header::CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::{cache::CachePolicy, no_query::NoQuery, present::Whole, site::Site};

/// Whether a path is the question of a watcher, who asks all day long.
pub(super) fn is_asked(path: &str) -> bool {
    ["/healthz", "/readyz"].contains(&path)
}

/// A database that takes longer to say two numbers is of no use.
const PATIENCE: Duration = Duration::from_secs(2);

/// `GET /healthz`: the process lives and answers; nothing else is looked at, so that a
/// database that is away for a while gets nobody killed.
pub async fn lives(_: NoQuery) -> Response {
    told(StatusCode::OK, "ok\n")
}

/// `GET /readyz`: the database can be read, and so what is published next will be seen.
/// Pages are answered from memory even where it cannot.
pub async fn ready(_: NoQuery, State(site): State<Site>) -> Response {
    let newest = site.editions.store().reader().newest();
    match tokio::time::timeout(PATIENCE, newest).await {
        Ok(Ok(_)) => told(StatusCode::OK, "ready\n"),
        Ok(Err(error)) => {
            let cause: &dyn std::error::Error = &error;
            tracing::warn!(cause, "not ready");
            not_ready("the database cannot be read")
        }
        Err(_) => not_ready("the database does not answer"),
    }
}

fn not_ready(why: &str) -> Response {
    let text = format!("not ready: {why}; pages show the latest edition known\n");
    let mut response = told(StatusCode::SERVICE_UNAVAILABLE, text);
    response.extensions_mut().insert(Whole);
    response
}

fn told(status: StatusCode, text: impl IntoResponse) -> Response {
    let mut response = (status, text).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    CachePolicy::Never.write(headers);
    response
}

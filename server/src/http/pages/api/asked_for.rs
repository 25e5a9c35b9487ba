//! An example of each address, asked for as anybody would: the API answers it by its
//! own routes.

use app::address::{NoFilter, View};
use app::pages::api::ExampleTold;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use tower::ServiceExt;

use super::shown::Shown;
use crate::http::{
    api::document::document,
    asked::Asked,
    error::{Cause, HttpError},
    router,
};

/// No answer comes near this.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// A request to an address, with its answer on the day and in the edition that are
/// asked for; none where the answer would be the document itself.
pub(super) async fn example(
    asked: &Asked<NoFilter>,
    path: &str,
) -> Result<Option<ExampleTold>, HttpError> {
    let operation = &document()["paths"][path]["get"];
    if operation["tags"][0] == "document" {
        return Ok(None);
    }
    let address = address(path, operation["x-example"].as_str().unwrap_or_default(), asked.view);
    let request = Request::get(&address).body(Body::empty());
    let request = request.map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let response = router::api().with_state(asked.site.clone()).oneshot(request).await;
    let response = response.unwrap_or_else(|never| match never {});
    if response.status() != StatusCode::OK {
        let said = response.extensions().get::<HttpError>().cloned();
        return Err(said.unwrap_or_else(|| HttpError::of_status(response.status())));
    }
    let body = to_bytes(response.into_body(), MOST_BYTES).await;
    let body = body.map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let shown: Shown =
        serde_json::from_slice(&body).map_err(|error| HttpError::Internal(Cause::of(error)))?;
    Ok(Some(ExampleTold { address, answer: shown.cut(&asked.site.words) }))
}

/// The address of a request: what is asked for stands in the path, where that names
/// it, or behind it, before the clocks.
fn address(path: &str, query: &str, view: View) -> String {
    let mut path = path.to_owned();
    let mut written = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let in_path = format!("{{{name}}}");
        if path.contains(&in_path) {
            path = path.replace(&in_path, &value);
        } else {
            written.append_pair(&name, &value);
        }
    }
    if let Some(on) = view.on {
        written.append_pair("on", &on.to_string());
    }
    if let Some(rev) = view.rev {
        written.append_pair("rev", &rev.to_string());
    }
    let query = written.finish();
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

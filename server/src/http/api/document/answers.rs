//! What every endpoint can answer beside what it is for: that nothing changed, and
//! each kind of error; and the headers that stand on every answer.

use std::collections::BTreeMap;

use app::address::AddressFault;
use axum::http::StatusCode;
use data::model::{Aspect, Day};
use serde_json::{Value, json};

use crate::http::{
    error::{Cause, HttpError},
    problem::Problem,
};

/// A request as it is named in the log.
const REQUEST: &str = "5f3a1c0e9b7d2468";

/// Adds them to every endpoint.
pub(super) fn add(document: &mut Value) {
    let problems = problems();
    document["components"]["headers"] = headers();
    for (status, errors) in &problems {
        document["components"]["responses"][name(*status)] = refusal(*status, errors);
    }
    // What is no reading is described nowhere, and its refusal stands beside no address.
    let only_read = HttpError::MethodNotAllowed;
    let status = only_read.status();
    let mut refused = refusal(status, &[only_read]);
    refused["description"] = json!(
        "Method Not Allowed: what every address answers to other methods than GET, HEAD and OPTIONS."
    );
    refused["headers"]["Allow"] = json!({ "$ref": "#/components/headers/Allow" });
    document["components"]["responses"][name(status)] = refused;
    document["components"]["responses"][name(StatusCode::NOT_MODIFIED)] = json!({
        "description": "What the reader holds under the tag in If-None-Match is what would be answered. There is no body.",
        "headers": on_an_answer(),
    });
    let Some(paths) = document["paths"].as_object_mut() else { return };
    for operation in paths.values_mut().map(|path| &mut path["get"]) {
        let responses = &mut operation["responses"];
        responses["200"]["headers"] = on_an_answer();
        responses["200"]["description"] = json!("What is asked for.");
        for status in problems.keys().copied().chain([StatusCode::NOT_MODIFIED]) {
            let to = format!("#/components/responses/{}", name(status));
            responses[status.as_str()] = json!({ "$ref": to });
        }
    }
}

/// The errors that can be answered, by status.
fn problems() -> BTreeMap<StatusCode, Vec<HttpError>> {
    let mut found: BTreeMap<StatusCode, Vec<HttpError>> = BTreeMap::new();
    for error in every_error() {
        found.entry(error.status()).or_default().push(error);
    }
    found
}

/// One of each error that an endpoint can answer when it is read.
fn every_error() -> impl Iterator<Item = HttpError> {
    let refused = Aspect::parse("conform")
        .err()
        .map(|error| AddressFault::Value { name: "aspect".to_owned(), message: error.to_string() });
    let day = Day::from_ymd;
    let too_early = day(2011, 12, 12).zip(day(2011, 12, 13));
    let in_future = day(2030, 1, 1).zip(day(2026, 11, 24));
    let faults = [
        Some(AddressFault::Unknown {
            name: "colour".to_owned(),
            allowed: vec!["on", "rev", "aspect"],
        }),
        Some(AddressFault::Twice { name: "aspect".to_owned() }),
        Some(AddressFault::Missing { name: "with", example: "2015-03-11" }),
        refused,
        too_early.map(|(on, first)| AddressFault::TooEarly { on, first }),
        in_future.map(|(on, today)| AddressFault::InFuture { on, today }),
    ];
    let inside = || Cause::in_words("nothing");
    let others = [
        HttpError::UnknownRevision { rev: 7, latest: 3 },
        HttpError::NoSuchAddress(vec!["/api/v1/records/infringements".to_owned()]),
        HttpError::TooFast { seconds: 20 },
        HttpError::Timeout,
        HttpError::NotReady(inside()),
        HttpError::Internal(inside()),
    ];
    faults.into_iter().flatten().map(HttpError::Address).chain(others)
}

/// `BadRequest`.
fn name(status: StatusCode) -> String {
    let reason = status.canonical_reason().unwrap_or("Error");
    reason.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn refusal(status: StatusCode, errors: &[HttpError]) -> Value {
    let examples = errors
        .iter()
        .map(|error| (error.code().to_owned(), json!({ "value": Problem::of(error, REQUEST) })))
        .collect::<serde_json::Map<_, _>>();
    let mut headers = json!({ "X-Request-Id": { "$ref": "#/components/headers/X-Request-Id" } });
    if errors.iter().any(|error| error.retry_after().is_some()) {
        headers["Retry-After"] = json!({ "$ref": "#/components/headers/Retry-After" });
    }
    json!({
        "description": status.canonical_reason().unwrap_or("Error"),
        "headers": headers,
        "content": {
            "application/problem+json": {
                "schema": { "$ref": "#/components/schemas/Problem" },
                "examples": examples,
            }
        },
    })
}

/// The headers of an answer that can be kept.
fn on_an_answer() -> Value {
    let named = ["ETag", "Cache-Control", "X-Request-Id"]
        .map(|name| (name.to_owned(), json!({ "$ref": format!("#/components/headers/{name}") })));
    Value::Object(named.into_iter().collect())
}

fn headers() -> Value {
    let text = |about: &str, example: &str| {
        json!({
            "description": about,
            "required": true,
            "schema": { "type": "string" },
            "example": example,
        })
    };
    json!({
        "ETag": text(
            "A tag of the whole answer. Sent back in If-None-Match, it makes an answer that did not change an empty 304.",
            "\"0f3c1f0e5a0b4d9c8e7f6a5b4c3d2e1f\"",
        ),
        "Cache-Control": text(
            "`public, max-age=600` where day and edition are both named; else `public, no-cache`: it may be kept and is asked about before each use.",
            "public, no-cache",
        ),
        "X-Request-Id": text(
            "What names the request in the log. Tell it when you ask about an error.",
            REQUEST,
        ),
        "Allow": text("The methods that the address takes.", "GET, HEAD, OPTIONS"),
        "Retry-After": {
            "description": "Seconds after which trying again makes sense.",
            "required": true,
            "schema": { "type": "integer", "minimum": 1 },
            "example": 5,
        },
    })
}

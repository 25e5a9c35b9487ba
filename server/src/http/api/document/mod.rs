//! `GET /api/v1/openapi.json`: the API described for programs (OpenAPI 3.1).
//!
//! It is put together from what stands beside each endpoint and each type that is
//! written; the page `/api` is made from it. Nothing here is typed twice: an endpoint
//! that is not named here fails a test.

mod answers;
mod records;
mod settle;

use std::sync::LazyLock;

use app::words::Words;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use data::model::{
    Act, Attribution, Basis, CaseNumber, Celex, EdtfDate, FindingStatus, ProvisionKind, SourceId,
    SourceKind, Theme,
};
use data::table::{FollowUp, MeasureKind, MilestoneKind, StatementSubject};
use serde_json::Value;
use utoipa::OpenApi;

use crate::http::{cache::CachePolicy, error::HttpError, no_query::NoQuery, problem::Problem};

/// The version of what the API answers: the first number is that of its addresses;
/// the second goes up with every field or address that is added.
const VERSION: &str = "1.1";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Transposition Monitor",
        license(name = "CC BY 4.0", identifier = "CC-BY-4.0"),
    ),
    servers((url = "/")),
    tags(
        (name = "figures", description = "What the records come to on a day."),
        (name = "changes", description = "What differs between two days or two data editions."),
        (name = "records", description = "What sources say, row by row."),
        (name = "document", description = "The API itself."),
    ),
    paths(
        super::matrix::get,
        super::gaps::get,
        super::coverage::get,
        super::procedures::get,
        super::spans::get,
        super::over_time::get,
        super::delay::get,
        super::maxima::get,
        super::resolution::get,
        super::differences::get,
        super::revisions::get,
        super::changes::get,
        super::tables::findings,
        super::tables::measures,
        super::tables::penalties,
        super::tables::sources,
        super::tables::statements,
        super::records::get,
        super::search::get,
        get,
    ),
    // Those to which the columns of tables refer.
    components(schemas(
        Problem, Act, Attribution, Basis, CaseNumber, Celex, EdtfDate, FindingStatus, FollowUp,
        MeasureKind, MilestoneKind, ProvisionKind, SourceId, SourceKind, StatementSubject, Theme,
    )),
)]
struct Described;

/// The document.
pub fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
        let mut described = Described::openapi();
        VERSION.clone_into(&mut described.info.version);
        described.info.description = Some(introduction(&Words::english()));
        // Nothing in it has keys that are no text, which alone could not be written.
        let mut document = serde_json::to_value(described).unwrap_or_default();
        records::add(&mut document);
        answers::add(&mut document);
        explain_edition_of_changes(&mut document);
        settle::settle(&mut document);
        document
    });
    &DOCUMENT
}

/// Where the path names an edition, the parameter says something else than elsewhere.
fn explain_edition_of_changes(document: &mut Value) {
    let parameters = &mut document["paths"]["/api/v1/changes/{revision}"]["get"]["parameters"];
    for parameter in parameters.as_array_mut().into_iter().flatten() {
        if parameter["name"] == "rev" {
            parameter["description"] = Value::from(
                "The data edition of which one reads, as everywhere: an edition in the path that is newer than it is not found, and nothing else follows from it. The latest where it is missing.",
            );
        }
    }
}

/// What holds everywhere, in the words of the page.
fn introduction(words: &Words) -> String {
    let parts = [
        "api-intro",
        "api-questions-text",
        "api-clocks-text",
        "api-not-known-text",
        "api-paging-text",
        "api-caching-text",
        "api-origins-text",
        "api-errors-text",
        "api-stable-text",
        "api-licence-text",
    ];
    parts.map(|part| words.say(part)).join("\n\n")
}

/// Answers with the document.
///
/// # Errors
/// When something is asked for beside it.
#[utoipa::path(
    get,
    path = "/api/v1/openapi.json",
    tag = "document",
    summary = "This description of the API, for programs",
    description = "OpenAPI 3.1. It says the same as the page /api, which is made from it.",
    responses((status = 200, body = Object, content_type = "application/json")),
    extensions(("x-example" = json!(""))),
)]
pub async fn get(_: NoQuery) -> Result<Response, HttpError> {
    static TEXT: LazyLock<String> = LazyLock::new(|| format!("{:#}\n", document()));
    let mut response = TEXT.as_str().into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    CachePolicy::Revalidate.write(headers);
    Ok(response)
}

//! `GET /api/v1/procedures`: each infringement procedure as it stands on a day.

use app::address::NoFilter;
use axum::response::Response;
use data::snapshot::case::CaseOnDay;
use serde::Serialize;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

#[derive(Serialize)]
struct Procedures {
    #[serde(flatten)]
    clocks: Clocks,
    /// By State, type and number.
    procedures: Vec<CaseOnDay>,
}

/// Answers with the procedures.
///
/// # Errors
/// When computing them breaks off.
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    json(asked, |asked| Procedures {
        clocks: Clocks::of(asked),
        procedures: asked.snapshot.cases_on(asked.on).map(|(_, case)| case).collect(),
    })
    .await
}

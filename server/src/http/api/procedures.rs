//! `GET /api/v1/procedures`: each infringement procedure as it stands on a day.

use app::address::NoFilter;
use axum::response::Response;
use data::snapshot::case::CaseOnDay;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

/// Procedures on a day.
#[derive(Serialize, ToSchema)]
struct Procedures {
    #[serde(flatten)]
    clocks: Clocks,
    /// The procedures: by State, type and number.
    procedures: Vec<CaseOnDay>,
}

/// Answers with the procedures.
///
/// # Errors
/// When computing them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/procedures",
    tag = "figures",
    summary = "Each infringement procedure as it stands on a day",
    description = "Those of which a step is held by the day, also those that had ended, whether or not the Member State is bound: the newest step, and how sure it is that the procedure is open.",
    params(Asked::<NoFilter>),
    responses((status = 200, body = Procedures)),
    extensions(("x-example" = json!(""))),
)]
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    json(asked, |asked| Procedures {
        clocks: Clocks::of(asked),
        procedures: asked.snapshot.cases_on(asked.on).map(|(_, case)| case).collect(),
    })
    .await
}

//! `GET /api/v1/procedures?state=…`: each infringement procedure as it stands on a day.

use app::pages::StateFilter;
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
    description = "Those of which a step is held by the day, also those that had ended, whether or not the Member State is bound: the newest step, and how sure it is that the procedure is open (“open”: those that are not “no” went on, or may have).",
    params(Asked::<StateFilter>),
    responses((status = 200, body = Procedures)),
    extensions(("x-example" = json!(""))),
)]
pub async fn get(asked: Asked<StateFilter>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let state = asked.filter.state;
        let cases = asked.snapshot.cases_on(asked.on).map(|(_, case)| case);
        let is_asked = |case: &CaseOnDay| state.is_none_or(|state| state == case.member_state);
        Procedures { clocks: Clocks::of(asked), procedures: cases.filter(is_asked).collect() }
    })
    .await
}

//! `GET /api/v1/delay`: days from the deadline to the closure of each State's
//! procedure for failing to notify, as known on a day.

use app::address::NoFilter;
use axum::response::Response;
use data::{model::Day, snapshot::delay::DelayOf};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

/// The delays as known on a day.
#[derive(Serialize, ToSchema)]
struct DelaysOnDay {
    #[serde(flatten)]
    clocks: Clocks,
    /// From this day on delay is counted; before it none is.
    deadline: Day,
    /// The States in protocol order; empty before the deadline.
    delays: Vec<DelayOf>,
}

/// Answers with the delays.
///
/// # Errors
/// When computing them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/delay",
    tag = "figures",
    summary = "Days from the deadline to the closure of the procedure for failing to notify",
    description = "Of each Member State, as known on a day. Where no closure is held the delay is not known, and never none.",
    params(Asked::<NoFilter>),
    responses((status = 200, body = DelaysOnDay)),
    extensions(("x-example" = json!(""))),
)]
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let deadline = asked.snapshot.directive().deadline;
        let delays = asked.snapshot.delays(asked.on);
        DelaysOnDay {
            clocks: Clocks::of(asked),
            deadline,
            delays: if asked.on < deadline { Vec::new() } else { delays },
        }
    })
    .await
}

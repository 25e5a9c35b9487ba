//! `GET /api/v1/delay`: days from the deadline to the closure of each State's
//! procedure for failing to notify, as known on a day.

use app::address::NoFilter;
use axum::response::Response;
use data::{model::Day, snapshot::delay::DelayOf};
use serde::Serialize;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

#[derive(Serialize)]
struct Answer {
    #[serde(flatten)]
    clocks: Clocks,
    /// From this day on delay is counted; before it none is.
    deadline: Day,
    /// In protocol order; empty before the deadline.
    delays: Vec<DelayOf>,
}

/// Answers with the delays.
///
/// # Errors
/// When computing them breaks off.
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let deadline = asked.snapshot.directive().deadline;
        let delays = asked.snapshot.delays(asked.on);
        Answer {
            clocks: Clocks::of(asked),
            deadline,
            delays: if asked.on < deadline { Vec::new() } else { delays },
        }
    })
    .await
}

//! `GET /api/v1/gaps`: at each node, how many States have a reported gap and of
//! how many it is not known.

use app::address::ByAspect;
use axum::response::Response;
use data::{model::Aspect, snapshot::figures};
use serde::Serialize;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

#[derive(Serialize)]
struct Gaps {
    #[serde(flatten)]
    clocks: Clocks,
    aspect: Aspect,
    /// The Directive, the themes, the articles by number.
    #[serde(rename = "gaps")]
    nodes: Vec<figures::Gaps>,
}

/// Answers with the gaps.
///
/// # Errors
/// When computing them breaks off.
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let aspect = asked.filter.aspect;
        Gaps { clocks: Clocks::of(asked), aspect, nodes: asked.snapshot.gaps(aspect, asked.on) }
    })
    .await
}

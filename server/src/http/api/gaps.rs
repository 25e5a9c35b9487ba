//! `GET /api/v1/gaps`: at each node, how many States have a reported gap and of
//! how many it is not known.

use app::address::ByAspect;
use axum::response::Response;
use data::{model::Aspect, snapshot::figures};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

/// The gaps of a day.
#[derive(Serialize, ToSchema)]
struct GapsOnDay {
    #[serde(flatten)]
    clocks: Clocks,
    /// The aspect that it is about.
    aspect: Aspect,
    /// The figures: the Directive, the themes, the articles by number.
    #[serde(rename = "gaps")]
    nodes: Vec<figures::Gaps>,
}

/// Answers with the gaps.
///
/// # Errors
/// When computing them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/gaps",
    tag = "figures",
    summary = "Reported gaps, and what is not known, at each part of the Directive",
    description = "At each part of the Directive: how many of the bound Member States have a reported gap, and of how many it is not known. The two are never merged.",
    params(Asked::<ByAspect>),
    responses((status = 200, body = GapsOnDay)),
    extensions(("x-example" = json!("aspect=conformity"))),
)]
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let aspect = asked.filter.aspect;
        GapsOnDay {
            clocks: Clocks::of(asked),
            aspect,
            nodes: asked.snapshot.gaps(aspect, asked.on),
        }
    })
    .await
}

//! `GET /api/v1/resolution`: the points of Parliament's resolution, and where the
//! bound Member States stand on the provisions that each turns on.

use app::address::ByAspect;
use axum::response::Response;
use data::{
    model::{Aspect, MemberState, Provision},
    snapshot::{
        Snapshot,
        demand::{DemandStanding, ProvisionGaps},
    },
    table::{Addressee, Demand, FollowUp},
};
use serde::Serialize;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

#[derive(Serialize)]
struct Answer {
    #[serde(flatten)]
    clocks: Clocks,
    aspect: Aspect,
    /// In the order of the resolution.
    points: Vec<Point>,
}

#[derive(Serialize)]
struct Point {
    /// A paragraph's number or a recital's letter.
    paragraph: String,
    addressee: Vec<Addressee>,
    /// What it asks, in this project's words.
    demand: String,
    followed_by: FollowUp,
    /// All that it turns on.
    turns_on: Vec<Provision>,
    /// Those of these on which States are weighed.
    provisions: Vec<ProvisionGaps>,
    /// Every bound State in protocol order; none where no provision is weighed.
    member_states: Option<Vec<Standing>>,
}

#[derive(Serialize)]
struct Standing {
    member_state: MemberState,
    standing: DemandStanding,
}

/// Answers with the points.
///
/// # Errors
/// When computing them breaks off.
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let snapshot = &asked.snapshot;
        let points = snapshot.demands().into_iter().map(|demand| point(asked, snapshot, demand));
        Answer { clocks: Clocks::of(asked), aspect: asked.filter.aspect, points: points.collect() }
    })
    .await
}

fn point(asked: &Asked<ByAspect>, snapshot: &Snapshot, demand: &Demand) -> Point {
    let aspect = asked.filter.aspect;
    let standing = |(member_state, standing)| Standing { member_state, standing };
    let held = snapshot.demand_on(demand, aspect, asked.on);
    Point {
        paragraph: demand.paragraph.to_string(),
        addressee: demand.addressee.as_slice().to_vec(),
        demand: demand.demand.to_string(),
        followed_by: demand.followed_by,
        turns_on: demand.provisions.as_slice().to_vec(),
        provisions: snapshot
            .weighed_provisions(demand)
            .map(|one| snapshot.gaps_at_provision(one, aspect, asked.on))
            .collect(),
        member_states: held.map(|held| held.states.into_iter().map(standing).collect()),
    }
}

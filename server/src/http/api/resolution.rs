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
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

/// Parliament’s resolution on a day.
#[derive(Serialize, ToSchema)]
struct Resolution {
    #[serde(flatten)]
    clocks: Clocks,
    /// The aspect that it is about.
    aspect: Aspect,
    /// Its points, in the order of the resolution.
    points: Vec<ResolutionPoint>,
}

/// A point of the resolution.
#[derive(Serialize, ToSchema)]
struct ResolutionPoint {
    /// A paragraph's number or a recital's letter.
    paragraph: String,
    /// To whom it is addressed.
    addressee: Vec<Addressee>,
    /// What it asks, in this project's words.
    demand: String,
    /// In what it can be followed up.
    followed_by: FollowUp,
    /// All provisions that it turns on.
    turns_on: Vec<Provision>,
    /// Those of these on which States are weighed.
    provisions: Vec<ProvisionGaps>,
    /// Every bound State in protocol order; none where no provision is weighed.
    member_states: Option<Vec<StandingOfState>>,
}

/// Where a State stands on a point.
#[derive(Serialize, ToSchema)]
struct StandingOfState {
    /// The State.
    member_state: MemberState,
    /// Under which heading.
    standing: DemandStanding,
}

/// Answers with the points.
///
/// # Errors
/// When computing them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/resolution",
    tag = "figures",
    summary = "Where Member States stand on what Parliament’s resolution asks",
    description = "The points of Parliament’s resolution of 11 March 2015, and where each bound Member State stands on the provisions that a point turns on.",
    params(Asked::<ByAspect>),
    responses((status = 200, body = Resolution)),
    extensions(("x-example" = json!("aspect=conformity"))),
)]
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let snapshot = &asked.snapshot;
        let points = snapshot.demands().into_iter().map(|demand| point(asked, snapshot, demand));
        Resolution {
            clocks: Clocks::of(asked),
            aspect: asked.filter.aspect,
            points: points.collect(),
        }
    })
    .await
}

fn point(asked: &Asked<ByAspect>, snapshot: &Snapshot, demand: &Demand) -> ResolutionPoint {
    let aspect = asked.filter.aspect;
    let standing = |(member_state, standing)| StandingOfState { member_state, standing };
    let held = snapshot.demand_on(demand, aspect, asked.on);
    ResolutionPoint {
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

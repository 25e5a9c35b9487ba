//! `GET /api/v1/spans?state=…&node=…`: a part of the Directive over time, in one
//! State or all: from which day to which it was what, up to a day.

use app::pages::CoverageFilter;
use axum::response::Response;
use data::{
    model::{Aspect, Day, MemberState},
    snapshot::{Snapshot, cell::Cell},
    structure::Node,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::{Clocks, json},
    parameter::counted,
};
use crate::http::{asked::Asked, error::HttpError};

/// A part of the Directive over time.
#[derive(Serialize, ToSchema)]
struct SpansOfNode {
    #[serde(flatten)]
    clocks: Clocks,
    /// The aspect that it is about.
    aspect: Aspect,
    /// The part of the Directive.
    node: Node,
    /// The spans: States in protocol order, of each from its first day on; of days on which a State is
    /// not bound nothing is said.
    spans: Vec<Span>,
}

/// A run of days on which a cell is the same.
#[derive(Serialize, ToSchema)]
struct Span {
    /// Its first day.
    from: Day,
    /// Its last day; none where it goes on after the day asked for.
    until: Option<Day>,
    #[serde(flatten)]
    cell: Cell,
}

/// Answers with the spans.
///
/// # Errors
/// When the node has no status, or computing them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/spans",
    tag = "figures",
    summary = "A part of the Directive over time",
    description = "In one Member State or all: from which day to which it was what, up to the day asked for.",
    params(Asked::<CoverageFilter>),
    responses((status = 200, body = SpansOfNode)),
    extensions(("x-example" = json!("state=EL&node=victims"))),
)]
pub async fn get(asked: Asked<CoverageFilter>) -> Result<Response, HttpError> {
    let CoverageFilter { aspect, state, node } = asked.filter;
    counted(asked.snapshot.structure(), node)?;
    json(asked, move |asked| {
        let snapshot = &asked.snapshot;
        let states = snapshot.member_states().map(|entry| entry.code);
        let spans = states
            .filter(|one| state.is_none_or(|state| state == *one))
            .flat_map(|one| spans(snapshot, one, node, aspect, asked.on))
            .collect();
        SpansOfNode { clocks: Clocks::of(asked), aspect, node, spans }
    })
    .await
}

fn spans(
    snapshot: &Snapshot,
    state: MemberState,
    node: Node,
    aspect: Aspect,
    on: Day,
) -> Vec<Span> {
    let Some(spans) = snapshot.spans(state, node, aspect) else { return Vec::new() };
    let begun = spans.as_slice().iter().take_while(|span| span.from <= on);
    begun
        .map(|span| Span {
            from: span.from,
            until: span.until.filter(|until| *until <= on),
            cell: snapshot.cell(state, node, aspect, span.from),
        })
        .collect()
}

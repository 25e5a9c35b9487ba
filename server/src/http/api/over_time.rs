//! `GET /api/v1/over-time?node=…`: figures with the days from which they hold,
//! up to a day: gaps at a part of the Directive, coverage, procedures by step.

use app::pages::NodeFilter;
use axum::response::Response;
use data::{
    model::{Aspect, Day},
    snapshot::{
        figures::{Coverage, Gaps},
        over_time::ProcedureCount,
        steps::Steps,
    },
    structure::Node,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::{Clocks, json},
    parameter::counted,
};
use crate::http::{asked::Asked, error::HttpError};

/// Figures over time.
#[derive(Serialize, ToSchema)]
struct OverTime {
    #[serde(flatten)]
    clocks: Clocks,
    /// The aspect that it is about.
    aspect: Aspect,
    /// The part of the Directive.
    node: Node,
    /// Reported gaps and what is not known at the node.
    gaps: Vec<FigureFrom<Gaps>>,
    /// Coverage over all bound States × articles.
    coverage: Vec<FigureFrom<Coverage>>,
    /// Procedures of every type, also those that had ended.
    procedures: Vec<FigureFrom<ProcedureCounts>>,
}

/// A figure, from the day on which it changed until the next one.
#[derive(Serialize, ToSchema)]
struct FigureFrom<T> {
    /// The day from which it holds.
    from: Day,
    #[serde(flatten)]
    figure: T,
}

/// Procedures by type, step and how sure it is that they were open.
#[derive(Clone, PartialEq, Serialize, ToSchema)]
struct ProcedureCounts {
    /// How many there were of each kind; those of which there was none are left out.
    procedures: Vec<ProcedureCount>,
}

/// Answers with the figures.
///
/// # Errors
/// When the node has no status, or computing them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/over-time",
    tag = "figures",
    summary = "Figures with the days from which they hold",
    description = "Reported gaps at a part of the Directive, coverage, and procedures by step: each from a day until the next entry, up to the day asked for.",
    params(Asked::<NodeFilter>),
    responses((status = 200, body = OverTime)),
    extensions(("x-example" = json!("node=victims"))),
)]
pub async fn get(asked: Asked<NodeFilter>) -> Result<Response, HttpError> {
    let NodeFilter { aspect, node } = asked.filter;
    counted(asked.snapshot.structure(), node)?;
    json(asked, move |asked| {
        let (snapshot, on) = (&asked.snapshot, asked.on);
        let procedures = snapshot
            .procedures_over_time()
            .map(|counts| ProcedureCounts { procedures: counts.clone() });
        OverTime {
            clocks: Clocks::of(asked),
            aspect,
            node,
            gaps: steps(&snapshot.gaps_over_time(node, aspect), on),
            coverage: steps(&snapshot.coverage_over_time(aspect), on),
            procedures: steps(&procedures, on),
        }
    })
    .await
}

fn steps<T: Clone + PartialEq>(steps: &Steps<T>, on: Day) -> Vec<FigureFrom<T>> {
    steps
        .stretches(on)
        .map(|(from, _, figure)| FigureFrom { from, figure: figure.clone() })
        .collect()
}

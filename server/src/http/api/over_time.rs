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

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

#[derive(Serialize)]
struct OverTime {
    #[serde(flatten)]
    clocks: Clocks,
    aspect: Aspect,
    node: Node,
    /// Reported gaps and what is not known at the node.
    gaps: Vec<Step<Gaps>>,
    /// Over all bound States × articles.
    coverage: Vec<Step<Coverage>>,
    /// Of every type, also of those that had ended.
    procedures: Vec<Step<Counts>>,
}

/// A figure, from the day on which it changed until the next one.
#[derive(Serialize)]
struct Step<T> {
    from: Day,
    #[serde(flatten)]
    figure: T,
}

#[derive(Clone, PartialEq, Serialize)]
struct Counts {
    procedures: Vec<ProcedureCount>,
}

/// Answers with the figures.
///
/// # Errors
/// When the node has no status, or computing them breaks off.
pub async fn get(asked: Asked<NodeFilter>) -> Result<Response, HttpError> {
    let NodeFilter { aspect, node } = asked.filter;
    if !asked.snapshot.structure().has(node) {
        return Err(HttpError::NotFound);
    }
    json(asked, move |asked| {
        let (snapshot, on) = (&asked.snapshot, asked.on);
        let procedures =
            snapshot.procedures_over_time().map(|counts| Counts { procedures: counts.clone() });
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

fn steps<T: Clone + PartialEq>(steps: &Steps<T>, on: Day) -> Vec<Step<T>> {
    steps.stretches(on).map(|(from, _, figure)| Step { from, figure: figure.clone() }).collect()
}

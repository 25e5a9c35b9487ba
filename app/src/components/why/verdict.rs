//! How a node's candidates came to its status.

use data::{
    model::{Aspect, FindingStatus, NodeStatus},
    snapshot::{cell::Cell, rollup::Weighing},
};

use crate::{components::status::word_inside, context::PageContext, format};

/// The sentences after the candidates.
pub(super) fn verdict(
    ctx: &PageContext,
    weighing: &Weighing,
    cell: &Cell,
    aspect: Aspect,
) -> Vec<String> {
    let words = &ctx.words;
    let status = word_inside(ctx, cell.status, aspect);
    let mut said = Vec::new();
    match cell.status {
        NodeStatus::PartiallyTransposed | NodeStatus::NotTransposed => {
            said.push(words.get("why-gap", &[("status", status.into())]));
            if let Some(grade) = cell.grade {
                said.push(words.get("why-grade", &[("grade", words.name(&grade).into())]));
            }
        }
        NodeStatus::Unclear => said.push(words.say("why-unclear")),
        NodeStatus::NoGapFound => said.push(match (cell.assessed, cell.counted) {
            (Some(assessed @ 1..), Some(counted)) => {
                words.get("why-part", &[("assessed", assessed.into()), ("counted", counted.into())])
            }
            _ => words.say("why-part-unnumbered"),
        }),
        NodeStatus::Transposed => {
            said.push(words.get("why-transposed", &[("status", status.into())]));
        }
        NodeStatus::NoFinding | NodeStatus::Optional | NodeStatus::NotBound => {}
    }
    let own_says_transposed = weighing
        .remaining
        .first()
        .is_some_and(|own| own.child.is_none() && own.status == FindingStatus::Transposed);
    if own_says_transposed
        && weighing.remaining.iter().any(|one| one.child.is_some() && one.status.is_gap())
    {
        said.push(words.say("why-contradicted"));
    }
    if cell.inferred == Some(true) {
        said.push(words.say("why-inferred"));
    }
    if let (Some(since), Some(as_of)) = (cell.since, cell.as_of) {
        said.push(words.get(
            "why-days",
            &[
                ("since", format::day(words, since).into()),
                ("asof", format::day(words, as_of).into()),
            ],
        ));
    }
    said
}

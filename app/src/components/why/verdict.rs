//! How a node's candidates came to its status.

use data::{
    model::{Aspect, FindingStatus, Grade, NodeStatus},
    snapshot::{
        cell::Cell,
        rollup::{Candidate, Weighing},
    },
};

use crate::{
    components::{
        deciding::End,
        status::{is_due, word_inside},
    },
    context::PageContext,
    format,
};

/// The sentences after the candidates. `overtaken` tells whether later law
/// overtook the node's own finding.
pub(super) fn verdict(
    ctx: &PageContext,
    weighing: &Weighing,
    cell: &Cell,
    overtaken: bool,
    aspect: Aspect,
) -> Vec<String> {
    let words = &ctx.words;
    if weighing.remaining.is_empty() {
        return vec![words.say("why-nothing")];
    }
    let mut said = vec![reason(ctx, weighing, cell, overtaken, aspect)];
    if cell.status.is_gap() && !is_due(ctx) {
        said.push(words.say("why-before"));
    }
    if let Some(grade) = cell.grade.filter(|_| grades_differ(weighing)) {
        said.push(words.get("why-grade", &[("grade", words.name(&grade).into())]));
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

/// Whether the gaps that remained are held with unequal firmness: only then
/// does it matter which go on.
fn grades_differ(weighing: &Weighing) -> bool {
    let mut grades: Vec<Grade> =
        weighing.remaining.iter().filter_map(|one| one.carries.grade).collect();
    grades.dedup();
    grades.len() > 1
}

/// Why the status is what it is: the node's own finding alone, or its parts.
fn reason(
    ctx: &PageContext,
    weighing: &Weighing,
    cell: &Cell,
    overtaken: bool,
    aspect: Aspect,
) -> String {
    let words = &ctx.words;
    let decides: Vec<&Candidate> =
        weighing.deciding.iter().map(|&at| &weighing.remaining[at]).collect();
    let status = || vec![("status", word_inside(ctx, cell.status, aspect).into())];
    if cell.status == NodeStatus::NoGapFound {
        return match (cell.assessed, cell.counted) {
            (Some(assessed @ 1..), Some(counted)) => {
                words.get("why-part", &[("assessed", assessed.into()), ("counted", counted.into())])
            }
            _ => words.say("why-part-unnumbered"),
        };
    }
    if let [own] = decides[..]
        && own.child.is_none()
    {
        return words.say(if overtaken {
            "why-own-overtaken"
        } else if End::of(ctx, &own.carries, cell.status).is_some() {
            "why-own-ended"
        } else {
            "why-own-alone"
        });
    }
    let every_part = decides.iter().all(|one| one.child.is_some());
    match cell.status {
        NodeStatus::NotTransposed | NodeStatus::Transposed if every_part => {
            words.get("why-every-part", &status())
        }
        status_held if status_held.is_gap() && !is_due(ctx) => words.say("why-gap-before"),
        status_held if status_held.is_gap() => words.get("why-gap", &status()),
        _ => words.say("why-unclear"),
    }
}

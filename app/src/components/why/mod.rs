//! Why a node has its status, finding by finding, in plain words: what was
//! weighed, what decided, what was set aside, overtaken or disagreed with.

mod bound;
mod line;
mod rests;
mod silent;
mod sources;
#[cfg(test)]
mod tests;
mod verdict;

use data::{
    model::{Aspect, MemberState},
    snapshot::rollup::Candidate,
    structure::Node,
};
use leptos::prelude::*;

pub(crate) use self::{
    bound::not_bound,
    rests::{rests, rests_of},
};
use self::{line::Line, silent::silent, verdict::verdict};
use super::{class::class, sentence::node_inside, voice::Heard};
use crate::context::PageContext;

/// The explanation, folded; none where nothing was weighed.
pub(crate) fn why(
    ctx: &PageContext,
    state: MemberState,
    node: Node,
    aspect: Aspect,
    heard: &[Heard],
) -> Option<AnyView> {
    let structure = ctx.snapshot.structure();
    let branch = ctx.snapshot.branch(state, aspect)?;
    let weighing = branch.weighing_on(structure, node, ctx.on)?;
    let silent = silent(ctx, state, node, aspect, heard);
    if weighing.remaining.is_empty() && heard.is_empty() && silent.is_none() {
        return None;
    }
    let cell = ctx.snapshot.cell(state, node, aspect, ctx.on);
    let line = |candidate: &Candidate, decides: bool, set_aside: bool| {
        let standing = match (candidate.child, node) {
            (None, _) => branch.own_on(structure, node, ctx.on),
            (Some(leaf), Node::Article(_)) => branch.leaf_on(leaf, ctx.on),
            (Some(_), _) => None,
        };
        Line { ctx, state, node, aspect, candidate, standing, heard }.say(decides, set_aside)
    };
    let weighed = weighing
        .remaining
        .iter()
        .enumerate()
        .map(|(at, candidate)| (candidate, weighing.deciding.contains(&at), false))
        .chain(weighing.superseded.iter().map(|candidate| (candidate, false, true)))
        .map(|(candidate, decides, set_aside)| {
            let class = class(decides.then_some("is-deciding"));
            view! { <li {..class}>{line(candidate, decides, set_aside)}</li> }
        })
        .collect_view();
    let nothing = weighing.remaining.is_empty() && weighing.superseded.is_empty();
    let weighed = (!nothing).then(|| view! { <ol class="why">{weighed}</ol> });
    let words = &ctx.words;
    let overtaken = branch
        .own_on(structure, node, ctx.on)
        .is_some_and(|standing| standing.said != standing.status);
    let verdict = verdict(ctx, &weighing, &cell, overtaken, aspect)
        .into_iter()
        .map(|sentence| view! { <p>{sentence}</p> })
        .collect_view();
    let rules = words.linked(
        "why-rules",
        &[("method", data::snapshot::METHOD.into())],
        &[("method", format!("{}#method", ctx.link("/about")))],
    );
    let of = words.get(
        "why-of",
        &[
            ("state", words.name_as("inside", &state).into()),
            ("node", node_inside(ctx, node).into()),
        ],
    );
    Some(
        view! {
            <details class="disclosure">
                <summary>{words.say("why-summary")}<span class="visually-hidden">" "{of}</span></summary>
                <div class="disclosure-body">
                    {weighed}
                    {silent}
                    {verdict}
                    <p class="quiet">{rules}</p>
                    <p class="quiet screen-only"><a href=format!("{}#errors", ctx.link("/about"))>{words.say("why-report")}</a></p>
                </div>
            </details>
        }
        .into_any(),
    )
}

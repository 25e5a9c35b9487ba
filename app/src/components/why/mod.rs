//! Why a node has its status, finding by finding, in plain words: what was
//! weighed, what decided, what was set aside, overtaken or disagreed with.

mod bound;
mod line;
mod rests;
mod verdict;

use data::{
    model::{Aspect, MemberState},
    snapshot::rollup::Candidate,
    structure::Node,
};
use leptos::prelude::*;

pub(crate) use self::{
    bound::{Said, not_bound},
    rests::{rests, rests_of},
};
use self::{line::Line, verdict::verdict};
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
    if weighing.remaining.is_empty() {
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
                    <ol class="why">{weighed}</ol>
                    {verdict}
                    <p class="quiet">{rules}</p>
                </div>
            </details>
        }
        .into_any(),
    )
}

#[cfg(test)]
mod tests {
    use data::model::ArticleNumber;

    use super::*;
    use crate::{components::voice::heard, reference};

    #[test]
    fn the_reason_is_the_one_that_decided() {
        #[track_caller]
        fn check(on: &str, code: &str, node: Node, aspect: Aspect, says: &[&str], not: &str) {
            let ctx = reference::context(on);
            let state = MemberState::parse(code).unwrap();
            let heard = heard(&ctx, state, node, aspect);
            let html = why(&ctx, state, node, aspect, &heard).unwrap().to_html();
            for text in says {
                assert!(html.contains(text), "`{text}` is missing: {html}");
            }
            assert!(!html.contains(not), "`{not}` stands there: {html}");
        }
        let article = |number: &str| Node::Article(ArticleNumber::parse(number).unwrap());
        let conformity = Aspect::Conformity;
        check(
            "2026-01-30",
            "BG",
            Node::Directive,
            conformity,
            &["Its own finding says so."],
            "held most firmly",
        );
        check(
            "2026-01-30",
            "IE",
            Node::Directive,
            conformity,
            &["Its own finding says so."],
            "A gap in a part",
        );
        check(
            "2023-06-01",
            "PT",
            Node::Theme(data::model::Theme::Prevention),
            conformity,
            &["held most firmly go on, here: alleged by the Commission"],
            "not yet due",
        );
        check(
            "2013-10-01",
            "SE",
            article("10"),
            conformity,
            &[
                "Article 10(1): said to be missing in part by the State itself, November 2012; not yet due.",
                "A gap in a part is a gap in the whole.",
                "Until transposition is due, every gap reads: not yet due.",
            ],
            "declared by the State",
        );
        check(
            "2015-12-31",
            "NL",
            article("9"),
            conformity,
            &["Later law overtook its own finding, and nothing else decides."],
            "Its own finding says so",
        );
        check(
            "2024-06-01",
            "DE",
            Node::Directive,
            conformity,
            &[
                "Whole Directive as such: the procedure ended on some day between 12 January 2023 and 24 April 2024, so what was alleged is unclear.",
                "The end of the procedure alone decides it.",
            ],
            "says the Commission",
        );
        check(
            "2016-12-31",
            "EL",
            Node::Directive,
            Aspect::Communication,
            &["notified as complete: the Commission closed its procedure on 28 April 2016."],
            "says the Commission",
        );
    }
}

//! The States that the Directive bound on a day, and those that it did not.

use data::{model::Aspect, structure::Node};
use leptos::prelude::*;

use super::{
    excluded,
    opened::{Opened, list, nothing},
};
use crate::{
    address::NoFilter,
    components::{figures::Figure, links},
    context::PageContext,
    format,
};

/// The States bound.
#[must_use]
pub fn bound(ctx: &PageContext, filter: &NoFilter) -> String {
    let words = &ctx.words;
    let bound: Vec<_> = ctx.snapshot.bound_states(ctx.on).collect();
    let excluded = excluded::unbound(ctx).len();
    let all = bound.len() + excluded;
    let args = [
        ("day", format::day(words, ctx.on).into()),
        ("bound", bound.len().into()),
        ("excluded", excluded.into()),
        ("all", all.into()),
    ];
    let places = [
        ("bound", "#bound".to_owned()),
        ("excluded", "#excluded".to_owned()),
        ("all", ctx.link("/member-states")),
    ];
    let figures = vec![
        Figure {
            number: bound.len(),
            counts: words.get("figure-bound-of", &[("of", all.into())]),
            to: "#bound".to_owned(),
        },
        Figure {
            number: excluded,
            counts: words.say("figure-excluded"),
            to: "#excluded".to_owned(),
        },
    ];
    let heading = words.get("figure-bound-head", &[("count", bound.len().into())]);
    let items = bound
        .iter()
        .map(|&state| {
            let since =
                ctx.snapshot.member_state(state).and_then(|entry| entry.bound_from).map(|from| {
                    words.get("state-bound-since", &[("day", format::day(words, from).into())])
                });
            let head = links::state_head(ctx, state, Aspect::default());
            view! { <li id=state.to_string()><span>{head}</span><span>{since}</span></li> }
        })
        .collect_view();
    let body = if bound.is_empty() {
        nothing(words.say("gaps-nobody"))
    } else {
        view! { <ul class="ruled-list">{items}</ul> }.into_any()
    };
    let left_out = words.get("figure-excluded-head", &[("count", excluded.into())]);
    Opened {
        filter,
        title: "figure-title-bound",
        sentence: words.linked("figure-bound", &args, &places),
        sum: Some(words.linked("figure-sum-bound", &args, &places)),
        figures,
        aspect: None,
        node: Node::Directive,
        choices: ().into_any(),
        lists: vec![
            list("bound", heading, None, body),
            list("excluded", left_out, None, excluded::states(ctx, Aspect::default())),
        ],
        rule: ("figure-rule-bound", 2),
        elsewhere: Vec::new(),
    }
    .page(ctx)
}

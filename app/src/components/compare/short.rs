//! The comparison in short: how the whole Directive went from one status to
//! another, in which States, and how much changed below it.

use data::{
    model::{Aspect, MemberState},
    snapshot::change::{Cause, Change},
    structure::Node,
};
use leptos::prelude::*;

use super::{Days, changed::standing, told::CHANGES};
use crate::{components::links, context::PageContext};

/// The list; none where no cell of a bound State differs.
pub(super) fn short(
    ctx: &PageContext,
    days: Days,
    aspect: Aspect,
    changes: &[&Change],
) -> Option<AnyView> {
    let words = &ctx.words;
    let cells = || {
        changes
            .iter()
            .copied()
            .filter(|change| !matches!(change.cause, Cause::Bound | Cause::Released))
    };
    let mut whole: Vec<(String, String, Vec<MemberState>)> = Vec::new();
    for change in cells().filter(|change| change.after.node == Node::Directive) {
        let before = standing(ctx, days.from, &change.before, aspect);
        let after = standing(ctx, days.to, &change.after, aspect);
        let state = change.after.member_state;
        match whole.iter_mut().find(|line| line.0 == before && line.1 == after) {
            Some(line) => line.2.push(state),
            None => whole.push((before, after, vec![state])),
        }
    }
    // What most States have in common first; of equals in protocol order.
    whole.sort_by_key(|line| std::cmp::Reverse(line.2.len()));
    let mut lines: Vec<AnyView> = whole
        .into_iter()
        .map(|(before, after, states)| {
            let said = words.get(
                "compare-whole",
                &[
                    ("count", states.len().into()),
                    ("before", before.into()),
                    ("after", after.into()),
                ],
            );
            let codes = states
                .into_iter()
                .map(|state| {
                    let to = links::state(ctx, state, aspect);
                    view! { <li><a href=to>{links::code(ctx, state)}</a></li> }
                })
                .collect_view();
            view! { <li>{said}<ul class="codes">{codes}</ul></li> }.into_any()
        })
        .collect();
    let below = cells().filter(|change| change.after.node != Node::Directive);
    let mut states: Vec<MemberState> = below.map(|change| change.after.member_state).collect();
    let count = states.len();
    states.dedup();
    if count > 0 {
        let args = [("count", count.into()), ("states", states.len().into())];
        lines.push(view! { <li>{words.linked("compare-below", &args, &[("differ", format!("#{CHANGES}"))])}</li> }.into_any());
    }
    (!lines.is_empty()).then(|| view! { <ul class="compare-short">{lines}</ul> }.into_any())
}

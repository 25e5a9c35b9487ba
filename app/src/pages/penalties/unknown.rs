//! State by State, on which offences no maximum is known: one by one where offences or
//! States are chosen, else how many.

use data::{
    model::{Aspect, MemberState},
    snapshot::penalty::LeastMaximum,
};
use leptos::prelude::*;

use super::{
    PenaltiesFilter,
    counted::{Counted, offence},
};
use crate::{
    components::{links, section::section},
    context::PageContext,
    format,
};

/// The list; that nothing is left not known is said in words.
pub(super) fn unknown(
    ctx: &PageContext,
    filter: &PenaltiesFilter,
    counted: &[Counted<'_>],
) -> AnyView {
    let words = &ctx.words;
    let states: Vec<MemberState> = counted
        .first()
        .into_iter()
        .flat_map(|one| &one.maxima)
        .map(|one| one.member_state)
        .collect();
    let items: Vec<AnyView> = states
        .into_iter()
        .filter_map(|state| {
            let of: Vec<&LeastMaximum<'_>> = counted
                .iter()
                .filter(|one| one.unknown().any(|held| held.member_state == state))
                .map(|one| &one.least)
                .collect();
            (!of.is_empty()).then(|| item(ctx, filter, state, &of, counted.len()))
        })
        .collect();
    let body = if items.is_empty() {
        view! { <p class="empty">{words.say("maxima-unknown-none")}</p> }.into_any()
    } else {
        view! { <ul class="ruled-list">{items}</ul> }.into_any()
    };
    section("unknown", words.say("maxima-unknown"), Some(words.say("maxima-unknown-sub")), body)
}

fn item(
    ctx: &PageContext,
    filter: &PenaltiesFilter,
    state: MemberState,
    unknown: &[&LeastMaximum<'_>],
    of: usize,
) -> AnyView {
    let said = if filter.chooses() {
        let all = unknown.iter().map(|least| offence(ctx, least)).collect();
        format::list(&ctx.words, all).into_any()
    } else {
        let to = format!("{}#unknown", ctx.link_with("/penalties", &filter.of(state)));
        let args = [("count", unknown.len().into()), ("of", of.into())];
        ctx.words.linked("maxima-unknown-count", &args, &[("all", to)])
    };
    let name = links::state_head(ctx, state, Aspect::default());
    view! { <li><span>{name}</span><span>{said}</span></li> }.into_any()
}

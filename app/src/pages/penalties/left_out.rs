//! What is left out of the comparison, and why: records that no least maximum can be held
//! against, and States that are not bound.

use data::{
    model::{Aspect, MemberState},
    snapshot::penalty::Victim,
    table::{Fact, Penalty, Years},
};
use leptos::prelude::*;

use super::{
    PenaltiesFilter,
    counted::{victim, years},
};
use crate::{
    components::{
        finding::source_with_kind, links, section::section, why::not_bound as why_not_bound,
    },
    context::PageContext,
    format,
};

/// Records of the chosen States that count on the day shown and speak of nothing for
/// which the Directive asks for years; nothing where there are none.
pub(super) fn not_compared(ctx: &PageContext, filter: &PenaltiesFilter) -> Option<AnyView> {
    let snapshot = &ctx.snapshot;
    let least = snapshot.least_maxima();
    let left = |fact: &&Fact<Penalty>| {
        let penalty = &fact.record;
        let provision = &penalty.provision;
        filter.has(penalty.member_state)
            && filter.provision.as_ref().is_none_or(|chosen| chosen.contains(provision))
            && snapshot.is_bound(penalty.member_state, ctx.on)
            && snapshot.interval_of(penalty.as_of, &penalty.source_id).last <= ctx.on
            && !least.iter().any(|least| least.is_of(penalty))
    };
    let facts = snapshot.dataset().penalties.facts();
    let items: Vec<AnyView> =
        facts.iter().filter(left).map(|fact| record(ctx, &fact.record)).collect();
    if items.is_empty() {
        return None;
    }
    let body = view! { <ul class="ruled-list">{items}</ul> }.into_any();
    let words = &ctx.words;
    let sub = Some(words.say("maxima-left-sub"));
    Some(section("not-compared", words.say("maxima-left"), sub, body))
}

fn record(ctx: &PageContext, penalty: &Penalty) -> AnyView {
    let words = &ctx.words;
    let of = |held: Option<Years>, of: Victim| {
        held.map(|held| {
            let args = [("held", years(ctx, held).into()), ("victim", victim(ctx, of).into())];
            words.get("maxima-left-years", &args)
        })
    };
    let held: Vec<String> = [
        of(penalty.max_penalty_below_consent_years, Victim::Below),
        of(penalty.max_penalty_above_consent_years, Victim::Above),
    ]
    .into_iter()
    .flatten()
    .collect();
    let name = links::state_head(ctx, penalty.member_state, Aspect::default());
    view! {
        <li>
            <span>{name}" "{penalty.provision.to_string()}</span>
            <span>{format::list(words, held)}" "{source_with_kind(ctx, &penalty.source_id)}</span>
        </li>
    }
    .into_any()
}

/// The chosen States that are not bound on the day shown, each with why.
pub(super) fn not_bound(ctx: &PageContext, filter: &PenaltiesFilter) -> Option<AnyView> {
    let entries: Vec<_> = ctx
        .snapshot
        .member_states()
        .filter(|entry| filter.has(entry.code) && !ctx.snapshot.is_bound(entry.code, ctx.on))
        .collect();
    if entries.is_empty() {
        return None;
    }
    let words = &ctx.words;
    let heading = words.get("figure-excluded-head", &[("count", entries.len().into())]);
    let items = entries
        .into_iter()
        .map(|entry| {
            let (id, args) = why_not_bound(ctx, entry);
            let code: MemberState = entry.code;
            let name = links::state_head(ctx, code, Aspect::default());
            view! { <li><span>{name}</span><span>{words.get(id, &args)}</span></li> }
        })
        .collect_view();
    let body = view! { <ul class="ruled-list">{items}</ul> }.into_any();
    Some(section("excluded", heading, None, body))
}

//! Findings on a State that are kept and decide nothing, and why.

use data::{
    model::{Aspect, FindingStatus, MemberState},
    structure::{Node, Structure},
    table::{Assessment, Depth},
};
use leptos::prelude::*;

use crate::{
    components::{finding, voice::Voice},
    context::PageContext,
};

/// Why a finding decides nothing (method 1, rules 2 and 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    NeverBound,
    NotBound,
    NoAspect,
    NotAssessed,
    NotInStructure,
    NotCounted,
}

impl Reason {
    /// Why a finding decides nothing; none if it decides something.
    fn of(structure: &Structure, bound: bool, said: &Assessment) -> Option<Self> {
        if !bound {
            return Some(Self::NeverBound);
        }
        if said.status == FindingStatus::NotBound {
            return Some(Self::NotBound);
        }
        if said.aspect.is_none() {
            return Some(Self::NoAspect);
        }
        match said.depth() {
            Depth::Directive => None,
            Depth::Theme(theme) => (!theme.is_assessed()).then_some(Self::NotAssessed),
            Depth::Article(number) => {
                let assessed =
                    structure.article(number).is_some_and(|article| article.theme().is_assessed());
                (!assessed).then_some(Self::NotAssessed)
            }
            Depth::Provision(provision) => {
                let reached = structure.reached_by(&provision);
                let theme_of = |at: &usize| structure.leaves()[*at].theme;
                if reached.is_empty() {
                    Some(Self::NotInStructure)
                } else if !reached.iter().any(|at| theme_of(at).is_assessed()) {
                    Some(Self::NotAssessed)
                } else if reached.iter().any(|&at| structure.leaves()[at].is_counted()) {
                    None
                } else {
                    Some(Self::NotCounted)
                }
            }
        }
    }

    const fn message(self) -> &'static str {
        match self {
            Self::NeverBound => "idle-never-bound",
            Self::NotBound => "idle-not-bound",
            Self::NoAspect => "idle-no-aspect",
            Self::NotAssessed => "idle-not-assessed",
            Self::NotInStructure => "idle-not-in-structure",
            Self::NotCounted => "idle-not-counted",
        }
    }
}

/// Whether the evidence part by part lists a finding that decides nothing: one
/// under the aspect shown, on a provision of an article that has a status.
fn is_listed_above(ctx: &PageContext, said: &Assessment, reason: Reason, aspect: Aspect) -> bool {
    let Depth::Provision(provision) = said.depth() else { return false };
    matches!(reason, Reason::NotCounted | Reason::NotInStructure)
        && said.aspect == Some(aspect)
        && ctx.snapshot.is_bound(said.member_state, ctx.on)
        && ctx.snapshot.structure().has(Node::Article(provision.article()))
}

/// The list of those not listed above; none where there are none.
pub(super) fn idle(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<AnyView> {
    let words = &ctx.words;
    let snapshot = &ctx.snapshot;
    let bound = snapshot.member_state(state).is_some_and(|entry| entry.bound_from.is_some());
    let items: Vec<AnyView> = snapshot
        .dataset()
        .assessments
        .iter()
        .enumerate()
        .filter(|(_, said)| {
            said.member_state == state
                && snapshot.interval_of(said.as_of, &said.source_id).last <= ctx.on
        })
        .filter_map(|(row, said)| {
            let reason = Reason::of(snapshot.structure(), bound, said)?;
            if is_listed_above(ctx, said, reason, aspect) {
                return None;
            }
            let voice = Voice::of_assessment(ctx, row)?;
            let tag = view! { <span class="tag">{words.say(reason.message())}</span> }.into_any();
            let aspect = said.aspect.unwrap_or_default();
            Some(finding::item(ctx, &voice, aspect, "finding finding-replaced", vec![tag]))
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    Some(
        view! {
            <section class="section" aria-labelledby="idle">
                <div class="section-head">
                    <h2 id="idle">{words.say("idle-heading")}</h2>
                    <p>{words.say("idle-sub")}</p>
                </div>
                <ul class="findings">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

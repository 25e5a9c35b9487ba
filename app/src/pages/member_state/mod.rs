//! A Member State: the main thing in a sentence, what happened when, where it
//! stands part by part with its evidence, procedures, measures, penalties.

mod idle;
mod measures;
mod nodes;
pub(crate) mod opening;
mod penalties;

pub(crate) use self::{
    measures::{is_known_by, numbers as measure_numbers},
    nodes::is_without_finding,
    penalties::compared as compared_years,
};

use data::model::{Aspect, MemberState};
use leptos::prelude::*;

use crate::{
    address::{ByAspect, Compared},
    charts::{StateTimelineFilter, state_timeline},
    components::{
        aspect_switch::aspect_switch,
        chart::chart,
        compare::{Scope, compare},
        layout::{Page, Place, document_with_feed},
        links,
        procedure::procedure,
        schema,
        see_also::see_also,
        take_away::take_away,
    },
    context::PageContext,
    feeds::FeedSubject,
    pages::PenaltiesFilter,
    reports::Subject,
};

/// The page; none if the data does not know the State.
#[must_use]
pub fn member_state(
    ctx: &PageContext,
    state: MemberState,
    filter: &Compared<ByAspect>,
) -> Option<String> {
    let entry = ctx.snapshot.member_state(state)?;
    let aspect = filter.0.aspect;
    let page = Page { place: Place::MemberStates, title: ctx.words.name(&state), filter, main: "" };
    // A State that the Directive never bound has nothing to be drawn over time.
    let ever_bound = entry.bound_from.is_some();
    let feed = FeedSubject::State(state);
    Some(document_with_feed(ctx, &page, feed.named(ctx), || {
        let aspects =
            ever_bound.then(|| aspect_switch(ctx, aspect, |aspect| Compared(ByAspect { aspect })));
        let line = StateTimelineFilter { state: Some(state), aspect };
        let line = state_timeline(ctx, &line).map(|line| chart(ctx, line));
        view! {
            {crumbs(ctx, state, aspect)}
            {opening::opening(ctx, entry, aspect)}
            {aspects}
            {compare(ctx, filter, aspect, Scope::State(state))}
            {line}
            {nodes::table(ctx, state, aspect)}
            {nodes::evidence(ctx, state, aspect)}
            {procedures(ctx, state)}
            {measures::measures(ctx, state)}
            {penalties::penalties(ctx, state)}
            {elsewhere(ctx, state, aspect)}
            {idle::idle(ctx, state, aspect)}
            {schema::measures(ctx, state)}
            {take_away(ctx, Subject::State(state), aspect, feed.link(ctx))}
        }
    }))
}

/// The same State on pages that hold it against others, or against the Directive.
fn elsewhere(ctx: &PageContext, state: MemberState, aspect: Aspect) -> AnyView {
    let maxima = PenaltiesFilter::default().of(state);
    see_also(
        ctx,
        vec![
            ("see-also-penalties-state", ctx.link_with("/penalties", &maxima)),
            ("see-also-compare-state", links::side_by_side(ctx, &[state], aspect)),
        ],
    )
}

fn crumbs(ctx: &PageContext, state: MemberState, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    view! {
        <nav class="crumbs" aria-label=words.say("crumbs-label")>
            <ol>
                <li><a href=links::states(ctx, aspect)>{words.say("nav-member-states")}</a></li>
                <li>{state.code()}</li>
            </ol>
        </nav>
    }
    .into_any()
}

fn procedures(ctx: &PageContext, state: MemberState) -> AnyView {
    let words = &ctx.words;
    let mut cases: Vec<_> =
        ctx.snapshot.cases_on(ctx.on).filter(|(case, _)| case.id().member_state == state).collect();
    // The newest step first.
    cases
        .sort_by_key(|(case, _)| std::cmp::Reverse(case.step_on(ctx.on).map(|step| step.interval)));
    let list = if cases.is_empty() {
        view! { <p class="empty">{words.say("state-no-procedure")}</p> }.into_any()
    } else {
        let items = cases.iter().map(|(case, on_day)| procedure(ctx, case, on_day)).collect_view();
        view! { <ul class="procedures">{items}</ul> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby="procedures">
            <div class="section-head">
                <h2 id="procedures">{words.say("state-procedures")}</h2>
                <p>{words.say("state-procedures-sub")}</p>
            </div>
            {list}
        </section>
    }
    .into_any()
}

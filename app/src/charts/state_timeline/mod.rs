//! What happened when in one State: measures, procedures and findings against
//! the day on which transposition was due.

mod facts;
mod filter;
mod findings;
mod lanes;
mod legend;
mod measures;
#[cfg(test)]
mod tests;

use data::{
    chart::{Lane, TimelineChart},
    model::SourceId,
};

pub use self::filter::StateTimelineFilter;
use self::{
    facts::{Told, sentences, table},
    lanes::{bound_until, lanes},
    legend::legend,
};
use super::{Chart, Size, query::query_of, sources::ranked};
use crate::{address::ByAspect, context::PageContext, format};

/// The chart; none of a State that the Directive never bound, where there is
/// nothing to be drawn over time.
#[must_use]
pub fn state_timeline<'a>(ctx: &'a PageContext, filter: &StateTimelineFilter) -> Option<Chart<'a>> {
    let StateTimelineFilter { state, aspect } = *filter;
    let state = state?;
    ctx.snapshot.member_state(state)?.bound_from?;
    let words = &ctx.words;
    let told = lanes(ctx, state, aspect);
    let drawn: Vec<Lane> = told.iter().map(|told| told.lane.clone()).collect();
    let facts = sentences(ctx, &told).join(&ctx.words.semicolon());
    let name = || words.name(&state);
    Some(Chart {
        name: "state-timeline",
        page: format!("/member-states/{state}"),
        query: query_of(ctx, filter, &ByAspect { aspect }),
        heading: words.say("timeline-heading"),
        sub: words.say("timeline-sub"),
        title: words.get(
            "timeline-title",
            &[("state", name().into()), ("day", format::day(words, ctx.on).into())],
        ),
        described: words.get("timeline-described", &[("facts", facts.into())]),
        size: Size::Long,
        leads: Vec::new(),
        table: table(ctx, (state, aspect), &told),
        nothing: None,
        sources: sources(&told),
        rule: None,
        draw: Box::new(move |frame| {
            let directive = ctx.snapshot.directive();
            data::chart::timeline(&TimelineChart {
                frame,
                from: directive.adopted,
                to: ctx.on,
                on: ctx.on,
                on_label: words.get("timeline-on", &[("day", format::day(words, ctx.on).into())]),
                deadline: Some(directive.deadline),
                bound_until: bound_until(ctx, state),
                legend: legend(words, &drawn),
                lanes: drawn.clone(),
            })
        }),
    })
}

/// The sources of what is drawn.
fn sources(told: &[Told]) -> Vec<SourceId> {
    ranked(told.iter().flat_map(|told| &told.facts).flat_map(|fact| &fact.sources))
}

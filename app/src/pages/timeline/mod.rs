//! The time line of all Member States: the time to transpose, measures, and
//! procedures with their steps, a lane each; then each State in words.

mod filter;
mod form;
mod opening;
mod openness;
mod table;

use leptos::prelude::*;

pub use self::filter::{Sort, TimelineFilter};
pub(crate) use self::filter::{codes, states as states_from};
use crate::{
    charts::{
        self,
        timeline::facts::{Period, states},
    },
    components::{
        chart::chart,
        layout::{Page, Place, document_with_feed},
    },
    context::PageContext,
    feeds::{ChosenFeed, FeedSubject},
    format,
};

/// The page.
#[must_use]
pub fn timeline(ctx: &PageContext, filter: &TimelineFilter) -> String {
    let words = &ctx.words;
    let title = words.say("nav-timeline");
    let page = Page { place: Place::Timeline, title, filter, main: "timeline-page" };
    let feed = FeedSubject::Chosen(ChosenFeed {
        states: filter.states.clone(),
        procedure_type: filter.procedure_type,
        ..ChosenFeed::default()
    });
    document_with_feed(ctx, &page, feed.named(ctx), || {
        let states = states(ctx, filter);
        view! {
            {opening::opening(ctx)}
            {form::form(ctx, filter)}
            <p class="quiet screen-only">{feed.link(ctx)}</p>
            {beyond(ctx, filter)}
            {charts::timeline(ctx, filter).map(|timeline| chart(ctx, timeline))}
            {openness::openness(ctx, filter, &states)}
            {table::table(ctx, &states)}
        }
    })
}

/// Says so where nothing of the period had come by the day shown.
fn beyond(ctx: &PageContext, filter: &TimelineFilter) -> Option<AnyView> {
    let period = Period::of(ctx, filter);
    let id = if ctx.on < period.from {
        "lanes-begins-later"
    } else if ctx.on < period.to && filter.until.is_some() {
        "lanes-ends-later"
    } else {
        return None;
    };
    let day = |day| format::day(&ctx.words, day).into();
    let said = ctx
        .words
        .get(id, &[("day", day(ctx.on)), ("from", day(period.from)), ("until", day(period.to))]);
    Some(view! { <p class="note">{said}</p> }.into_any())
}

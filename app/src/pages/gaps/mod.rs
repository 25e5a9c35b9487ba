//! The gaps: what is reported and what is not known, by part of the Directive,
//! by State and over time.

mod form;
pub(crate) mod opening;

use data::structure::Node;
use leptos::prelude::*;

use crate::{
    address::{ByAspect, NoFilter},
    charts::{self, Chart},
    components::{
        aspect_switch::aspect_switch,
        chart::chart,
        figures::coverage,
        layout::{Page, Place, document_with_feed},
        see_also::see_also,
        text,
    },
    context::PageContext,
    feeds::{ChosenFeed, FeedSubject},
    pages::NodeFilter,
};

/// The page; none for a part of the Directive that has no status.
#[must_use]
pub fn gaps(ctx: &PageContext, filter: &NodeFilter) -> Option<String> {
    if !ctx.snapshot.structure().has(filter.node) {
        return None;
    }
    let words = &ctx.words;
    let page = Page { place: Place::Gaps, title: words.say("nav-gaps"), filter, main: "" };
    let feed = FeedSubject::Chosen(ChosenFeed {
        node: (filter.node != Node::Directive).then_some(filter.node),
        aspect: Some(filter.aspect),
        ..ChosenFeed::default()
    });
    Some(document_with_feed(ctx, &page, feed.named(ctx), || {
        let charts = charts_of(ctx, *filter);
        let contents = charts
            .iter()
            .map(|chart| {
                let (to, heading) = chart.place();
                view! { <li><a href=to>{heading}</a></li> }
            })
            .collect_view();
        let charts = charts.into_iter().map(|one| chart(ctx, one)).collect_view();
        view! {
            <div class="opening">
                <h1>{text::view(&opening::sentence(ctx, *filter))}</h1>
                {coverage(ctx, filter.aspect)}
                <p class="opening-sub">{words.say("gaps-intro")}</p>
            </div>
            <div class="gaps-choice">
                {aspect_switch(ctx, filter.aspect, |aspect| NodeFilter { aspect, ..*filter })}
                {form::form(ctx, *filter)}
            </div>
            <nav class="contents" aria-label=words.say("gaps-contents")><ul>{contents}</ul></nav>
            <p class="quiet screen-only">{feed.link(ctx)}</p>
            {charts}
            {see_also(ctx, vec![("see-also-penalties", ctx.link("/penalties"))])}
        }
    }))
}

/// The page's charts, in their order.
fn charts_of(ctx: &PageContext, filter: NodeFilter) -> Vec<Chart<'_>> {
    let by_aspect = ByAspect { aspect: filter.aspect };
    [
        charts::gaps(ctx, &by_aspect),
        charts::gaps_over_time(ctx, &filter),
        charts::coverage_by_state(ctx, &by_aspect),
        charts::coverage_by_article(ctx, &by_aspect),
        charts::coverage_over_time(ctx, &by_aspect),
        charts::procedures_over_time(ctx, &NoFilter),
        charts::delay(ctx, &NoFilter),
    ]
    .into_iter()
    .flatten()
    .collect()
}

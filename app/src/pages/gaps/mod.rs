//! The gaps: what is reported and what is not known, by part of the Directive,
//! by State and over time.

use leptos::prelude::*;

use crate::{
    address::ByAspect,
    charts,
    components::{
        aspect_switch::aspect_switch,
        chart::chart,
        figures::coverage,
        layout::{Page, Place, document},
    },
    context::PageContext,
};

/// The page.
#[must_use]
pub fn gaps(ctx: &PageContext, filter: &ByAspect) -> String {
    let words = &ctx.words;
    let page = Page { place: Place::Gaps, title: words.say("nav-gaps"), filter, main: "" };
    document(ctx, &page, || {
        view! {
            <div class="opening">
                <h1>{words.say("nav-gaps")}</h1>
                {coverage(ctx, filter.aspect)}
            </div>
            {aspect_switch(ctx, filter.aspect, |aspect| ByAspect { aspect })}
            {charts::gaps(ctx, filter).map(|gaps| chart(ctx, gaps))}
        }
    })
}

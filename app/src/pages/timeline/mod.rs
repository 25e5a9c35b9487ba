//! The time line of all Member States: the time to transpose, measures, and
//! procedures with their steps, a lane each.

use leptos::prelude::*;

use crate::{
    address::NoFilter,
    components::layout::{Page, Place, document},
    context::PageContext,
};

/// The page.
#[must_use]
pub fn timeline(ctx: &PageContext, filter: &NoFilter) -> String {
    let words = &ctx.words;
    let page = Page { place: Place::Timeline, title: words.say("nav-timeline"), filter, main: "" };
    document(ctx, &page, || {
        view! { <div class="opening"><h1>{words.say("nav-timeline")}</h1></div> }
    })
}

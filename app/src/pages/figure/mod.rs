//! A figure opened: what is counted, of what, what is left out and why, and the
//! rule, as lists of States with their evidence.

use leptos::prelude::*;

use crate::{
    address::NoFilter,
    components::layout::{Page, Place, document},
    context::PageContext,
};

/// The page; none if there is no figure of this name.
#[must_use]
pub fn figure(ctx: &PageContext, name: &str, filter: &NoFilter) -> Option<String> {
    let words = &ctx.words;
    let page = Page { place: Place::Gaps, title: words.say("nav-gaps"), filter, main: "" };
    (name == "gaps").then(|| {
        document(ctx, &page, || {
            view! { <div class="opening"><h1>{words.say("nav-gaps")}</h1></div> }
        })
    })
}

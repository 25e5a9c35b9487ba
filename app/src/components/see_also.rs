//! Other ways to look at the same, as links in a line: pages that have no place of their
//! own in the navigation.

use leptos::prelude::*;

use crate::context::PageContext;

/// The links, each with its message and where it leads.
pub(crate) fn see_also(ctx: &PageContext, entries: Vec<(&'static str, String)>) -> AnyView {
    let words = &ctx.words;
    let entries = entries
        .into_iter()
        .map(|(id, to)| view! { <li><a href=to>{words.say(id)}</a></li> })
        .collect_view();
    view! {
        <nav class="contents" aria-label=words.say("see-also")><ul>{entries}</ul></nav>
    }
    .into_any()
}

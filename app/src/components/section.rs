//! A part of a page under a heading with a place of its own.

use leptos::prelude::*;

/// A section with a heading, and a line below it.
pub(crate) fn section(
    id: &'static str,
    heading: String,
    sub: Option<String>,
    body: AnyView,
) -> AnyView {
    let sub = sub.map(|sub| view! { <p>{sub}</p> });
    view! {
        <section class="section">
            <div class="section-head"><h2 id=id>{heading}</h2>{sub}</div>
            {body}
        </section>
    }
    .into_any()
}

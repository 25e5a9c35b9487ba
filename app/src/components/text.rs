//! Words with links in them as a page shows them. Reports write the same words in
//! other ways, so whoever words something makes a text, and only here it becomes a
//! view.

use data::report::{Run, Text};
use leptos::prelude::*;

/// The words, each link a link and each language named.
pub(crate) fn view(text: &Text) -> AnyView {
    text.runs().iter().map(run).collect_view().into_any()
}

fn run(run: &Run) -> AnyView {
    let words = run.words.clone();
    let words = if run.is_strong {
        view! { <strong>{words}</strong> }.into_any()
    } else {
        words.into_any()
    };
    let language = run.language.clone();
    match (&run.to, language) {
        (Some(to), language) => {
            let external = to.contains("://").then_some("external");
            view! { <a href=to.clone() lang=language rel=external>{words}</a> }.into_any()
        }
        (None, Some(language)) => view! { <span lang=language>{words}</span> }.into_any(),
        (None, None) => words,
    }
}

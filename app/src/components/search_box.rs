//! The box in the head of every page: a plain form that asks for words in the edition
//! and on the day that the reader is at.

use leptos::prelude::*;

use crate::{pages::SearchFilter, words::Words};

/// The id of the field.
const FIELD: &str = "search";

/// The box. `to` is the address of the search with what of the reader's address it
/// keeps, since a form leaves out the query of its own.
pub(crate) fn search_box(words: &Words, to: &str, asked: String) -> AnyView {
    let (path, query) = to.split_once('?').unwrap_or((to, ""));
    let kept = form_urlencoded::parse(query.as_bytes())
        .map(|(name, value)| {
            view! { <input type="hidden" name=name.into_owned() value=value.into_owned()/> }
        })
        .collect_view();
    view! {
        <form class="site-search" role="search" method="get" action=path.to_owned()>
            <label class="visually-hidden" for=FIELD>{words.say("search-label")}</label>
            <input
                class="input"
                type="search"
                id=FIELD
                name="q"
                value=asked
                maxlength=SearchFilter::MOST_SIGNS.to_string()
                autocomplete="off"
            />
            {kept}
            <button class="button">{words.say("search-button")}</button>
        </form>
    }
    .into_any()
}

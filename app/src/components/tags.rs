//! Small words that qualify, as a list: heard one by one, and counted.

use leptos::prelude::*;

use crate::words::Words;

/// A tag with its class and its words.
pub(crate) fn tag(class: &'static str, said: String) -> AnyView {
    view! { <span class=class>{said}</span> }.into_any()
}

/// Such a tag where something holds, by the message of its words.
pub(crate) fn tag_if(
    words: &Words,
    holds: Option<bool>,
    class: &'static str,
    id: &str,
) -> Option<AnyView> {
    (holds == Some(true)).then(|| tag(class, words.say(id)))
}

/// All of them; no list where there is none.
pub(crate) fn tags(all: impl IntoIterator<Item = AnyView>) -> Option<AnyView> {
    let items: Vec<AnyView> =
        all.into_iter().map(|one| view! { <li>{one}</li> }.into_any()).collect();
    (!items.is_empty()).then(|| view! { <ul class="tags">{items}</ul> }.into_any())
}

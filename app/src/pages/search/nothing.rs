//! That nothing was found: what was searched, which word stands nowhere, and what is
//! near to it.

use data::search::{Asked, Found, WordFound};
use leptos::prelude::*;

use super::SearchFilter;
use crate::{
    address::{self, View},
    context::PageContext,
};

/// What is said in the place of results, also where nothing was asked for.
pub(super) fn nothing(ctx: &PageContext, filter: &SearchFilter, found: &Found) -> AnyView {
    let words = &ctx.words;
    let asked = Asked::read(&filter.asked);
    let no_words = (!filter.asked.is_empty() && asked.words().is_empty())
        .then(|| view! { <p>{words.say("search-no-words")}</p> });
    let unknown: Vec<AnyView> = found
        .words
        .iter()
        .filter(|word| !word.is_known)
        .map(|word| view! { <li>{unknown_word(ctx, filter, word)}</li> }.into_any())
        .collect();
    let apart = (unknown.is_empty() && !found.words.is_empty()).then(|| apart(ctx, &found.words));
    let unknown = (!unknown.is_empty()).then(|| view! { <ul>{unknown}</ul> });
    view! {
        <div class="section prose">
            {no_words}
            {unknown}
            {apart}
            {today(ctx, filter)}
            <h2>{words.say("search-what-heading")}</h2>
            <p>{words.say("search-what")}</p>
            <p>{words.say("search-how")}</p>
        </div>
    }
    .into_any()
}

/// The same with other words.
fn to(ctx: &PageContext, asked: String) -> String {
    ctx.link_with("/search", &SearchFilter { asked, kind: None })
}

fn unknown_word(ctx: &PageContext, filter: &SearchFilter, word: &WordFound) -> AnyView {
    let words = &ctx.words;
    let said = words.get("search-unknown-word", &[("word", word.written.clone().into())]);
    let near = word.near.as_ref().map(|near| {
        let asked = filter.asked.replacen(&word.written, near, 1);
        let args = [("near", near.clone().into())];
        words.linked("search-near-word", &args, &[("near", to(ctx, asked))])
    });
    view! { {said}" "{near} }.into_any()
}

/// Each word stands somewhere, but no thing has all of them on this day.
fn apart(ctx: &PageContext, found: &[WordFound]) -> AnyView {
    let words = &ctx.words;
    if found.len() == 1 {
        return view! { <p>{words.say("search-not-yet")}</p> }.into_any();
    }
    let each = found
        .iter()
        .map(|word| view! { <li><a href=to(ctx, word.written.clone())>{word.written.clone()}</a></li> })
        .collect_view();
    view! { <p>{words.say("search-apart")}</p><ul>{each}</ul> }.into_any()
}

/// The same search today, where an older day or edition is shown.
fn today(ctx: &PageContext, filter: &SearchFilter) -> Option<AnyView> {
    (ctx.shows_the_past() && !filter.asked.is_empty()).then(|| {
        let today = View { language: ctx.view.language, ..View::default() };
        let to = address::write("/search", filter, today);
        let said = ctx.words.linked("search-today", &[], &[("today", to)]);
        view! { <p>{said}</p> }.into_any()
    })
}

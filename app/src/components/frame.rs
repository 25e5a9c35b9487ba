//! What stands around a page: head, banner, main, foot.

use leptos::prelude::*;

use super::{place::Place, search_box::search_box};
use crate::{
    address::{self, Filter, View},
    context::PageContext,
    format,
    language::Language,
    words::Words,
};

/// The head, with the place that the reader is in and what they search for.
pub(crate) fn site_header(
    words: &Words,
    directive: Option<String>,
    (place, is_page): (Option<Place>, bool),
    asked: String,
    link: impl Fn(&str) -> String,
    in_language: impl Fn(Language) -> String,
) -> AnyView {
    let subject = directive.map(|number| {
        let subject = words.get("site-subject", &[("number", number.into())]);
        view! { <span class="site-subject">{subject}</span> }
    });
    let entries = Place::ALL
        .iter()
        .map(|&entry| {
            let current = (Some(entry) == place).then_some(if is_page { "page" } else { "true" });
            view! { <li><a href=link(entry.path()) aria-current=current>{entry.name(words)}</a></li> }
        })
        .collect_view();
    view! {
        <a class="skip-link" href="#main">{words.say("skip-to-content")}</a>
        <header class="site-header">
            <a class="site-name" href=link("/")>{words.say("site-name")}</a>
            {subject}
            {languages(words, in_language)}
            {search_box(words, &link(Place::Search.path()), asked)}
            <nav class="site-nav" aria-label=words.say("nav-label")><ul>{entries}</ul></nav>
        </header>
    }
    .into_any()
}

/// The ways to the same page in other languages.
fn languages(words: &Words, to: impl Fn(Language) -> String) -> AnyView {
    let entries = Language::ALL
        .iter()
        .map(|&one| {
            let (tag, name) = (one.tag(), one.own_name());
            if one == words.language() {
                return view! { <li><span aria-current="true">{name}</span></li> }.into_any();
            }
            view! { <li><a href=to(one) lang=tag hreflang=tag>{name}</a></li> }.into_any()
        })
        .collect_view();
    view! { <nav class="languages" aria-label=words.say("languages-label")><ul>{entries}</ul></nav> }
        .into_any()
}

/// The part that the page itself fills.
pub(crate) fn main_part(classes: &'static str, body: impl IntoView + 'static) -> AnyView {
    let classes = if classes.is_empty() { "main".to_owned() } else { format!("main {classes}") };
    view! { <main class=classes id="main" tabindex="-1">{body.into_any()}</main> }.into_any()
}

/// Says that an older day or edition is shown, or two days are compared, and how
/// to come back.
pub(crate) fn banner<F: Filter>(ctx: &PageContext, filter: &F) -> Option<AnyView> {
    let words = &ctx.words;
    let (revision, latest) = (ctx.snapshot.revision(), ctx.latest_revision);
    let with = ctx.view.with.filter(|_| F::COMPARES);
    if !ctx.shows_the_past() && with.is_none() {
        return None;
    }
    let to = |view: View| address::write(&ctx.path, filter, view);
    let line = |said: String, back: View, id: &str| {
        view! { <p><span>{said}</span>" "<a href=to(back)>{words.say(id)}</a></p> }
    };
    let day = (ctx.on != ctx.today).then(|| {
        let said = words.get("banner-day", &[("day", format::day(words, ctx.on).into())]);
        // Today is not compared with itself.
        let with = ctx.view.with.filter(|with| *with != ctx.today);
        line(said, View { on: None, with, ..ctx.view }, "banner-day-back")
    });
    let edition = (revision != latest).then(|| {
        let said = words
            .get("banner-edition", &[("revision", revision.into()), ("latest", latest.into())]);
        let changed = ctx.link(&format!("/changes/{revision}"));
        let back = to(View { rev: None, ..ctx.view });
        view! {
            <p>
                <span>{said}</span>
                " "<a href=changed>{words.say("banner-edition-changed")}</a>
                " "<a href=back>{words.say("banner-edition-back")}</a>
            </p>
        }
    });
    let compared = with.map(|with| {
        let args = [("with", format::day(words, with).into())];
        let said = words.linked("banner-compared", &args, &[("compare", "#compare".to_owned())]);
        let alone = to(View { with: None, ..ctx.view });
        view! { <p><span>{said}</span>" "<a href=alone>{words.say("compare-leave")}</a></p> }
    });
    let label = if ctx.shows_the_past() { "banner-label" } else { "banner-label-compared" };
    let label = words.say(label);
    Some(
        view! { <aside class="banner" aria-label=label>{day}{edition}{compared}</aside> }
            .into_any(),
    )
}

/// The foot: what this is, how the page is cited if it can be, and where the site says
/// more of itself.
pub(crate) fn site_footer(
    words: &Words,
    cite: Option<String>,
    link: impl Fn(&str) -> String,
) -> AnyView {
    let cite = cite.map(|to| view! { <li><a href=to>{words.say("cite-link")}</a></li> });
    let about = link("/about");
    let entries = [
        ("footer-method", "method"),
        ("footer-accessibility", "accessibility"),
        ("footer-privacy", "privacy"),
        ("footer-licence", "licence"),
        ("footer-source", "source-code"),
    ]
    .into_iter()
    .map(|(id, place)| view! { <li><a href=format!("{about}#{place}")>{words.say(id)}</a></li> })
    .collect_view();
    view! {
        <footer class="site-footer">
            <p>{words.say("footer-about")}</p>
            <ul>{cite}{entries}<li><a href=link("/api")>{words.say("footer-api")}</a></li><li><a href=words.at("/accounts/sign-in")>{words.say("footer-analysts")}</a></li></ul>
        </footer>
    }
    .into_any()
}

//! The document around every page: head, time bar, banner, main, foot.

use leptos::prelude::*;

use super::timebar::timebar;
use crate::{
    address::{self, Filter, View},
    context::PageContext,
    format,
    shell::{self, Assets, Head},
    words::Words,
};

/// The places in the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    StateOfPlay,
    Matrix,
    Articles,
    MemberStates,
    Sources,
    About,
}

impl Place {
    /// Every place, in the order of the navigation.
    pub(crate) const ALL: [Self; 6] = [
        Self::StateOfPlay,
        Self::Matrix,
        Self::Articles,
        Self::MemberStates,
        Self::Sources,
        Self::About,
    ];

    /// Its address.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::StateOfPlay => "/",
            Self::Matrix => "/matrix",
            Self::Articles => "/articles",
            Self::MemberStates => "/member-states",
            Self::Sources => "/sources",
            Self::About => "/about",
        }
    }

    /// Its name.
    pub(crate) fn name(self, words: &Words) -> String {
        words.say(match self {
            Self::StateOfPlay => "nav-state-of-play",
            Self::Matrix => "nav-matrix",
            Self::Articles => "nav-articles",
            Self::MemberStates => "nav-member-states",
            Self::Sources => "nav-sources",
            Self::About => "nav-about",
        })
    }
}

/// What a page says of itself.
pub(crate) struct Page<'a, F> {
    /// Where it stands in the navigation.
    pub(crate) place: Place,
    /// Its title, without the day and the site's name.
    pub(crate) title: String,
    /// Its own filter, which the time bar keeps.
    pub(crate) filter: &'a F,
    /// Classes of `main` beside its own.
    pub(crate) main: &'static str,
}

/// A whole document around what a page shows.
pub(crate) fn document<F, V>(
    ctx: &PageContext,
    page: &Page<'_, F>,
    body: impl FnOnce() -> V,
) -> String
where
    F: Filter,
    V: IntoView + 'static,
{
    let words = &ctx.words;
    let number = ctx.snapshot.directive().number.to_string();
    let title = if ctx.on == ctx.today {
        words.get("site-title", &[("page", page.title.clone().into())])
    } else {
        let day = format::day(words, ctx.on);
        words.get("site-title-on", &[("page", page.title.clone().into()), ("day", day.into())])
    };
    let head = Head {
        title,
        description: words.get("site-description", &[("number", number.clone().into())]),
        lang: words.language().to_owned(),
        ..Head::default()
    };
    shell::render_document(&ctx.assets, &head, || {
        let current = (Some(page.place), ctx.path == page.place.path());
        let links = |path: &str| ctx.link(path);
        view! {
            {site_header(words, Some(number), current, links)}
            {timebar(ctx, page.filter)}
            {banner(ctx, page.filter)}
            {main_part(page.main, body())}
            {site_footer(words, links)}
        }
    })
}

/// A document without a day or an edition, for pages that tell of an error.
pub(crate) fn bare_document<V>(
    words: &Words,
    assets: &Assets,
    title: String,
    body: impl FnOnce() -> V,
) -> String
where
    V: IntoView + 'static,
{
    let head = Head {
        title: words.get("site-title", &[("page", title.into())]),
        lang: words.language().to_owned(),
        robots: Some("noindex".to_owned()),
        ..Head::default()
    };
    shell::render_document(assets, &head, || {
        view! {
            {site_header(words, None, (None, false), str::to_owned)}
            {main_part("", body())}
            {site_footer(words, str::to_owned)}
        }
    })
}

fn site_header(
    words: &Words,
    directive: Option<String>,
    (place, is_page): (Option<Place>, bool),
    link: impl Fn(&str) -> String,
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
            <nav class="site-nav" aria-label=words.say("nav-label")><ul>{entries}</ul></nav>
        </header>
    }
    .into_any()
}

fn main_part(classes: &'static str, body: impl IntoView + 'static) -> AnyView {
    let classes = if classes.is_empty() { "main".to_owned() } else { format!("main {classes}") };
    view! { <main class=classes id="main" tabindex="-1">{body.into_any()}</main> }.into_any()
}

/// Says that an older day or edition is shown, and how to come back.
fn banner<F: Filter>(ctx: &PageContext, filter: &F) -> Option<AnyView> {
    if !ctx.shows_the_past() {
        return None;
    }
    let words = &ctx.words;
    let (revision, latest) = (ctx.snapshot.revision(), ctx.latest_revision);
    let day = (ctx.on != ctx.today).then(|| {
        let back = View { on: None, rev: ctx.view.rev };
        view! {
            <p>
                <span>{words.get("banner-day", &[("day", format::day(words, ctx.on).into())])}</span>
                " "
                <a href=address::write(&ctx.path, filter, back)>{words.say("banner-day-back")}</a>
            </p>
        }
    });
    let edition = (revision != latest).then(|| {
        let said = words.get(
            "banner-edition",
            &[("revision", revision.into()), ("latest", latest.into())],
        );
        let back = View { on: ctx.view.on, rev: None };
        view! {
            <p>
                <span>{said}</span>
                " "
                <a href=address::write(&ctx.path, filter, back)>{words.say("banner-edition-back")}</a>
            </p>
        }
    });
    let label = words.say("banner-label");
    Some(view! { <aside class="banner" aria-label=label>{day}{edition}</aside> }.into_any())
}

fn site_footer(words: &Words, link: impl Fn(&str) -> String) -> AnyView {
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
            <ul>{entries}</ul>
        </footer>
    }
    .into_any()
}

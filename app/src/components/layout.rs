//! The document around every page.

use data::model::Aspect;
use leptos::prelude::*;

pub(crate) use super::place::Place;
use super::{
    account_bar::account_bar,
    frame::{banner, main_part, site_footer, site_header},
    last_visit::last_visit,
    timebar::timebar,
};
pub(crate) use crate::shell::Feed;
use crate::{
    address::{self, ByAspect, Compared, Filter, NoFilter, View},
    context::{OwnContext, PageContext},
    format,
    language::Language,
    pages::CitedPage,
    shell::{self, Assets, Head},
    words::Words,
};

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
    document_with_feed(ctx, page, None, body)
}

/// A whole document that names a feed of what it shows.
pub(crate) fn document_with_feed<F, V>(
    ctx: &PageContext,
    page: &Page<'_, F>,
    feed: Option<Feed>,
    body: impl FnOnce() -> V,
) -> String
where
    F: Filter,
    V: IntoView + 'static,
{
    let words = &ctx.words;
    let number = ctx.words.act(&ctx.snapshot.directive().number);
    let title = if ctx.on == ctx.today {
        words.get("site-title", &[("page", page.title.clone().into())])
    } else {
        let day = format::day(words, ctx.on);
        words.get("site-title-on", &[("page", page.title.clone().into()), ("day", day.into())])
    };
    let head = Head {
        title,
        description: words.get("site-description", &[("number", number.clone().into())]),
        lang: words.language().tag().to_owned(),
        feed,
        languages: alternates(ctx, page.filter),
        // What is found in an edition is on its pages, which can be found themselves.
        // The design is no page for the public.
        robots: matches!(page.place, Place::Search | Place::Design).then(|| "noindex".to_owned()),
    };
    shell::render_document(&ctx.assets, &head, || {
        let current = (Some(page.place), ctx.path == page.place.path());
        let links = |path: &str| link(ctx, path, page.filter);
        let asked = page.filter.pairs().into_iter().find(|(name, _)| *name == "q");
        let asked = asked.map(|(_, asked)| asked).unwrap_or_default();
        view! {
            {site_header(words, Some(number), current, asked, links, |one| in_language(ctx, page.filter, one))}
            {timebar(ctx, page.filter)}
            {banner(ctx, page.filter)}
            {last_visit(ctx, page.filter)}
            {main_part(page.main, body())}
            {site_footer(words, cite(ctx, page), links)}
        }
    })
}

/// The same page in a language.
fn in_language<F: Filter>(ctx: &PageContext, filter: &F, language: Language) -> String {
    address::write(&ctx.path, filter, View { language, ..ctx.view })
}

/// The page in every language, for search engines: they want whole addresses, which are
/// known where somebody told the site's.
fn alternates<F: Filter>(ctx: &PageContext, filter: &F) -> Vec<(&'static str, String)> {
    let whole = |path: String| ctx.site.as_ref().map_or(path.clone(), |site| site.at(&path));
    let at = |language: Language| whole(in_language(ctx, filter, language));
    let each = Language::ALL.into_iter().map(|language| (language.tag(), at(language)));
    each.chain([("x-default", at(Language::English))]).collect()
}

/// Where it is said how a page is cited; none for a page that shows no figures.
fn cite<F: Filter>(ctx: &PageContext, page: &Page<'_, F>) -> Option<String> {
    if matches!(page.place, Place::About | Place::Changes | Place::Search | Place::Design)
        || ctx.path.starts_with("/cite")
    {
        return None;
    }
    let shown = address::write(&ctx.path, page.filter, View::default());
    Some(address::write("/cite", &CitedPage(shown), View { with: None, ..ctx.view }))
}

/// A link from around the page: it keeps the reader's aspect where the page that
/// it leads to shows one at a time, and the day of comparison where it compares.
fn link<F: Filter>(ctx: &PageContext, path: &str, filter: &F) -> String {
    let place = Place::ALL.iter().find(|place| place.path() == path);
    let with = ctx.view.with.filter(|_| place.is_some_and(|place| place.compares()));
    let view = View { with, ..ctx.view };
    if !place.is_some_and(|place| place.takes_aspect()) {
        return address::write(path, &Compared(NoFilter), view);
    }
    let aspect = filter
        .pairs()
        .into_iter()
        .find(|(name, _)| ByAspect::PARAMETERS.contains(name))
        .and_then(|(_, value)| Aspect::parse(&value).ok())
        .unwrap_or_default();
    address::write(path, &Compared(ByAspect { aspect }), view)
}

/// A document for one reader: it says who is signed in.
pub(crate) fn own_document<V>(ctx: &OwnContext, title: String, body: impl FnOnce() -> V) -> String
where
    V: IntoView + 'static,
{
    let link = |path: &str| ctx.words.at(path);
    bare((&ctx.words, &ctx.path), &ctx.assets, title, link, || account_bar(ctx), body)
}

/// A document without a time bar, for pages that tell of an error; `link` writes
/// the addresses around it.
pub(crate) fn bare_document<V>(
    (words, path): (&Words, &str),
    assets: &Assets,
    title: String,
    link: impl Fn(&str) -> String,
    body: impl FnOnce() -> V,
) -> String
where
    V: IntoView + 'static,
{
    bare((words, path), assets, title, link, || None, body)
}

fn bare<V>(
    (words, path): (&Words, &str),
    assets: &Assets,
    title: String,
    link: impl Fn(&str) -> String,
    bar: impl FnOnce() -> Option<AnyView>,
    body: impl FnOnce() -> V,
) -> String
where
    V: IntoView + 'static,
{
    let head = Head {
        title: words.get("site-title", &[("page", title.into())]),
        lang: words.language().tag().to_owned(),
        robots: Some("noindex".to_owned()),
        ..Head::default()
    };
    shell::render_document(assets, &head, || {
        view! {
            {site_header(words, None, (None, false), String::new(), &link, |one| one.at(path))}
            {bar()}
            {main_part("", body())}
            {site_footer(words, None, &link)}
        }
    })
}

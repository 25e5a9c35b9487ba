//! What an edition holds of some words: States, articles, measures, procedures,
//! findings and more, by kind, each with what was found in it set apart. What is
//! found, and in which order, is decided by the search, not here.

mod filter;
mod findings;
mod frame;
mod hit;
mod nothing;
mod records;
mod told;

use data::search::{Asked, Found, Group, ResultKind};
use leptos::prelude::*;

pub use self::{
    filter::SearchFilter,
    told::{HitTold, hit_told},
};
use crate::{
    components::layout::{Page, Place, document},
    context::PageContext,
    format,
};

/// The page.
#[must_use]
pub fn search(ctx: &PageContext, filter: &SearchFilter, found: &Found) -> String {
    let words = &ctx.words;
    let page = Page { place: Place::Search, title: title(ctx, filter), filter, main: "" };
    document(ctx, &page, || {
        let day = format::day(words, ctx.on);
        let revision = ctx.snapshot.revision();
        let sub = words.get("search-sub", &[("day", day.into()), ("revision", revision.into())]);
        let body = if found.groups.is_empty() {
            nothing::nothing(ctx, filter, found)
        } else {
            results(ctx, filter, found)
        };
        view! {
            <div class="opening">
                <h1>{opening(ctx, filter, found)}</h1>
                <p class="opening-sub">{sub}</p>
                {left_out(ctx, filter)}
            </div>
            {body}
        }
    })
}

fn title(ctx: &PageContext, filter: &SearchFilter) -> String {
    if filter.asked.is_empty() {
        return ctx.words.say("search-title");
    }
    ctx.words.get("search-title-asked", &[("asked", filter.asked.clone().into())])
}

/// The heading: how much was found, of what.
fn opening(ctx: &PageContext, filter: &SearchFilter, found: &Found) -> String {
    let words = &ctx.words;
    let asked = ("asked", filter.asked.clone().into());
    if filter.asked.is_empty() {
        return words.say("search-opening-blank");
    }
    match found.count() {
        0 => words.get("search-opening-none", &[asked]),
        count => words.get("search-opening", &[asked, ("count", count.into())]),
    }
}

/// That not all words were searched for.
fn left_out(ctx: &PageContext, filter: &SearchFilter) -> Option<AnyView> {
    (Asked::read(&filter.asked).left_out() > 0).then(|| {
        let most = [("most", Asked::MOST_WORDS.into())];
        view! { <p class="opening-sub">{ctx.words.get("search-left-out", &most)}</p> }.into_any()
    })
}

/// The kinds with how many there are, and the results of each.
fn results(ctx: &PageContext, filter: &SearchFilter, found: &Found) -> AnyView {
    let shown =
        found.groups.iter().filter(|group| filter.kind.is_none_or(|only| only == group.kind));
    let groups = shown.map(|group| section(ctx, filter, found, group)).collect_view();
    let none = filter.kind.filter(|kind| found.groups.iter().all(|group| group.kind != *kind));
    let none = none.map(|kind| {
        let said = ctx.words.get("search-none-of-kind", &[("kind", ctx.words.name(&kind).into())]);
        view! { <p class="empty">{said}</p> }
    });
    view! { {kinds(ctx, filter, found)}{none}{groups} }.into_any()
}

/// Where each kind is shown alone.
fn kinds(ctx: &PageContext, filter: &SearchFilter, found: &Found) -> AnyView {
    let words = &ctx.words;
    let entry = |kind: Option<ResultKind>, named: String, count: usize| {
        let to = ctx.link_with("/search", &SearchFilter { kind, ..filter.clone() });
        let current = (kind == filter.kind).then_some("true");
        view! {
            <li><a href=to aria-current=current>{named}" "<span class="num">{count}</span></a></li>
        }
    };
    let all = entry(None, words.say("search-all-kinds"), found.count());
    let each = found
        .groups
        .iter()
        .map(|group| entry(Some(group.kind), words.name(&group.kind), group.count))
        .collect_view();
    view! {
        <nav class="found-kinds" aria-label=words.say("search-kinds")>
            <ul class="switch">{all}{each}</ul>
        </nav>
    }
    .into_any()
}

/// The way to each kind, and the results of one.
pub(super) fn sample(
    ctx: &PageContext,
    filter: &SearchFilter,
    found: &Found,
    kind: ResultKind,
) -> AnyView {
    let group = found.groups.iter().find(|group| group.kind == kind);
    let group = group.map(|group| section(ctx, filter, found, group));
    view! { {kinds(ctx, filter, found)}{group} }.into_any()
}

fn section(ctx: &PageContext, filter: &SearchFilter, found: &Found, group: &Group) -> AnyView {
    let words = &ctx.words;
    let id = group.kind.code();
    let (shown, count) = (group.hits.len(), group.count);
    let hits = group.hits.iter().filter_map(|hit| hit::hit(ctx, &found.forms, *hit)).collect_view();
    let more = (shown < count).then(|| {
        let args = [
            ("shown", shown.into()),
            ("count", count.into()),
            ("kind", words.name(&group.kind).into()),
        ];
        if filter.kind.is_some() {
            let said = words.get("search-shown-of", &args);
            return view! { <p class="quiet">{said}</p> }.into_any();
        }
        let to = SearchFilter { kind: Some(group.kind), ..filter.clone() };
        let said = words.get("search-show-all", &args);
        view! { <p><a href=ctx.link_with("/search", &to)>{said}</a></p> }.into_any()
    });
    let name = words.name(&group.kind);
    view! {
        <section class="section" aria-labelledby=id>
            <h2 id=id>{name}" "<span class="node-code num">{count}</span></h2>
            <ul class="hits">{hits}</ul>
            {more}
        </section>
    }
    .into_any()
}

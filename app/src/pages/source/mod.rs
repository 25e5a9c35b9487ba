//! A source: what it is, how it was read, and everything here that rests on it.

mod rests;

use data::{model::SourceId, table::Source};
use leptos::prelude::*;

use crate::{
    address::NoFilter,
    components::{
        layout::{Page, Place, document},
        links,
        shown_address::readable,
    },
    context::PageContext,
    format,
};

/// The page; none if there is no such source.
#[must_use]
pub fn source(ctx: &PageContext, id: &SourceId) -> Option<String> {
    let source = ctx.snapshot.dataset().sources.get(id.as_str())?;
    let page = Page {
        place: Place::Sources,
        title: source.record.title.to_string(),
        filter: &NoFilter,
        main: "",
    };
    Some(document(ctx, &page, || {
        view! {
            {crumbs(ctx, &source.record)}
            {opening(ctx, &source.record)}
            {facts(ctx, &source.record)}
            <div id="rests">
                {rests::findings(ctx, id)}
                {rests::steps(ctx, id)}
                {rests::others(ctx, id)}
            </div>
        }
    }))
}

fn crumbs(ctx: &PageContext, source: &Source) -> AnyView {
    let words = &ctx.words;
    view! {
        <nav class="crumbs" aria-label=words.say("crumbs-label")>
            <ol>
                <li><a href=ctx.link("/sources")>{words.say("nav-sources")}</a></li>
                <li>{source.source_id.to_string()}</li>
            </ol>
        </nav>
    }
    .into_any()
}

fn opening(ctx: &PageContext, source: &Source) -> AnyView {
    let words = &ctx.words;
    let count = super::sources::rows_by_source(ctx.snapshot.dataset())
        .get(&source.source_id)
        .copied()
        .unwrap_or_default();
    let rests =
        words.linked("source-rests", &[("count", count.into())], &[("rows", "#rests".to_owned())]);
    let publisher = (!source.publisher.is_empty())
        .then(|| view! { <span lang="">{source.publisher.clone()}</span>", " });
    view! {
        <div class="opening">
            <h1 lang="">{source.title.to_string()}</h1>
            <p class="opening-sub">{publisher}{format::date_or_none(words, source.date)}". "{rests}</p>
        </div>
    }
    .into_any()
}

fn facts(ctx: &PageContext, source: &Source) -> AnyView {
    let words = &ctx.words;
    let row = |id: &str, value: AnyView| {
        view! { <div><dt>{words.say(id)}</dt><dd>{value}</dd></div> }.into_any()
    };
    let mut rows = vec![row("sources-col-kind", words.name(&source.kind).into_any())];
    if !source.celex_or_ref.is_empty() {
        rows.push(row("source-reference", source.celex_or_ref.clone().into_any()));
    }
    if let Some(address) = links::web_address(&source.url) {
        let shown = readable(&source.url);
        rows.push(row(
            "source-address",
            view! { <a href=address rel="external">{shown}</a> }.into_any(),
        ));
    } else if !source.url.is_empty() {
        rows.push(row("source-address", source.url.clone().into_any()));
    }
    if !source.retrieved_via.is_empty() {
        let via = source.retrieved_via.clone();
        rows.push(row("source-reached", view! { <span lang="en">{via}</span> }.into_any()));
    }
    rows.push(row("sources-col-read", format::day(words, source.read_on).into_any()));
    rows.push(row("source-cite", view! { <code>{source.source_id.to_string()}</code> }.into_any()));
    view! { <dl class="facts">{rows}</dl> }.into_any()
}

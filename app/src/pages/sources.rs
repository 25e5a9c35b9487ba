//! The sources: what was read, of what kind, when, and how much rests on it.

use std::collections::BTreeMap;

use data::{
    model::SourceId,
    table::{Dataset, Source},
};
use leptos::prelude::*;

use crate::{
    address::NoFilter,
    components::{
        layout::{Page, Place, document},
        links,
        records::{Caption, Column, Records},
    },
    context::PageContext,
    format,
    islands::RowFilter,
};

/// The page.
#[must_use]
pub fn sources(ctx: &PageContext) -> String {
    let words = &ctx.words;
    let page = Page {
        place: Place::Sources,
        title: words.say("nav-sources"),
        filter: &NoFilter,
        main: "",
    };
    document(ctx, &page, || {
        let count = ctx.snapshot.dataset().sources.len();
        let heading = words.linked(
            "sources-opening",
            &[("count", count.into())],
            &[("list", "#list".to_owned())],
        );
        let table = table(ctx);
        view! {
            <div class="opening">
                <h1>{heading}</h1>
                <p class="opening-sub">{read_on(ctx)}" "{words.say("sources-whatever-the-day")}</p>
            </div>
            <div><RowFilter
                id="sources-filter".to_owned()
                label=words.say("sources-filter-label")
                status=words.get("sources-filter-status", &[("shown", "{shown}".into()), ("total", "{total}".into())])
                none=words.get("sources-filter-none", &[("total", "{total}".into())])
            >
                {table}
            </RowFilter></div>
        }
    })
}

/// On which days the sources were read.
fn read_on(ctx: &PageContext) -> Option<String> {
    let words = &ctx.words;
    let days = || ctx.snapshot.dataset().sources.iter().map(|source| source.read_on);
    let (first, last) = (days().min()?, days().max()?);
    let (first_day, last_day) = (format::day(words, first), format::day(words, last));
    Some(if first == last {
        words.get("sources-read-on", &[("day", first_day.into())])
    } else {
        words.get("sources-read-between", &[("first", first_day.into()), ("last", last_day.into())])
    })
}

/// How many rows rest on each source.
pub(in crate::pages) fn rows_by_source(dataset: &Dataset) -> BTreeMap<&SourceId, usize> {
    let mut counts = BTreeMap::new();
    let ids = dataset
        .assessments
        .iter()
        .map(|row| &row.source_id)
        .chain(dataset.infringements.iter().map(|row| &row.source_id))
        .chain(dataset.measures.iter().map(|row| &row.source_id))
        .chain(dataset.penalties.iter().map(|row| &row.source_id))
        .chain(dataset.replies.iter().map(|row| &row.source_id))
        .chain(dataset.statements.iter().map(|row| &row.source_id))
        .chain(dataset.milestones.iter().filter_map(|row| row.source_id.as_ref()));
    for id in ids {
        *counts.entry(id).or_default() += 1;
    }
    counts
}

fn table(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let dataset = ctx.snapshot.dataset();
    let counts = rows_by_source(dataset);
    let rows = dataset
        .sources
        .iter()
        .map(|source| row(ctx, source, counts.get(&source.source_id).copied().unwrap_or_default()))
        .collect();
    Records {
        id: "list",
        caption: Caption::Shown(words.say("sources-caption"), None),
        columns: &[
            Column::Words("sources-col-title"),
            Column::Words("sources-col-publisher"),
            Column::Words("sources-col-kind"),
            Column::Words("sources-col-of"),
            Column::Words("sources-col-read"),
            Column::Number("sources-col-rows"),
        ],
        rows,
    }
    .view(words)
}

fn row(ctx: &PageContext, source: &Source, rests: usize) -> AnyView {
    let words = &ctx.words;
    let to = links::source(ctx, &source.source_id);
    view! {
        <tr>
            <th scope="row" class="wide">
                // The title keeps its own language, which the data do not name.
                <a href=to.clone() lang="">{source.title.to_string()}</a>
                <br/>
                <span class="quiet">{source.source_id.to_string()}</span>
            </th>
            <td data-head=words.say("sources-col-publisher")>{source.publisher.clone()}</td>
            <td data-head=words.say("sources-col-kind")>{words.name(&source.kind)}</td>
            <td class="nowrap" data-head=words.say("sources-col-of")>{format::date_or_none(words, source.date)}</td>
            <td class="nowrap" data-head=words.say("sources-col-read")>{format::day(words, source.read_on)}</td>
            <td class="number" data-head=words.say("sources-col-rows")><a href=to>{rests}</a></td>
        </tr>
    }
    .into_any()
}

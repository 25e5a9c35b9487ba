//! The sources, or those of one kind, with how many rows rest on each. They are
//! the same whatever the day shown.

use data::{model::SourceKind, structure::Node, table::Source};
use leptos::prelude::*;

use super::{
    SourcesFilter,
    form::{Choice, form},
    opened::{Opened, list, nothing},
};
use crate::{
    components::{
        figures::Figure,
        links,
        records::{Caption, Column, Records},
    },
    context::PageContext,
    format,
    pages::sources::rows_by_source,
};

/// The sources by kind.
#[must_use]
pub fn sources(ctx: &PageContext, filter: &SourcesFilter) -> String {
    let words = &ctx.words;
    let dataset = ctx.snapshot.dataset();
    let of_kind = |kind: SourceKind| {
        dataset.sources.iter().filter(|source| source.kind == kind).collect::<Vec<_>>()
    };
    let kinds: Vec<(SourceKind, Vec<&Source>)> = SourceKind::ALL
        .iter()
        .filter(|&&kind| filter.kind.is_none_or(|only| only == kind))
        .map(|&kind| (kind, of_kind(kind)))
        .collect();
    let counted: usize = kinds.iter().map(|(_, sources)| sources.len()).sum();
    let kind = filter.kind.map(|kind| words.name(&kind)).unwrap_or_default();
    let args =
        [("count", counted.into()), ("kind", kind.into()), ("all", dataset.sources.len().into())];
    let places = [("count", "#kinds".to_owned()), ("all", ctx.link("/sources"))];
    let id = if filter.kind.is_some() { "figure-sources-kind" } else { "figure-sources" };
    let figures = kinds
        .iter()
        .filter(|(_, sources)| !sources.is_empty())
        .map(|(kind, sources)| Figure {
            number: sources.len(),
            counts: words.name(kind),
            to: format!("#kind-{}", kind.code()),
        })
        .collect();
    let options = SourceKind::ALL.iter().map(|kind| (kind.code().to_owned(), words.name(kind)));
    let chosen = filter.kind.map(|kind| kind.code().to_owned());
    Opened {
        filter,
        title: "figure-title-sources",
        sentence: words.linked(id, &args, &places),
        sum: None,
        figures,
        aspect: None,
        node: Node::Directive,
        choices: form(
            ctx,
            None,
            vec![Choice::or_all(ctx, ("kind", "sources-col-kind"), options, chosen)],
        ),
        lists: vec![list("kinds", words.say("figure-sources-head"), None, table(ctx, &kinds))],
        rule: ("figure-rule-sources", 1),
        elsewhere: vec![(words.say("figure-same-sources"), ctx.link("/sources"))],
    }
    .page(ctx)
}

fn table(ctx: &PageContext, kinds: &[(SourceKind, Vec<&Source>)]) -> AnyView {
    let words = &ctx.words;
    let rests = rows_by_source(ctx.snapshot.dataset());
    let mut rows = Vec::new();
    for (kind, sources) in kinds {
        for (at, source) in sources.iter().enumerate() {
            let id = (at == 0).then(|| format!("kind-{}", kind.code()));
            let to = links::source(ctx, &source.source_id);
            let count = rests.get(&source.source_id).copied().unwrap_or_default();
            rows.push(
                view! {
                    <tr id=id>
                        <th scope="row" class="wide">
                            // The title keeps its own language, which the data do not name.
                            <a href=to.clone() lang="">{source.title.to_string()}</a>
                            <br/>
                            <span class="quiet">{source.source_id.to_string()}</span>
                        </th>
                        <td data-head=words.say("sources-col-kind")>{words.name(kind)}</td>
                        <td class="nowrap" data-head=words.say("sources-col-of")>{format::date_or_none(words, source.date)}</td>
                        <td class="nowrap" data-head=words.say("sources-col-read")>{format::day(words, source.read_on)}</td>
                        <td class="number" data-head=words.say("sources-col-rows")><a href=to>{count}</a></td>
                    </tr>
                }
                .into_any(),
            );
        }
    }
    if rows.is_empty() {
        return nothing(words.say("figure-sources-none"));
    }
    Records {
        id: "kinds-list",
        caption: Caption::Heard(words.say("figure-sources-head")),
        columns: &[
            Column::Words("sources-col-title"),
            Column::Words("sources-col-kind"),
            Column::Words("sources-col-of"),
            Column::Words("sources-col-read"),
            Column::Number("sources-col-rows"),
        ],
        rows,
    }
    .view(words)
}

//! The sources of a sentence, as links at its end.

use data::{model::SourceId, snapshot::finding::Evidence};
use leptos::prelude::*;

use crate::{components::links, context::PageContext};

/// The sources of some rows, each once: "Sources: EC-RO-2023, REG-GH."
pub(super) fn sources(ctx: &PageContext, rows: &[Evidence]) -> AnyView {
    let dataset = ctx.snapshot.dataset();
    let mut ids: Vec<&SourceId> = Vec::new();
    for row in rows {
        let id = match row {
            Evidence::Assessment(row) => {
                dataset.assessments.facts().get(*row).map(|fact| &fact.record.source_id)
            }
            Evidence::Step(row) => {
                dataset.infringements.facts().get(*row).map(|fact| &fact.record.source_id)
            }
        };
        ids.extend(id.filter(|id| !ids.contains(id)));
    }
    let label = ctx.words.get("why-sources", &[("count", ids.len().into())]);
    let links = ids
        .into_iter()
        .map(|id| view! { <a href=links::source(ctx, id)>{id.to_string()}</a> }.into_any())
        .collect();
    view! { {label}" "{listed(ctx, links)}"." }.into_any()
}

/// Parts of a sentence with commas between them.
pub(super) fn listed(ctx: &PageContext, items: Vec<AnyView>) -> AnyView {
    let comma = ctx.words.say("list-comma");
    items
        .into_iter()
        .enumerate()
        .map(|(at, item)| {
            let before = (at > 0).then(|| comma.clone());
            view! { {before}{item} }
        })
        .collect_view()
        .into_any()
}

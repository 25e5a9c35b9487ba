//! What the provisions ask whose columns are opened: a column has room for a
//! number only.

use leptos::prelude::*;

use super::{MatrixFilter, columns::Column, grid::Grid};
use crate::{components::links, context::PageContext};

/// The list below the table; none where nothing is opened.
pub(super) fn provisions(
    ctx: &PageContext,
    grid: &Grid<'_>,
    filter: &MatrixFilter,
) -> Option<AnyView> {
    let leaves = ctx.snapshot.structure().leaves();
    let items: Vec<AnyView> = grid
        .columns()
        .filter_map(|column| match column {
            Column::Leaf(place) => leaves.get(place),
            Column::Node(_) => None,
        })
        .map(|leaf| {
            let to = format!("{}#{}", links::article(ctx, leaf.article, filter.aspect), leaf.eid);
            view! {
                <li>
                    <a class="provision-id" href=to>{leaf.provision.to_string()}</a>
                    <span lang="en">{leaf.summary.to_string()}</span>
                    <span class="provision-kind">{ctx.words.name(&leaf.kind)}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    Some(
        view! {
            <section class="section" aria-labelledby="provisions">
                <h2 id="provisions">{ctx.words.say("matrix-provisions-ask")}</h2>
                <ul class="provisions">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

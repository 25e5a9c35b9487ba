//! One table of records: how many of them are chosen, its files, and its columns in
//! words.

use data::table::{Choice as Chosen, Selection, Table, columns};
use leptos::prelude::*;

use super::files;
use crate::{
    components::{
        layout::{Page, Place, document},
        records::{Caption, Column, Records},
    },
    context::PageContext,
    pages::figure::{Choice, form},
    words::RowOf,
};

/// The page.
#[must_use]
pub fn open_table(ctx: &PageContext, table: Table, chosen: &Selection) -> String {
    let words = &ctx.words;
    let title = words.name(&table);
    let page = Page { place: Place::Data, title, filter: chosen, main: "" };
    document(ctx, &page, || {
        view! {
            <nav class="crumbs" aria-label=words.say("crumbs-label")>
                <ol>
                    <li><a href=ctx.link("/data")>{words.say("nav-data")}</a></li>
                    <li>{words.name(&table)}</li>
                </ol>
            </nav>
            {opening(ctx, table, chosen)}
            {choices(ctx, table, chosen)}
            {dictionary(ctx, table)}
        }
    })
}

fn opening(ctx: &PageContext, table: Table, chosen: &Selection) -> AnyView {
    let words = &ctx.words;
    let all = ctx.snapshot.dataset().count(table);
    let count = chosen.rows(ctx.snapshot.dataset(), table).len();
    let id = if chosen.is_everything() { "data-table-all" } else { "data-table-chosen" };
    let said = words.get(
        id,
        &[("table", words.name(&table).into()), ("count", count.into()), ("all", all.into())],
    );
    view! {
        <div class="opening">
            <h1>{said}</h1>
            <p class="opening-sub">{words.name(&RowOf(table))}" "{words.say("data-whatever-the-day")}</p>
            {files(ctx, table, chosen, count)}
        </div>
    }
    .into_any()
}

/// The choice of rows, as far as the table has what they are chosen by.
fn choices(ctx: &PageContext, table: Table, chosen: &Selection) -> Option<AnyView> {
    let mut offered = Vec::new();
    if Chosen::State.is_of(table) {
        offered.push(Choice::of_state(ctx, chosen.state));
    }
    if Chosen::Article.is_of(table) {
        let named = |number| {
            (
                format!("{number}"),
                crate::components::sentence::node_label(
                    ctx,
                    data::structure::Node::Article(number),
                ),
            )
        };
        let all = ctx.snapshot.structure().articles().iter().map(|article| named(article.number()));
        let one = chosen.article.map(|article| article.to_string());
        offered.push(Choice::or_all(ctx, ("article", "matrix-article"), all, one));
    }
    if Chosen::Source.is_of(table) {
        let all = ctx
            .snapshot
            .dataset()
            .sources
            .iter()
            .map(|source| (source.source_id.to_string(), source.source_id.to_string()));
        let one = chosen.source.as_ref().map(ToString::to_string);
        offered.push(Choice::or_all(ctx, ("source", "data-choice-source"), all, one));
    }
    (!offered.is_empty()).then(|| form(ctx, None, offered))
}

/// Longer lists of words, such as the States, are told by their form alone.
const MOST_WORDS: usize = 16;

/// What each column says and holds.
fn dictionary(ctx: &PageContext, table: Table) -> AnyView {
    let words = &ctx.words;
    let key = table.key_columns();
    let rows = columns(table)
        .into_iter()
        .map(|column| {
            let need = match (column.required, key.contains(&column.name)) {
                (true, true) => "data-need-always-key",
                (true, false) => "data-need-always",
                (false, true) => "data-need-if-known-key",
                (false, false) => "data-need-if-known",
            };
            let form = words.form_of(&column).map(|form| view! { <p class="quiet">{form}</p> });
            let is_short = (1..=MOST_WORDS).contains(&column.words.len());
            let allowed = is_short.then(|| {
                view! { <p class="quiet"><code>{column.words.join(", ")}</code></p> }
            });
            view! {
                <tr id=format!("column-{}", column.name)>
                    <th scope="row" class="nowrap"><code>{column.name}</code></th>
                    <td data-head=words.say("data-col-says")>
                        <p>{words.column(table, &column)}</p>{form}{allowed}
                    </td>
                    <td data-head=words.say("data-col-need")>{words.say(need)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    Records {
        id: "dictionary",
        caption: Caption::Shown(words.say("data-dictionary"), None),
        columns: &[
            Column::Words("data-col-column"),
            Column::Words("data-col-says"),
            Column::Words("data-col-need"),
        ],
        rows,
    }
    .view(words)
}

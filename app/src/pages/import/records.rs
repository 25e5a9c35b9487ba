//! The records that come, change and go, table by table.

use data::{
    revision::{Change, Proposal},
    table::Table,
};
use leptos::prelude::*;

use crate::{context::PageContext, words::Words};

/// More than these of a table are counted.
const SHOWN: usize = 100;

/// The list; nothing if no record would change.
pub(super) fn list(words: &Words, proposal: &Proposal, _facts: &PageContext) -> Option<AnyView> {
    if proposal.changes.is_empty() {
        return None;
    }
    let tables = Table::ALL
        .iter()
        .filter_map(|&table| {
            let changes: Vec<&Change> =
                proposal.changes.iter().filter(|change| change.table == table).collect();
            (!changes.is_empty()).then(|| of_table(words, table, &changes))
        })
        .collect_view();
    Some(
        view! {
            <section class="section" aria-labelledby="records">
                <h2 id="records">{words.say("draft-records")}</h2>
                {tables}
            </section>
        }
        .into_any(),
    )
}

fn of_table(words: &Words, table: Table, changes: &[&Change]) -> AnyView {
    let rows = changes.iter().take(SHOWN).map(|change| row(words, change)).collect_view();
    let more = changes.len().saturating_sub(SHOWN);
    let more = (more > 0)
        .then(|| view! { <p>{words.get("draft-records-more", &[("count", more.into())])}</p> });
    let head = [("table", table.to_string().into()), ("count", changes.len().into())];
    view! {
        <details>
            <summary>{words.get("draft-records-of", &head)}</summary>
            <table class="table table-stack">
                <thead>
                    <tr>
                        <th scope="col">{words.say("draft-record")}</th>
                        <th scope="col">{words.say("draft-cells")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {more}
        </details>
    }
    .into_any()
}

fn row(words: &Words, change: &Change) -> AnyView {
    let kind = match (&change.before, &change.record) {
        (None, _) => "draft-new",
        (Some(_), Some(_)) => "draft-changed",
        (Some(_), None) => "draft-removed",
    };
    let row = (change.row > 0).then(|| {
        let row = words.get("draft-row", &[("row", change.row.into())]);
        let place = change.sheet.as_ref().map_or(row.clone(), |sheet| format!("{sheet}, {row}"));
        view! { " "<small><bdi>{place}</bdi></small> }
    });
    view! {
        <tr>
            <th scope="row"><span class="tag">{words.say(kind)}</span>" "<bdi>{change.key.replace('|', " | ")}</bdi>{row}</th>
            <td data-head=words.say("draft-cells")>{cells(change)}</td>
        </tr>
    }
    .into_any()
}

/// Cell by cell what it says; of a changed record only what differs.
fn cells(change: &Change) -> AnyView {
    let before = change.before.as_ref().map(data::table::Record::cells);
    let after = change.record.as_ref().map(data::table::Record::cells);
    let columns = change.table.columns();
    let cell = |cells: &Option<Vec<String>>, at: usize| {
        cells.as_ref().and_then(|cells| cells.get(at)).cloned().unwrap_or_default()
    };
    let rows = columns
        .iter()
        .enumerate()
        .map(|(at, column)| (*column, cell(&before, at), cell(&after, at)))
        .filter(|(_, before, after)| before != after)
        .map(|(column, before, after)| {
            let before = (!before.is_empty()).then(|| view! { <del><bdi>{before}</bdi></del>" " });
            let after = (!after.is_empty()).then(|| view! { <ins><bdi>{after}</bdi></ins> });
            view! { <li><small>{column}</small>" "{before}{after}</li> }
        })
        .collect_view();
    view! { <ul class="draft-cells">{rows}</ul> }.into_any()
}

//! The records that came, say something else, or went: how many by table, then
//! each with its place, and the file, sheet and row that it came from.

use data::{
    model::MemberState,
    revision::Counts,
    table::{Origin, RecordChange, Table},
};
use leptos::prelude::*;

use super::{
    compared::{EditionsCompared, Sides},
    of_state,
    record::{Short, short, state},
    section,
};
use crate::{components::finding::origin, context::PageContext, format, words::Words};

/// From how many on they are folded in, State by State.
const FOLDED: usize = 24;
/// How many are listed.
const MOST: usize = 600;

/// The section.
pub(super) fn records(sides: &Sides, compared: &EditionsCompared) -> AnyView {
    let words = &sides.after.words;
    let change = &compared.change;
    let heading = words.say("edition-records");
    if change.records.is_empty() {
        let none = view! { <p class="empty">{words.say("edition-records-none")}</p> };
        return section("records", heading, None, none.into_any());
    }
    let counts = change
        .counts
        .iter()
        .map(|(table, counts)| view! { <li>{counted(words, *table, counts)}</li> })
        .collect_view();
    let folded = change.records.len() > FOLDED;
    let (groups, more) = grouped(sides, &change.records);
    let groups = groups
        .into_iter()
        .map(|(of, records)| {
            let name =
                of.map_or_else(|| words.say("edition-record-no-state"), |state| words.name(&state));
            let summary = words.get(
                "edition-state-records",
                &[("state", name.clone().into()), ("count", records.len().into())],
            );
            of_state(folded, (name, summary), of_tables(sides, compared, &records))
        })
        .collect_view();
    let more = (more > 0).then(|| {
        view! { <p>{words.get("edition-records-more", &[("count", more.into())])}</p> }
    });
    let body = view! {
        <ul class="edition-counts">{counts}</ul>
        <div class="edition-states">{groups}</div>
        {more}
    };
    section("records", heading, None, body.into_any())
}

/// A table and how many of its records differ: "Findings: 12 new, 3 changed".
pub(crate) fn counted(words: &Words, table: Table, counts: &Counts) -> String {
    let kinds = [
        ("edition-count-new", counts.new),
        ("edition-count-changed", counts.changed),
        ("edition-count-removed", counts.removed),
    ];
    let parts = kinds
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| words.get(id, &[("count", count.into())]))
        .collect();
    let args =
        [("table", words.name(&table).into()), ("counts", format::list(words, parts).into())];
    words.get("edition-counts", &args)
}

/// The records of one State, or those of none.
type OfState<'a> = (Option<MemberState>, Vec<&'a RecordChange>);

/// The records of each State in protocol order, then those of none; and how many
/// are left out.
fn grouped<'a>(sides: &Sides, records: &'a [RecordChange]) -> (Vec<OfState<'a>>, usize) {
    let order: Vec<MemberState> =
        sides.after.snapshot.member_states().map(|entry| entry.code).collect();
    let place = |state: Option<MemberState>| {
        let at = state.and_then(|state| order.iter().position(|known| *known == state));
        (state.is_none(), at.unwrap_or(order.len()))
    };
    let mut all: Vec<(Option<MemberState>, &RecordChange)> =
        records.iter().map(|one| (one.record().and_then(state), one)).collect();
    all.sort_by_key(|(state, _)| place(*state));
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    let groups = all
        .chunk_by(|one, next| one.0 == next.0)
        .filter_map(|own| Some((own.first()?.0, own.iter().map(|(_, one)| *one).collect())))
        .collect();
    (groups, more)
}

/// The records of one State: those of one table that all came, say something
/// else or went together.
fn of_tables(sides: &Sides, compared: &EditionsCompared, records: &[&RecordChange]) -> AnyView {
    let words = &sides.after.words;
    let kind = |one: &RecordChange| match (&one.before, &one.after) {
        (None, _) => Counts { new: 1, ..Counts::default() },
        (Some(_), Some(_)) => Counts { changed: 1, ..Counts::default() },
        (Some(_), None) => Counts { removed: 1, ..Counts::default() },
    };
    records
        .chunk_by(|one, next| (one.table, kind(one)) == (next.table, kind(next)))
        .filter_map(|own| Some((own.first()?, own)))
        .map(|(first, own)| {
            let one = kind(first);
            let counts = Counts {
                new: one.new * own.len(),
                changed: one.changed * own.len(),
                removed: one.removed * own.len(),
                same: 0,
            };
            let items = own.iter().filter_map(|one| item(sides, compared, one)).collect_view();
            view! {
                <p class="edition-kind">{counted(words, first.table, &counts)}</p>
                <ul class="ruled-list edition-records">{items}</ul>
            }
        })
        .collect_view()
        .into_any()
}

fn item(sides: &Sides, compared: &EditionsCompared, change: &RecordChange) -> Option<AnyView> {
    let ctx = if change.after.is_some() { &sides.after } else { &sides.before };
    let Short { words, quoted, to, source } = short(ctx, change.record()?);
    // What only a draft holds stands on no page.
    let to = to.filter(|_| sides.published || change.before.is_some());
    // The words of the data may be in any language.
    let said = match (to, quoted) {
        (Some(to), true) => view! { <a href=to lang="">{words}</a> }.into_any(),
        (Some(to), false) => view! { <a href=to>{words}</a> }.into_any(),
        (None, true) => view! { <span lang="">{words}</span> }.into_any(),
        (None, false) => words.into_any(),
    };
    let source = source.map(|id| view! { " · "{sides.source_alone(ctx, &id)} });
    let columns = columns(&ctx.words, change);
    let from = came_from(ctx, compared, change);
    Some(view! { <li><span>{said}{source}{columns}</span><span>{from}</span></li> }.into_any())
}

/// The columns that say something else, each with both cells.
fn columns(words: &Words, change: &RecordChange) -> Option<AnyView> {
    let columns = change.columns();
    if columns.is_empty() {
        return None;
    }
    let cell =
        |text: String| if text.is_empty() { words.say("edition-record-blank") } else { text };
    let items = columns
        .into_iter()
        .map(|(column, before, after)| {
            let said = words.get(
                "edition-record-column",
                &[
                    ("column", column.into()),
                    ("before", cell(before).into()),
                    ("after", cell(after).into()),
                ],
            );
            view! { <li lang="">{said}</li> }
        })
        .collect_view();
    Some(view! { <ul class="edition-columns">{items}</ul> }.into_any())
}

/// The file, sheet and row by which it came, or was taken out. By which edition
/// is clear: the one that the page is about.
fn came_from(ctx: &PageContext, compared: &EditionsCompared, change: &RecordChange) -> String {
    if let Some((_, from)) = &change.after {
        return place(ctx, from);
    }
    let by = compared.taken_out.get(&(change.table, change.key.clone()));
    let from = change.before.as_ref().map(|(_, from)| {
        ctx.words.get("edition-record-came-from", &[("origin", origin(ctx, from).into())])
    });
    let by = by
        .map(|by| ctx.words.get("edition-record-taken-out", &[("origin", place(ctx, by).into())]));
    by.into_iter().chain(from).collect::<Vec<_>>().join(&ctx.words.semicolon())
}

fn place(ctx: &PageContext, Origin { file, sheet, row, .. }: &Origin) -> String {
    let mut args = vec![("file", file.to_string().into()), ("row", (*row).into())];
    match sheet {
        Some(sheet) => {
            args.push(("sheet", sheet.to_string().into()));
            ctx.words.get("record-origin-sheet", &args)
        }
        None => ctx.words.get("record-origin", &args),
    }
}

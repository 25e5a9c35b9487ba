//! A group of changes in words: what, from what to what, on which day, and why.

use data::{
    model::{Aspect, Day},
    report::Text,
    snapshot::change::Change,
    structure::Node,
};
use leptos::prelude::*;

use super::{
    Days, as_of,
    changed::standing,
    grouped::Group,
    parts::{Part, with_parts},
    why::{self, why},
};
use crate::{
    address::View,
    components::{
        links,
        mark::Look,
        sentence::{node_inside, node_named},
        text,
    },
    context::PageContext,
    format,
    words::Value,
};

/// A group in one line, for reports: what, from what to what, and why.
pub(super) fn point(ctx: &PageContext, days: Days, aspect: Aspect, group: &Group<'_>) -> Text {
    let day = format::day(&ctx.words, group.on);
    let line =
        Text::plain(format!("{day}{}", ctx.words.colon())).and(what(ctx, days, aspect, group));
    let line = match with_it(ctx, days, aspect, group) {
        Some(above) => line.and(", ").and(above),
        None => line,
    };
    let mut line = line.and(". ");
    // What it was on the way; the last turn, which the line began with, is said again.
    if let Some(first) = group.leads.first().filter(|lead| !lead.way.is_empty()) {
        for turn in &first.way {
            let status = standing(ctx, turn.on, &turn.cell, aspect);
            line = line.and(turn_said(ctx, turn.on, &status)).and(". ");
            line = line.and(why::in_short(ctx, &turn.cause)).and(" ");
        }
        let status = standing(ctx, group.on, &first.after, aspect);
        line = line.and(turn_said(ctx, group.on, &status)).and(". ");
    }
    line.and(why::in_short(ctx, &group.cause))
}

fn what(ctx: &PageContext, days: Days, aspect: Aspect, group: &Group<'_>) -> Text {
    let names = group.leads.iter().map(|lead| (node_named(ctx, lead.after.node), None));
    let args =
        [("before", group.before().to_owned().into()), ("after", group.after().to_owned().into())];
    linked(ctx, days, aspect, "change-what", &group.leads, names, &args)
}

/// The entry of a group.
pub(super) fn entry(
    ctx: &PageContext,
    days: Days,
    aspect: Aspect,
    group: &Group<'_>,
) -> Option<AnyView> {
    let words = &ctx.words;
    let first = group.leads.first()?;
    let what = what(ctx, days, aspect, group);
    let above = with_it(ctx, days, aspect, group)
        .map(|said| view! { <p class="change-with">{text::view(&said)}</p> });
    // After what it was on the way, the day of the last turn is said again.
    let last = (!first.way.is_empty())
        .then(|| turned(ctx, group.on, &standing(ctx, group.on, &first.after, aspect)));
    Some(
        view! {
            <li class="change">
                <p class="change-day">
                    <time datetime=group.on.to_string()>{format::day(words, group.on)}</time>
                </p>
                <p class="change-marks">
                    {Look::of_cell(&as_of(ctx, days.from), &first.before).mark()}
                    <span class="change-arrow" aria-hidden="true"></span>
                    {Look::of_cell(&as_of(ctx, days.to), &first.after).mark()}
                </p>
                <div class="change-words">
                    <p>{text::view(&what)}</p>
                    {above}
                    {way(ctx, aspect, first)}
                    {last}
                    {why(ctx, aspect, &group.leads, (group.on, &group.cause))}
                </div>
            </li>
        }
        .into_any(),
    )
}

/// What a cell came to on the way, each with why.
fn way(ctx: &PageContext, aspect: Aspect, change: &Change) -> Option<AnyView> {
    if change.way.is_empty() {
        return None;
    }
    let turns = change
        .way
        .iter()
        .map(|turn| {
            let status = standing(ctx, turn.on, &turn.cell, aspect);
            view! {
                {turned(ctx, turn.on, &status)}
                {why(ctx, aspect, &[change], (turn.on, &turn.cause))}
            }
        })
        .collect_view();
    Some(turns.into_any())
}

/// A day and what the cell came to on it.
fn turned(ctx: &PageContext, on: Day, status: &str) -> AnyView {
    view! { <p class="change-turn">{turn_said(ctx, on, status)}</p> }.into_any()
}

fn turn_said(ctx: &PageContext, on: Day, status: &str) -> String {
    let day = format::day(&ctx.words, on);
    let args = [("day", day.into()), ("status", status.to_owned().into())];
    ctx.words.get("change-turn", &args)
}

/// The nodes above that changed with the leads alone, the whole last; how each
/// did, if that is another change.
fn with_it(ctx: &PageContext, days: Days, aspect: Aspect, group: &Group<'_>) -> Option<Text> {
    if group.with.is_empty() {
        return None;
    }
    let words = &ctx.words;
    let mut changes = group.with.clone();
    changes.sort_by_key(|change| change.after.node == Node::Directive);
    let said = changes.iter().map(|change| {
        let node = node_inside(ctx, change.after.node);
        let before = standing(ctx, days.from, &change.before, aspect);
        let after = standing(ctx, days.to, &change.after, aspect);
        if before == group.before() && after == group.after() {
            return (node, None);
        }
        let how = [("before", before.into()), ("after", after.into())];
        (node, Some(words.get("change-with-other", &how)))
    });
    Some(linked(ctx, days, aspect, "change-with", &changes, said, &[]))
}

/// A message with a list of parts, each a link to its evidence. What else is said
/// of a part stands after it.
fn linked(
    ctx: &PageContext,
    days: Days,
    aspect: Aspect,
    id: &str,
    changes: &[&Change],
    said: impl Iterator<Item = (String, Option<String>)>,
    args: &[(&str, Value<'static>)],
) -> Text {
    let parts = changes
        .iter()
        .zip(said)
        .map(|(change, (name, how))| Part { name, how, to: evidence(ctx, days, change, aspect) })
        .collect();
    with_parts(ctx, id, parts, args)
}

/// Where what a cell came to rests: on the later of the two days, and if nothing
/// is held on that one, where what it was rested.
fn evidence(ctx: &PageContext, days: Days, change: &Change, aspect: Aspect) -> String {
    let (cell, on, with) = if links::has_evidence(change.after.status) {
        (&change.after, days.to, days.from)
    } else {
        (&change.before, days.from, days.to)
    };
    let asked = (on != ctx.today).then_some(on);
    let view = View { on: asked, with: Some(with), ..ctx.view };
    let there = PageContext { on, view, ..ctx.clone() };
    if links::has_evidence(cell.status) {
        links::evidence(&there, cell, aspect)
    } else {
        links::state(&there, cell.member_state, aspect)
    }
}

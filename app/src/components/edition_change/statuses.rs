//! Statuses that differ: on the day itself, then over stretches of earlier days,
//! State by State.

use data::{model::MemberState, snapshot::edition_change::EditionChange};
use leptos::prelude::*;

use super::{NOW, PAST, compared::Sides, grouped::Group, of_state, section, time};
use crate::{
    components::{
        compare::{facts, with_parts},
        mark::Look,
        text,
    },
    context::PageContext,
    format,
};

/// From how many on they are folded in, State by State.
const FOLDED: usize = 24;
/// How many are listed.
const MOST: usize = 600;

/// What differs on the day itself.
pub(super) fn now(sides: &Sides, change: &EditionChange, groups: &[Group<'_>]) -> AnyView {
    let words = &sides.after.words;
    let day = [("day", format::day(words, change.on).into())];
    let body = by_state(sides, groups).unwrap_or_else(|| {
        view! { <p class="empty">{words.say("edition-now-none")}</p> }.into_any()
    });
    section(NOW, words.get("edition-now", &day), None, body)
}

/// What differs on earlier days only.
pub(super) fn past(sides: &Sides, change: &EditionChange, groups: &[Group<'_>]) -> AnyView {
    let words = &sides.after.words;
    let sub = words.get("edition-past-sub", &[("day", format::day(words, change.on).into())]);
    let body = by_state(sides, groups);
    let sub = body.is_some().then_some(sub);
    let body = body.unwrap_or_else(|| {
        view! { <p class="empty">{words.say("edition-past-none")}</p> }.into_any()
    });
    section(PAST, words.say("edition-past"), sub, body)
}

fn by_state(sides: &Sides, groups: &[Group<'_>]) -> Option<AnyView> {
    if groups.is_empty() {
        return None;
    }
    let words = &sides.after.words;
    let folded = groups.len() > FOLDED;
    let listed = &groups[..groups.len().min(MOST)];
    let states = listed
        .chunk_by(|one, next| one.state == next.state)
        .filter_map(|own| Some((own.first()?.state, own)))
        .map(|(state, own)| of_one(sides, folded, state, own))
        .collect_view();
    let more = groups.len() - listed.len();
    let more = (more > 0).then(|| {
        view! { <p>{words.get("edition-more", &[("count", more.into())])}</p> }
    });
    Some(view! { <div class="edition-states">{states}</div>{more} }.into_any())
}

fn of_one(sides: &Sides, folded: bool, state: MemberState, groups: &[Group<'_>]) -> AnyView {
    let words = &sides.after.words;
    let name = words.name(&state);
    let summary = words.get(
        "edition-state-statuses",
        &[("state", name.clone().into()), ("count", groups.len().into())],
    );
    let entries = groups.iter().filter_map(|group| entry(sides, group)).collect_view();
    let list = view! { <ol class="changes">{entries}</ol> }.into_any();
    of_state(folded, (name, summary), list)
}

/// A group: when, from what to what, and on what that rests.
fn entry(sides: &Sides, group: &Group<'_>) -> Option<AnyView> {
    let first = group.parts.first()?;
    let last = group.until.unwrap_or(sides.after.on);
    let then = |ctx: &PageContext| PageContext { on: last, ..ctx.clone() };
    let args = [
        ("before", group.before.clone().into()),
        ("after", group.after.clone().into()),
        ("aspect", sides.after.words.name_as("inside", &group.aspect).into()),
    ];
    let what = text::view(&with_parts(&sides.after, "edition-what", group.linked(sides), &args));
    Some(
        view! {
            <li class="change">
                <p class="change-day">{when(sides, group)}</p>
                <p class="change-marks">
                    {Look::of_cell(&then(&sides.before), &first.before.cell).mark()}
                    <span class="change-arrow" aria-hidden="true"></span>
                    {Look::of_cell(&then(&sides.after), &first.after.cell).mark()}
                </p>
                <div class="change-words"><p>{what}</p>{rests(sides, group)}</div>
            </li>
        }
        .into_any(),
    )
}

fn when(sides: &Sides, group: &Group<'_>) -> AnyView {
    let ctx = &sides.after;
    match group.until {
        None => view! { {ctx.words.say("edition-since")}" "{time(ctx, group.from)} }.into_any(),
        Some(until) if until == group.from => time(ctx, until),
        Some(until) => view! { {time(ctx, group.from)}" – "{time(ctx, until)} }.into_any(),
    }
}

/// The finding that decides, or the one that did.
fn rests(sides: &Sides, group: &Group<'_>) -> Option<AnyView> {
    let (earlier, rows) = group.evidence();
    if rows.is_empty() {
        return None;
    }
    let ctx = if earlier { &sides.before } else { &sides.after };
    let said = earlier.then(|| view! { <p>{ctx.words.say("edition-rested")}</p> });
    let facts = facts(ctx, rows, |ctx, id| sides.source(ctx, id));
    Some(view! { {said}{facts} }.into_any())
}

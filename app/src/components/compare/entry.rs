//! A group of changes in words: what, from what to what, on which day, and why.

use data::{
    model::{Aspect, Day},
    snapshot::{cell::Cell, change::Change},
    structure::Node,
};
use leptos::prelude::*;

use super::{Days, as_of, changed::standing, grouped::Group, why::why};
use crate::{
    components::{
        links,
        mark::Look,
        sentence::{article_name, node_inside, node_label},
    },
    context::PageContext,
    format,
};

/// The entry of a group. Where all is of one article it need not be named.
pub(super) fn entry(
    ctx: &PageContext,
    days: Days,
    aspect: Aspect,
    group: &Group<'_>,
) -> Option<AnyView> {
    let words = &ctx.words;
    let first = group.leads.first()?;
    let parts: Vec<String> = group
        .leads
        .iter()
        .enumerate()
        .map(|(at, lead)| format!("<p{at}>{}</p{at}>", name(ctx, &lead.after)))
        .collect();
    let marks: Vec<String> = (0..group.leads.len()).map(|at| format!("p{at}")).collect();
    let links: Vec<(&str, String)> = marks
        .iter()
        .zip(&group.leads)
        .map(|(mark, lead)| (mark.as_str(), links::evidence(ctx, &lead.after, aspect)))
        .collect();
    let what = words.linked(
        "change-what",
        &[
            ("parts", format::list(words, parts).into()),
            ("before", group.before().to_owned().into()),
            ("after", group.after().to_owned().into()),
        ],
        &links,
    );
    let above = group.with.iter().map(|change| above(ctx, days, aspect, group, change));
    let above: Vec<String> = above.collect();
    let above = (!above.is_empty()).then(|| {
        let said = words.get("change-with", &[("parts", format::list(words, above).into())]);
        view! { <p class="change-with">{said}</p> }
    });
    // After what it was on the way, the day of the last turn is said again.
    let last = (!first.way.is_empty()).then(|| turned(ctx, group.on, group.after()));
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
                    <p>{what}</p>
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
    let day = format::day(&ctx.words, on);
    let args = [("day", day.into()), ("status", status.to_owned().into())];
    view! { <p class="change-turn">{ctx.words.get("change-turn", &args)}</p> }.into_any()
}

/// A node above that changed with the leads; how, if it is another change.
fn above(
    ctx: &PageContext,
    days: Days,
    aspect: Aspect,
    group: &Group<'_>,
    change: &Change,
) -> String {
    let node = node_inside(ctx, change.after.node);
    let before = standing(ctx, days.from, &change.before, aspect);
    let after = standing(ctx, days.to, &change.after, aspect);
    if before == group.before() && after == group.after() {
        return node;
    }
    ctx.words.get(
        "change-with-other",
        &[("part", node.into()), ("before", before.into()), ("after", after.into())],
    )
}

/// A node by its label; an article with its name.
fn name(ctx: &PageContext, cell: &Cell) -> String {
    match cell.node {
        Node::Article(number) => ctx.words.get(
            "node-article-named",
            &[("number", number.to_string().into()), ("name", article_name(ctx, number).into())],
        ),
        node => node_label(ctx, node),
    }
}

//! Where a State stands: a table of the parts of the Directive with evidence,
//! the rest folded; then the evidence part by part.

use data::{
    model::{Aspect, MemberState, NodeStatus},
    snapshot::cell::Cell,
    structure::Node,
};
use leptos::prelude::*;

use crate::{
    components::{
        class::class,
        compare::Changed,
        deciding::DecidingWord,
        links,
        mark::Look,
        node::NodeBlock,
        sentence::{inferred_message, node_label, node_named},
        status::cell_word,
    },
    context::PageContext,
    format,
};

fn has_status(cell: &Cell) -> bool {
    !matches!(cell.status, NodeStatus::NoFinding | NodeStatus::Optional | NodeStatus::NotBound)
}

/// The table, and the parts on which no finding is held.
pub(super) fn table(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<AnyView> {
    if !ctx.snapshot.is_bound(state, ctx.on) {
        return None;
    }
    let words = &ctx.words;
    let (with, without): (Vec<Cell>, Vec<Cell>) = ctx
        .snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .map(|node| ctx.snapshot.cell(state, node, aspect, ctx.on))
        .partition(has_status);
    let changed = Changed::of(ctx, aspect);
    let rows = with.iter().map(|cell| row(ctx, cell, aspect, changed.as_ref())).collect_view();
    let small = words.get(
        "state-table-small",
        &[("aspect", words.name(&aspect).into()), ("count", without.len().into())],
    );
    let table = if with.is_empty() {
        view! { <p class="empty">{words.say("state-table-empty")}</p> }.into_any()
    } else {
        view! {
            <table class="table table-stack">
                <caption class="visually-hidden">{words.say("state-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("gaps-col-part")}</th>
                        <th scope="col">{words.say("state-col-status")}</th>
                        <th scope="col">{words.say("state-col-since")}</th>
                        <th scope="col">{words.say("state-col-latest")}</th>
                        <th scope="col">{words.say("state-col-note")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    Some(
        view! {
            <section class="section" aria-labelledby="articles">
                <div class="section-head"><h2 id="articles">{words.say("state-table")}</h2><p>{small}</p></div>
                {table}
                {rest(ctx, &without, aspect)}
            </section>
        }
        .into_any(),
    )
}

fn row(ctx: &PageContext, cell: &Cell, aspect: Aspect, changed: Option<&Changed>) -> AnyView {
    let words = &ctx.words;
    let name = node_named(ctx, cell.node);
    let mut status = cell_word(ctx, cell, aspect);
    if let Some(grade) = cell.grade {
        status = words.get(
            "state-graded",
            &[("status", status.into()), ("grade", words.name(&grade).into())],
        );
    }
    let day = |day: Option<data::model::Day>| day.map(|day| format::day(words, day));
    let latest = DecidingWord::of(ctx, cell, aspect).map(|word| word.label(words));
    let tag = |holds: Option<bool>, class: &'static str, id: &str| {
        (holds == Some(true)).then(|| view! { <span class=class>{words.say(id)}</span>" " })
    };
    let changed = changed.and_then(|changed| changed.note(ctx, cell.member_state, cell.node));
    let marked = changed.is_some().then_some("is-changed");
    let changed = changed.map(|note| view! { <span class="tag tag-changed">{note}</span> });
    view! {
        <tr {..class(marked)}>
            <th scope="row"><a href=format!("#{}", links::anchor(cell.node))>{name}</a></th>
            <td data-head=words.say("state-col-status")>{Look::of_cell(ctx, cell).line(status)}</td>
            <td class="nowrap" data-head=words.say("state-col-since")>{day(cell.since)}</td>
            <td data-head=words.say("state-col-latest")>{latest}</td>
            <td data-head=words.say("state-col-note")>
                {tag(cell.contested, "tag tag-contested", "tag-contested")}
                {tag(cell.inferred, "tag tag-inferred", inferred_message(cell.node))}
                {assessed(ctx, cell, aspect)}
                {changed}
            </td>
        </tr>
    }
    .into_any()
}

/// On how many counted provisions of an article a finding stands.
fn assessed(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> Option<AnyView> {
    let Node::Article(number) = cell.node else { return None };
    let (assessed @ 1.., counted) = (cell.assessed?, cell.counted?) else { return None };
    let to = links::assessed_figure(ctx, cell.member_state, number, aspect);
    let args = [("assessed", assessed.into()), ("counted", counted.into())];
    Some(ctx.words.linked("state-assessed", &args, &[("list", to)]))
}

/// The parts on which nothing is held, folded.
fn rest(ctx: &PageContext, without: &[Cell], aspect: Aspect) -> Option<AnyView> {
    if without.is_empty() {
        return None;
    }
    let items = without
        .iter()
        .map(|cell| {
            let name = match cell.node {
                Node::Article(number) => {
                    let to = links::article(ctx, number, aspect);
                    view! { <a href=to>{node_label(ctx, cell.node)}", "{ctx.words.name_as("inside", &number)}</a> }
                        .into_any()
                }
                node => node_label(ctx, node).into_any(),
            };
            view! { <li>{name}<span>{cell_word(ctx, cell, aspect)}</span></li> }
        })
        .collect_view();
    let summary = ctx.words.get("state-rest", &[("count", without.len().into())]);
    Some(
        view! {
            <details class="disclosure">
                <summary>{summary}</summary>
                <div class="disclosure-body"><ul class="ruled-list">{items}</ul></div>
            </details>
        }
        .into_any(),
    )
}

/// The evidence, part by part.
pub(super) fn evidence(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<AnyView> {
    if !ctx.snapshot.is_bound(state, ctx.on) {
        return None;
    }
    let words = &ctx.words;
    let blocks: Vec<AnyView> = ctx
        .snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .filter_map(|node| {
            let block = NodeBlock::to_show(ctx, state, node, aspect)?;
            let heading = match node {
                Node::Article(number) => {
                    let to = format!("{}#{state}", links::article(ctx, number, aspect));
                    view! {
                        <h3>
                            <a href=to>{node_label(ctx, node)}</a>
                            ", "
                            {ctx.words.name_as("inside", &number)}
                        </h3>
                    }
                    .into_any()
                }
                node => view! { <h3>{node_label(ctx, node)}</h3> }.into_any(),
            };
            Some(block.view(ctx, links::anchor(node), heading))
        })
        .collect();
    let list = if blocks.is_empty() {
        view! { <p class="empty">{words.say("state-table-empty")}</p> }.into_any()
    } else {
        view! { <ul class="nodes">{blocks}</ul> }.into_any()
    };
    Some(
        view! {
            <section class="section" aria-labelledby="evidence">
                <div class="section-head">
                    <h2 id="evidence">{words.say("state-evidence")}</h2>
                    <p>{words.say("article-by-state-sub")}</p>
                </div>
                {list}
            </section>
        }
        .into_any(),
    )
}

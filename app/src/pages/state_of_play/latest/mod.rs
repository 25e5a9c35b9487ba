//! What changed last: in words, with its day, and a way to its evidence.

mod rows;

use data::{model::MemberState, structure::Node};
use leptos::prelude::*;

use self::rows::{Row, rows};
use super::ASPECT;
use crate::{
    components::{links, sentence::node_label},
    context::PageContext,
    format,
};

/// The section.
pub(super) fn latest(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let rows = rows(ctx);
    let list = if rows.is_empty() {
        view! { <p class="empty">{words.say("latest-nothing")}</p> }.into_any()
    } else {
        let items = rows.iter().map(|row| item(ctx, row)).collect_view();
        view! { <ul class="latest">{items}</ul> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby="latest">
            <div class="section-head">
                <h2 id="latest">{words.say("latest-heading")}</h2>
                <p>{words.say("latest-sub")}</p>
            </div>
            {list}
        </section>
    }
    .into_any()
}

fn item(ctx: &PageContext, row: &Row) -> AnyView {
    let words = &ctx.words;
    let who =
        if let [state] = row.states[..] { of_one(ctx, row, state) } else { of_several(ctx, row) };
    let said =
        (!row.said.is_empty()).then(|| view! { <p class="latest-said">{row.said.clone()}</p> });
    view! {
        <li>
            <p class="latest-head">
                <span>{who}{ctx.words.colon()}{row.lead.clone()}</span>
                <time datetime=row.day.to_string()>{format::day(words, row.day)}</time>
            </p>
            {said}
        </li>
    }
    .into_any()
}

/// One State has its name, and a link to each part.
fn of_one(ctx: &PageContext, row: &Row, state: MemberState) -> AnyView {
    let name = ctx.words.name(&state);
    if row.nodes.is_empty() {
        return view! { <a href=place(ctx, state, None)>{name}</a> }.into_any();
    }
    let nodes = row.nodes.iter().map(|&node| {
        let label = node_label(ctx, node);
        view! { ", "<a href=place(ctx, state, Some(node))>{label}</a> }
    });
    view! { {name}{nodes.collect_view()} }.into_any()
}

/// Several have their codes, each a link.
fn of_several(ctx: &PageContext, row: &Row) -> AnyView {
    let first = row.nodes.first().copied();
    let codes = row.states.iter().enumerate().map(|(at, &state)| {
        let apart = (at > 0).then_some(" ");
        view! { {apart}<a href=place(ctx, state, first)>{links::code(ctx, state)}</a> }
    });
    let nodes = row.nodes.iter().map(|&node| node_label(ctx, node)).collect::<Vec<_>>();
    let nodes = (!nodes.is_empty()).then(|| format!(", {}", format::list(&ctx.words, nodes)));
    view! { {codes.collect_view()}{nodes} }.into_any()
}

/// Where the evidence is: of a part, of who is bound, or of a procedure.
fn place(ctx: &PageContext, state: MemberState, node: Option<Node>) -> String {
    let page = links::state(ctx, state, ASPECT);
    let Some(node) = node else { return format!("{page}#procedures") };
    let cell = ctx.snapshot.cell(state, node, ASPECT, ctx.on);
    // What decided then may be gone: the page itself says what is now.
    if cell.basis.is_some() { links::evidence(ctx, &cell, ASPECT) } else { page }
}

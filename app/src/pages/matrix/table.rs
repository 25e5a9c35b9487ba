//! The table of the matrix: heads that stick, scoped, and a sentence a cell.

use data::{
    model::{Aspect, NodeStatus},
    snapshot::cell::Cell,
    structure::Node,
    table::MemberStateEntry,
};
use leptos::prelude::*;

use super::{
    Group, MatrixFilter, groups,
    heads::{column_heads, group_heads},
};
use crate::{
    components::{class::class, figures::bar, links, mark::Look, sentence::cell_aloud},
    context::PageContext,
    format,
};

/// The table with the States that the filter leaves, and how many they are.
pub(super) fn table(ctx: &PageContext, filter: MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let groups = groups(ctx, filter);
    let nodes: Vec<Node> = groups.iter().flat_map(|group| group.nodes.iter().copied()).collect();
    let starts = first_columns(&groups);
    let all = ctx.snapshot.matrix(&nodes, filter.aspect, ctx.on);
    let total = all.len();
    let rows: Vec<_> = ctx
        .snapshot
        .member_states()
        .zip(all)
        .filter(|(_, cells)| {
            filter.status.is_none_or(|wanted| cells.iter().any(|cell| wanted.holds(cell.status)))
        })
        .map(|(state, cells)| row(ctx, state, &cells, &starts, filter.aspect))
        .collect();
    let shown = rows.len();
    let counted = filter.status.map(|_| {
        let counted =
            words.get("matrix-shown", &[("shown", shown.into()), ("total", total.into())]);
        view! { <p class="quiet">{counted}</p> }
    });
    let caption = words.get(
        "matrix-caption",
        &[
            ("aspect", words.name(&filter.aspect).into()),
            ("directive", ctx.snapshot.directive().number.to_string().into()),
            ("day", format::day(words, ctx.on).into()),
        ],
    );
    let columns = groups
        .iter()
        .map(|group| view! { <colgroup span=group.nodes.len()></colgroup> })
        .collect_view();
    view! {
        {counted}
        <div class="matrix-region" role="region" tabindex="0" aria-labelledby="matrix-caption">
            <table class="matrix">
                <caption id="matrix-caption" class="visually-hidden">{caption}</caption>
                <colgroup span="1"></colgroup>
                {columns}
                <colgroup span="1"></colgroup>
                <thead>
                    {group_heads(ctx, &groups, filter.aspect)}
                    {column_heads(ctx, &nodes, &starts, filter)}
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The places at which a group begins, the first one aside.
fn first_columns(groups: &[Group]) -> Vec<usize> {
    groups
        .iter()
        .scan(0, |at, group| {
            let start = *at;
            *at += group.nodes.len();
            Some(start)
        })
        .skip(1)
        .collect()
}

fn row(
    ctx: &PageContext,
    state: &MemberStateEntry,
    cells: &[Cell],
    starts: &[usize],
    aspect: Aspect,
) -> AnyView {
    let bound = ctx.snapshot.is_bound(state.code, ctx.on);
    let views = cells
        .iter()
        .enumerate()
        .map(|(at, one)| cell(ctx, one, starts.contains(&at), aspect))
        .collect_view();
    view! {
        <tr {..class((!bound).then_some("not-bound"))}>
            <th scope="row" class="state-head">
                <a href=links::state(ctx, state.code, aspect)>
                    <span class="state-code">{state.code.code()}</span>
                    " "
                    <span class="state-name">{ctx.words.name(&state.code)}</span>
                </a>
            </th>
            {views}
            {coverage_cell(ctx, state, bound, aspect)}
        </tr>
    }
    .into_any()
}

/// A cell is a link if there is evidence behind it.
fn cell(ctx: &PageContext, cell: &Cell, starts_group: bool, aspect: Aspect) -> AnyView {
    let look = Look::of_cell(ctx, cell);
    let aloud = cell_aloud(ctx, cell, aspect);
    let words = view! { <span class="visually-hidden">{aloud}</span> };
    let has_evidence =
        !matches!(cell.status, NodeStatus::NoFinding | NodeStatus::Optional | NodeStatus::NotBound);
    let mark = if has_evidence {
        let to = links::evidence(ctx, cell, aspect);
        view! { <a class=look.classes() href=to>{look.letter()}{words}</a> }.into_any()
    } else {
        view! { <span class=look.classes()>{look.letter()}{words}</span> }.into_any()
    };
    let kind = match cell.node {
        Node::Directive => "whole",
        Node::Theme(_) => "theme-cell",
        Node::Article(_) => "",
    };
    let classes = [kind, if starts_group { "gap-before" } else { "" }].join(" ");
    let classes = classes.trim();
    let classes = (!classes.is_empty()).then_some(classes);
    view! { <td {..class(classes)}>{mark}</td> }.into_any()
}

fn coverage_cell(
    ctx: &PageContext,
    state: &MemberStateEntry,
    bound: bool,
    aspect: Aspect,
) -> AnyView {
    if !bound {
        let not_bound = ctx.words.say("status-not-bound");
        return view! {
            <td class="coverage-cell gap-before">
                <span aria-hidden="true">"–"</span>
                <span class="visually-hidden">{not_bound}</span>
            </td>
        }
        .into_any();
    }
    let coverage = ctx.snapshot.coverage_of(state.code, aspect, ctx.on);
    view! {
        <td class="coverage-cell gap-before">
            {bar(coverage.held, coverage.of)}
            {format!("{}/{}", coverage.held, coverage.of)}
        </td>
    }
    .into_any()
}

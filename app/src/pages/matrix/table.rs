//! The table of the matrix: heads that stick, scoped, and a sentence a cell.

use leptos::prelude::*;

use super::{
    MatrixFilter,
    cell::cell,
    foot::foot,
    grid::{Grid, Row},
    heads::heads,
};
use crate::{
    components::{class::class, figures::bar, links},
    context::PageContext,
    format,
    islands::{CellPanel, MatrixKeys},
};

/// The table with the States that the filter leaves, and what the browser adds
/// to it.
pub(super) fn table(ctx: &PageContext, grid: &Grid<'_>, filter: &MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let starts = first_columns(grid);
    let rows = grid.rows.iter().map(|one| row(ctx, one, &starts, filter)).collect_view();
    let caption = words.get(
        "matrix-caption",
        &[
            ("aspect", words.name(&filter.aspect).into()),
            ("directive", ctx.snapshot.directive().number.to_string().into()),
            ("day", format::day(words, ctx.on).into()),
        ],
    );
    let columns = grid
        .groups
        .iter()
        .map(|group| view! { <colgroup span=group.columns.len()></colgroup> })
        .collect_view();
    let region = if filter.open.is_empty() { "matrix-region" } else { "matrix-region is-wide" };
    view! {
        <MatrixKeys table="matrix".to_owned() hint=words.say("matrix-keys")/>
        <div class=region id="matrix" role="region" tabindex="0" aria-labelledby="matrix-caption">
            <table class="matrix">
                <caption id="matrix-caption" class="visually-hidden">{caption}</caption>
                <colgroup span="1"></colgroup>
                {columns}
                <colgroup span="2"></colgroup>
                {heads(ctx, &grid.groups, filter)}
                <tbody>{rows}</tbody>
                {foot(ctx, &grid.groups, filter)}
            </table>
        </div>
        <CellPanel
            table="matrix".to_owned()
            heading=words.get("panel-heading", &[("state", "{state}".into()), ("node", "{node}".into())])
            close=words.say("panel-close")
            loading=words.say("panel-loading")
            failed=words.say("panel-failed")
            whole=words.say("panel-whole")
        />
    }
    .into_any()
}

/// The places at which a group begins, the first one aside.
fn first_columns(grid: &Grid<'_>) -> Vec<usize> {
    grid.groups
        .iter()
        .scan(0, |at, group| {
            let start = *at;
            *at += group.columns.len();
            Some(start)
        })
        .skip(1)
        .collect()
}

fn row(ctx: &PageContext, row: &Row<'_>, starts: &[usize], filter: &MatrixFilter) -> AnyView {
    let cells = row
        .slots
        .iter()
        .enumerate()
        .map(|(at, slot)| cell(ctx, slot, starts.contains(&at), filter))
        .collect_view();
    let name = ctx.words.name(&row.state.code);
    let named = name.clone();
    view! {
        <tr {..class((!row.bound).then_some("not-bound"))}>
            <th scope="row" class="state-head" data-name=named>
                <a href=links::state(ctx, row.state.code, filter.aspect)>
                    <span class="state-code">{row.state.code.code()}</span>
                    " "
                    <span class="state-name">{name}</span>
                </a>
            </th>
            {cells}
            {figures(ctx, row, filter)}
        </tr>
    }
    .into_any()
}

/// The State's own figures: gaps in the columns shown, and coverage.
fn figures(ctx: &PageContext, row: &Row<'_>, filter: &MatrixFilter) -> AnyView {
    if !row.bound {
        let not_bound = ctx.words.say("status-not-bound");
        return view! {
            <td class="coverage-cell gap-before" colspan="2">
                <span aria-hidden="true">"–"</span>
                <span class="visually-hidden">{not_bound}</span>
            </td>
        }
        .into_any();
    }
    let listed = format!("{}#articles", links::state(ctx, row.state.code, filter.aspect));
    let coverage = row.coverage;
    view! {
        <td class="gaps-cell gap-before"><a href=listed>{row.gaps}</a></td>
        <td class="coverage-cell">
            {bar(coverage.held, coverage.of)}
            {format!("{}/{}", coverage.held, coverage.of)}
        </td>
    }
    .into_any()
}

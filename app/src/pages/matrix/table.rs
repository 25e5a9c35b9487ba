//! The table of the matrix: heads that stick, scoped, and a sentence a cell.

use leptos::prelude::*;

use super::{
    MatrixFilter, StatusChoice,
    cell::Shown,
    columns::with_starts,
    foot::foot,
    grid::{Grid, Row},
    heads::heads,
};
use crate::{
    components::{
        class::class,
        compare::Changed,
        figures::bar,
        links::{self, CoverageOf},
    },
    context::PageContext,
    format,
    islands::{CellPanel, MatrixKeys},
};

/// The table with the States that the filter leaves, and what the browser adds
/// to it.
pub(super) fn table(ctx: &PageContext, grid: &Grid<'_>, filter: &MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let starts: Vec<bool> = with_starts(&grid.groups).map(|(_, starts)| starts).collect();
    let shown = Shown { ctx, filter, changed: Changed::of(ctx, filter.aspect) };
    let rows = grid.rows.iter().map(|one| row(&shown, one, &starts)).collect_view();
    let caption = words.get(
        "matrix-caption",
        &[
            ("aspect", words.name(&filter.aspect).into()),
            ("directive", ctx.words.act(&ctx.snapshot.directive().number).into()),
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

fn row(shown: &Shown<'_>, row: &Row<'_>, starts: &[bool]) -> AnyView {
    let Shown { ctx, filter, .. } = *shown;
    let cells =
        row.slots.iter().zip(starts).map(|(slot, starts)| shown.cell(slot, *starts)).collect_view();
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
    // Of the columns shown, those that are counted and no others.
    let counted = MatrixFilter {
        states: vec![row.state.code],
        status: Some(StatusChoice::Gap),
        open: Vec::new(),
        ..filter.without_cells()
    };
    let listed = format!("{}#matrix", ctx.link_with("/matrix", &counted));
    let coverage = row.coverage;
    let opened = CoverageOf::State(row.state.code);
    let opened = links::coverage_figure(ctx, filter.aspect, opened);
    view! {
        <td class="gaps-cell gap-before"><a href=listed>{row.gaps}</a></td>
        <td class="coverage-cell">
            <a href=opened>{format!("{}/{}", coverage.held, coverage.of)}</a>
            {bar(coverage.held, coverage.of)}
        </td>
    }
    .into_any()
}

//! The foot of the matrix: reported and not known, column by column, over all
//! States bound on the day, whatever rows the filter leaves.

use data::{model::Aspect, snapshot::figures::Gaps};
use leptos::prelude::*;

use super::{
    MatrixFilter,
    columns::{Column, Group},
};
use crate::{
    components::{class::class, status::is_due},
    context::PageContext,
};

/// The two rows of figures; none where no State is bound.
pub(super) fn foot(ctx: &PageContext, groups: &[Group], filter: &MatrixFilter) -> Option<AnyView> {
    let coverage = ctx.snapshot.coverage(filter.aspect, ctx.on);
    let bound = ctx.snapshot.bound_states(ctx.on).count();
    if bound == 0 {
        return None;
    }
    let reported = if is_due(ctx) { "matrix-reported" } else { "matrix-reported-before" };
    let whole = format!("{}/{}", coverage.held, coverage.of);
    let of = ctx.words.get("matrix-of-states", &[("count", bound.into())]);
    Some(
        view! {
            <tfoot>
                {row(ctx, groups, filter.aspect, reported, |gaps| gaps.reported, whole.into_any())}
                {row(ctx, groups, filter.aspect, "matrix-unknown", |gaps| gaps.unknown, of.into_any())}
            </tfoot>
        }
        .into_any(),
    )
}

fn row(
    ctx: &PageContext,
    groups: &[Group],
    aspect: Aspect,
    name: &str,
    number: impl Fn(&Gaps) -> usize,
    last: AnyView,
) -> AnyView {
    let cells = groups
        .iter()
        .enumerate()
        .flat_map(|(group, held)| {
            held.columns.iter().enumerate().map(move |(at, column)| (group > 0 && at == 0, column))
        })
        .map(|(starts, column)| {
            // The method counts States by node; a provision is none.
            let figure = match *column {
                Column::Node(node) => Some(number(&ctx.snapshot.gaps_at(node, aspect, ctx.on))),
                Column::Leaf(_) => None,
            };
            view! { <td {..class(starts.then_some("gap-before"))}>{figure}</td> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row" class="state-head"><span>{ctx.words.say(name)}</span></th>
            {cells}
            <td class="gap-before"></td>
            <td class="coverage-cell">{last}</td>
        </tr>
    }
    .into_any()
}

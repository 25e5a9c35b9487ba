//! The foot of the matrix: reported and not known, column by column, over all
//! States bound on the day, whatever rows the filter leaves.

use data::{model::Aspect, snapshot::figures::Gaps};
use leptos::prelude::*;

use super::{
    MatrixFilter,
    columns::{Column, Group, with_starts},
};
use crate::{
    components::{
        class::class,
        links::{self, CoverageOf},
        status::is_due,
    },
    context::PageContext,
};

/// A row of figures: which of the counts, and where in the opened figure the
/// States that it counts are listed.
struct Figures {
    name: &'static str,
    count: fn(&Gaps) -> usize,
    place: &'static str,
}

/// The two rows of figures; none where no State is bound.
pub(super) fn foot(ctx: &PageContext, groups: &[Group], filter: &MatrixFilter) -> Option<AnyView> {
    let bound = ctx.snapshot.bound_states(ctx.on).count();
    if bound == 0 {
        return None;
    }
    let aspect = filter.aspect;
    let reported = Figures {
        name: if is_due(ctx) { "matrix-reported" } else { "matrix-reported-before" },
        count: |gaps| gaps.reported,
        place: "reported",
    };
    let unknown = Figures { name: "matrix-unknown", count: |gaps| gaps.unknown, place: "unknown" };
    let coverage = ctx.snapshot.coverage(aspect, ctx.on);
    let to = links::coverage_figure(ctx, aspect, CoverageOf::Union);
    let covered = view! { <a href=to>{format!("{}/{}", coverage.held, coverage.of)}</a> };
    let of = ctx.words.get("matrix-of-states", &[("count", bound.into())]);
    Some(
        view! {
            <tfoot>
                {row(ctx, groups, aspect, &reported, covered.into_any())}
                {row(ctx, groups, aspect, &unknown, of.into_any())}
            </tfoot>
        }
        .into_any(),
    )
}

fn row(
    ctx: &PageContext,
    groups: &[Group],
    aspect: Aspect,
    figures: &Figures,
    last: AnyView,
) -> AnyView {
    let Figures { name, count, place } = figures;
    let cells = with_starts(groups)
        .map(|(column, starts)| {
            // The method counts States by node; a provision is none.
            let figure = match column {
                Column::Node(node) => {
                    let to = format!("{}#{place}", links::gaps_figure(ctx, node, aspect));
                    let number = count(&ctx.snapshot.gaps_at(node, aspect, ctx.on));
                    Some(view! { <a href=to>{number}</a> })
                }
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

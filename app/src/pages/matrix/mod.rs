//! The matrix: Member States by the parts of the Directive, on one day.

mod cell;
mod choices;
mod chosen;
mod columns;
mod file;
mod filter;
mod foot;
mod form;
mod grid;
mod heads;
mod provisions;
mod table;
#[cfg(test)]
mod tests;

use data::structure::Node;
use leptos::prelude::*;

use self::grid::Grid;
pub use self::{
    choices::{Circle, Order, Part, RowOrder, StatusChoice},
    file::{MatrixFile, matrix_csv},
    filter::MatrixFilter,
};
use crate::{
    components::{
        compare::{Scope, compare},
        figures::coverage,
        layout::{Page, Place, document_with_feed},
        legend::legend,
    },
    context::PageContext,
    feeds::{ChosenFeed, FeedSubject},
};

/// The page.
#[must_use]
pub fn matrix(ctx: &PageContext, filter: &MatrixFilter) -> String {
    let words = &ctx.words;
    let page =
        Page { place: Place::Matrix, title: words.say("nav-matrix"), filter, main: "matrix-page" };
    let grid = Grid::of(ctx, filter);
    let feed = feed(filter);
    document_with_feed(ctx, &page, feed.named(ctx), || {
        // Without a row there is nothing to be seen: words, never an empty table.
        let table = (!grid.rows.is_empty()).then(|| {
            view! {
                {legend(ctx, filter.aspect)}
                {table::table(ctx, &grid, filter)}
                {provisions::provisions(ctx, &grid, filter)}
            }
        });
        view! {
            <div class="opening">
                <h1>{words.say("matrix-heading")}</h1>
                {coverage(ctx, filter.aspect)}
                <p class="opening-sub">{words.say("matrix-how-to-read")}</p>
            </div>
            {form::form(ctx, filter)}
            {chosen::shown(ctx, &grid, filter)}
            {chosen::parts(ctx, filter)}
            <p class="quiet screen-only">{feed.link(ctx)}</p>
            {table}
            {compared_whole(ctx, filter)}
            {compare(ctx, filter, filter.aspect, scope(filter))}
        }
    })
}

/// The table alone.
pub(crate) fn table(ctx: &PageContext, filter: &MatrixFilter) -> AnyView {
    table::table(ctx, &Grid::of(ctx, filter), filter)
}

/// The choice of what the table shows, alone.
pub(crate) fn form(ctx: &PageContext, filter: &MatrixFilter) -> AnyView {
    form::form(ctx, filter)
}

/// What changes in law in the States and the part that are chosen.
fn feed(filter: &MatrixFilter) -> FeedSubject {
    FeedSubject::Chosen(ChosenFeed {
        states: filter.states.clone(),
        node: filter.theme.map(|part| match part {
            Part::Directive => Node::Directive,
            Part::Theme(theme) => Node::Theme(theme),
        }),
        aspect: Some(filter.aspect),
        ..ChosenFeed::default()
    })
}

/// Said where the filter leaves less than what is compared below.
fn compared_whole(ctx: &PageContext, filter: &MatrixFilter) -> Option<AnyView> {
    let one_state = matches!(scope(filter), Scope::State(_));
    let leaves_less =
        filter.theme.is_some() || filter.chooses_cells() || (filter.chooses_states() && !one_state);
    (ctx.view.with.is_some() && leaves_less).then(|| {
        let said = ctx.words.say("matrix-compared-whole");
        view! { <p class="section quiet">{said}</p> }.into_any()
    })
}

/// Whose changes are told: one State's where it alone is chosen.
fn scope(filter: &MatrixFilter) -> Scope {
    match filter.states[..] {
        [only] => Scope::State(only),
        _ => Scope::Everything,
    }
}

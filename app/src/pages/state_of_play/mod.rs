//! The state of play: the main thing in a sentence, how sure it is, the
//! figures by part of the Directive, and what institutions said.

mod filter;
mod opening;
mod procedures;
mod statements;

use data::model::Aspect;
use leptos::prelude::*;

pub use self::filter::{Measure, PlayFilter};
use crate::{
    address::ByAspect,
    charts,
    components::{
        chart::chart,
        compare::{Scope, compare},
        figures::{Figure, coverage, figures, reported},
        layout::{Page, Place, document},
    },
    context::PageContext,
    pages::matrix::{MatrixFilter, Part, StatusChoice},
};

/// The aspect that is shown first.
const ASPECT: Aspect = Aspect::Conformity;

/// The page.
#[must_use]
pub fn state_of_play(ctx: &PageContext, filter: &PlayFilter) -> String {
    let words = &ctx.words;
    let page =
        Page { place: Place::StateOfPlay, title: words.say("nav-state-of-play"), filter, main: "" };
    document(ctx, &page, || {
        view! {
            <div class="columns columns-wide-left">
                <div class="opening">
                    {opening::sentence(ctx)}
                    {coverage(ctx, ASPECT)}
                    <p class="opening-sub">{procedures::line(ctx)}</p>
                </div>
                {head_figures(ctx)}
            </div>
            <div class="section columns columns-wide-left ruled">
                {charts::gaps(ctx, &ByAspect { aspect: ASPECT }).map_or_else(|| nothing_to_count(ctx), |gaps| chart(ctx, gaps))}
                {statements::statements(ctx)}
            </div>
            {procedures::by_step(ctx)}
            {compare(ctx, filter, ASPECT, Scope::Everything)}
        }
    })
}

/// The States with a reported gap in the Directive, or of which it is not known.
fn listed(ctx: &PageContext, status: StatusChoice) -> String {
    let filter = MatrixFilter {
        aspect: ASPECT,
        theme: Some(Part::Directive),
        status: Some(status),
        ..MatrixFilter::default()
    };
    ctx.link_with("/matrix", &filter)
}

fn head_figures(ctx: &PageContext) -> Option<AnyView> {
    let words = &ctx.words;
    let gaps = ctx.snapshot.gaps_at(data::structure::Node::Directive, ASPECT, ctx.on);
    if gaps.bound == 0 {
        return None;
    }
    let coverage = ctx.snapshot.coverage(ASPECT, ctx.on);
    let open = procedures::Counts::of(ctx);
    let of_states = |id: &str| words.get(id, &[("of", gaps.bound.into())]);
    Some(figures(vec![
        Figure {
            number: gaps.reported,
            counts: reported(ctx, gaps.bound),
            to: listed(ctx, StatusChoice::Gap),
        },
        Figure {
            number: gaps.unknown,
            counts: of_states("figure-not-known"),
            to: listed(ctx, StatusChoice::Unknown),
        },
        Figure {
            number: coverage.held,
            counts: words.get("figure-coverage", &[("of", coverage.of.into())]),
            to: ctx.link("/matrix"),
        },
        Figure {
            number: open.yes + open.presumed,
            counts: words.get("figure-open", &[("count", (open.yes + open.presumed).into())]),
            to: "#procedures".to_owned(),
        },
    ]))
}

fn nothing_to_count(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    view! {
        <section aria-labelledby="gaps">
            <h2 id="gaps">{words.say("gaps-heading")}</h2>
            <p class="empty">{words.say("gaps-nobody")}</p>
        </section>
    }
    .into_any()
}

//! The state of play: the main thing in a sentence, how sure it is, the States
//! as tiles, the figures by part of the Directive, procedures, what changed last,
//! where the evidence is thinnest, and what institutions said.

mod filter;
mod latest;
pub(crate) mod opening;
pub(crate) mod procedures;
mod statements;
mod thinnest;

use data::{model::Aspect, structure::Node};
use leptos::prelude::*;

pub use self::filter::{Measure, PlayFilter};
use crate::{
    address::ByAspect,
    charts,
    components::{
        chart::{chart, chart_below},
        compare::{Scope, compare},
        figures::{Figure, coverage, figures, reported},
        layout::{Page, Place, document},
        links::{self, CoverageOf},
        see_also::see_also,
        text,
        tiles::{measures, tiles},
    },
    context::PageContext,
    pages::{OpenChoice, ProceduresFilter},
};

/// The aspect that is shown first.
const ASPECT: Aspect = Aspect::Conformity;

/// The page.
#[must_use]
pub fn state_of_play(ctx: &PageContext, filter: &PlayFilter) -> String {
    let words = &ctx.words;
    let page = Page {
        place: Place::StateOfPlay,
        title: words.say("nav-state-of-play"),
        filter,
        main: "play-page",
    };
    document(ctx, &page, || {
        view! {
            <div class="columns columns-wide-left">
                <div class="opening">
                    <h1>{text::view(&opening::sentence(ctx))}</h1>
                    {coverage(ctx, ASPECT)}
                    <p class="opening-sub">{text::view(&procedures::line(ctx))}</p>
                </div>
                {head_figures(ctx)}
            </div>
            {compare(ctx, filter, ASPECT, Scope::Everything)}
            <div class="section columns columns-tiles ruled">
                <div class="section">{europe(ctx, *filter)}{procedures::by_step(ctx)}</div>
                {charts::gaps(ctx, &ByAspect { aspect: ASPECT }).map_or_else(|| nothing_to_count(ctx), |gaps| chart(ctx, gaps))}
            </div>
            <div class="section columns columns-wide-left ruled">
                {latest::latest(ctx)}
                {thinnest::thinnest(ctx)}
            </div>
            {statements::statements(ctx)}
            {see_also(ctx, vec![
                ("see-also-penalties", ctx.link("/penalties")),
                ("see-also-compare", links::side_by_side(ctx, &[], ASPECT)),
            ])}
        }
    })
}

/// The States as tiles, with the choice of what they show.
fn europe(ctx: &PageContext, filter: PlayFilter) -> AnyView {
    let measure = filter.measure;
    let choice = Some(measures(ctx, measure));
    chart_below(ctx, charts::europe(ctx, &filter), 2, choice, tiles(ctx, measure))
}

fn head_figures(ctx: &PageContext) -> Option<AnyView> {
    let words = &ctx.words;
    let gaps = ctx.snapshot.gaps_at(Node::Directive, ASPECT, ctx.on);
    if gaps.bound == 0 {
        return None;
    }
    let coverage = ctx.snapshot.coverage(ASPECT, ctx.on);
    let open = procedures::Counts::of(ctx);
    let opened = links::gaps_figure(ctx, Node::Directive, ASPECT);
    let seen = ProceduresFilter { open: Some(OpenChoice::Seen), ..ProceduresFilter::default() };
    let of_states = |id: &str| words.get(id, &[("of", gaps.bound.into())]);
    Some(figures(vec![
        Figure {
            number: gaps.reported,
            counts: reported(ctx, gaps.bound),
            to: format!("{opened}#reported"),
        },
        Figure {
            number: gaps.unknown,
            counts: of_states("figure-not-known"),
            to: format!("{opened}#unknown"),
        },
        Figure {
            number: coverage.held,
            counts: words.get("figure-coverage", &[("of", coverage.of.into())]),
            to: links::coverage_figure(ctx, ASPECT, CoverageOf::Union),
        },
        Figure {
            number: open.yes + open.presumed,
            counts: words.get("figure-open", &[("count", (open.yes + open.presumed).into())]),
            to: links::procedures_figure(ctx, seen),
        },
    ]))
}

fn nothing_to_count(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    view! {
        <section class="section" aria-labelledby="gaps">
            <h2 id="gaps">{words.say("gaps-heading")}</h2>
            <p class="empty">{words.say("gaps-nobody")}</p>
        </section>
    }
    .into_any()
}

//! The other figures that can be opened, at the foot of each.

use data::{model::Aspect, structure::Node};
use leptos::prelude::*;

use crate::{
    components::links::{self, CoverageOf},
    context::PageContext,
    pages::ProceduresFilter,
};

/// Links to the figures over all States, at the part and under the aspect shown.
pub(super) fn others(ctx: &PageContext, node: Node, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let coverage = match node {
        Node::Directive => CoverageOf::Union,
        node => CoverageOf::Node(node),
    };
    let entries = [
        ("figure-title-gaps", links::gaps_figure(ctx, node, aspect)),
        ("figure-title-evidence", links::evidence_figure(ctx, node, aspect)),
        ("figure-title-coverage", links::coverage_figure(ctx, aspect, coverage)),
        ("figure-title-articles", links::articles_figure(ctx, aspect)),
        ("figure-title-procedures", links::procedures_figure(ctx, ProceduresFilter::default())),
        ("figure-title-delay", links::delay_figure(ctx, None)),
        ("figure-title-measures", links::measures_figure(ctx, None)),
        ("figure-title-bound", links::bound_figure(ctx)),
        ("figure-title-sources", links::sources_figure(ctx, None)),
    ];
    let entries = entries
        .into_iter()
        .map(|(title, to)| view! { <li><a href=to>{words.say(title)}</a></li> })
        .collect_view();
    view! {
        <nav class="screen-only" aria-labelledby="others">
            <h2 id="others">{words.say("figures-others")}</h2>
            <ul class="ruled-list">{entries}</ul>
        </nav>
    }
    .into_any()
}

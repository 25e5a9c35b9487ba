//! Findings, procedures, statements, tables and charts.

use data::{
    model::{Aspect, MemberState},
    structure::Node,
};
use leptos::prelude::*;

use crate::{
    address::{ByAspect, NoFilter},
    charts::{self, Chart, StateTimelineFilter},
    components::{
        chart::chart, links, node::NodeBlock, procedure::procedure, section::section,
        statement::statement,
    },
    context::PageContext,
    pages::{
        MatrixFilter, NodeFilter, PenaltiesFilter, SideBySideFilter, TimelineFilter, article_grid,
        matrix_table, parts_beside, states_table,
    },
};

const ASPECT: Aspect = Aspect::Conformity;
/// Of what is alike but for its facts, so many are enough.
const MOST: usize = 8;

/// The parts that show facts.
pub(super) fn facts(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let article = super::sample_article();
    let blocks = article
        .into_iter()
        .flat_map(|number| NodeBlock::of_all(ctx, Node::Article(number), ASPECT))
        .take(MOST)
        .map(|(state, block)| {
            let heading = view! { <h3>{links::code(ctx, state)}</h3> };
            block.view(ctx, format!("finding-{state}"), heading.into_any())
        })
        .collect_view();
    let cases = ctx
        .snapshot
        .cases_on(ctx.on)
        .take(MOST)
        .map(|(case, on_day)| procedure(ctx, case, &on_day))
        .collect_view();
    let said = ctx
        .snapshot
        .dataset()
        .statements
        .facts()
        .iter()
        .take(MOST)
        .map(|fact| statement(ctx, &fact.record, true))
        .collect_view();
    let states: Vec<MemberState> =
        ["CZ", "DE", "IE"].iter().filter_map(|code| MemberState::parse(code).ok()).collect();
    let beside = SideBySideFilter { states, ..SideBySideFilter::default() };
    view! {
        {section("design-findings", words.say("design-findings"), None, view! { <ul class="nodes">{blocks}</ul> }.into_any())}
        {section("design-procedures", words.say("design-procedures"), None, view! { <ul class="procedures">{cases}</ul> }.into_any())}
        {section("design-statements", words.say("design-statements"), None, view! { <ul class="statements statements-wide">{said}</ul> }.into_any())}
        {states_table(ctx, ASPECT)}
        {article.and_then(|number| article_grid(ctx, number, ASPECT))}
        {matrix_table(ctx, &MatrixFilter::default())}
        {parts_beside(ctx, &beside)}
        {drawn(ctx)}
    }
    .into_any()
}

/// The charts.
fn drawn(ctx: &PageContext) -> AnyView {
    let by_aspect = ByAspect { aspect: ASPECT };
    let node = NodeFilter { aspect: ASPECT, node: Node::Directive };
    let state = MemberState::parse("CZ").ok();
    let line = StateTimelineFilter { state, aspect: ASPECT };
    let all: [Option<Chart<'_>>; 8] = [
        charts::gaps(ctx, &by_aspect),
        charts::gaps_over_time(ctx, &node),
        charts::coverage_by_state(ctx, &by_aspect),
        charts::procedures_over_time(ctx, &NoFilter),
        charts::delay(ctx, &NoFilter),
        charts::penalties(ctx, &PenaltiesFilter::default()),
        charts::state_timeline(ctx, &line),
        charts::timeline(ctx, &TimelineFilter::default()),
    ];
    let drawn = all
        .into_iter()
        .flatten()
        .map(|one| view! { <div class="section">{chart(ctx, one)}</div> })
        .collect_view();
    drawn.into_any()
}

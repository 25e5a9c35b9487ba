//! On how much of the Directive something is held of the States asked about, and on
//! which articles nothing is.

use data::{
    model::NodeStatus,
    report::{Block, Column, Section, Table, Text},
    structure::Node,
};

use super::Asked;
use crate::components::{
    links::{self, CoverageOf},
    sentence::node_named,
};

/// The section.
pub(super) fn held(asked: &Asked<'_>) -> Section {
    let Asked { ctx, filter, .. } = asked;
    let (words, aspect) = (&ctx.words, filter.aspect);
    let mut blocks = Vec::new();
    let nothing = articles_without(asked);
    if !nothing.is_empty() {
        let nothing_on = words.get("hearing-nothing-on", &[("count", nothing.len().into())]);
        let articles = Text::joined(nothing, &ctx.words.semicolon());
        blocks.push(Block::Paragraph(Text::plain(nothing_on).and(" ").and(articles).and(".")));
    }
    let rows: Vec<Vec<Text>> = asked
        .states()
        .map(|state| {
            let coverage = ctx.snapshot.coverage_of(state, aspect, ctx.on);
            let to = links::coverage_figure(ctx, aspect, CoverageOf::State(state));
            vec![
                Text::link(words.name(&state), links::state(ctx, state, aspect)),
                Text::link(coverage.held.to_string(), to),
                Text::plain(coverage.of.to_string()),
            ]
        })
        .collect();
    blocks.push(Block::Table(Table {
        caption: words.say("hearing-held-caption"),
        columns: vec![
            Column::words(words.say("matrix-state"), 8),
            Column::number(words.say("hearing-col-held")),
            Column::number(words.say("hearing-col-articles")),
        ],
        rows,
    }));
    Section::new("held", words.say("hearing-held"), blocks)
}

/// The articles on which nothing is held of any State asked about, each a link.
pub(super) fn articles_without(asked: &Asked<'_>) -> Vec<Text> {
    let Asked { ctx, filter, .. } = asked;
    let aspect = filter.aspect;
    // Of nobody nothing is missing.
    if asked.states().next().is_none() {
        return Vec::new();
    }
    ctx.snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .filter_map(|node| {
            let Node::Article(number) = node else { return None };
            let nothing = |state| {
                let status = ctx.snapshot.status(state, node, aspect, ctx.on);
                status == NodeStatus::NoFinding
            };
            asked
                .states()
                .all(nothing)
                .then(|| Text::link(node_named(ctx, node), links::article(ctx, number, aspect)))
        })
        .collect()
}

//! Questions on findings: where sources disagree, where only others than the Commission
//! report a gap, and where nothing is held.

use data::{
    model::{Grade, MemberState, NodeStatus},
    report::Text,
    structure::Node,
};

use super::{
    super::{contested, held},
    Asked, Rule,
};
use crate::{
    components::{links, sentence::node_named},
    reports::parts::nodes::{names, status},
};

/// Where sources disagree.
pub(super) fn contested(asked: &Asked<'_>) -> Rule {
    let Asked { ctx, filter, .. } = asked;
    let questions = contested::cells(asked).into_iter().map(|cell| {
        let args = [
            ("state", ctx.words.name(&cell.member_state).into()),
            ("part", node_named(ctx, cell.node).into()),
            ("status", status(ctx, &cell, filter.aspect).into()),
        ];
        let to = [("part", links::evidence(ctx, &cell, filter.aspect))];
        ctx.words.text("hearing-ask-contested", &args, &to)
    });
    Rule { name: "hearing-rule-contested", questions: questions.collect() }
}

/// Gaps on articles that neither the Commission nor a court speaks of, State by State.
pub(super) fn reported_by_others(asked: &Asked<'_>) -> Rule {
    let Asked { ctx, filter, .. } = asked;
    let nodes = ctx.snapshot.structure().nodes_by_number();
    let questions = asked.states().filter_map(|state| {
        let parts: Vec<Text> = nodes
            .iter()
            .filter(|node| matches!(node, Node::Article(_)))
            .map(|&node| ctx.snapshot.cell(state, node, filter.aspect, ctx.on))
            .filter(|cell| cell.status.is_gap() && cell.grade == Some(Grade::Reported))
            .map(|cell| {
                let to = links::evidence(ctx, &cell, filter.aspect);
                Text::link(node_named(ctx, cell.node), to)
            })
            .collect();
        if parts.is_empty() {
            return None;
        }
        let count = [("count", parts.len().into())];
        Some(
            names(ctx, &[state], filter.aspect)
                .and(ctx.words.colon())
                .and(ctx.words.get("hearing-ask-reported", &count))
                .and(" ")
                .and(Text::joined(parts, &ctx.words.semicolon()))
                .and(". ")
                .and(ctx.words.say("hearing-ask-reported-then")),
        )
    });
    Rule { name: "hearing-rule-reported", questions: questions.collect() }
}

/// Articles on which nothing is held of any State asked about, and States of which
/// nothing is held on any article.
pub(super) fn nothing_held(asked: &Asked<'_>) -> Rule {
    let Asked { ctx, filter, .. } = asked;
    let words = &ctx.words;
    let mut questions = Vec::new();
    let articles = held::articles_without(asked);
    if !articles.is_empty() {
        let count = [("count", articles.len().into())];
        let asks = words.get("hearing-ask-articles", &count);
        questions
            .push(Text::joined(articles, &ctx.words.semicolon()).and(ctx.words.colon()).and(asks));
    }
    let has_nothing = |state: &MemberState| {
        let coverage = ctx.snapshot.coverage_of(*state, filter.aspect, ctx.on);
        let whole = ctx.snapshot.status(*state, Node::Directive, filter.aspect, ctx.on);
        coverage.held == 0 && whole == NodeStatus::NoFinding
    };
    let states: Vec<MemberState> = asked.states().filter(has_nothing).collect();
    if !states.is_empty() {
        let count = [("count", states.len().into())];
        let asks = words.get("hearing-ask-states", &count);
        questions.push(names(ctx, &states, filter.aspect).and(ctx.words.colon()).and(asks));
    }
    Rule { name: "hearing-rule-nothing", questions }
}

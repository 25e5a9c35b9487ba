//! The report on a Member State: where it stands part by part with the evidence, its
//! procedures, measures, penalties and replies.

use data::{
    model::{Aspect, MemberState},
    report::{Block, Section, Text},
    structure::Node,
    table::MemberStateEntry,
};

use super::{
    Body,
    parts::{
        chart::figure, evidence, led_to::in_page, measures, nodes, penalties, procedures, replies,
    },
};
use crate::{
    charts::{StateTimelineFilter, state_timeline},
    components::{links, sentence::node_named, why::not_bound},
    context::PageContext,
    pages::{is_without_finding, member_state_opening as opening},
};

/// The report; none if the data does not know the State.
pub(super) fn state(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<Body> {
    let entry = ctx.snapshot.member_state(state)?;
    let cell = ctx.snapshot.cell(state, Node::Directive, aspect, ctx.on);
    let words = &ctx.words;
    let of = |id: &'static str, heading: &str, table: Option<data::report::Table>, none: &str| {
        let block = table.map_or_else(|| nothing(ctx, none), Block::Table);
        Section::new(id, words.say(heading), vec![block])
    };
    let sections = [
        Some(standing(ctx, entry, aspect)),
        evidence(ctx, state, aspect),
        Some(of_procedures(ctx, state)),
        Some(of("measures", "measures-heading", measures::of(ctx, state), "measures-none")),
        Some(of("penalties", "penalties-heading", penalties::of(ctx, state), "penalties-none")),
        replies::of(ctx, |one| one == state)
            .map(|block| Section::new("replies", words.say("report-replies"), vec![block])),
    ];
    Some(Body {
        opening: in_page(
            opening::heading(ctx, entry, &cell, aspect),
            &links::state(ctx, state, aspect),
        ),
        sections: sections.into_iter().flatten().collect(),
    })
}

fn nothing(ctx: &PageContext, id: &str) -> Block {
    Block::Paragraph(Text::plain(ctx.words.say(id)))
}

fn standing(ctx: &PageContext, entry: &MemberStateEntry, aspect: Aspect) -> Section {
    let words = &ctx.words;
    let state = entry.code;
    let mut blocks = Vec::new();
    if ctx.snapshot.is_bound(state, ctx.on) {
        let said = opening::bound_since(ctx, entry).map(Text::plain);
        let said = [said, opening::delay(ctx, entry), Some(opening::coverage(ctx, entry, aspect))];
        let said = Text::joined(said.into_iter().flatten().collect(), " ");
        blocks.push(Block::Paragraph(said));
    }
    let line = StateTimelineFilter { state: Some(state), aspect };
    blocks.extend(figure(state_timeline(ctx, &line)));
    if ctx.snapshot.is_bound(state, ctx.on) {
        let table = nodes::of_state(ctx, state, aspect);
        blocks.push(table.map_or_else(|| nothing(ctx, "state-table-empty"), Block::Table));
        blocks.extend(without(ctx, state, aspect));
    }
    if blocks.is_empty() {
        let (id, args) = not_bound(ctx, entry);
        blocks.push(Block::Paragraph(Text::plain(words.get(id, &args))));
    }
    Section::new("standing", words.say("state-table"), blocks)
}

/// The parts of the Directive on which nothing is held.
fn without(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<Block> {
    let nodes: Vec<Node> = ctx
        .snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .filter(|&node| is_without_finding(ctx.snapshot.status(state, node, aspect, ctx.on)))
        .collect();
    let named = nodes.iter().map(|&node| match node {
        Node::Article(number) => {
            Text::link(node_named(ctx, node), links::article(ctx, number, aspect))
        }
        node => Text::plain(node_named(ctx, node)),
    });
    let said = ctx.words.get("report-parts-without", &[("count", nodes.len().into())]);
    let text = Text::plain(said)
        .and(" ")
        .and(Text::joined(named.collect(), &ctx.words.semicolon()))
        .and(".");
    (!nodes.is_empty()).then_some(Block::Paragraph(text))
}

/// The evidence part by part; none of a State that is not bound.
fn evidence(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<Section> {
    if !ctx.snapshot.is_bound(state, ctx.on) {
        return None;
    }
    let parts: Vec<Section> = ctx
        .snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .filter_map(|node| {
            let blocks = evidence::of(ctx, state, node, aspect)?;
            let id = format!("evidence-{}", links::anchor(node).replace('_', "-"));
            Some(Section::new(id, node_named(ctx, node), blocks))
        })
        .collect();
    let section = Section::new("evidence", ctx.words.say("state-evidence"), Vec::new());
    (!parts.is_empty()).then_some(Section { parts, ..section })
}

fn of_procedures(ctx: &PageContext, state: MemberState) -> Section {
    let heading = ctx.words.say("state-procedures");
    let cases = procedures::known(ctx, |case| case.member_state == state);
    if cases.is_empty() {
        return Section::new("procedures", heading, vec![nothing(ctx, "state-no-procedure")]);
    }
    let parts = procedures::in_full(ctx, &cases);
    Section { parts, ..Section::new("procedures", heading, Vec::new()) }
}

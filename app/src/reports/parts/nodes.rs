//! Where a State stands on parts of the Directive, and where States stand on one, as
//! tables of words.

use data::{
    model::{Aspect, MemberState, NodeStatus},
    report::{Column, Table, Text},
    snapshot::cell::Cell,
    structure::Node,
};

use crate::{
    components::{
        compare::qualified,
        deciding::DecidingWord,
        links,
        sentence::{inferred_message, node_named},
        status::cell_word,
    },
    context::PageContext,
    format,
};

/// Every part of the Directive on which something is held of a State; none if there is
/// no such part.
pub(in crate::reports) fn of_state(
    ctx: &PageContext,
    state: MemberState,
    aspect: Aspect,
) -> Option<Table> {
    let words = &ctx.words;
    let rows: Vec<Vec<Text>> = ctx
        .snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .map(|node| ctx.snapshot.cell(state, node, aspect, ctx.on))
        .filter(|cell| links::has_evidence(cell.status))
        .map(|cell| {
            let head = Text::link(node_named(ctx, cell.node), links::evidence(ctx, &cell, aspect));
            with_head(ctx, head, &cell, aspect)
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: words.say("report-state-caption"),
        columns: columns(ctx, words.say("gaps-col-part")),
        rows,
    })
}

/// The States with something held at a part of the Directive, gaps first.
pub(in crate::reports) fn of_node(
    ctx: &PageContext,
    caption: String,
    node: Node,
    aspect: Aspect,
) -> Option<Table> {
    let mut cells: Vec<Cell> = ctx
        .snapshot
        .bound_states(ctx.on)
        .map(|state| ctx.snapshot.cell(state, node, aspect, ctx.on))
        .filter(|cell| links::has_evidence(cell.status))
        .collect();
    cells.sort_by_key(|cell| (!cell.status.is_gap(), cell.status != NodeStatus::Unclear));
    let rows: Vec<Vec<Text>> = cells
        .iter()
        .map(|cell| {
            let state = ctx.words.name(&cell.member_state);
            let head = Text::link(state, links::evidence(ctx, cell, aspect));
            with_head(ctx, head, cell, aspect)
        })
        .collect();
    let columns = columns(ctx, ctx.words.say("matrix-state"));
    (!rows.is_empty()).then_some(Table { caption, columns, rows })
}

/// Every bound State at the Directive and its themes, in protocol order.
pub(in crate::reports) fn by_theme(ctx: &PageContext, caption: String, aspect: Aspect) -> Table {
    let words = &ctx.words;
    let themes = ctx.snapshot.structure().themes().iter().map(|&theme| Node::Theme(theme));
    let nodes: Vec<Node> = std::iter::once(Node::Directive).chain(themes).collect();
    let heads = nodes.iter().map(|&node| Column::words(node_named(ctx, node), 5));
    let rows = ctx
        .snapshot
        .bound_states(ctx.on)
        .map(|state| {
            let head = Text::link(words.name(&state), links::state(ctx, state, aspect));
            let cells = nodes.iter().map(|&node| {
                let cell = ctx.snapshot.cell(state, node, aspect, ctx.on);
                let said = status(ctx, &cell, aspect);
                if links::has_evidence(cell.status) {
                    Text::link(said, links::evidence(ctx, &cell, aspect))
                } else {
                    Text::plain(said)
                }
            });
            std::iter::once(head).chain(cells).collect()
        })
        .collect();
    let first = Column::words(words.say("matrix-state"), 4);
    Table { caption, columns: std::iter::once(first).chain(heads).collect(), rows }
}

/// The bound States of which nothing is held at a part of the Directive.
pub(in crate::reports) fn without(
    ctx: &PageContext,
    node: Node,
    aspect: Aspect,
) -> Vec<MemberState> {
    let states = ctx.snapshot.bound_states(ctx.on);
    states
        .filter(|&state| ctx.snapshot.status(state, node, aspect, ctx.on) == NodeStatus::NoFinding)
        .collect()
}

/// States by name, each a link to its page.
pub(in crate::reports) fn names(ctx: &PageContext, states: &[MemberState], aspect: Aspect) -> Text {
    let named = states
        .iter()
        .map(|&state| Text::link(ctx.words.name(&state), links::state(ctx, state, aspect)));
    Text::joined(named.collect(), ", ")
}

fn columns(ctx: &PageContext, first: String) -> Vec<Column> {
    let words = |id: &str, width| Column::words(ctx.words.say(id), width);
    vec![
        Column::words(first, 5),
        words("state-col-status", 5),
        words("state-col-since", 3),
        words("state-col-latest", 5),
        words("state-col-note", 4),
    ]
}

fn with_head(ctx: &PageContext, head: Text, cell: &Cell, aspect: Aspect) -> Vec<Text> {
    let words = &ctx.words;
    let latest = DecidingWord::of(ctx, cell, aspect).map(|word| word.label(words));
    let since = cell.since.map(|day| format::day(words, day));
    vec![
        head,
        Text::plain(status(ctx, cell, aspect)),
        Text::plain(since.unwrap_or_default()),
        Text::plain(latest.unwrap_or_default()),
        notes(ctx, cell, aspect),
    ]
}

/// What a cell comes to, with how firmly a gap is held.
pub(in crate::reports) fn status(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> String {
    qualified(ctx, cell_word(ctx, cell, aspect), cell.grade, None)
}

/// What qualifies a cell.
fn notes(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> Text {
    let words = &ctx.words;
    let mut notes: Vec<Text> = Vec::new();
    if cell.contested == Some(true) {
        notes.push(Text::plain(format::capital(&words.say("tag-contested"))));
    }
    if cell.inferred == Some(true) {
        notes.push(Text::plain(format::capital(&words.say(inferred_message(cell.node)))));
    }
    if let (Node::Article(number), Some(assessed @ 1..), Some(counted)) =
        (cell.node, cell.assessed, cell.counted)
    {
        let to = links::assessed_figure(ctx, cell.member_state, number, aspect);
        let args = [("assessed", assessed.into()), ("counted", counted.into())];
        notes.push(words.text("state-assessed", &args, &[("list", to)]));
    }
    Text::joined(notes, &ctx.words.semicolon())
}

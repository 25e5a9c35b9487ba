//! The gaps that are reported in the States asked about, and how firmly each is held.

use data::report::{Block, Column, Section, Table, Text};

use super::{Asked, said};
use crate::{
    components::{deciding::DecidingWord, links, sentence::node_named},
    format,
    reports::parts::nodes::status,
};

/// The section.
pub(super) fn gaps(asked: &Asked<'_>) -> Section {
    let Asked { ctx, filter, .. } = asked;
    let (words, aspect) = (&ctx.words, filter.aspect);
    let parts = ctx.snapshot.structure().nodes_by_number();
    let mut rows: Vec<Vec<Text>> = Vec::new();
    for state in asked.states() {
        for &node in &parts {
            let cell = ctx.snapshot.cell(state, node, aspect, ctx.on);
            if !cell.status.is_gap() {
                continue;
            }
            let since = cell.since.map(|day| format::day(words, day)).unwrap_or_default();
            let word = DecidingWord::of(ctx, &cell, aspect).map(|word| word.label(words));
            rows.push(vec![
                Text::link(words.name(&state), links::state(ctx, state, aspect)),
                Text::link(node_named(ctx, node), links::evidence(ctx, &cell, aspect)),
                Text::plain(status(ctx, &cell, aspect)),
                Text::plain(since),
                Text::plain(word.unwrap_or_default()),
            ]);
        }
    }
    let column = |id: &str, width| Column::words(words.say(id), width);
    let block = if rows.is_empty() {
        said(ctx, "hearing-gaps-none")
    } else {
        Block::Table(Table {
            caption: words.say("hearing-gaps-caption"),
            columns: vec![
                column("matrix-state", 3),
                column("gaps-col-part", 5),
                column("state-col-status", 5),
                column("state-col-since", 3),
                column("state-col-latest", 5),
            ],
            rows,
        })
    };
    Section::new("gaps", words.say("hearing-gaps"), vec![block])
}

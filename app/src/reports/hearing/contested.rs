//! Where sources disagree: what stands, and who says otherwise.

use data::{
    report::{Block, Column, Section, Table, Text},
    snapshot::cell::Cell,
};

use super::{Asked, said};
use crate::{
    components::{
        finding::{date, source_named, view_of},
        links,
        sentence::node_named,
        status::said_inside,
        voice::{Role, heard},
    },
    reports::parts::nodes::status,
};

/// The section.
pub(super) fn contested(asked: &Asked<'_>) -> Section {
    let words = &asked.ctx.words;
    let rows: Vec<Vec<Text>> = cells(asked).iter().map(|cell| row(asked, cell)).collect();
    let column = |id: &str, width| Column::words(words.say(id), width);
    let block = if rows.is_empty() {
        said(asked.ctx, "hearing-contested-none")
    } else {
        Block::Table(Table {
            caption: words.say("hearing-contested-caption"),
            columns: vec![
                column("matrix-state", 3),
                column("gaps-col-part", 4),
                column("state-col-status", 4),
                column("hearing-col-otherwise", 8),
            ],
            rows,
        })
    };
    Section::new("contested", words.say("hearing-contested"), vec![block])
}

/// The contested cells of the States asked about, in their order.
pub(super) fn cells(asked: &Asked<'_>) -> Vec<Cell> {
    let Asked { ctx, filter, .. } = asked;
    let parts = ctx.snapshot.structure().nodes_by_number();
    asked
        .states()
        .flat_map(|state| {
            parts.iter().map(move |&node| ctx.snapshot.cell(state, node, filter.aspect, ctx.on))
        })
        .filter(|cell| cell.contested == Some(true))
        .collect()
}

fn row(asked: &Asked<'_>, cell: &Cell) -> Vec<Text> {
    let Asked { ctx, filter, .. } = asked;
    let (words, aspect) = (&ctx.words, filter.aspect);
    let otherwise: Vec<Text> = heard(ctx, cell.member_state, cell.node, aspect)
        .iter()
        .filter(|heard| heard.role == Role::Contests)
        .map(|heard| {
            let voice = &heard.voice;
            let view = view_of(ctx, voice.basis, voice.act);
            let status = said_inside(ctx, voice.status, aspect);
            Text::plain(format!("{view}{}{status}, {}, ", ctx.words.colon(), date(ctx, voice)))
                .and(source_named(ctx, &voice.source))
        })
        .collect();
    let otherwise = if otherwise.is_empty() {
        Text::plain(words.say("hearing-contested-below"))
    } else {
        Text::joined(otherwise, &ctx.words.semicolon())
    };
    let state = cell.member_state;
    vec![
        Text::link(words.name(&state), links::state(ctx, state, aspect)),
        Text::link(node_named(ctx, cell.node), links::evidence(ctx, cell, aspect)),
        Text::plain(status(ctx, cell, aspect)),
        otherwise,
    ]
}

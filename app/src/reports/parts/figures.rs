//! How many States have a reported gap, and of how many it is not known, part by part:
//! shown together and never merged.

use data::{
    model::{Aspect, Grade},
    report::{Column, Table, Text},
    structure::Node,
};

use crate::{
    components::{links, sentence::node_named},
    context::PageContext,
};

/// The table: a row for each part, with gaps by how firmly they are held.
pub(in crate::reports) fn by_node(
    ctx: &PageContext,
    caption: String,
    nodes: &[Node],
    aspect: Aspect,
) -> Table {
    let words = &ctx.words;
    let number = |id: &str| Column::number(words.say(id));
    Table {
        caption,
        columns: vec![
            Column::words(words.say("gaps-col-part"), 5),
            number("gaps-col-reported"),
            number("report-col-established"),
            number("report-col-maintained"),
            number("report-col-alleged"),
            number("report-col-otherwise"),
            number("gaps-col-unknown"),
            number("gaps-col-neither"),
            number("gaps-col-bound"),
        ],
        rows: nodes.iter().map(|&node| row(ctx, node, aspect)).collect(),
    }
}

fn row(ctx: &PageContext, node: Node, aspect: Aspect) -> Vec<Text> {
    let gaps = ctx.snapshot.gaps_at(node, aspect, ctx.on);
    let figure = links::gaps_figure(ctx, node, aspect);
    let graded = |grade: Grade| {
        ctx.snapshot
            .bound_states(ctx.on)
            .map(|state| ctx.snapshot.cell(state, node, aspect, ctx.on))
            .filter(|cell| cell.status.is_gap() && cell.grade == Some(grade))
            .count()
    };
    let count =
        |count: usize, place: &str| Text::link(count.to_string(), format!("{figure}#{place}"));
    // A part that is not there cannot be opened.
    let part = |grade: Grade, place: &str| match graded(grade) {
        0 => Text::plain("0"),
        some => count(some, place),
    };
    vec![
        Text::plain(node_named(ctx, node)),
        count(gaps.reported, "reported"),
        part(Grade::Established, "established"),
        part(Grade::Maintained, "maintained"),
        part(Grade::Alleged, "alleged"),
        part(Grade::Reported, "otherwise"),
        count(gaps.unknown, "unknown"),
        count(gaps.bound - gaps.reported - gaps.unknown, "neither"),
        Text::link(gaps.bound.to_string(), links::bound_figure(ctx)),
    ]
}

//! What States replied, in their own words: beside what is said of them, and never as
//! a part of it.

use data::{
    model::MemberState,
    report::{Block, Text},
    table::Reply,
};

use crate::{
    components::{
        finding::{depth_label, source_named},
        replies::language,
    },
    context::PageContext,
    format,
};

/// The replies of some States that are known on the day, by State and day; none if
/// there are none.
pub(in crate::reports) fn of(
    ctx: &PageContext,
    is_asked: impl Fn(MemberState) -> bool,
) -> Option<Block> {
    let mut held: Vec<&Reply> = ctx
        .snapshot
        .dataset()
        .replies
        .iter()
        .filter(|reply| is_asked(reply.member_state) && reply.date.last() <= ctx.on)
        .collect();
    held.sort_by_key(|reply| (reply.member_state, reply.date.last()));
    let points: Vec<Text> = held.into_iter().map(|reply| point(ctx, reply)).collect();
    (!points.is_empty()).then_some(Block::List(points))
}

fn point(ctx: &PageContext, reply: &Reply) -> Text {
    let words = &ctx.words;
    let said = words.get(
        "reply-said",
        &[
            ("state", words.name_as("inside", &reply.member_state).into()),
            ("on", format::on_date(words, reply.date).into()),
            ("part", depth_label(ctx, &reply.depth()).into()),
        ],
    );
    let place =
        if reply.locator.is_empty() { String::new() } else { format!(", {}", reply.locator) };
    Text::plain(said)
        .and(" “")
        .and(Text::foreign(reply.reply.to_string(), language(reply)))
        .and("” ")
        .and(source_named(ctx, &reply.source_id))
        .and(place)
}

//! Findings and replies as results: they lead to where they stand beside others, or to
//! their source where they decide nothing.

use data::{
    model::{Aspect, MemberState, SourceId},
    structure::Node,
    table::Depth,
};

use super::hit::{Line, Marks, Shown};
use crate::{
    components::{
        finding::{date, depth_label, view_of},
        links,
        node::NodeBlock,
        replies, status,
        voice::Voice,
    },
    context::PageContext,
    format,
};

/// What a source says of a State.
pub(super) fn finding(marks: &Marks<'_>, row: usize) -> Option<Shown> {
    let ctx = marks.ctx;
    let said = &ctx.snapshot.dataset().assessments.facts().get(row)?.record;
    let voice = Voice::of_assessment(ctx, row)?;
    let aspect = said.aspect.unwrap_or_default();
    let evidence = said.aspect.and_then(|_| place(ctx, said.member_state, &voice.depth, aspect));
    let to = evidence.unwrap_or_else(|| in_source(ctx, &said.source_id, "said"));
    let mut of = vec![
        Line::plain(status::said(ctx, said.status, aspect)),
        Line::plain(date(ctx, &voice)),
        Line::plain(view_of(ctx, said.basis, said.act)),
    ];
    of.extend(said.case.map(|case| marks.short(&case.to_string())));
    let words = [marks.passage(&said.finding, "en"), marks.if_found(&said.locator, "en")];
    Some(Shown {
        to,
        head: named(marks, said.member_state, &voice.depth),
        of,
        words: words.into_iter().flatten().collect(),
        source: Some(said.source_id.clone()),
    })
}

/// What a State replied.
pub(super) fn reply(marks: &Marks<'_>, row: usize) -> Option<Shown> {
    let ctx = marks.ctx;
    let reply = &ctx.snapshot.dataset().replies.facts().get(row)?.record;
    let depth = reply.depth();
    let place = place(ctx, reply.member_state, &depth, Aspect::default());
    let language = replies::language(reply);
    let words =
        [marks.passage(reply.reply.as_str(), &language), marks.if_found(&reply.locator, "en")];
    Some(Shown {
        to: place.unwrap_or_else(|| in_source(ctx, &reply.source_id, "others")),
        head: named(marks, reply.member_state, &depth),
        of: vec![Line::plain(format::date(&ctx.words, reply.date))],
        words: words.into_iter().flatten().collect(),
        source: Some(reply.source_id.clone()),
    })
}

/// The State and the part of the Directive.
fn named(marks: &Marks<'_>, state: MemberState, depth: &Depth) -> Line {
    let ctx = marks.ctx;
    let args = [("state", ctx.words.name(&state).into()), ("part", depth_label(ctx, depth).into())];
    marks.naming(&ctx.words.get("search-of-state", &args), state)
}

/// Where what is said of a part of the Directive stands beside all else on it; none if
/// nothing is shown there on this day.
fn place(ctx: &PageContext, state: MemberState, depth: &Depth, aspect: Aspect) -> Option<String> {
    let node = Node::from(depth);
    let is_shown = ctx.snapshot.is_bound(state, ctx.on) && ctx.snapshot.structure().has(node);
    NodeBlock::to_show(ctx, state, node, aspect).filter(|_| is_shown)?;
    Some(match node {
        Node::Article(number) => format!("{}#{state}", links::article(ctx, number, aspect)),
        node => format!("{}#{}", links::state(ctx, state, aspect), links::anchor(node)),
    })
}

fn in_source(ctx: &PageContext, source: &SourceId, place: &str) -> String {
    format!("{}#{place}", links::source(ctx, source))
}

//! What is said of a State at a part of the Directive, finding by finding, each with
//! whose view it is, who reports it and where.

use data::{
    model::{Aspect, MemberState},
    report::{Block, Text},
    structure::Node,
};

use crate::{
    components::{
        finding::{date, depth_label, role_message, source_named, view_of},
        sentence::since_line,
        status::{cell_word, early, said},
        voice::{Heard, Role, heard},
    },
    context::PageContext,
    format,
};

/// The sentence on the status, and the findings that play a part in it; none where
/// nothing is heard. Findings that others replaced are counted alone.
pub(in crate::reports) fn of(
    ctx: &PageContext,
    state: MemberState,
    node: Node,
    aspect: Aspect,
) -> Option<Vec<Block>> {
    let all = heard(ctx, state, node, aspect);
    let cell = ctx.snapshot.cell(state, node, aspect, ctx.on);
    if all.is_empty() && cell.basis.is_none() {
        return None;
    }
    let say = since_line(ctx, &cell, aspect)
        .unwrap_or_else(|| format!("{}.", cell_word(ctx, &cell, aspect)));
    let mut blocks = vec![Block::Paragraph(Text::plain(say))];
    let (replaced, shown): (Vec<&Heard>, Vec<&Heard>) =
        all.iter().partition(|heard| matches!(heard.role, Role::Replaced(_)));
    if !shown.is_empty() {
        let points = shown.into_iter().map(|heard| point(ctx, heard, aspect)).collect();
        blocks.push(Block::List(points));
    }
    if !replaced.is_empty() {
        let more = ctx.words.get("report-replaced", &[("count", replaced.len().into())]);
        blocks.push(Block::Note(Text::plain(more)));
    }
    Some(blocks)
}

/// A finding in a line.
fn point(ctx: &PageContext, heard: &Heard, aspect: Aspect) -> Text {
    let words = &ctx.words;
    let voice = &heard.voice;
    let status = early(ctx, voice.status, aspect, voice.interval).map_or_else(
        || said(ctx, voice.status, aspect),
        |early| words.get("finding-early", &[("said", format::capital(&early).into())]),
    );
    let mut line = Text::strong(depth_label(ctx, &voice.depth)).and(format!(
        "{}{status}, {}. ",
        ctx.words.colon(),
        date(ctx, voice)
    ));
    let text = voice.text.trim_end_matches('.');
    if !text.is_empty() {
        // Findings are held in English, whatever the report's language.
        line = line.and(Text::foreign(text, "en")).and(". ");
    }
    let view = voice
        .stage
        .map_or_else(|| view_of(ctx, voice.basis, voice.act), |stage| words.name(&stage));
    line = line.and(view).and(ctx.words.semicolon()).and(source_named(ctx, &voice.source));
    if !voice.locator.is_empty() {
        line = line.and(", ").and(Text::foreign(voice.locator.clone(), "en"));
    }
    if let Some(case) = voice.case {
        line = line.and(format!(", {case}"));
    }
    let tags = [
        role_message(heard.role),
        heard.overtaken.then_some("tag-overtaken"),
        voice.inferred.then_some("tag-inferred"),
    ];
    let tags: Vec<String> = tags.into_iter().flatten().map(|id| words.say(id)).collect();
    if tags.is_empty() {
        line.and(".")
    } else {
        line.and(format!(" ({}).", tags.join(&ctx.words.semicolon())))
    }
}

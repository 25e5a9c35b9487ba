//! Whole sentences on a cell: as it is read aloud, and with both its days.

use data::{
    model::{Aspect, Basis, Day, EdtfDate, MemberState, NodeStatus},
    snapshot::{cell::Cell, finding::Evidence},
    structure::Node,
};

use super::status::{cell_word, cell_word_inside, is_due};
use crate::{context::PageContext, format, words::Value};

/// A State's name within a sentence: "the Netherlands".
pub(crate) fn state_inside(ctx: &PageContext, state: MemberState) -> String {
    ctx.words.name_as("inside", &state)
}

/// A node's name as a label: "Article 22", "Protection of victims".
pub(crate) fn node_label(ctx: &PageContext, node: Node) -> String {
    match node {
        Node::Directive => ctx.words.say("node-directive"),
        Node::Theme(theme) => ctx.words.name(&theme),
        Node::Article(number) => {
            ctx.words.get("node-article", &[("number", number.to_string().into())])
        }
    }
}

/// A node's name within a sentence: "the whole Directive", "protection of victims".
pub(crate) fn node_inside(ctx: &PageContext, node: Node) -> String {
    match node {
        Node::Directive => ctx.words.say("node-directive.inside"),
        Node::Theme(theme) => ctx.words.name_as("inside", &theme),
        Node::Article(_) => node_label(ctx, node),
    }
}

/// An article's short name; the official heading where this monitor has none.
pub(crate) fn article_name(ctx: &PageContext, number: data::model::ArticleNumber) -> String {
    ctx.words.find(&format!("article-{number}"), &[]).unwrap_or_else(|| {
        let article = ctx.snapshot.structure().article(number);
        article.map(|article| article.heading().to_owned()).unwrap_or_default()
    })
}

/// A cell read aloud: "Greece, protection of victims: the Commission considers
/// it partially transposed, since 30 January 2026".
pub(crate) fn cell_aloud(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> String {
    let words = &ctx.words;
    let state = words.name(&cell.member_state);
    let node = node_inside(ctx, cell.node);
    let common = |name: &'static str, value: String| -> Vec<(&str, Value<'static>)> {
        vec![("state", state.clone().into()), ("node", node.clone().into()), (name, value.into())]
    };
    let (Some(since), Some(as_of), Some(basis)) = (cell.since, cell.as_of, cell.basis) else {
        return words.get("cell-plain", &common("status", cell_word_inside(ctx, cell, aspect)));
    };
    let said = if cell.status.is_gap() && !is_due(ctx) {
        words.get(
            "cell-not-yet-due",
            &common("latest", latest_word(ctx, cell, basis, as_of, aspect)),
        )
    } else {
        let mut args = common("claim", claim(ctx, cell, basis, aspect));
        args.push(("since", format::day(words, since).into()));
        words.get("cell-claim", &args)
    };
    let notes = notes(ctx, cell);
    if notes.is_empty() {
        return said;
    }
    words.get("cell-with-notes", &[("cell", said.into()), ("notes", notes.join("; ").into())])
}

/// What qualifies a cell: sources disagree, the article was inferred.
fn notes(ctx: &PageContext, cell: &Cell) -> Vec<String> {
    [("tag-contested", cell.contested), (inferred_message(cell.node), cell.inferred)]
        .into_iter()
        .filter(|(_, holds)| *holds == Some(true))
        .map(|(id, _)| ctx.words.say(id))
        .collect()
}

/// The message that says that a node was chosen from the subject.
pub(crate) fn inferred_message(node: Node) -> &'static str {
    match node {
        Node::Theme(_) => "tag-inferred-theme",
        Node::Directive | Node::Article(_) => "tag-inferred",
    }
}

/// Whose view it is, in the words that fit its weight.
fn claim(ctx: &PageContext, cell: &Cell, basis: Basis, aspect: Aspect) -> String {
    let status = cell_word_inside(ctx, cell, aspect);
    if cell.status.is_gap() || cell.status == NodeStatus::Transposed {
        return ctx
            .words
            .get("claim", &[("basis", basis.code().into()), ("status", status.into())]);
    }
    status
}

/// "the Commission’s latest word is of 30 January 2026".
///
/// Where its source gives another date than the day from which it counts (a
/// year, a day before the State was bound), both are said.
fn latest_word(ctx: &PageContext, cell: &Cell, basis: Basis, as_of: Day, aspect: Aspect) -> String {
    let words = &ctx.words;
    let counts_from = format::day(words, as_of);
    let given = source_date(ctx, cell, aspect).filter(|date| date.exact_day() != Some(as_of));
    let as_of = match given {
        Some(date) => words.get(
            "latest-word-counted",
            &[("date", format::date(words, date).into()), ("day", counts_from.into())],
        ),
        None => counts_from,
    };
    words.get("latest-word", &[("basis", basis.code().into()), ("asof", as_of.into())])
}

/// The date that the source of the deciding finding gives.
fn source_date(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> Option<EdtfDate> {
    let snapshot = &ctx.snapshot;
    let branch = snapshot.branch(cell.member_state, aspect)?;
    let span = branch.span_on(snapshot.structure(), cell.node, ctx.on)?;
    match span.result.decided_by.as_ref()?.evidence.first()? {
        Evidence::Assessment(row) => snapshot.dataset().assessments.facts().get(*row)?.record.as_of,
        // The word of an ending has a day of its own within its interval.
        Evidence::Step(_) => None,
    }
}

/// The sentence that gives both days: "Partially transposed since 10 October
/// 2019; the Commission’s latest word is of 30 January 2026."
pub(crate) fn since_line(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> Option<String> {
    let (since, as_of, basis) = (cell.since?, cell.as_of?, cell.basis?);
    let words = &ctx.words;
    let latest = latest_word(ctx, cell, basis, as_of, aspect);
    if cell.status.is_gap() && !is_due(ctx) {
        let deadline = format::day(words, ctx.snapshot.directive().deadline);
        return Some(
            words.get(
                "not-yet-due-line",
                &[("deadline", deadline.into()), ("latest", latest.into())],
            ),
        );
    }
    let lead = if basis == Basis::MemberState && cell.status != NodeStatus::Unclear {
        format::capital(&claim(ctx, cell, basis, aspect))
    } else {
        cell_word(ctx, cell, aspect)
    };
    Some(words.get(
        "since-line",
        &[
            ("lead", lead.into()),
            ("since", format::day(words, since).into()),
            ("latest", latest.into()),
        ],
    ))
}

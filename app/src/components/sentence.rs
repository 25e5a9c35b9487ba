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
        Evidence::Step(row) => snapshot.dataset().infringements.facts().get(*row)?.record.date,
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

#[cfg(test)]
mod tests {
    use data::model::{ArticleNumber, Theme};

    use super::*;
    use crate::reference;

    fn cell(ctx: &PageContext, code: &str, node: Node, aspect: Aspect) -> Cell {
        ctx.snapshot.cell(MemberState::parse(code).unwrap(), node, aspect, ctx.on)
    }

    fn article(number: &str) -> Node {
        Node::Article(ArticleNumber::parse(number).unwrap())
    }

    #[test]
    fn a_cell_reads_aloud_as_a_sentence() {
        #[track_caller]
        fn check(on: &str, code: &str, node: Node, aspect: Aspect, expected: &str) {
            let ctx = reference::context(on);
            assert_eq!(cell_aloud(&ctx, &cell(&ctx, code, node, aspect), aspect), expected);
        }
        let (conformity, communication) = (Aspect::Conformity, Aspect::Communication);
        check(
            "2026-01-30",
            "EL",
            Node::Theme(Theme::Victims),
            conformity,
            "Greece, protection of victims: the Commission considers it partially transposed, since 30 January 2026",
        );
        check(
            "2026-01-30",
            "IE",
            Node::Directive,
            conformity,
            "Ireland, the whole Directive: the Commission considers it partially transposed, since 15 July 2022; sources disagree",
        );
        check(
            "2026-01-30",
            "BE",
            article("18"),
            conformity,
            "Belgium, Article 18: no finding held",
        );
        check("2026-01-30", "BE", article("8"), conformity, "Belgium, Article 8: options only");
        check("2026-01-30", "DK", article("8"), conformity, "Denmark, Article 8: not bound");
        check(
            "2026-01-30",
            "FR",
            article("5"),
            conformity,
            "France, Article 5: said of part of the article, since 5 August 2013; article inferred by this monitor",
        );
        check(
            "2024-02-01",
            "PT",
            article("21"),
            conformity,
            "Portugal, Article 21: no gap found in 1 of 2 provisions, since 15 January 2024; article inferred by this monitor",
        );
        check(
            "2013-01-01",
            "DE",
            article("5"),
            conformity,
            "Germany, Article 5: not yet due; the latest word, that of an independent source, is of 15 November 2011 (counted from 17 December 2011); article inferred by this monitor",
        );
        check(
            "2015-03-11",
            "EL",
            Node::Directive,
            communication,
            "Greece, the whole Directive: the Commission considers it not notified in full, since 27 January 2014",
        );
        check(
            "2016-12-31",
            "EL",
            Node::Directive,
            communication,
            "Greece, the whole Directive: the Commission considers it notified as complete, since 28 April 2016",
        );
    }

    #[test]
    fn a_sentence_gives_both_days() {
        #[track_caller]
        fn check(on: &str, code: &str, node: Node, expected: &str) {
            let ctx = reference::context(on);
            let aspect = Aspect::Conformity;
            let line = since_line(&ctx, &cell(&ctx, code, node, aspect), aspect);
            assert_eq!(line.as_deref(), Some(expected));
        }
        check(
            "2026-01-30",
            "EL",
            Node::Directive,
            "Partially transposed since 10 October 2019; the Commission’s latest word is of 30 January 2026.",
        );
        check(
            "2015-12-31",
            "DE",
            article("5"),
            "Unclear since 18 December 2013; the latest word, that of an independent source, is of 15 November 2011 (counted from 17 December 2011).",
        );
        check(
            "2023-06-01",
            "PT",
            article("21"),
            "Declared by the State: partially transposed since 31 May 2023; the State’s own latest word is of 31 May 2023.",
        );
        check(
            "2023-06-01",
            "DE",
            Node::Directive,
            "Unclear since 12 January 2023; the Commission’s latest word is of some day between 12 January 2023 and 24 April 2024 (counted from 12 January 2023).",
        );
    }
}

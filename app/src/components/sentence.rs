//! Whole sentences on a cell: as it is read aloud, and with both its days.

use data::{
    model::{Aspect, Basis, MemberState, NodeStatus},
    snapshot::cell::Cell,
    structure::Node,
};

use super::{
    deciding::DecidingWord,
    status::{cell_word, cell_word_inside, is_due},
};
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

/// A node by its label; an article with its name: "Article 22, Preventive programmes".
pub(crate) fn node_named(ctx: &PageContext, node: Node) -> String {
    match node {
        Node::Article(number) => ctx.words.get(
            "node-article-named",
            &[("number", number.to_string().into()), ("name", article_name(ctx, number).into())],
        ),
        node => node_label(ctx, node),
    }
}

/// A node's name within a sentence: "the whole Directive", "protection of victims".
pub(crate) fn node_inside(ctx: &PageContext, node: Node) -> String {
    match node {
        Node::Directive => ctx.words.say("node-directive.inside"),
        Node::Theme(theme) => ctx.words.name_as("inside", &theme),
        Node::Article(number) => {
            ctx.words.get("node-article.inside", &[("number", number.to_string().into())])
        }
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
    let (Some(since), Some(word)) = (cell.since, DecidingWord::of(ctx, cell, aspect)) else {
        return words.get("cell-plain", &common("status", cell_word_inside(ctx, cell, aspect)));
    };
    let since = format::day(words, since);
    let said = match word.end {
        _ if cell.status.is_gap() && !is_due(ctx) => {
            words.get("cell-not-yet-due", &common("latest", word.say(words)))
        }
        Some(end) if !end.is_complete() => {
            let mut args = common("status", cell_word_inside(ctx, cell, aspect));
            args.extend([("since", since.into()), ("ended", word.say(words).into())]);
            words.get("cell-ended", &args)
        }
        _ => {
            let mut args = common("claim", claim(ctx, cell, &word, aspect));
            args.push(("since", since.into()));
            words.get("cell-claim", &args)
        }
    };
    let (contested, inferred) = (cell.contested == Some(true), cell.inferred == Some(true));
    let notes = [("tag-contested", contested), (inferred_message(cell.node), inferred)];
    with_notes(ctx, said, notes)
}

/// A sentence on a mark with what qualifies it: sources disagree, the article
/// was inferred. Each is a message and whether it holds.
pub(crate) fn with_notes(ctx: &PageContext, said: String, notes: [(&str, bool); 2]) -> String {
    let notes: Vec<String> =
        notes.into_iter().filter(|(_, holds)| *holds).map(|(id, _)| ctx.words.say(id)).collect();
    if notes.is_empty() {
        return said;
    }
    let args = [("cell", said.into()), ("notes", notes.join(&ctx.words.semicolon()).into())];
    ctx.words.get("cell-with-notes", &args)
}

/// The message that says that a node was chosen from the subject.
pub(crate) fn inferred_message(node: Node) -> &'static str {
    match node {
        Node::Theme(_) => "tag-inferred-theme",
        Node::Directive | Node::Article(_) => "tag-inferred",
    }
}

/// Whose view it is, in the words that fit its weight; an end is nobody's view.
pub(crate) fn claim(ctx: &PageContext, cell: &Cell, word: &DecidingWord, aspect: Aspect) -> String {
    let words = &ctx.words;
    let status = cell_word_inside(ctx, cell, aspect);
    if let Some(end) = word.end {
        return end.claim(words, status);
    }
    if cell.status.is_gap() || cell.status == NodeStatus::Transposed {
        let args = [("basis", word.basis.code().into()), ("status", status.into())];
        return words.get("claim", &args);
    }
    status
}

/// The sentence that gives both days: "Partially transposed since 10 October
/// 2019; the Commission’s latest word is of 30 January 2026."
pub(crate) fn since_line(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> Option<String> {
    let (since, word) = (cell.since?, DecidingWord::of(ctx, cell, aspect)?);
    let words = &ctx.words;
    let latest = word.say(words);
    if cell.status.is_gap() && !is_due(ctx) {
        let deadline = format::day(words, ctx.snapshot.directive().deadline);
        return Some(
            words.get(
                "not-yet-due-line",
                &[("deadline", deadline.into()), ("latest", latest.into())],
            ),
        );
    }
    let lead = if word.basis == Basis::MemberState && cell.status != NodeStatus::Unclear {
        format::capital(&claim(ctx, cell, &word, aspect))
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
            "Greece, the whole Directive: notified as complete: the Commission closed its procedure, since 28 April 2016",
        );
        check(
            "2023-06-01",
            "DE",
            Node::Directive,
            conformity,
            "Germany, the whole Directive: unclear since 12 January 2023; the procedure ended on some day between 12 January 2023 and 24 April 2024 (counted from 12 January 2023), so what was alleged is unclear",
        );
    }

    #[test]
    fn a_sentence_gives_both_days() {
        #[track_caller]
        fn check(on: &str, code: &str, node: Node, aspect: Aspect, expected: &str) {
            let ctx = reference::context(on);
            let line = since_line(&ctx, &cell(&ctx, code, node, aspect), aspect);
            assert_eq!(line.as_deref(), Some(expected));
        }
        let (conformity, communication) = (Aspect::Conformity, Aspect::Communication);
        check(
            "2026-01-30",
            "EL",
            Node::Directive,
            conformity,
            "Partially transposed since 10 October 2019; the Commission’s latest word is of 30 January 2026.",
        );
        check(
            "2023-06-01",
            "PT",
            article("21"),
            conformity,
            "Declared by the State: partially transposed since 31 May 2023; the State’s own latest word is of 31 May 2023.",
        );
        // A later word stands below, so the one that decides is not the latest.
        check(
            "2015-12-31",
            "DE",
            article("5"),
            conformity,
            "Unclear since 18 December 2013; the word that decides, that of an independent source, is of 15 November 2011 (counted from 17 December 2011).",
        );
        // A part decides: its word is not the latest on the whole.
        check(
            "2023-06-01",
            "PT",
            Node::Theme(Theme::Prevention),
            conformity,
            "Partially transposed since 15 July 2022; the word that decides, that of the Commission, is of 15 July 2022.",
        );
        // A source without a date speaks of some day up to the one of reading.
        check(
            "2026-11-24",
            "CY",
            article("25"),
            conformity,
            "Declared by the State: transposed since 24 November 2026; the State’s own latest word is of some day up to 24 November 2026 (counted from 24 November 2026).",
        );
        // An end is nobody's word.
        check(
            "2023-06-01",
            "DE",
            Node::Directive,
            conformity,
            "Unclear since 12 January 2023; the procedure ended on some day between 12 January 2023 and 24 April 2024 (counted from 12 January 2023), so what was alleged is unclear.",
        );
        check(
            "2016-12-31",
            "EL",
            Node::Directive,
            communication,
            "Notified as complete since 28 April 2016; the Commission closed its procedure on 28 April 2016.",
        );
    }
}

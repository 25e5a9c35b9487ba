//! The report on an article: what it asks, where States stand on it and on each of its
//! provisions, and what is said, State by State.

use data::{
    model::{ArticleNumber, Aspect},
    report::{Block, Column, Section, Table, Text},
    structure::{Article, Node},
};

use super::{
    Body,
    parts::{chart::figure, evidence, nodes},
};
use crate::{
    charts,
    components::links,
    context::PageContext,
    pages::{NodeFilter, article_sentence},
};

/// The report; none if there is no such article.
pub(super) fn article(ctx: &PageContext, number: ArticleNumber, aspect: Aspect) -> Option<Body> {
    let article = ctx.snapshot.structure().article(number)?;
    let node = Node::Article(number);
    let mut sections = vec![asks(ctx, article, aspect)];
    if ctx.snapshot.structure().has(node) {
        sections.push(states(ctx, node, aspect));
        sections.extend(evidence_by_state(ctx, node, aspect));
    }
    Some(Body { opening: article_sentence(ctx, article, aspect), sections })
}

/// What each provision asks and, of those that count, how many States stand where.
fn asks(ctx: &PageContext, article: &Article, aspect: Aspect) -> Section {
    let words = &ctx.words;
    let official = words.text(
        "article-official",
        &[("heading", article.heading().to_owned().into())],
        &[("eli", links::article_at_eurlex(ctx, article.number()))],
    );
    let leaves = ctx.snapshot.structure().leaves_of(article);
    let rows = leaves
        .iter()
        .map(|leaf| {
            let mut row = vec![
                Text::plain(leaf.provision.to_string()),
                Text::foreign(leaf.summary.to_string(), "en"),
                Text::plain(words.name(&leaf.kind)),
            ];
            if leaf.is_counted() {
                let gaps = ctx.snapshot.gaps_at_provision(&leaf.provision, aspect, ctx.on);
                let counts = [gaps.reported, gaps.transposed, gaps.unknown];
                row.extend(counts.map(|count| Text::plain(count.to_string())));
            } else {
                row.extend([Text::empty(), Text::empty(), Text::empty()]);
            }
            row
        })
        .collect();
    let table = Table {
        caption: words.say("report-provisions-caption"),
        columns: vec![
            Column::words(words.say("article-grid-provision"), 2),
            Column::words(words.say("resolution-col-it-asks"), 9),
            Column::words(words.say("report-col-kind"), 3),
            Column::number(words.say("gaps-col-reported")),
            Column::number(words.say("resolution-col-transposed")),
            Column::number(words.say("gaps-col-unknown")),
        ],
        rows,
    };
    let blocks = vec![
        Block::Paragraph(official),
        Block::Note(Text::plain(words.say("report-provisions-note"))),
        Block::Table(table),
    ];
    Section::new("asks", words.say("article-asks"), blocks)
}

/// The States with something held on a part of the Directive, those without, and both
/// over time.
pub(super) fn states(ctx: &PageContext, node: Node, aspect: Aspect) -> Section {
    let words = &ctx.words;
    let mut blocks = Vec::new();
    let table = nodes::of_node(ctx, words.say("report-node-caption"), node, aspect);
    blocks.extend(table.map(Block::Table));
    let without = nodes::without(ctx, node, aspect);
    if !without.is_empty() {
        let said = words.get("report-states-without", &[("count", without.len().into())]);
        let named = nodes::names(ctx, &without, aspect);
        blocks.push(Block::Paragraph(Text::plain(said).and(" ").and(named).and(".")));
    }
    blocks.extend(figure(charts::gaps_over_time(ctx, &NodeFilter { aspect, node })));
    if blocks.is_empty() {
        // Before the Directive bound anyone there is nothing to tell of States.
        blocks.push(Block::Paragraph(Text::plain(words.say("coverage-nobody"))));
    }
    Section::new("states", words.say("report-states"), blocks)
}

/// What is said of a part of the Directive, State by State; none if nothing is.
pub(super) fn evidence_by_state(ctx: &PageContext, node: Node, aspect: Aspect) -> Option<Section> {
    let parts: Vec<Section> = ctx
        .snapshot
        .bound_states(ctx.on)
        .filter_map(|state| {
            let blocks = evidence::of(ctx, state, node, aspect)?;
            Some(Section::new(
                format!("evidence-{}", state.code().to_lowercase()),
                ctx.words.name(&state),
                blocks,
            ))
        })
        .collect();
    let section = Section::new("evidence", ctx.words.say("state-evidence"), Vec::new());
    (!parts.is_empty()).then_some(Section { parts, ..section })
}

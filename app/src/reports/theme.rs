//! The report on one of the Directive's themes: its articles, where States stand on it,
//! and what is said of it as a whole.

use data::{
    model::{Aspect, Theme},
    report::{Block, Section, Text},
    structure::Node,
};

use super::{
    Body,
    article::{evidence_by_state, states},
    parts::{figures, nodes},
};
use crate::{
    components::sentence::node_named,
    context::PageContext,
    pages::{NodeFilter, gaps_sentence},
};

/// The report; none if the theme has no status.
pub(super) fn theme(ctx: &PageContext, theme: Theme, aspect: Aspect) -> Option<Body> {
    let structure = ctx.snapshot.structure();
    let node = Node::Theme(theme);
    if !structure.has(node) {
        return None;
    }
    let words = &ctx.words;
    let articles: Vec<Node> =
        structure.articles_of(theme).map(|article| Node::Article(article.number())).collect();
    let rows: Vec<Node> = std::iter::once(node).chain(articles.iter().copied()).collect();
    let table = figures::by_node(ctx, words.say("report-figures-caption"), &rows, aspect);
    let intro = Block::Paragraph(Text::plain(words.say("report-figures-intro")));
    let figures =
        Section::new("figures", words.say("report-figures"), vec![intro, Block::Table(table)]);
    let parts: Vec<Section> = articles
        .into_iter()
        .filter_map(|article| {
            let caption = words.get("report-on-part", &[("part", node_named(ctx, article).into())]);
            let table = nodes::of_node(ctx, caption, article, aspect)?;
            let Node::Article(number) = article else { return None };
            let id = format!("article-{number}");
            Some(Section::new(id, node_named(ctx, article), vec![Block::Table(table)]))
        })
        .collect();
    let by_article = (!parts.is_empty()).then(|| {
        let heading = words.say("report-by-article");
        Section { parts, ..Section::new("articles", heading, Vec::new()) }
    });
    let sections = [
        Some(figures),
        Some(states(ctx, node, aspect)),
        by_article,
        evidence_by_state(ctx, node, aspect),
    ];
    Some(Body {
        opening: gaps_sentence(ctx, NodeFilter { aspect, node }),
        sections: sections.into_iter().flatten().collect(),
    })
}

//! Words that the sentences of several figures share.

use data::{model::Aspect, structure::Node};

use crate::{
    components::sentence::{article_name, node_inside},
    context::PageContext,
};

/// The part of the Directive with the word before it: "at Article 18, assistance
/// to victims", "on protection of victims", "on the Directive as a whole".
pub(super) fn at(ctx: &PageContext, node: Node) -> String {
    let words = &ctx.words;
    match node {
        Node::Directive => words.say("figure-at-directive"),
        Node::Theme(_) => words.get("figure-at-theme", &[("node", node_inside(ctx, node).into())]),
        Node::Article(number) => {
            let named = words.find(&format!("article-{number}.inside"), &[]);
            let name = named.unwrap_or_else(|| article_name(ctx, number));
            let number = number.to_string();
            words.get("figure-at-article", &[("number", number.into()), ("name", name.into())])
        }
    }
}

/// What the States are that are neither reported nor not known: where nothing is
/// counted, the article leaves a choice; else a finding says that all is well.
pub(super) fn neither_kind(ctx: &PageContext, node: Node, aspect: Aspect) -> &'static str {
    if ctx.snapshot.structure().is_optional(node) { "options" } else { aspect.code() }
}

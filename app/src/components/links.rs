//! Where things lead. Every address keeps the reader's day and edition.

use data::{
    model::{ArticleNumber, Aspect, MemberState, SourceId, Theme},
    snapshot::cell::Cell,
    structure::Node,
};

use leptos::prelude::*;

use crate::{
    address::{ByAspect, Compared},
    context::PageContext,
};

/// The list of States.
pub(crate) fn states(ctx: &PageContext, aspect: Aspect) -> String {
    ctx.link_with("/member-states", &ByAspect { aspect })
}

/// The list of articles.
pub(crate) fn articles(ctx: &PageContext, aspect: Aspect) -> String {
    ctx.link_with("/articles", &ByAspect { aspect })
}

/// The list of articles, at a theme.
pub(crate) fn theme(ctx: &PageContext, theme: Theme, aspect: Aspect) -> String {
    format!("{}#{theme}", articles(ctx, aspect))
}

/// The page of a State.
pub(crate) fn state(ctx: &PageContext, state: MemberState, aspect: Aspect) -> String {
    ctx.link_with(&format!("/member-states/{state}"), &Compared(ByAspect { aspect }))
}

/// A State's code as the words of a link; those who hear it hear the name too.
pub(crate) fn code(ctx: &PageContext, state: MemberState) -> AnyView {
    let name = ctx.words.name(&state);
    view! { {state.code()}<span class="visually-hidden">" "{name}</span> }.into_any()
}

/// The page of an article.
pub(crate) fn article(ctx: &PageContext, number: ArticleNumber, aspect: Aspect) -> String {
    ctx.link_with(&format!("/articles/{number}"), &Compared(ByAspect { aspect }))
}

/// The page of a source.
pub(crate) fn source(ctx: &PageContext, id: &SourceId) -> String {
    ctx.link(&format!("/sources/{id}"))
}

/// The place in the page of a State that holds a node's evidence.
pub(crate) fn anchor(node: Node) -> String {
    match node {
        Node::Directive | Node::Theme(_) => node.to_string(),
        Node::Article(number) => format!("article-{number}"),
    }
}

/// The evidence of a cell: an article's by State, anything else by node.
pub(crate) fn evidence(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> String {
    match cell.node {
        Node::Article(number) => {
            format!("{}#{}", article(ctx, number, aspect), cell.member_state)
        }
        node => format!("{}#{}", state(ctx, cell.member_state, aspect), anchor(node)),
    }
}

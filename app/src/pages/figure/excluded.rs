//! What a figure leaves out, and why: States that are not bound, articles in
//! which nothing is counted, parts that have no status.

use data::{
    model::{Aspect, MemberState},
    structure::{Article, Node},
    table::MemberStateEntry,
};
use leptos::prelude::*;

use crate::{
    components::{links, sentence::node_named, why::not_bound},
    context::PageContext,
};

/// The States that are not bound on the day shown, in protocol order.
pub(super) fn unbound(ctx: &PageContext) -> Vec<&MemberStateEntry> {
    ctx.snapshot
        .member_states()
        .filter(|entry| !ctx.snapshot.is_bound(entry.code, ctx.on))
        .collect()
}

/// Why a State that was asked for is not counted, in a sentence.
pub(super) fn why_unbound(ctx: &PageContext, state: MemberState) -> Option<String> {
    if ctx.snapshot.is_bound(state, ctx.on) {
        return None;
    }
    let (id, args) = not_bound(ctx, ctx.snapshot.member_state(state)?);
    Some(ctx.words.get(id, &args))
}

/// The list of States left out, each with why.
pub(super) fn states(ctx: &PageContext, aspect: Aspect) -> AnyView {
    let items = unbound(ctx)
        .into_iter()
        .map(|entry| {
            let (id, args) = not_bound(ctx, entry);
            let why = ctx.words.get(id, &args);
            let code = entry.code;
            view! { <li id=code.to_string()><span>{links::state_head(ctx, code, aspect)}</span><span>{why}</span></li> }
        })
        .collect_view();
    view! { <ul class="ruled-list">{items}</ul> }.into_any()
}

/// Why nothing can be counted at a part of the Directive; none if it can be.
pub(super) fn why_no_status(ctx: &PageContext, node: Node) -> Option<String> {
    let structure = ctx.snapshot.structure();
    if structure.has(node) {
        return None;
    }
    let words = &ctx.words;
    let known = match node {
        Node::Article(number) => structure.article(number).is_some(),
        Node::Directive | Node::Theme(_) => true,
    };
    let number = |node: Node| ("node", node_named(ctx, node).into());
    Some(if known {
        words.get("figure-asks-nothing", &[number(node)])
    } else {
        words.get("figure-no-such-part", &[("number", node.to_string().into())])
    })
}

/// The articles of a part that have a status and in which nothing is counted.
pub(super) fn options(ctx: &PageContext, within: Node) -> Vec<&Article> {
    let holds = |article: &&Article| match within {
        Node::Directive => true,
        Node::Theme(theme) => article.theme() == theme,
        Node::Article(number) => article.number() == number,
    };
    let articles = ctx.snapshot.structure().assessed_articles();
    articles.filter(|article| article.counted() == 0).filter(holds).collect()
}

/// Those articles as a list, each with why.
pub(super) fn options_list(ctx: &PageContext, articles: &[&Article], aspect: Aspect) -> AnyView {
    let items = articles
        .iter()
        .map(|article| {
            let number = article.number();
            let to = links::article(ctx, number, aspect);
            let name = node_named(ctx, Node::Article(number));
            view! { <li><a href=to>{name}</a><span>{ctx.words.say("figure-options-why")}</span></li> }
        })
        .collect_view();
    view! { <ul class="ruled-list">{items}</ul> }.into_any()
}

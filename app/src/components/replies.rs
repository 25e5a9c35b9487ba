//! What a State replied, beside what is said of it. A reply changes no status:
//! it is shown in the State's own words, with its day and where it can be read.

use data::{
    model::MemberState,
    structure::Node,
    table::{Depth, Reply},
};
use leptos::prelude::*;

use super::finding::{depth_label, source_with_kind};
use crate::{context::PageContext, format};

/// The replies of a State on a part of the Directive, or on a provision in it,
/// that are known on the day shown.
pub(crate) fn held(ctx: &PageContext, state: MemberState, node: Node) -> Vec<&Reply> {
    let replies = ctx.snapshot.dataset().replies.iter();
    let is_of = |reply: &&Reply| {
        let on_it = match (reply.depth(), node) {
            (Depth::Directive, Node::Directive) => true,
            (Depth::Theme(theme), Node::Theme(node)) => theme == node,
            (Depth::Article(article), Node::Article(node)) => article == node,
            (Depth::Provision(provision), Node::Article(node)) => provision.article() == node,
            _ => false,
        };
        reply.member_state == state && on_it && reply.date.last() <= ctx.on
    };
    let mut held: Vec<&Reply> = replies.filter(is_of).collect();
    held.sort_by_key(|reply| reply.date.last());
    held
}

/// The replies as a list; nothing if there is none.
pub(crate) fn replies(ctx: &PageContext, state: MemberState, node: Node) -> Option<AnyView> {
    let held = held(ctx, state, node);
    if held.is_empty() {
        return None;
    }
    let rows = held.into_iter().map(|reply| row(ctx, reply)).collect_view();
    Some(view! { <ul class="replies">{rows}</ul> }.into_any())
}

/// The language of a reply, as pages name it.
pub(crate) fn language(reply: &Reply) -> String {
    // A tag that is none would make the page wrong, not the reply.
    let is_tag = |tag: &&str| {
        !tag.is_empty()
            && tag.len() <= 35
            && tag.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
    };
    Some(reply.language.as_str()).filter(is_tag).unwrap_or("en").to_owned()
}

fn row(ctx: &PageContext, reply: &Reply) -> AnyView {
    let words = &ctx.words;
    let said = [
        ("state", words.name_as("inside", &reply.member_state).into()),
        ("on", format::on_date(words, reply.date).into()),
        ("part", depth_label(ctx, &reply.depth()).into()),
    ];
    let language = language(reply);
    let place = (!reply.locator.is_empty()).then(|| format!(", {}", reply.locator));
    view! {
        <li class="reply">
            <p>{words.get("reply-said", &said)}</p>
            <blockquote lang=language><p><bdi>{reply.reply.to_string()}</bdi></p></blockquote>
            <p class="reply-source">{source_with_kind(ctx, &reply.source_id)}{place}</p>
        </li>
    }
    .into_any()
}

//! The heads of the matrix: themes over their articles, or articles by number.

use data::{model::Aspect, structure::Node};
use leptos::prelude::*;

use super::{Group, MatrixFilter, Order};
use crate::{
    components::{links, sentence::article_name},
    context::PageContext,
};

/// The heads of groups of columns.
pub(super) fn group_heads(ctx: &PageContext, groups: &[Group], aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let heads = groups
        .iter()
        .map(|group| match group.theme {
            Some(theme) => view! {
                <th scope="colgroup" colspan=group.nodes.len() class="theme-head gap-before">
                    <a href=links::theme(ctx, theme, aspect)>{words.name_as("short", &theme)}</a>
                </th>
            }
            .into_any(),
            None => view! { <td colspan=group.nodes.len()></td> }.into_any(),
        })
        .collect_view();
    view! {
        <tr>
            <td></td>
            {heads}
            <th scope="colgroup" class="theme-head gap-before">{words.say("matrix-coverage")}</th>
        </tr>
    }
    .into_any()
}

/// The heads of columns.
pub(super) fn column_heads(
    ctx: &PageContext,
    nodes: &[Node],
    starts: &[usize],
    filter: MatrixFilter,
) -> AnyView {
    let MatrixFilter { aspect, order, .. } = filter;
    let words = &ctx.words;
    let heads = nodes
        .iter()
        .enumerate()
        .map(|(at, &node)| {
            let (to, name, number) = match node {
                Node::Directive => (
                    links::articles(ctx, aspect),
                    words.say("node-directive"),
                    words.say("matrix-all").into_any(),
                ),
                Node::Theme(theme) => (
                    links::theme(ctx, theme, aspect),
                    match order {
                        Order::Theme => words.say("matrix-theme-as-a-whole"),
                        Order::Number => words.name_as("head", &theme),
                    },
                    ().into_any(),
                ),
                Node::Article(number) => (
                    links::article(ctx, number, aspect),
                    words
                        .find(&format!("article-{number}.short"), &[])
                        .unwrap_or_else(|| article_name(ctx, number)),
                    view! {
                        <span class="visually-hidden">{words.say("matrix-article")}" "</span>
                        {number.to_string()}
                    }
                    .into_any(),
                ),
            };
            let class = if starts.contains(&at) { "column-head gap-before" } else { "column-head" };
            view! {
                <th scope="col" class=class>
                    <a href=to>
                        <span class="column-words">{name}</span>
                        " "
                        <span class="column-number">{number}</span>
                    </a>
                </th>
            }
        })
        .collect_view();
    let of = ctx
        .snapshot
        .structure()
        .assessed_articles()
        .filter(|article| article.counted() > 0)
        .count();
    view! {
        <tr>
            <th scope="col" class="corner-head"><span>{words.say("matrix-state")}</span></th>
            {heads}
            <th scope="col" class="corner-words gap-before">
                {words.get("matrix-of-articles", &[("of", of.into())])}
            </th>
        </tr>
    }
    .into_any()
}

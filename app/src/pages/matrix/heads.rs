//! The heads of the matrix: themes over their articles, or articles by number;
//! each column with where it leads, and below it what opens its provisions.

use data::{structure::Node, table::Depth};
use leptos::prelude::*;

use super::{
    MatrixFilter, Order, RowOrder,
    columns::{Column, Group, with_starts},
};
use crate::{
    components::{
        class::class,
        finding::depth_label,
        links,
        sentence::{article_name, node_label, node_named},
    },
    context::PageContext,
};

/// The whole head.
pub(super) fn heads(ctx: &PageContext, groups: &[Group], filter: &MatrixFilter) -> AnyView {
    view! {
        <thead>
            {group_heads(ctx, groups, filter)}
            {column_heads(ctx, groups, filter)}
            {toggles(ctx, groups, filter)}
        </thead>
    }
    .into_any()
}

fn group_heads(ctx: &PageContext, groups: &[Group], filter: &MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let heads = groups
        .iter()
        .map(|group| match group.theme {
            Some(theme) => view! {
                <th scope="colgroup" colspan=group.columns.len() class="theme-head gap-before">
                    <a href=links::theme(ctx, theme, filter.aspect)>{words.name_as("short", &theme)}</a>
                </th>
            }
            .into_any(),
            None => view! { <td colspan=group.columns.len()></td> }.into_any(),
        })
        .collect_view();
    view! {
        <tr>
            <td></td>
            {heads}
            <th scope="colgroup" colspan="2" class="theme-head gap-before">
                {words.say("matrix-by-state")}
            </th>
        </tr>
    }
    .into_any()
}

fn column_heads(ctx: &PageContext, groups: &[Group], filter: &MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let heads = with_starts(groups)
        .filter_map(|(column, starts)| match column {
            Column::Node(node) => Some(node_head(ctx, node, starts, filter)),
            Column::Leaf(place) => leaf_head(ctx, place, filter),
        })
        .collect_view();
    let of = ctx
        .snapshot
        .structure()
        .assessed_articles()
        .filter(|article| article.counted() > 0)
        .count();
    let of = words.get("matrix-of-articles", &[("of", of.into())]);
    let state = [(RowOrder::Name, "ascending"), (RowOrder::Protocol, "other")];
    let gaps = [(RowOrder::MostGaps, "descending"), (RowOrder::FewestGaps, "ascending")];
    let coverage = [(RowOrder::MostCoverage, "descending"), (RowOrder::LeastCoverage, "ascending")];
    view! {
        <tr>
            {sort_head(ctx, "corner-head", words.say("matrix-state"), None, state, filter)}
            {heads}
            {sort_head(ctx, "sort-head gap-before", words.say("matrix-gaps"), Some(words.say("matrix-gaps-of")), gaps, filter)}
            {sort_head(ctx, "sort-head", words.say("matrix-coverage"), Some(of), coverage, filter)}
        </tr>
    }
    .into_any()
}

/// A head that sorts the rows: by the first of its two orders, or by the second
/// where they stand in the first.
fn sort_head(
    ctx: &PageContext,
    class: &'static str,
    name: String,
    small: Option<String>,
    [first, second]: [(RowOrder, &'static str); 2],
    filter: &MatrixFilter,
) -> AnyView {
    let here = [first, second].into_iter().find(|(sort, _)| *sort == filter.sort);
    let next = if filter.sort == first.0 { second.0 } else { first.0 };
    let to = MatrixFilter { sort: next, ..filter.clone() };
    let to = format!("{}#matrix", ctx.link_with("/matrix", &to));
    // The order of protocol is no order of this column's values.
    let order = here.map(|(_, order)| order).filter(|order| *order != "other");
    let sign = match order {
        Some("ascending") => "▲",
        Some(_) => "▼",
        None => "↕",
    };
    let action = ctx.words.get("matrix-sort-by", &[("order", sort_word(ctx, next).into())]);
    let small = small.map(|small| view! { <small>{small}</small> });
    view! {
        <th scope="col" class=class aria-sort=order>
            <a href=to>
                <span class="sort-name">{name}</span>
                " "
                <span class="sort-sign" aria-hidden="true">{sign}</span>
                <span class="visually-hidden">", "{action}</span>
            </a>
            {small}
        </th>
    }
    .into_any()
}

/// An order of the rows in words.
pub(super) fn sort_word(ctx: &PageContext, sort: RowOrder) -> String {
    ctx.words.say(match sort {
        RowOrder::Protocol => "sort-protocol",
        RowOrder::Name => "sort-name",
        RowOrder::MostGaps => "sort-most-gaps",
        RowOrder::FewestGaps => "sort-fewest-gaps",
        RowOrder::MostCoverage => "sort-most-coverage",
        RowOrder::LeastCoverage => "sort-least-coverage",
    })
}

fn node_head(ctx: &PageContext, node: Node, starts: bool, filter: &MatrixFilter) -> AnyView {
    let MatrixFilter { aspect, order, .. } = *filter;
    let words = &ctx.words;
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
    let class = if starts { "column-head gap-before" } else { "column-head" };
    view! {
        <th scope="col" class=class data-name=node_named(ctx, node)>
            <a href=to>
                <span class="column-words">{name}</span>
                " "
                <span class="column-number">{number}</span>
            </a>
        </th>
    }
    .into_any()
}

fn leaf_head(ctx: &PageContext, place: usize, filter: &MatrixFilter) -> Option<AnyView> {
    let leaf = ctx.snapshot.structure().leaves().get(place)?;
    let to = format!("{}#{}", links::article(ctx, leaf.article, filter.aspect), leaf.eid);
    let name = depth_label(ctx, &Depth::Provision(leaf.provision.clone()));
    let option = (!leaf.is_counted()).then(|| {
        view! { <span class="leaf-option">", "{ctx.words.say("matrix-option")}</span> }
    });
    Some(
        view! {
            <th scope="col" class="column-head leaf-head" data-name=name>
                <a href=to>
                    <span class="column-words">{leaf.provision.to_string()}{option}</span>
                </a>
            </th>
        }
        .into_any(),
    )
}

/// Below each article what opens its provisions, or closes them again.
fn toggles(ctx: &PageContext, groups: &[Group], filter: &MatrixFilter) -> AnyView {
    let structure = ctx.snapshot.structure();
    let cells = with_starts(groups)
        .filter_map(|(column, starts)| {
            let gap = starts.then_some("gap-before");
            let Some(number) = column.article() else {
                // A provision's column is spanned by its article's sign.
                let is_node = matches!(column, Column::Node(_));
                return is_node.then(|| view! { <td {..class(gap)}></td> }.into_any());
            };
            let count = structure.article(number)?.leaf_places().len();
            let open = filter.open.contains(&number);
            let to = ctx.link_with("/matrix", &filter.toggled(number));
            let (id, sign, wide) =
                if open { ("matrix-close", "−", count + 1) } else { ("matrix-open", "+", 1) };
            let said = ctx.words.get(
                id,
                &[
                    ("article", node_label(ctx, Node::Article(number)).into()),
                    ("count", count.into()),
                ],
            );
            let place = format!("open-{number}");
            let class = match (open, starts) {
                (false, false) => "toggle-cell",
                (false, true) => "toggle-cell gap-before",
                (true, false) => "toggle-cell is-open",
                (true, true) => "toggle-cell is-open gap-before",
            };
            Some(
                view! {
                    <td class=class colspan=wide id=place.clone()>
                        <a href=format!("{to}#{place}")>
                            <span aria-hidden="true">{sign}</span>
                            <span class="visually-hidden">{said}</span>
                        </a>
                    </td>
                }
                .into_any(),
            )
        })
        .collect_view();
    view! {
        <tr class="toggles">
            <th scope="row" class="state-head"><span>{ctx.words.say("matrix-provisions")}</span></th>
            {cells}
            <td class="gap-before"></td>
            <td></td>
        </tr>
    }
    .into_any()
}

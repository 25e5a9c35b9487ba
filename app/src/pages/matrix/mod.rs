//! The matrix: Member States by the parts of the Directive, on one day.

mod filter;
mod form;
mod heads;
mod table;

use data::{model::Theme, structure::Node};
use leptos::prelude::*;

pub use self::filter::{MatrixFilter, Order, Part, StatusChoice};
use crate::{
    components::{
        compare::{Scope, compare},
        figures::coverage,
        layout::{Page, Place, document},
        legend::legend,
    },
    context::PageContext,
};

/// The page.
#[must_use]
pub fn matrix(ctx: &PageContext, filter: &MatrixFilter) -> String {
    let words = &ctx.words;
    let page =
        Page { place: Place::Matrix, title: words.say("nav-matrix"), filter, main: "matrix-page" };
    document(ctx, &page, || {
        view! {
            <div class="opening">
                <h1>{words.say("matrix-heading")}</h1>
                {coverage(ctx, filter.aspect)}
                <p class="opening-sub">{words.say("matrix-how-to-read")}</p>
            </div>
            {form::form(ctx, *filter)}
            {legend(ctx, filter.aspect)}
            {table::table(ctx, *filter)}
            {compare(ctx, filter, filter.aspect, Scope::Everything)}
        }
    })
}

/// Columns that stand together: with a heading of their own where it is a theme.
struct Group {
    theme: Option<Theme>,
    nodes: Vec<Node>,
}

/// The columns that the filter leaves, in its order.
fn groups(ctx: &PageContext, filter: MatrixFilter) -> Vec<Group> {
    let structure = ctx.snapshot.structure();
    let shown = |theme: Theme| match filter.theme {
        None => true,
        Some(part) => part == Part::Theme(theme),
    };
    let themes = || structure.themes().iter().copied().filter(|theme| shown(*theme));
    let mut groups = vec![Group { theme: None, nodes: vec![Node::Directive] }];
    match filter.order {
        Order::Theme => groups.extend(themes().map(|theme| {
            Group {
                theme: Some(theme),
                nodes: std::iter::once(Node::Theme(theme))
                    .chain(
                        structure.articles_of(theme).map(|article| Node::Article(article.number())),
                    )
                    .collect(),
            }
        })),
        Order::Number => {
            groups.push(Group { theme: None, nodes: themes().map(Node::Theme).collect() });
            let mut articles: Vec<_> = structure
                .assessed_articles()
                .filter(|article| shown(article.theme()))
                .map(data::structure::Article::number)
                .collect();
            articles.sort_unstable();
            groups.push(Group {
                theme: None,
                nodes: articles.into_iter().map(Node::Article).collect(),
            });
        }
    }
    groups.retain(|group| !group.nodes.is_empty());
    groups
}

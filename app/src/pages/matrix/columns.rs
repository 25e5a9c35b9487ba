//! The columns of the matrix: which, in which order, and what stands together.

use data::{
    model::{ArticleNumber, Theme},
    structure::{Article, Node, Structure},
};

use super::{MatrixFilter, Order, Part};

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// The Directive, a theme, an article.
    Node(Node),
    /// A provision of an article that is opened, by its place among all leaves.
    Leaf(usize),
}

/// Columns that stand together: with a heading of their own where it is a theme.
pub(super) struct Group {
    pub(super) theme: Option<Theme>,
    pub(super) columns: Vec<Column>,
}

/// The columns that the filter leaves, in its order.
pub(super) fn groups(structure: &Structure, filter: &MatrixFilter) -> Vec<Group> {
    let shown = |theme: Theme| match filter.theme {
        None => true,
        Some(part) => part == Part::Theme(theme),
    };
    let themes = || structure.themes().iter().copied().filter(|theme| shown(*theme));
    let node = Column::Node;
    let article = |article: &Article| {
        let number = article.number();
        let leaves = filter.open.contains(&number).then(|| article.leaf_places());
        std::iter::once(node(Node::Article(number)))
            .chain(leaves.into_iter().flatten().map(Column::Leaf))
            .collect::<Vec<_>>()
    };
    let mut groups = vec![Group { theme: None, columns: vec![node(Node::Directive)] }];
    match filter.order {
        Order::Theme => groups.extend(themes().map(|theme| {
            let articles = structure.articles_of(theme).flat_map(article);
            let columns = std::iter::once(node(Node::Theme(theme))).chain(articles).collect();
            Group { theme: Some(theme), columns }
        })),
        Order::Number => {
            let whole = themes().map(|theme| node(Node::Theme(theme))).collect();
            groups.push(Group { theme: None, columns: whole });
            let mut articles: Vec<&Article> =
                structure.assessed_articles().filter(|article| shown(article.theme())).collect();
            articles.sort_unstable_by_key(|article| article.number());
            let columns = articles.into_iter().flat_map(article).collect();
            groups.push(Group { theme: None, columns });
        }
    }
    groups.retain(|group| !group.columns.is_empty());
    groups
}

/// Each column, and whether a group begins with it, the first one aside.
pub(super) fn with_starts(groups: &[Group]) -> impl Iterator<Item = (Column, bool)> {
    groups.iter().enumerate().flat_map(|(group, held)| {
        let starts = move |at: usize| group > 0 && at == 0;
        held.columns.iter().enumerate().map(move |(at, &column)| (column, starts(at)))
    })
}

impl Column {
    /// The article that can be opened at this column.
    pub(super) const fn article(self) -> Option<ArticleNumber> {
        match self {
            Self::Node(Node::Article(number)) => Some(number),
            Self::Node(_) | Self::Leaf(_) => None,
        }
    }
}

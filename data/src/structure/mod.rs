//! The Directive's structure: themes, articles and leaves, in its own order.
//!
//! Built from the table of provisions, so that another directive is another
//! table. It knows which nodes have a cell and which findings reach which
//! leaves (method 1, rules 6 and 8); it holds no findings.

mod node;

use std::ops::Range;

pub use node::Node;

use crate::{
    model::{ArticleNumber, Provision, ProvisionKind, Theme},
    table::{Dataset, ProvisionEntry},
};

/// The Directive as a tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Structure {
    leaves: Vec<ProvisionEntry>,
    articles: Vec<Article>,
    themes: Vec<Theme>,
}

/// An article with the leaves that it consists of.
#[derive(Debug, Clone, PartialEq)]
pub struct Article {
    number: ArticleNumber,
    heading: String,
    theme: Theme,
    leaves: Range<usize>,
    counted: usize,
}

impl Structure {
    /// Puts the leaves of a dataset in their order and groups them.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let mut leaves: Vec<ProvisionEntry> = dataset.provisions.iter().cloned().collect();
        leaves.sort_by_key(|leaf| (leaf.position, leaf.provision.clone()));
        // An article's leaves stand together, whatever their positions say.
        let first_place = |article| leaves.iter().position(|leaf| leaf.article == article);
        let mut keyed: Vec<_> =
            leaves.iter().map(|leaf| (first_place(leaf.article), leaf.clone())).collect();
        keyed.sort_by_key(|(place, _)| *place);
        let leaves: Vec<ProvisionEntry> = keyed.into_iter().map(|(_, leaf)| leaf).collect();

        let mut articles: Vec<Article> = Vec::new();
        for (at, leaf) in leaves.iter().enumerate() {
            match articles.last_mut() {
                Some(article) if article.number == leaf.article => article.leaves.end = at + 1,
                _ => articles.push(Article {
                    number: leaf.article,
                    heading: leaf.article_heading.to_string(),
                    theme: leaf.theme,
                    leaves: at..at + 1,
                    counted: 0,
                }),
            }
        }
        let mut themes = Vec::new();
        for article in &mut articles {
            article.counted =
                leaves[article.leaves.clone()].iter().filter(|leaf| leaf.kind.is_counted()).count();
            if article.theme.is_assessed() && !themes.contains(&article.theme) {
                themes.push(article.theme);
            }
        }
        Self { leaves, articles, themes }
    }

    /// All leaves in the Directive's order.
    #[must_use]
    pub fn leaves(&self) -> &[ProvisionEntry] {
        &self.leaves
    }

    /// All articles in the Directive's order.
    #[must_use]
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }

    /// The articles that have a cell: those of the assessed themes.
    pub fn assessed_articles(&self) -> impl Iterator<Item = &Article> {
        self.articles.iter().filter(|article| article.theme.is_assessed())
    }

    /// The themes that have a cell; a theme stands where its first article stands.
    #[must_use]
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// The articles of a theme.
    pub fn articles_of(&self, theme: Theme) -> impl Iterator<Item = &Article> {
        self.articles.iter().filter(move |article| article.theme == theme)
    }

    /// An article by its number.
    #[must_use]
    pub fn article(&self, number: ArticleNumber) -> Option<&Article> {
        self.articles.iter().find(|article| article.number == number)
    }

    /// The leaves of an article.
    #[must_use]
    pub fn leaves_of(&self, article: &Article) -> &[ProvisionEntry] {
        &self.leaves[article.leaves.clone()]
    }

    /// The nodes that have a cell: the Directive, then each theme followed by
    /// its articles.
    #[must_use]
    pub fn nodes_by_theme(&self) -> Vec<Node> {
        let mut nodes = vec![Node::Directive];
        for &theme in &self.themes {
            nodes.push(Node::Theme(theme));
            nodes.extend(self.articles_of(theme).map(|article| Node::Article(article.number)));
        }
        nodes
    }

    /// The nodes that have a cell: the Directive, the themes, the articles by number.
    #[must_use]
    pub fn nodes_by_number(&self) -> Vec<Node> {
        let mut articles: Vec<_> = self.assessed_articles().map(|article| article.number).collect();
        articles.sort();
        std::iter::once(Node::Directive)
            .chain(self.themes.iter().copied().map(Node::Theme))
            .chain(articles.into_iter().map(Node::Article))
            .collect()
    }

    /// Whether a node holds options alone: nothing must be transposed in it, and
    /// what is neither reported nor unknown there is left to choice.
    #[must_use]
    pub fn is_optional(&self, node: Node) -> bool {
        match node {
            Node::Article(number) => {
                self.article(number).is_some_and(|article| article.counted() == 0)
            }
            Node::Directive | Node::Theme(_) => false,
        }
    }

    /// Whether a provision holds options alone.
    #[must_use]
    pub fn is_optional_provision(&self, provision: &Provision) -> bool {
        let reached = self.reached_by(provision);
        !reached.is_empty() && reached.iter().all(|&at| !self.leaves[at].is_counted())
    }

    /// Whether there is such a node with a cell.
    #[must_use]
    pub fn has(&self, node: Node) -> bool {
        match node {
            Node::Directive => true,
            Node::Theme(theme) => self.themes.contains(&theme),
            Node::Article(number) => {
                self.article(number).is_some_and(|article| article.theme.is_assessed())
            }
        }
    }

    /// The places of the leaves that a finding on a provision reaches: the leaf
    /// itself and every leaf below it. None if the provision is not in the
    /// structure: it is one if it is a leaf, or a leaf cut before one of its
    /// brackets that keeps at least one (method 1, rule 6).
    #[must_use]
    pub fn reached_by(&self, provision: &Provision) -> Vec<usize> {
        self.leaves
            .iter()
            .enumerate()
            .filter(|(_, leaf)| {
                leaf.provision == *provision
                    || (!provision.is_bare_article() && provision.contains(&leaf.provision))
            })
            .map(|(at, _)| at)
            .collect()
    }
}

impl Article {
    /// Its number.
    #[must_use]
    pub const fn number(&self) -> ArticleNumber {
        self.number
    }

    /// Its official heading.
    #[must_use]
    pub fn heading(&self) -> &str {
        &self.heading
    }

    /// The theme that it belongs to.
    #[must_use]
    pub const fn theme(&self) -> Theme {
        self.theme
    }

    /// The places of its leaves among all leaves.
    #[must_use]
    pub fn leaf_places(&self) -> Range<usize> {
        self.leaves.clone()
    }

    /// How many of its leaves are counted.
    #[must_use]
    pub const fn counted(&self) -> usize {
        self.counted
    }
}

/// The kinds of leaves are named here so that pages need not know the table.
impl ProvisionEntry {
    /// Whether it is counted: an unused option is no gap (method 1, rule 6).
    #[must_use]
    pub const fn is_counted(&self) -> bool {
        ProvisionKind::is_counted(self.kind)
    }
}

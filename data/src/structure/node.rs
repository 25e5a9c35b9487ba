//! A node that has a cell: the Directive, a theme, an article.

use serde::{Serialize, Serializer};

use crate::{
    model::{ArticleNumber, ParseError, Theme},
    table::Depth,
};

/// A depth of the Directive at which a State has a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// The whole Directive.
    Directive,
    /// A theme.
    Theme(Theme),
    /// An article.
    Article(ArticleNumber),
}

impl Node {
    /// Reads `directive`, a theme's code or an article's number.
    ///
    /// # Errors
    /// When it is none of these.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        if text.trim() == "directive" {
            return Ok(Self::Directive);
        }
        Theme::parse(text)
            .map(Self::Theme)
            .or_else(|_| ArticleNumber::parse(text).map(Self::Article))
            .map_err(|_| {
                ParseError::new(format!(
                    "`{}` is no part of the Directive; write directive, the code of a theme, or the number of an article",
                    text.trim()
                ))
            })
    }
}

impl From<&Depth> for Node {
    /// Where what goes so deep is shown: of a provision at its article.
    fn from(depth: &Depth) -> Self {
        match depth {
            Depth::Directive => Self::Directive,
            Depth::Theme(theme) => Self::Theme(*theme),
            Depth::Article(number) => Self::Article(*number),
            Depth::Provision(provision) => Self::Article(provision.article()),
        }
    }
}

impl std::fmt::Display for Node {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Directive => out.write_str("directive"),
            Self::Theme(theme) => write!(out, "{theme}"),
            Self::Article(number) => write!(out, "{number}"),
        }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

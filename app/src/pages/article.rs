//! To come.

use data::model::ArticleNumber;

use crate::{address::ByAspect, context::PageContext};

/// The page; none if there is no such article.
#[must_use]
pub fn article(ctx: &PageContext, number: ArticleNumber, filter: &ByAspect) -> Option<String> {
    None
}

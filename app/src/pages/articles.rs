//! To come.

use crate::context::PageContext;

/// The page.
#[must_use]
pub fn articles(ctx: &PageContext) -> String {
    String::new()
}

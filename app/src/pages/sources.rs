//! To come.

use crate::context::PageContext;

/// The page.
#[must_use]
pub fn sources(ctx: &PageContext) -> String {
    String::new()
}

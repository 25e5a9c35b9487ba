//! To come.

use crate::context::PageContext;

/// The page.
#[must_use]
pub fn about(ctx: &PageContext) -> String {
    String::new()
}

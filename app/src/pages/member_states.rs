//! To come.

use crate::{address::ByAspect, context::PageContext};

/// The page.
#[must_use]
pub fn member_states(ctx: &PageContext, filter: &ByAspect) -> String {
    String::new()
}

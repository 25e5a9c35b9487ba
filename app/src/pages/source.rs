//! To come.

use data::model::SourceId;

use crate::context::PageContext;

/// The page; none if there is no such source.
#[must_use]
pub fn source(ctx: &PageContext, id: &SourceId) -> Option<String> {
    None
}

//! What a chart's addresses say: its filter, with the reader's clocks as they
//! were given or, for what lasts, with day and edition named.

use crate::{
    address::{self, Filter, View},
    context::PageContext,
};

/// The queries of a chart's addresses.
pub(crate) struct Query {
    /// With the clocks as the reader gave them; may be empty.
    given: String,
    /// With day and edition named, whatever the reader gave.
    pinned: String,
}

/// The query of addresses that keep a filter and the reader's clocks.
pub(crate) fn query<F: Filter>(ctx: &PageContext, filter: &F) -> Query {
    let pinned = View { on: Some(ctx.on), rev: Some(ctx.snapshot.revision()), ..ctx.view };
    Query {
        given: address::write("", filter, ctx.view),
        pinned: address::write("", filter, pinned),
    }
}

impl Query {
    /// An address that follows the reader's clocks.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{path}{}", self.given)
    }

    /// An address that shows the same for as long as the site stands.
    #[expect(dead_code, reason = "written into files next")]
    pub(crate) fn lasting(&self, path: &str) -> String {
        format!("{path}{}", self.pinned)
    }
}

//! What a chart's addresses say: its filter, with the reader's clocks as they
//! were given or, for what lasts, with day and edition named.

use super::scheme::{DARK, NAME};
use crate::{
    address::{self, Filter, View},
    context::PageContext,
    language::Language,
};

/// The queries of a chart's addresses.
pub(crate) struct Query {
    language: Language,
    /// With the clocks as the reader gave them; may be empty.
    given: String,
    /// The page's, with day and edition named, whatever the reader gave.
    pinned: String,
    /// The values of the filter that differ from the default.
    values: Vec<String>,
}

/// The query of addresses that keep a filter and the reader's clocks.
pub(crate) fn query<F: Filter>(ctx: &PageContext, filter: &F) -> Query {
    query_of(ctx, filter, filter)
}

/// The same of a chart whose page takes another filter than its files.
pub(crate) fn query_of<F: Filter, P: Filter>(ctx: &PageContext, filter: &F, page: &P) -> Query {
    let pinned = View { on: Some(ctx.on), rev: Some(ctx.snapshot.revision()), ..ctx.view };
    Query {
        language: ctx.view.language,
        given: address::write_query(filter, ctx.view),
        pinned: address::write_query(page, pinned),
        values: filter.pairs().into_iter().map(|(_, value)| value).collect(),
    }
}

impl Query {
    /// An address that follows the reader's clocks.
    pub(crate) fn at(&self, path: &str) -> String {
        self.language.at(&format!("{path}{}", self.given))
    }

    /// The same for a file on dark ground.
    pub(crate) fn dark(&self, path: &str) -> String {
        let address = self.at(path);
        let and = if self.given.is_empty() { '?' } else { '&' };
        format!("{address}{and}{NAME}={DARK}")
    }

    /// The language of the words in the chart.
    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    /// The values of the filter, for the name of a file: what a name can hold.
    pub(crate) fn values(&self) -> impl Iterator<Item = String> {
        let safe = |value: &String| {
            value.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
        };
        self.values.iter().map(safe)
    }

    /// The address of a page that shows the same for as long as the site stands.
    pub(crate) fn lasting(&self, path: &str) -> String {
        self.language.at(&format!("{path}{}", self.pinned))
    }
}

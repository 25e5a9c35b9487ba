//! Two editions and what differs between them, made ready for a page.

use std::{collections::HashMap, sync::Arc};

use data::{
    model::{Day, SourceId},
    snapshot::{Snapshot, edition_change::EditionChange},
    table::{Origin, Table},
};
use leptos::prelude::*;

use crate::{
    address::View,
    components::{finding::source_with_kind, links},
    context::PageContext,
};

/// Two editions compared up to a day.
#[derive(Debug, Clone)]
pub struct EditionsCompared {
    /// The edition before.
    pub before: Arc<Snapshot>,
    /// The edition after: a published one, or what a draft would make.
    pub after: Arc<Snapshot>,
    /// What differs.
    pub change: EditionChange,
    /// By which file, sheet and row a record was taken out; blank where that is
    /// not known.
    pub taken_out: HashMap<(Table, String), Origin>,
    /// Whether the edition after has pages of its own.
    pub published: bool,
}

impl EditionsCompared {
    /// Compares two editions up to a day; without one before, the first with
    /// what stood before it.
    #[must_use]
    pub fn of(
        before: Option<Arc<Snapshot>>,
        after: Arc<Snapshot>,
        on: Day,
        taken_out: HashMap<(Table, String), Origin>,
        published: bool,
    ) -> Self {
        let before = before.unwrap_or_else(|| Arc::new(after.before_the_first()));
        let change = EditionChange::between(&before, &after, on);
        Self { before, after, change, taken_out, published }
    }
}

/// The page's context, once for each edition: words and rows are looked up in
/// the edition that they are of, and links lead there.
pub(super) struct Sides {
    pub(super) before: PageContext,
    pub(super) after: PageContext,
    pub(super) published: bool,
}

impl Sides {
    pub(super) fn of(ctx: &PageContext, compared: &EditionsCompared) -> Self {
        let published = compared.published;
        let side = |edition: &Arc<Snapshot>| {
            let revision = edition.revision();
            let plain = revision == ctx.latest_revision && ctx.view.rev.is_none();
            // A draft has no number yet, and before the first is nothing.
            let rev =
                if published && !plain && revision > 0 { Some(revision) } else { ctx.view.rev };
            PageContext {
                snapshot: edition.clone(),
                on: compared.change.on,
                view: View { rev, with: None, ..ctx.view },
                ..ctx.clone()
            }
        };
        Self { before: side(&compared.before), after: side(&compared.after), published }
    }

    /// The context into whose pages links lead.
    pub(super) const fn linked(&self) -> &PageContext {
        if self.published { &self.after } else { &self.before }
    }

    /// A source of an edition, with what kind it is; a link where it has a page.
    pub(super) fn source(&self, ctx: &PageContext, id: &SourceId) -> AnyView {
        if self.has_page(ctx, id) { source_with_kind(ctx, id) } else { id.to_string().into_any() }
    }

    /// The same without its kind.
    pub(super) fn source_alone(&self, ctx: &PageContext, id: &SourceId) -> AnyView {
        if self.has_page(ctx, id) {
            view! { <a href=links::source(ctx, id)>{id.to_string()}</a> }.into_any()
        } else {
            id.to_string().into_any()
        }
    }

    /// Whether a source has a page: one that only a draft holds does not.
    fn has_page(&self, ctx: &PageContext, id: &SourceId) -> bool {
        let held =
            |edition: &PageContext| edition.snapshot.dataset().sources.get(id.as_str()).is_some();
        held(ctx) && (self.published || held(&self.before))
    }
}

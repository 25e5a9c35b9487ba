//! A figure opened: what is counted, of what, what is left out and why, and the
//! rule, as lists of States with their evidence.

mod filter;
mod others;

use data::model::Aspect;
use leptos::prelude::*;

pub use self::filter::{
    AssessedFilter, CoverageFilter, NodeFilter, OpenChoice, ProceduresFilter, SourcesFilter,
    StateFilter,
};
use crate::{
    address::{ByAspect, Filter, NoFilter},
    components::{
        figures::coverage as coverage_line,
        layout::{Page, Place, document},
    },
    context::PageContext,
};

/// Reported gaps, and what is not known, at a part of the Directive.
#[must_use]
pub fn gaps(ctx: &PageContext, filter: &NodeFilter) -> String {
    page(ctx, filter, "figure-title-gaps", filter.aspect)
}

/// On how many States × articles a finding is held.
#[must_use]
pub fn coverage(ctx: &PageContext, filter: &CoverageFilter) -> String {
    page(ctx, filter, "figure-title-coverage", filter.aspect)
}

/// Infringement procedures by type, step, and how surely they are open.
#[must_use]
pub fn procedures(ctx: &PageContext, filter: &ProceduresFilter) -> String {
    page(ctx, filter, "figure-title-procedures", Aspect::default())
}

/// Days from the deadline to the closure of the procedure for failure to notify.
#[must_use]
pub fn delay(ctx: &PageContext, filter: &StateFilter) -> String {
    page(ctx, filter, "figure-title-delay", Aspect::default())
}

/// The States bound.
#[must_use]
pub fn bound(ctx: &PageContext, filter: &NoFilter) -> String {
    page(ctx, filter, "figure-title-bound", Aspect::default())
}

/// On how many counted provisions of an article a finding stands in a State.
#[must_use]
pub fn assessed(ctx: &PageContext, filter: &AssessedFilter) -> String {
    page(ctx, filter, "figure-title-assessed", filter.aspect)
}

/// On how many States evidence is held at a part of the Directive.
#[must_use]
pub fn evidence(ctx: &PageContext, filter: &NodeFilter) -> String {
    page(ctx, filter, "figure-title-evidence", filter.aspect)
}

/// On how many articles a reported gap stands in any State.
#[must_use]
pub fn articles(ctx: &PageContext, filter: &ByAspect) -> String {
    page(ctx, filter, "figure-title-articles", filter.aspect)
}

/// The national measures held.
#[must_use]
pub fn measures(ctx: &PageContext, filter: &StateFilter) -> String {
    page(ctx, filter, "figure-title-measures", Aspect::default())
}

/// The sources by kind.
#[must_use]
pub fn sources(ctx: &PageContext, filter: &SourcesFilter) -> String {
    page(ctx, filter, "figure-title-sources", Aspect::default())
}

fn page<F: Filter>(ctx: &PageContext, filter: &F, title: &str, aspect: Aspect) -> String {
    let title = ctx.words.say(title);
    let page = Page { place: Place::Gaps, title: title.clone(), filter, main: "" };
    document(ctx, &page, || {
        view! {
            <div class="opening"><h1>{title}</h1>{coverage_line(ctx, aspect)}</div>
            {others::others(ctx, data::structure::Node::Directive, aspect)}
        }
    })
}

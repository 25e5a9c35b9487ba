//! Reports: what is known of the Union, a Member State, an article, a theme, the
//! resolution, or for one hearing, on a day and in an edition, to be taken away.
//!
//! Each is made once, as a [`Report`], and shown as a page or written as PDF and Word
//! file, so that all of them say the same. Nothing here knows how one is written, and
//! every figure comes from the Snapshot as the pages have it.

mod article;
mod filter;
mod frame;
mod hearing;
mod parts;
mod resolution;
mod state;
mod subject;
mod theme;
mod union;

use data::report::Report;

pub use self::{filter::ReportFilter, subject::Subject};
use crate::{
    address::{self, View},
    context::PageContext,
};

/// A report; none if it is of something that the data do not know, or has no status.
#[must_use]
pub fn report(ctx: &PageContext, subject: Subject, filter: &ReportFilter) -> Option<Report> {
    let ctx = &pinned(ctx);
    let aspect = filter.aspect;
    let body = match subject {
        Subject::Union => union::union(ctx, aspect),
        Subject::State(state) => state::state(ctx, state, aspect)?,
        Subject::Theme(theme) => theme::theme(ctx, theme, aspect)?,
        Subject::Article(number) => article::article(ctx, number, aspect)?,
        Subject::Resolution => resolution::resolution(ctx, aspect),
        Subject::Hearing => hearing::hearing(ctx, filter),
    };
    Some(frame::around(ctx, subject, filter, body))
}

/// What a report says of its subject.
struct Body {
    /// The main thing.
    opening: data::report::Text,
    /// The parts, before method and sources.
    sections: Vec<data::report::Section>,
}

/// The same context with day and edition named in every address: a report that was
/// taken away leads to what it says for as long as the site stands.
fn pinned(ctx: &PageContext) -> PageContext {
    let view =
        View { on: Some(ctx.on), rev: Some(ctx.snapshot.revision()), with: None, ..ctx.view };
    PageContext { view, ..ctx.clone() }
}

/// The address of a report with day and edition named; `ending` is that of a file.
#[must_use]
pub fn lasting_address(
    ctx: &PageContext,
    subject: Subject,
    filter: &ReportFilter,
    ending: &str,
) -> String {
    address::write(&format!("{}{ending}", subject.path()), filter, pinned(ctx).view)
}

/// The name under which a report is saved, without its ending: of letters, digits and
/// hyphens.
#[must_use]
pub fn file_name(ctx: &PageContext, subject: Subject, filter: &ReportFilter) -> String {
    let subject = subject.path().trim_start_matches("/reports/").replace('/', "-");
    let aspect = match filter.aspect {
        aspect if aspect == data::model::Aspect::default() => String::new(),
        aspect => format!("-{aspect}"),
    };
    format!("{subject}{aspect}-{}-edition-{}", ctx.on, ctx.snapshot.revision())
}

#[cfg(test)]
mod tests;

//! Up to six Member States side by side, part by part of the Directive; or one provision
//! across all Member States, with what is held on it.

mod file;
mod filter;
mod form;
mod held;
mod parts;
mod provision;
mod start;
mod states;
mod subject;

use leptos::prelude::*;

pub use self::{
    file::side_by_side_csv,
    filter::{MOST_STATES, SideBySideFilter},
};

use self::{parts::Part, subject::Subject};
use crate::{
    components::layout::{Page, Place, document},
    context::PageContext,
};

/// The page: the form alone where nothing is chosen.
#[must_use]
pub fn side_by_side(ctx: &PageContext, filter: &SideBySideFilter) -> String {
    let title = ctx.words.say("beside-title");
    let page = Page { place: Place::MemberStates, title, filter, main: "" };
    document(ctx, &page, || {
        let subject = filter.provision.as_ref().and_then(|one| Subject::of(ctx, one));
        match subject {
            Some(subject) => provision::provision(ctx, filter, &subject),
            None if filter.chooses() => states::states(ctx, filter),
            None => start::start(ctx, filter),
        }
    })
}

/// The same as a file, beside what else can be done with it.
fn take_away(ctx: &PageContext, filter: &SideBySideFilter) -> AnyView {
    let csv = ctx.link_with("/compare.csv", filter);
    view! { <p class="section quiet screen-only"><a href=csv>{ctx.words.say("beside-csv")}</a></p> }
        .into_any()
}

/// Part by part, alone.
pub(crate) fn parts(ctx: &PageContext, filter: &SideBySideFilter) -> AnyView {
    parts::table(ctx, filter, &Part::all(ctx, filter))
}

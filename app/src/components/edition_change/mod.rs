//! What differs between two editions, in words: figures, statuses of the day,
//! stretches of earlier days, procedures, records.
//!
//! For a published edition against the one before it, and for a draft against
//! the edition held: a draft has no pages of its own, so its links lead into
//! the edition held, and only where there is something. It decides nothing;
//! what differs is [`EditionChange`]'s.

mod compared;
mod digest;
mod figures;
mod grouped;
mod procedures;
mod record;
mod records;
mod statuses;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

pub use self::{compared::EditionsCompared, digest::Digest};
use self::{compared::Sides, grouped::Group};
use super::section::section;
use crate::{context::PageContext, format};

/// The place of what differs on the day itself.
pub(crate) const NOW: &str = "now";
/// The place of what differs on earlier days only.
pub(crate) const PAST: &str = "past";

/// Everything that differs, as sections of a page. The page's own day must be
/// the one up to which the editions were compared.
pub(crate) fn edition_change(ctx: &PageContext, compared: &EditionsCompared) -> AnyView {
    let sides = Sides::of(ctx, compared);
    let change = &compared.change;
    let groups = |now: bool| {
        let of_it = change.statuses.iter().filter(|one| one.is_now() == now);
        Group::all(&sides, change.on, of_it)
    };
    view! {
        {figures::figures(&sides, change)}
        {statuses::now(&sides, change, &groups(true))}
        {statuses::past(&sides, change, &groups(false))}
        {procedures::procedures(&sides, change)}
        {records::records(&sides, compared)}
    }
    .into_any()
}

/// A day as an element: it does not break across lines.
fn time(ctx: &PageContext, day: data::model::Day) -> AnyView {
    view! { <time datetime=day.to_string()>{format::day(&ctx.words, day)}</time> }.into_any()
}

/// Something of a State, folded in where there is much of it.
fn of_state(folded: bool, (name, summary): (String, String), body: AnyView) -> AnyView {
    if folded {
        return view! {
            <details class="disclosure disclosure-wide">
                <summary>{summary}</summary>
                <div class="disclosure-body">{body}</div>
            </details>
        }
        .into_any();
    }
    view! { <div class="change-state"><h3>{name}</h3><div>{body}</div></div> }.into_any()
}

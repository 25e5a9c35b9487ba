//! Why a State is not counted on a day: the Directive does not bind it.

use data::table::MemberStateEntry;

use crate::{
    components::sentence::state_inside,
    context::PageContext,
    format,
    words::{Said, Value},
};

/// Why a State that is not bound on the day shown is not, and until when.
pub(crate) fn not_bound(ctx: &PageContext, entry: &MemberStateEntry) -> Said {
    let words = &ctx.words;
    let state = ("state", Value::from(format::capital(&state_inside(ctx, entry.code))));
    let day = |day| ("day", Value::from(format::day(words, day)));
    match (entry.bound_from, entry.bound_until) {
        (Some(from), _) if ctx.on < from => ("state-opening-not-yet-bound", vec![state, day(from)]),
        (_, Some(until)) => ("state-opening-no-longer-bound", vec![state, day(until)]),
        _ => ("state-opening-never-bound", vec![state]),
    }
}

//! The opening sentence, computed for any day: how many procedures had been
//! opened, how many of those for failing to notify had been closed and how long
//! after the deadline, and of how many States that is not known.

use std::collections::BTreeSet;

use data::{model::MemberState, snapshot::delay::Delay};
use leptos::prelude::*;

use crate::{
    components::{links, status::is_due},
    context::PageContext,
    format,
    pages::ProceduresFilter,
    words::{Said, Value},
};

/// What the sentence counts.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    /// Procedures opened by the day.
    procedures: usize,
    /// States against which they were.
    states: usize,
    /// Closures of procedures for failing to notify, one for each State bound on the
    /// day, as the opened figure lists them.
    closed: Vec<Delay>,
    /// Of how many States bound on the day none is held.
    others: usize,
}

impl Counts {
    fn of(ctx: &PageContext) -> Self {
        let snapshot = &ctx.snapshot;
        let cases = snapshot.cases_on(ctx.on).map(|(case, _)| case.id().member_state);
        let cases: Vec<MemberState> = cases.collect();
        let delay = |state| snapshot.delay(state, ctx.on);
        Self {
            procedures: cases.len(),
            states: cases.iter().collect::<BTreeSet<_>>().len(),
            closed: snapshot.bound_states(ctx.on).filter_map(delay).collect(),
            others: snapshot.bound_states(ctx.on).filter(|&state| delay(state).is_none()).count(),
        }
    }
}

/// The head of the page.
pub(super) fn opening(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let procedures = links::procedures_figure(ctx, ProceduresFilter::default());
    let delay = links::delay_figure(ctx, None);
    let places = [
        ("procedures", procedures.clone()),
        ("states", procedures),
        ("delay", format!("{delay}#known")),
        ("days", format!("{delay}#known")),
        ("unknown", format!("{delay}#unknown")),
    ];
    let said = parts(ctx, &Counts::of(ctx))
        .into_iter()
        .map(|(id, args)| (words.linked(id, &args, &places), " "))
        .collect_view();
    view! {
        <div class="opening">
            <h1>{said}</h1>
            <p class="opening-sub">{words.say("lanes-opening-sub")}</p>
        </div>
    }
    .into_any()
}

/// The sentences, in order.
fn parts(ctx: &PageContext, counts: &Counts) -> Vec<Said> {
    let day = |day| Value::from(format::day(&ctx.words, day));
    let mut parts: Vec<Said> = Vec::new();
    if counts.procedures == 0 {
        parts.push(("lanes-opening-none", vec![("day", day(ctx.on))]));
    } else {
        parts.push((
            "lanes-opening",
            vec![
                ("day", day(ctx.on)),
                ("count", counts.procedures.into()),
                ("states", counts.states.into()),
            ],
        ));
    }
    if !is_due(ctx) {
        let deadline = ctx.snapshot.directive().deadline;
        parts.push(("lanes-opening-not-yet-due", vec![("day", day(deadline))]));
        return parts;
    }
    if counts.closed.is_empty() {
        parts.push(("lanes-opening-not-closed", Vec::new()));
        return parts;
    }
    let most = counts.closed.iter().map(|delay| delay.at_most).max().unwrap_or_default();
    // One without a first day leaves all of them without.
    let least = counts.closed.iter().map(|delay| delay.at_least).min().flatten();
    let count = ("count", Value::from(counts.closed.len()));
    parts.push(match least {
        Some(least) if least == most => {
            ("lanes-opening-closed-after", vec![count, ("most", most.into())])
        }
        Some(least) => (
            "lanes-opening-closed-between",
            vec![count, ("least", least.into()), ("most", most.into())],
        ),
        None => ("lanes-opening-closed-at-most", vec![count, ("most", most.into())]),
    });
    if counts.others > 0 {
        parts.push(("lanes-opening-others", vec![("count", counts.others.into())]));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference;

    /// The heading as text, without marks of links.
    fn said(counts: &Counts, on: &str) -> String {
        let ctx = reference::context(on);
        let text: Vec<String> =
            parts(&ctx, counts).into_iter().map(|(id, args)| ctx.words.get(id, &args)).collect();
        reference::text(&text.join(" "))
    }

    #[test]
    fn the_sentence_fits_every_day() {
        #[track_caller]
        fn check(on: &str, expected: &str) {
            assert_eq!(said(&Counts::of(&reference::context(on)), on), expected, "{on}");
        }
        check(
            "2026-01-30",
            "By 30 January 2026, 31 procedures had been opened against 25 Member States. 7 for failing to notify had been closed, between 422 and 1065 days after the deadline. For the other 19 Member States bound that day it is not known.",
        );
        check(
            "2015-03-11",
            "By 11 March 2015, 7 procedures had been opened against 7 Member States. No procedure for failing to notify is known to have been closed by then.",
        );
        check(
            "2013-01-01",
            "No procedure had been opened by 1 January 2013. Transposition was due by 18 December 2013.",
        );
    }
}

//! The lanes of a State's line of time: the time to transpose, the time bound where
//! it ended, measures, procedures and findings, as far as they count by the day shown.

use data::{
    chart::{Lane, LaneContent, Mark, MarkKind, bands_on},
    model::{Aspect, Day, MemberState},
    snapshot::case::Case,
};

use super::{findings, measures};
use crate::{context::PageContext, format};

/// The lanes, from above.
pub(super) fn lanes(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Vec<Lane> {
    let words = &ctx.words;
    let directive = ctx.snapshot.directive();
    let bound_from = ctx.snapshot.member_state(state).and_then(|entry| entry.bound_from);
    let mut lanes = Vec::new();
    if let Some(from) = bound_from {
        let due = format::day(words, directive.deadline);
        lanes.push(Lane {
            heading: words.say("timeline-period"),
            detail: None,
            content: LaneContent::Period {
                from: from.min(directive.deadline),
                to: directive.deadline,
                label: words.get("timeline-due", &[("day", due.into())]),
            },
        });
    }
    if let Some((from, until)) = bound_from.zip(bound_until(ctx, state)) {
        let day = format::day(words, until);
        lanes.push(Lane {
            heading: words.say("timeline-bound"),
            detail: None,
            content: LaneContent::Period {
                from,
                to: until,
                label: words.get("timeline-bound-until", &[("day", day.into())]),
            },
        });
    }
    lanes.push(measures::lane(ctx, state));
    let cases = ctx.snapshot.cases_on(ctx.on).map(|(case, _)| case);
    lanes.extend(
        cases.filter(|case| case.id().member_state == state).map(|case| procedure(ctx, case)),
    );
    lanes.push(findings::lane(ctx, state, aspect));
    lanes
}

/// The day on which a State was last bound, once it has passed.
pub(super) fn bound_until(ctx: &PageContext, state: MemberState) -> Option<Day> {
    let entry = ctx.snapshot.member_state(state)?;
    entry.bound_until.filter(|until| *until < ctx.on)
}

fn procedure(ctx: &PageContext, case: &Case) -> Lane {
    let words = &ctx.words;
    let steps = case
        .entries()
        .iter()
        .filter(|entry| entry.interval.last <= ctx.on)
        .map(|entry| Mark {
            when: entry.interval,
            kind: match entry.stage {
                stage if stage.is_ending() => MarkKind::Ending,
                stage if stage.is_listing() => MarkKind::LastSeen,
                _ => MarkKind::Step,
            },
            label: words.name_as("short", &entry.stage),
            full: None,
        })
        .collect();
    Lane {
        heading: words.name(&case.id().procedure_type),
        detail: case.id().number.map(|number| number.to_string()),
        content: LaneContent::Procedure { bands: bands_on(case, ctx.on), steps },
    }
}

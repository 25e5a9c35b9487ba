//! The lanes of the time line: what is drawn of a State, and the figures at its end.

use data::{
    chart::{LaneFigure, MeasureMark, ProcedureTrack, StateLane, StepMark},
    snapshot::{delay::Delay, interval::Interval},
    table::MeasureKind,
};

use super::{
    facts::{Period, Procedure, StateFacts},
    marks::{letter, look, name, shape},
};
use crate::{components::status::is_due, context::PageContext, format};

/// The heads of the figures at the lanes' ends.
pub(super) fn heads(ctx: &PageContext) -> Vec<String> {
    let undated = ctx.words.say("lanes-head-undated");
    if is_due(ctx) { vec![ctx.words.say("lanes-head-delay"), undated] } else { vec![undated] }
}

/// The lane of a State.
pub(super) fn lane(ctx: &PageContext, facts: &StateFacts<'_>, period: Period) -> StateLane {
    let words = &ctx.words;
    let deadline = ctx.snapshot.directive().deadline;
    let bound_from = facts.entry.bound_from;
    let mut figures = vec![undated(ctx, facts)];
    if is_due(ctx) {
        figures.insert(0, delay_figure(ctx, facts));
    }
    StateLane {
        name: words.name(&facts.state()),
        period: bound_from.map(|from| (from.min(deadline), deadline)),
        never: bound_from.is_none().then(|| words.say("lanes-never")),
        left: facts.left(ctx.on).map(|until| {
            let day = format::day(words, until);
            (until, words.get("timeline-bound-until", &[("day", day.into())]))
        }),
        procedures: facts
            .procedures
            .iter()
            .map(|procedure| track(ctx, procedure, period))
            .collect(),
        measures: facts
            .dated
            .iter()
            .filter(|(when, _)| period.meets(*when))
            .map(|(when, fact)| MeasureMark {
                when: *when,
                is_law: fact.record.kind == MeasureKind::Act,
            })
            .collect(),
        figures,
    }
}

fn track(ctx: &PageContext, procedure: &Procedure<'_>, period: Period) -> ProcedureTrack {
    let words = &ctx.words;
    let id = procedure.case.id();
    let short = match id.number {
        Some(number) => number.to_string(),
        None => words.name(&id.procedure_type),
    };
    let labels = vec![name(words, procedure), short];
    let bands = procedure.bands.iter().copied();
    ProcedureTrack {
        shape: shape(id.procedure_type),
        labels,
        bands: bands
            .filter(|band| period.meets(Interval { first: Some(band.from), last: band.to }))
            .collect(),
        steps: procedure
            .steps
            .iter()
            .filter(|(entry, _)| period.meets(entry.interval))
            .map(|(entry, _)| StepMark {
                when: entry.interval,
                letter: letter(&ctx.words, entry.stage),
                look: look(entry.stage),
            })
            .collect(),
    }
}

fn delay_figure(ctx: &PageContext, facts: &StateFacts<'_>) -> LaneFigure {
    if facts.entry.bound_from.is_none() {
        return LaneFigure::default();
    }
    let long = match facts.delay {
        Some(_) => "lanes-delay-long",
        None => "lanes-delay-long-unknown",
    };
    let short = delay(ctx, facts.delay);
    let long = ctx.words.get(long, &[("days", short.clone().into())]);
    LaneFigure { short, long }
}

/// "862 days", "422 to 743 days", "not known".
pub(crate) fn delay(ctx: &PageContext, delay: Option<Delay>) -> String {
    let words = &ctx.words;
    let Some(Delay { at_least, at_most }) = delay else {
        return words.say("lanes-delay-unknown");
    };
    let most = ("most", at_most.into());
    match at_least {
        Some(least) if least == at_most => words.get("lanes-delay", &[most]),
        Some(least) => words.get("lanes-delay-between", &[("least", least.into()), most]),
        None => words.get("lanes-delay-at-most", &[most]),
    }
}

/// How many measures have no date, which have no place on a line of time.
fn undated(ctx: &PageContext, facts: &StateFacts<'_>) -> LaneFigure {
    let short = undated_kinds(ctx, facts);
    if short.is_empty() {
        return LaneFigure::default();
    }
    let long = ctx.words.get("lanes-undated-long", &[("measures", short.clone().into())]);
    LaneFigure { short, long }
}

/// "1 act", "2 bills"; nothing where every measure has a date.
fn undated_kinds(ctx: &PageContext, facts: &StateFacts<'_>) -> String {
    let of = |kind| facts.undated.iter().filter(|fact| fact.record.kind == kind).count();
    let said = [(MeasureKind::Act, "lanes-acts"), (MeasureKind::Bill, "lanes-bills")]
        .into_iter()
        .map(|(kind, id)| (id, of(kind)))
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| ctx.words.get(id, &[("count", count.into())]))
        .collect();
    format::list(&ctx.words, said)
}

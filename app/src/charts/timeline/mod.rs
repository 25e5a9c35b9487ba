//! What happened when in every State, a lane each: the time to transpose,
//! procedures with their steps, and national measures.

pub(crate) mod facts;
mod key;
mod table;
#[cfg(test)]
mod tests;

use std::{cmp::Reverse, collections::BTreeMap};

use data::{
    chart::{
        LaneFigure, LanesChart, MeasureMark, ProcedureTrack, StateLane, StepLook, StepMark,
        StepShape,
    },
    model::{ProcedureType, SourceId, Stage},
    snapshot::{METHOD, delay::Delay, interval::Interval},
    table::MeasureKind,
};

use self::facts::{Period, Procedure, StateFacts, states};
use super::{Chart, Size, query};
use crate::{
    components::status::is_due, context::PageContext, format, pages::TimelineFilter, words::Value,
};

/// The chart.
#[must_use]
pub fn timeline<'a>(ctx: &'a PageContext, filter: &TimelineFilter) -> Option<Chart<'a>> {
    let words = &ctx.words;
    let period = Period::of(ctx, filter);
    let states = states(ctx, filter);
    let day = |day| Value::from(format::day(words, day));
    let range = || [("from", day(period.from)), ("until", day(period.to))];
    let title = [("day", day(ctx.on))].into_iter().chain(range()).collect::<Vec<_>>();
    let table = table::table(ctx, &states, period);
    let sources = sources(&states, period);
    let described = key::described(ctx, &states);
    let sub = words.get(if is_due(ctx) { "lanes-sub" } else { "lanes-sub-before" }, &range());
    let sub = match filter.procedure_type {
        None => sub,
        Some(kind) => {
            let only = ("type", words.name_as("inside", &kind).into());
            format!("{sub} {}", words.get("lanes-sub-type", &[only]))
        }
    };
    Some(Chart {
        name: "timeline",
        page: "/timeline".to_owned(),
        query: query(ctx, filter),
        heading: words.say("lanes-heading"),
        sub,
        title: words.get("lanes-title", &title),
        described,
        size: Size::Long,
        table,
        nothing: None,
        sources,
        rule: Some(words.linked(
            "lanes-rule",
            &[("method", Value::from(METHOD))],
            &[("method", format!("{}#method", ctx.link("/about")))],
        )),
        draw: Box::new(move |frame| {
            let lanes: Vec<StateLane> =
                states.iter().map(|facts| lane(ctx, facts, period)).collect();
            let legend = key::key(ctx, &lanes, period);
            data::chart::lanes(&LanesChart {
                frame,
                from: period.from,
                to: period.to,
                ends: (format::day(words, period.from), format::day(words, period.to)),
                on: ctx.on,
                on_label: words.get("timeline-on", &[("day", day(ctx.on))]),
                deadline: {
                    let deadline = ctx.snapshot.directive().deadline;
                    (deadline, words.get("timeline-due", &[("day", day(deadline))]))
                },
                heads: heads(ctx),
                lanes,
                legend,
            })
        }),
    })
}

fn heads(ctx: &PageContext) -> Vec<String> {
    let undated = ctx.words.say("lanes-head-undated");
    if is_due(ctx) { vec![ctx.words.say("lanes-head-delay"), undated] } else { vec![undated] }
}

/// The lane of a State.
fn lane(ctx: &PageContext, facts: &StateFacts<'_>, period: Period) -> StateLane {
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
    let name = words.name(&id.procedure_type);
    let labels = match id.number {
        Some(number) => {
            let both = [("type", name.into()), ("number", number.to_string().into())];
            vec![words.get("lanes-label", &both), number.to_string()]
        }
        None => vec![words.get("lanes-label-no-number", &[("type", name.clone().into())]), name],
    };
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
                letter: letter(ctx, entry.stage),
                look: look(entry.stage),
            })
            .collect(),
    }
}

/// The shape of the marks of a procedure's steps.
pub(crate) const fn shape(kind: ProcedureType) -> StepShape {
    match kind {
        ProcedureType::NonCommunication => StepShape::Round,
        ProcedureType::NonConformity | ProcedureType::IncorrectApplication => StepShape::Square,
    }
}

/// The letter of a step; a listing has none.
pub(crate) fn letter(ctx: &PageContext, stage: Stage) -> Option<char> {
    if stage.is_listing() {
        return None;
    }
    ctx.words.name_as("letter", &stage).chars().next()
}

/// How firm a step is: a letter alleges, an opinion maintains, a court establishes.
pub(crate) const fn look(stage: Stage) -> StepLook {
    match stage {
        Stage::LetterOfFormalNotice | Stage::AdditionalLetterOfFormalNotice => StepLook::Alleged,
        Stage::ReasonedOpinion
        | Stage::AdditionalReasonedOpinion
        | Stage::Referral258
        | Stage::Referral260Second
        | Stage::Referral260Third
        | Stage::JudgmentUpheld
        | Stage::JudgmentDismissed => StepLook::Maintained,
        Stage::ListedActive => StepLook::Seen,
        Stage::Withdrawal | Stage::Closure => StepLook::Ended,
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
pub(crate) fn undated_kinds(ctx: &PageContext, facts: &StateFacts<'_>) -> String {
    let of = |kind| facts.undated.iter().filter(|fact| fact.record.kind == kind).count();
    let said = [(MeasureKind::Act, "lanes-acts"), (MeasureKind::Bill, "lanes-bills")]
        .into_iter()
        .map(|(kind, id)| (id, of(kind)))
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| ctx.words.get(id, &[("count", count.into())]))
        .collect();
    format::list(&ctx.words, said)
}

/// The sources of what is drawn: those of most facts first, then by id.
fn sources(states: &[StateFacts<'_>], period: Period) -> Vec<SourceId> {
    let mut counted: BTreeMap<&SourceId, usize> = BTreeMap::new();
    for facts in states {
        let steps = facts.procedures.iter().flat_map(|procedure| &procedure.steps);
        let steps = steps
            .filter(|(entry, _)| period.meets(entry.interval))
            .map(|(_, fact)| &fact.record.source_id);
        let measures = facts
            .dated
            .iter()
            .filter(|(when, _)| period.meets(*when))
            .map(|(_, fact)| *fact)
            .chain(facts.undated.iter().copied())
            .map(|fact| &fact.record.source_id);
        for source in steps.chain(measures) {
            *counted.entry(source).or_default() += 1;
        }
    }
    let mut ranked: Vec<(&SourceId, usize)> = counted.into_iter().collect();
    ranked.sort_by_key(|&(_, count)| Reverse(count));
    ranked.into_iter().map(|(source, _)| source.clone()).collect()
}

//! The time line as a table and as CSV: every fact that is drawn, a row each.

use data::{
    chart::BandKind,
    model::{Day, SourceId},
    snapshot::{case::Openness, interval::Interval},
};

use super::{
    delay,
    facts::{Period, Procedure, StateFacts},
};
use crate::{
    charts::{ChartTable, Column, Datum},
    components::{links, status::is_due},
    context::PageContext,
    format,
};

/// The table of what is drawn in the period.
pub(super) fn table(ctx: &PageContext, states: &[StateFacts<'_>], period: Period) -> ChartTable {
    let words = &ctx.words;
    ChartTable {
        columns: vec![
            Column::words("member_state", words.say("lanes-col-state")),
            Column::words("part", words.say("lanes-col-part")),
            Column::words("number", words.say("lanes-col-number")),
            Column::words("what", words.say("lanes-col-what")),
            Column::words("first_day", words.say("lanes-col-first")),
            Column::words("last_day", words.say("lanes-col-last")),
            Column::number("days_at_least", words.say("lanes-col-least")),
            Column::number("days_at_most", words.say("lanes-col-most")),
            Column::words("source_id", words.say("lanes-col-source")),
        ],
        rows: states.iter().flat_map(|facts| rows(ctx, facts, period)).collect(),
    }
}

/// A row before it has its State.
#[derive(Default)]
struct Row {
    part: Datum,
    number: Datum,
    what: Datum,
    days: (Datum, Datum),
    delay: (Datum, Datum),
    source: Datum,
}

/// Every fact of a State that is drawn, in the order of the lane.
fn rows(ctx: &PageContext, facts: &StateFacts<'_>, period: Period) -> Vec<Vec<Datum>> {
    let mut rows = bound(ctx, facts, period);
    rows.extend(facts.procedures.iter().flat_map(|procedure| of_procedure(ctx, procedure, period)));
    rows.extend(measures(ctx, facts, period));
    if is_due(ctx) && facts.entry.bound_from.is_some() {
        rows.push(delay_row(ctx, facts));
    }
    let name = ctx.words.name(&facts.state());
    let aspect = data::model::Aspect::default();
    let to = links::state(ctx, facts.state(), aspect);
    rows.into_iter()
        .map(|row| {
            let state = Datum::new(&facts.state(), name.clone()).to(to.clone());
            let Row { part, number, what, days, delay, source } = row;
            vec![state, part, number, what, days.0, days.1, delay.0, delay.1, source]
        })
        .collect()
}

/// From when to when the State had to transpose, and was bound.
fn bound(ctx: &PageContext, facts: &StateFacts<'_>, period: Period) -> Vec<Row> {
    let words = &ctx.words;
    let part = || Datum::new(&"bound", words.say("lanes-part-bound"));
    let Some(from) = facts.entry.bound_from else {
        let what = Datum::new(&"never_bound", words.say("lanes-never"));
        return vec![Row { part: part(), what, ..Row::default() }];
    };
    let deadline = ctx.snapshot.directive().deadline;
    let when = Interval { first: Some(from.min(deadline)), last: deadline };
    let transpose = period.meets(when).then(|| Row {
        part: part(),
        what: Datum::new(&"time_to_transpose", words.say("timeline-period")),
        days: days(ctx, when),
        ..Row::default()
    });
    let left = facts.left(ctx.on).map(Interval::of_day).filter(|when| period.meets(*when));
    let left = left.map(|when| Row {
        part: part(),
        what: Datum::new(&"bound_until", words.say("lanes-bound-until")),
        days: days(ctx, when),
        ..Row::default()
    });
    transpose.into_iter().chain(left).collect()
}

/// The steps of a procedure and how it stood.
fn of_procedure(ctx: &PageContext, procedure: &Procedure<'_>, period: Period) -> Vec<Row> {
    let words = &ctx.words;
    let id = procedure.case.id();
    let row = |what, when: Interval| Row {
        part: Datum::new(&id.procedure_type, words.name(&id.procedure_type)),
        number: id.number.map_or_else(
            || Datum::new(&"", words.say("procedure-no-number")),
            |number| Datum::new(&number, number.to_string()),
        ),
        what,
        days: days(ctx, when),
        ..Row::default()
    };
    let steps = procedure.steps.iter().filter(|(entry, _)| period.meets(entry.interval));
    let steps = steps.map(|(entry, fact)| Row {
        source: source(ctx, &fact.record.source_id),
        ..row(Datum::new(&entry.stage, words.name(&entry.stage)), entry.interval)
    });
    let bands = procedure.bands.iter().map(|band| {
        let open = match band.kind {
            BandKind::Open => Openness::Yes,
            BandKind::Presumed => Openness::Presumed,
            BandKind::Unknown => Openness::Unknown,
        };
        let what = Datum::new(&format!("open_{open}"), words.name(&open));
        (what, Interval { first: Some(band.from), last: band.to })
    });
    let bands = bands.filter(|(_, when)| period.meets(*when)).map(|(what, when)| row(what, when));
    steps.chain(bands).collect()
}

/// The measures: those of the period, and those without a date.
fn measures(ctx: &PageContext, facts: &StateFacts<'_>, period: Period) -> Vec<Row> {
    let dated = facts.dated.iter().filter(|(when, _)| period.meets(*when));
    let dated = dated.map(|(when, fact)| (days(ctx, *when), *fact));
    let none = || (Datum::new(&"", ctx.words.say("lanes-no-date")), Datum::default());
    let undated = facts.undated.iter().map(|fact| (none(), *fact));
    dated
        .chain(undated)
        .map(|(days, fact)| {
            let measure = &fact.record;
            let kind = ctx.words.name(&measure.kind);
            Row {
                part: Datum::new(&measure.kind, format::capital(&kind)),
                what: Datum::new(&measure.title, measure.title.as_str()),
                days,
                source: source(ctx, &measure.source_id),
                ..Row::default()
            }
        })
        .collect()
}

fn delay_row(ctx: &PageContext, facts: &StateFacts<'_>) -> Row {
    let words = &ctx.words;
    let number = |days: Option<i32>| days.map(|days| Datum::new(&days, days.to_string()));
    let least = number(facts.delay.and_then(|delay| delay.at_least));
    let most = number(facts.delay.map(|delay| delay.at_most));
    let what = match facts.delay {
        Some(_) => words.say("lanes-delay-what"),
        None => words.get("lanes-delay-what-unknown", &[("days", delay(ctx, None).into())]),
    };
    let to = links::delay_figure(ctx, Some(facts.state()));
    Row {
        part: Datum::new(&"delay", words.say("lanes-part-delay")),
        what: Datum::new(&"days_from_deadline_to_closure", what).to(to),
        delay: (least.unwrap_or_default(), most.unwrap_or_default()),
        ..Row::default()
    }
}

/// The first and the last day that a fact may be of; of one day, the day once in
/// words and twice in files.
fn days(ctx: &PageContext, when: Interval) -> (Datum, Datum) {
    let datum = |day: Day, words: String| Datum::new(&day, words);
    let said = |day| format::day(&ctx.words, day);
    let first = when.first.map(|day| datum(day, said(day)));
    let first = first.unwrap_or_else(|| Datum::new(&"..", ctx.words.say("lanes-no-first-day")));
    let is_day = when.first == Some(when.last);
    (first, datum(when.last, if is_day { String::new() } else { said(when.last) }))
}

fn source(ctx: &PageContext, id: &SourceId) -> Datum {
    Datum::new(id, id.to_string()).to(links::source(ctx, id))
}

//! The time line as a table and as CSV: every fact that is drawn, a row each.

use data::{
    chart::Band,
    model::SourceId,
    snapshot::{METHOD, interval::Interval},
};

use super::{
    facts::{Period, Procedure, StateFacts},
    lanes::delay,
    marks::name,
    told::{When, stood},
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
        of: Vec::new(),
        columns: vec![
            Column::words("member_state", words.say("lanes-col-state")),
            Column::words("part", words.say("lanes-col-part")),
            Column::in_files("number"),
            Column::words("what", words.say("lanes-col-what")),
            Column::words("first_day", words.say("lanes-col-when")),
            Column::in_files("last_day"),
            Column { is_number: true, ..Column::in_files("days_at_least") },
            Column { is_number: true, ..Column::in_files("days_at_most") },
            Column::words("source_id", words.say("lanes-col-source")),
        ],
        rows: states.iter().flat_map(|facts| rows(ctx, facts, period)).collect(),
    }
}

/// A row before it has its State. The page says a number with its part, and both
/// days in one.
#[derive(Default)]
struct Row {
    part: Datum,
    number: String,
    what: Datum,
    /// The first day, with both of them in words; the last day.
    days: (Datum, String),
    delay: (String, String),
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
            let [number, until, least, most] =
                [number, days.1, delay.0, delay.1].map(|code| Datum::new(&code, ""));
            vec![state, part, number, what, days.0, until, least, most, source]
        })
        .collect()
}

/// From when to when the State had to transpose, and was bound.
fn bound(ctx: &PageContext, facts: &StateFacts<'_>, period: Period) -> Vec<Row> {
    let words = &ctx.words;
    let row = |code: &str, what: String, days| Row {
        part: Datum::new(&"bound", words.say("lanes-part-bound")),
        what: Datum::new(&code, what),
        days,
        source: Datum { words: words.say("lanes-by-directive"), ..Datum::default() },
        ..Row::default()
    };
    let Some(from) = facts.entry.bound_from else {
        let never = Datum { words: words.say("lanes-at-no-time"), ..Datum::default() };
        return vec![row("never_bound", words.say("lanes-never"), (never, String::new()))];
    };
    let deadline = ctx.snapshot.directive().deadline;
    let when = Interval { first: Some(from.min(deadline)), last: deadline };
    let transpose = period.meets(when).then(|| {
        row(
            "time_to_transpose",
            words.say("timeline-period"),
            When::Stretch(from, deadline).days(ctx),
        )
    });
    let left = facts.left(ctx.on).map(Interval::of_day).filter(|when| period.meets(*when));
    let left = left
        .map(|when| row("bound_until", words.say("lanes-bound-until"), When::Day(when).days(ctx)));
    transpose.into_iter().chain(left).collect()
}

/// The steps of a procedure and how it stood.
fn of_procedure(ctx: &PageContext, procedure: &Procedure<'_>, period: Period) -> Vec<Row> {
    let words = &ctx.words;
    let id = procedure.case.id();
    let row = |what, days, source| Row {
        part: Datum::new(&id.procedure_type, name(words, procedure)),
        number: id.number.map(|number| number.to_string()).unwrap_or_default(),
        what,
        days,
        source,
        ..Row::default()
    };
    let steps = procedure.steps.iter().filter(|(entry, _)| period.meets(entry.interval));
    let steps = steps.map(|(entry, fact)| {
        let what = Datum::new(&entry.stage, words.name(&entry.stage));
        row(what, When::Day(entry.interval).days(ctx), source(ctx, &fact.record.source_id))
    });
    let drawn = |band: &&Band| period.meets(Interval { first: Some(band.from), last: band.to });
    let bands = procedure.bands.iter().filter(drawn).map(|band| {
        let (what, when) = stood(ctx, band);
        row(what, when.days(ctx), by_method(ctx))
    });
    steps.chain(bands).collect()
}

/// The measures: those of the period, and those without a date.
fn measures(ctx: &PageContext, facts: &StateFacts<'_>, period: Period) -> Vec<Row> {
    let dated = facts.dated.iter().filter(|(when, _)| period.meets(*when));
    let dated = dated.map(|(when, fact)| (When::Day(*when), *fact));
    let undated = facts.undated.iter().map(|fact| (When::Undated, *fact));
    dated
        .chain(undated)
        .map(|(when, fact)| {
            let measure = &fact.record;
            let kind = ctx.words.name(&measure.kind);
            Row {
                part: Datum::new(&measure.kind, format::capital(&kind)),
                what: Datum::new(&measure.title, measure.title.as_str()),
                days: when.days(ctx),
                source: source(ctx, &measure.source_id),
                ..Row::default()
            }
        })
        .collect()
}

/// The days from the deadline to the closure; not known where none is held.
fn delay_row(ctx: &PageContext, facts: &StateFacts<'_>) -> Row {
    let words = &ctx.words;
    let number = |days: Option<i32>| days.map(|days| days.to_string()).unwrap_or_default();
    let what = words.get("lanes-delay-what", &[("days", delay(ctx, facts.delay).into())]);
    let since = format::day(words, ctx.snapshot.directive().deadline);
    let since = words.get("lanes-delay-since", &[("day", since.into())]);
    Row {
        part: Datum::new(&"delay", words.say("lanes-part-delay")),
        what: Datum::new(&"days_from_deadline_to_closure", what)
            .to(links::delay_figure(ctx, Some(facts.state()))),
        days: (Datum { words: since, ..Datum::default() }, String::new()),
        delay: (
            number(facts.delay.and_then(|delay| delay.at_least)),
            number(facts.delay.map(|delay| delay.at_most)),
        ),
        source: by_method(ctx),
        ..Row::default()
    }
}

/// What the method makes of the facts has no source of its own.
fn by_method(ctx: &PageContext) -> Datum {
    let words = ctx.words.get("lanes-by-method", &[("method", METHOD.into())]);
    Datum { words, ..Datum::default() }.to(format!("{}#method", ctx.link("/about")))
}

fn source(ctx: &PageContext, id: &SourceId) -> Datum {
    Datum::new(id, id.to_string()).to(links::source(ctx, id))
}

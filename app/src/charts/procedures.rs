//! How many procedures stood at each step over time, and how sure it is that
//! they were open.

use std::collections::BTreeSet;

use data::{
    chart::{Layering, StepsChart, StepsPanel, Stretch},
    model::{Day, ProcedureType, SourceId, Stage},
    snapshot::{
        METHOD,
        case::{Case, Openness},
        over_time::ProcedureCount,
    },
};

use super::{
    Chart, ChartTable, Column, Datum, Size,
    over_time::{at, count, day_columns, days, described, steps},
    query,
    sources::ranked,
};
use crate::{
    address::NoFilter,
    components::links,
    context::PageContext,
    format,
    pages::{OpenChoice, ProceduresFilter},
    words::Value,
};

/// How sure it is that a procedure is open, from below: what had ended is not
/// drawn.
const OPEN: [Openness; 3] = [Openness::Yes, Openness::Presumed, Openness::Unknown];
const KEY: [&str; 3] = ["procedures-key-yes", "procedures-key-presumed", "procedures-key-unknown"];
const END: [&str; 3] = ["procedures-end-yes", "procedures-end-presumed", "procedures-end-unknown"];

/// The procedures of a type at one step, over time.
struct Row {
    procedure_type: ProcedureType,
    stage: Stage,
    stretches: Vec<(Day, Day, [usize; 3])>,
}

/// The chart; without rows on a day by which no procedure is held.
#[must_use]
pub fn procedures_over_time<'a>(ctx: &'a PageContext, filter: &NoFilter) -> Option<Chart<'a>> {
    let words = &ctx.words;
    let rows = rows(ctx);
    let day = || [("day", Value::from(format::day(words, ctx.on)))];
    Some(Chart {
        name: "procedures-over-time",
        page: "/gaps".to_owned(),
        query: query(ctx, filter),
        heading: words.say("procedures-over-time-heading"),
        sub: words.get("procedures-over-time-sub", &day()),
        title: words.get("procedures-over-time-title", &day()),
        described: rows.iter().map(|row| in_words(ctx, row)).collect::<Vec<_>>().join(" "),
        size: Size::Long,
        leads: Vec::new(),
        table: table(ctx, &rows),
        nothing: rows.is_empty().then(|| words.say("procedures-over-time-nothing")),
        sources: sources(ctx, |_| true),
        rule: Some(words.linked(
            "procedures-over-time-rule",
            &[("method", Value::from(METHOD))],
            &[("method", format!("{}#method", ctx.link("/about")))],
        )),
        draw: Box::new(move |frame| {
            data::chart::steps(&StepsChart {
                key: KEY.map(|id| words.say(id)).into(),
                scale: words.say("procedures-over-time-scale"),
                panels: rows
                    .iter()
                    .enumerate()
                    .map(|(at, row)| panel(ctx, &rows, at, row))
                    .collect(),
                ..steps(ctx, frame, Layering::Procedures)
            })
        }),
    })
}

/// The steps at which a procedure ever stood and was not known to have ended, up
/// to the day shown.
fn rows(ctx: &PageContext) -> Vec<Row> {
    let over_time = ctx.snapshot.procedures_over_time();
    let stood: BTreeSet<(ProcedureType, Stage)> = over_time
        .stretches(ctx.on)
        .flat_map(|(_, _, counts)| counts)
        .filter(|one| OPEN.contains(&one.open))
        .map(|one| (one.procedure_type, one.stage))
        .collect();
    stood
        .into_iter()
        .map(|(procedure_type, stage)| {
            let of = |counts: &Vec<ProcedureCount>, open| {
                let is_it = |one: &&ProcedureCount| {
                    (one.procedure_type, one.stage, one.open) == (procedure_type, stage, open)
                };
                counts.iter().find(is_it).map_or(0, |one| one.count)
            };
            let values = over_time.map(|counts| OPEN.map(|open| of(counts, open)));
            let stretches = values
                .stretches(ctx.on)
                .map(|(from, until, values)| (from, until, *values))
                .skip_while(|(_, _, values)| *values == [0; 3])
                .collect();
            Row { procedure_type, stage, stretches }
        })
        .collect()
}

fn panel(ctx: &PageContext, rows: &[Row], at: usize, row: &Row) -> StepsPanel {
    let words = &ctx.words;
    let begins = at == 0 || rows[at - 1].procedure_type != row.procedure_type;
    let sum = |values: &[usize; 3]| values.iter().sum::<usize>();
    let most = row.stretches.iter().map(|(_, _, values)| sum(values)).max().unwrap_or(0);
    let last = row.stretches.last().map_or([0; 3], |(_, _, values)| *values);
    let ends = END.iter().zip(last).map(|(id, number)| match number {
        0 => String::new(),
        _ => words.get(id, &[("count", number.into())]),
    });
    StepsPanel {
        group: begins.then(|| words.name(&row.procedure_type)),
        name: words.name(&row.stage),
        most: count(most),
        ticks: vec![(count(most), most.to_string()), (0, "0".to_owned())],
        stretches: row
            .stretches
            .iter()
            .map(|(from, until, values)| Stretch {
                from: *from,
                to: *until,
                values: values.map(count).into(),
            })
            .collect(),
        ends: ends.collect(),
        total: if sum(&last) == 0 { words.say("procedures-end-none") } else { String::new() },
    }
}

/// A row in sentences.
fn in_words(ctx: &PageContext, row: &Row) -> String {
    let words = &ctx.words;
    let said = row.stretches.iter().map(|(from, until, values)| {
        let [yes, presumed, unknown] = values.map(Value::from);
        let figure = words.get(
            "procedures-over-time-figure",
            &[("yes", yes), ("presumed", presumed), ("unknown", unknown)],
        );
        described(ctx, *from, *until, figure)
    });
    words.get(
        "procedures-over-time-row",
        &[
            ("type", words.name(&row.procedure_type).into()),
            ("step", words.name_as("short", &row.stage).into()),
            ("figures", said.collect::<Vec<_>>().join(&ctx.words.semicolon()).into()),
        ],
    )
}

fn table(ctx: &PageContext, rows: &[Row]) -> ChartTable {
    let words = &ctx.words;
    let rows = rows.iter().flat_map(|row| {
        row.stretches.iter().map(move |(from, until, values)| {
            let then = at(ctx, *from);
            let opened = |open: Openness, number: usize| {
                let filter = ProceduresFilter {
                    procedure_type: Some(row.procedure_type),
                    step: Some(row.stage),
                    open: Some(OpenChoice::One(open)),
                    ..ProceduresFilter::default()
                };
                Datum::number(number).to(links::procedures_figure(&then, filter))
            };
            let named = [
                Datum::new(&row.procedure_type, words.name(&row.procedure_type)),
                Datum::new(&row.stage, words.name(&row.stage)),
            ];
            let figures = OPEN.into_iter().zip(*values).map(|(open, number)| opened(open, number));
            named.into_iter().chain(days(ctx, *from, *until)).chain(figures).collect()
        })
    });
    let [from, until] = day_columns(ctx);
    let [yes, presumed, unknown] = KEY.map(|id| words.say(id));
    ChartTable {
        of: Vec::new(),
        columns: vec![
            Column::words("type", words.say("over-time-col-type")),
            Column::words("step", words.say("over-time-col-step")),
            from,
            until,
            Column::number("yes", yes),
            Column::number("presumed", presumed),
            Column::number("unknown", unknown),
        ],
        rows: rows.collect(),
    }
}

/// The sources of the steps that count by the day shown, those of most steps
/// first.
pub(super) fn sources(ctx: &PageContext, wanted: impl Fn(ProcedureType) -> bool) -> Vec<SourceId> {
    let steps = ctx.snapshot.dataset().infringements.facts();
    let cases = ctx.snapshot.cases().iter().filter(|case| wanted(case.id().procedure_type));
    let entries = cases.flat_map(Case::entries).filter(|entry| entry.interval.last <= ctx.on);
    ranked(entries.filter_map(|entry| Some(&steps.get(entry.row)?.record.source_id)))
}

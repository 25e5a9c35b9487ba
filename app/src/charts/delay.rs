//! Days from the deadline to the closure of each State's procedure for failing
//! to notify. A State of which none is held is not known, never on time.

use std::cmp::Reverse;

use data::{
    chart::{Bar, BarScale, BarsChart, BarsRow},
    model::{Aspect, ProcedureType},
    snapshot::{
        METHOD,
        delay::{DelayHeld, DelayOf},
    },
};

use super::{Chart, ChartTable, Column, Datum, Size, procedures::sources, query};
use crate::{
    address::NoFilter,
    components::{links, status::is_due},
    context::PageContext,
    format,
    words::Value,
};

/// The chart; without rows before the deadline.
#[must_use]
pub fn delay<'a>(ctx: &'a PageContext, filter: &NoFilter) -> Option<Chart<'a>> {
    let words = &ctx.words;
    let rows = rows(ctx);
    let deadline = ctx.snapshot.directive().deadline;
    let args = move || {
        [
            ("day", Value::from(format::day(words, ctx.on))),
            ("deadline", format::day(words, deadline).into()),
        ]
    };
    let described = |row: &DelayOf| {
        let state = words.name(&row.member_state);
        words.get("gaps-described", &[("node", state.into()), ("figure", figure(ctx, row).into())])
    };
    Some(Chart {
        name: "delay",
        page: "/gaps".to_owned(),
        query: query(ctx, filter),
        heading: words.say("delay-heading"),
        sub: words.get("delay-sub", &args()),
        title: words.get("delay-title", &args()),
        described: rows.iter().map(described).collect::<Vec<_>>().join(&ctx.words.semicolon()),
        size: Size::Medium,
        leads: rows.iter().map(|row| links::delay_figure(ctx, Some(row.member_state))).collect(),
        table: table(ctx, &rows),
        nothing: rows.is_empty().then(|| words.get("delay-not-due", &args())),
        sources: sources(ctx, |kind| kind == ProcedureType::NonCommunication),
        rule: Some(words.linked(
            "delay-rule",
            &[("method", Value::from(METHOD))],
            &[("method", format!("{}#method", ctx.link("/about")))],
        )),
        draw: Box::new(move |frame| {
            data::chart::bars(&BarsChart {
                frame,
                scale: scale(ctx, &rows),
                scale_words: words.get("delay-scale", &args()),
                key: ["delay-key-days", "delay-key-some-day", "delay-key-unknown"]
                    .map(|id| words.say(id)),
                rows: rows
                    .iter()
                    .map(|row| BarsRow {
                        group: None,
                        name: words.name(&row.member_state),
                        bar: bar(row),
                        figure: figure(ctx, row),
                    })
                    .collect(),
            })
        }),
    })
}

/// The longest first, then those of which it is not known, then those not bound.
fn rows(ctx: &PageContext) -> Vec<DelayOf> {
    if !is_due(ctx) {
        return Vec::new();
    }
    let mut rows = ctx.snapshot.delays(ctx.on);
    rows.sort_by_key(|row| (Reverse(row.at_most), !row.bound));
    rows
}

fn bar(row: &DelayOf) -> Bar {
    match row.at_most {
        Some(at_most) => Bar::Days(row.at_least, at_most),
        None if row.bound => Bar::Unknown,
        None => Bar::Absent,
    }
}

/// From the deadline to the longest delay; to the day shown where none is known.
fn scale(ctx: &PageContext, rows: &[DelayOf]) -> BarScale {
    let passed = ctx.snapshot.directive().deadline.days_until(ctx.on);
    let ends = || rows.iter().flat_map(|row| [row.at_least, row.at_most]).flatten();
    let most = ends().max().unwrap_or(passed).max(1);
    let least = ends().min().unwrap_or(0).min(0);
    let step = [10, 50, 100, 250, 500, 1000, 2500].into_iter().find(|step| most / step <= 4);
    let step = step.unwrap_or(5000);
    let ticks = (0..=most / step).map(|at| (at * step, (at * step).to_string())).collect();
    BarScale::Days { least, most, ticks }
}

fn figure(ctx: &PageContext, row: &DelayOf) -> String {
    let words = &ctx.words;
    match (row.at_least, row.at_most) {
        (Some(at_least), Some(at_most)) if at_least == at_most => {
            words.get("delay-days", &[("days", at_most.into())])
        }
        (Some(at_least), Some(at_most)) => words
            .get("delay-from-to", &[("at_least", at_least.into()), ("at_most", at_most.into())]),
        (None, Some(at_most)) => words.get("delay-up-to", &[("days", at_most.into())]),
        (_, None) => words.say(match (row.bound, row.held) {
            (false, _) => "delay-not-bound",
            (true, DelayHeld::Procedure) => "delay-no-closure",
            (true, _) => "delay-no-procedure",
        }),
    }
}

fn table(ctx: &PageContext, rows: &[DelayOf]) -> ChartTable {
    let words = &ctx.words;
    let row = |row: &DelayOf| {
        let state = row.member_state;
        let page = links::state(ctx, state, Aspect::Communication);
        let to = links::delay_figure(ctx, Some(state));
        let nothing = |id: &str| Datum { words: words.say(id), ..Datum::default() };
        let days = |days: Option<i32>| match days {
            Some(days) => Datum::new(&days, days.to_string()).to(to.clone()),
            None if row.bound || row.at_most.is_some() => nothing("delay-no-procedure"),
            None => nothing("delay-not-bound"),
        };
        let held = if row.bound || row.at_most.is_some() { row.held.code() } else { "not_bound" };
        vec![
            Datum::new(&state, words.name(&state)).to(page),
            days(row.at_least),
            days(row.at_most),
            Datum::new(&held, figure(ctx, row)).to(to),
        ]
    };
    ChartTable {
        of: Vec::new(),
        columns: vec![
            Column::words("member_state", words.say("coverage-col-state")),
            Column::number("at_least", words.say("delay-col-at-least")),
            Column::number("at_most", words.say("delay-col-at-most")),
            Column::words("held", words.say("delay-col-held")),
        ],
        rows: rows.iter().map(row).collect(),
    }
}

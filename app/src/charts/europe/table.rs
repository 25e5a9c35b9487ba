//! The tiles as a table: a row for each State in protocol order.

use data::{model::MemberState, structure::Node};

use super::{ASPECT, StateTile, step::newest_open};
use crate::{
    charts::{ChartTable, Column, Datum},
    components::status::cell_word,
    context::PageContext,
    format,
    pages::Measure,
};

/// Exactly what the tiles show.
pub(super) fn table(ctx: &PageContext, measure: Measure, tiles: &[StateTile]) -> ChartTable {
    let link = |state: MemberState| {
        let tile = tiles.iter().find(|tile| tile.state == state);
        tile.map(|tile| tile.to.clone()).unwrap_or_default()
    };
    let (columns, rows) = match measure {
        Measure::Status => status(ctx),
        Measure::Step => step(ctx),
        Measure::Coverage => coverage(ctx),
        Measure::Delay => delay(ctx),
    };
    let words = &ctx.words;
    let mut all = vec![Column::words("member_state", words.say("europe-col-state"))];
    all.extend(columns);
    let states = ctx.snapshot.member_states().map(|entry| entry.code);
    let rows = states
        .map(|state| {
            let name = Datum::new(&state, words.name(&state)).to(link(state));
            std::iter::once(name).chain(rows(state)).collect()
        })
        .collect();
    ChartTable { columns: all, rows }
}

type Rows<'a> = (Vec<Column>, Box<dyn Fn(MemberState) -> Vec<Datum> + 'a>);

fn status(ctx: &PageContext) -> Rows<'_> {
    let words = &ctx.words;
    let columns = vec![
        Column::words("status", words.say("state-col-status")),
        Column::words("grade", words.say("europe-col-grade")),
        Column::words("since", words.say("state-col-since")),
        Column::words("contested", words.say("europe-col-contested")),
    ];
    let (more, steps) = step(ctx);
    let columns = columns.into_iter().chain(more).collect();
    let rows = move |state| {
        let cell = ctx.snapshot.cell(state, Node::Directive, ASPECT, ctx.on);
        let grade = cell.grade.map(|grade| Datum::new(&grade, words.name(&grade)));
        let since = cell.since.map(|since| Datum::new(&since, format::day(words, since)));
        let contested = cell.contested.map(|contested| {
            let said = if contested { words.say("tag-contested") } else { String::new() };
            Datum::new(&contested, said)
        });
        let mut row = vec![
            Datum::new(&cell.status, cell_word(ctx, &cell, ASPECT)),
            grade.unwrap_or_default(),
            since.unwrap_or_default(),
            contested.unwrap_or_default(),
        ];
        row.extend(steps(state));
        row
    };
    (columns, Box::new(rows))
}

fn step(ctx: &PageContext) -> Rows<'_> {
    let words = &ctx.words;
    let columns = vec![
        Column::words("type", words.say("procedures-type")),
        Column::words("stage", words.say("procedures-step")),
        Column::words("stage_date", words.say("europe-col-date")),
        Column::words("open", words.say("europe-col-open")),
        Column::words("last_seen", words.say("europe-col-seen")),
    ];
    let open = newest_open(ctx);
    let rows = move |state| {
        let Some(open) = open.get(&state) else { return vec![Datum::default(); 5] };
        let case = &open.case;
        let seen = case.last_seen.map(|seen| Datum::new(&seen, format::day(words, seen)));
        let date = case.stage_date.map(|date| date.to_string()).unwrap_or_default();
        vec![
            Datum::new(&case.procedure_type, words.name(&case.procedure_type)),
            Datum::new(&case.stage, words.name(&case.stage)),
            Datum::new(&date, format::date(words, open.date)),
            Datum::new(&case.open, words.name(&case.open)),
            seen.unwrap_or_default(),
        ]
    };
    (columns, Box::new(rows))
}

fn coverage(ctx: &PageContext) -> Rows<'_> {
    let words = &ctx.words;
    let columns = vec![
        Column::number("held", words.say("europe-col-held")),
        Column::number("of", words.say("europe-col-of")),
    ];
    let rows = |state| {
        if !ctx.snapshot.is_bound(state, ctx.on) {
            return unbound(ctx, 2);
        }
        let coverage = ctx.snapshot.coverage_of(state, ASPECT, ctx.on);
        vec![Datum::number(coverage.held), Datum::number(coverage.of)]
    };
    (columns, Box::new(rows))
}

/// Empty in files, and in the page said once.
fn unbound(ctx: &PageContext, cells: usize) -> Vec<Datum> {
    let mut row = vec![Datum::default(); cells];
    row[0].words = ctx.words.say("status-not-bound");
    row
}

fn delay(ctx: &PageContext) -> Rows<'_> {
    let words = &ctx.words;
    let columns = vec![
        Column::number("days_at_least", words.say("europe-col-least")),
        Column::number("days_at_most", words.say("europe-col-most")),
    ];
    let rows = |state| {
        if !ctx.snapshot.is_bound(state, ctx.on) {
            return unbound(ctx, 2);
        }
        let Some(delay) = ctx.snapshot.delay(state, ctx.on) else {
            let unknown = Datum { words: words.say("europe-delay-not-known"), ..Datum::default() };
            return vec![unknown.clone(), unknown];
        };
        let least = delay.at_least.map(|least| Datum::new(&least, least.to_string()));
        vec![least.unwrap_or_default(), Datum::new(&delay.at_most, delay.at_most.to_string())]
    };
    (columns, Box::new(rows))
}

//! The tiles as a table: a row for each State in protocol order. What looks
//! different is told apart: in files by a code, in the page by words.

use data::{
    chart::TileFace,
    model::{MemberState, NodeStatus},
    structure::Node,
};

use super::{ASPECT, StateTile, step::newest_open};
use crate::{
    charts::{ChartTable, Column, Datum},
    components::status::{cell_word, is_due},
    context::PageContext,
    format,
    pages::Measure,
};

/// Exactly what the tiles show.
pub(super) fn table(ctx: &PageContext, measure: Measure, tiles: &[StateTile]) -> ChartTable {
    let tile = |state: MemberState| tiles.iter().find(|tile| tile.state == state);
    let (columns, rows) = match measure {
        Measure::Status => status(ctx),
        Measure::Step => step(ctx, tiles),
        Measure::Coverage => coverage(ctx),
        Measure::Delay => delay(ctx),
    };
    let words = &ctx.words;
    let mut all = vec![Column::words("member_state", words.say("europe-col-state"))];
    all.extend(columns);
    let states = ctx.snapshot.member_states().map(|entry| entry.code);
    let rows = states
        .map(|state| {
            let to = tile(state).map(|tile| tile.to.clone()).unwrap_or_default();
            let name = Datum::new(&state, words.name(&state)).to(to);
            std::iter::once(name).chain(rows(state)).collect()
        })
        .collect();
    // Steps and days of delay are of procedures, whatever aspect these are of.
    let aspect = matches!(measure, Measure::Status | Measure::Coverage)
        .then(|| ("aspect", ASPECT.to_string()));
    let of = aspect.into_iter().chain([("measure", measure.code().to_owned())]).collect();
    ChartTable { of, columns: all, rows }
}

type Rows<'a> = (Vec<Column>, Box<dyn Fn(MemberState) -> Vec<Datum> + 'a>);

/// Nothing in files; in the page words that say why.
fn nothing(ctx: &PageContext, id: &str) -> Datum {
    Datum { words: ctx.words.say(id), ..Datum::default() }
}

fn status(ctx: &PageContext) -> Rows<'_> {
    let words = &ctx.words;
    let columns = vec![
        Column::words("status", words.say("state-col-status")),
        Column::words("grade", words.say("europe-col-grade")),
        Column::words("since", words.say("state-col-since")),
        Column::words("contested", words.say("europe-col-contested")),
    ];
    let columns = columns.into_iter().chain(procedure_columns(ctx)).collect();
    let procedure = procedure(ctx);
    let rows = move |state| {
        let cell = ctx.snapshot.cell(state, Node::Directive, ASPECT, ctx.on);
        let is_bound = cell.status != NodeStatus::NotBound;
        let none = |id: &str| nothing(ctx, if is_bound { id } else { "europe-table-not-bound" });
        let grade = cell.grade.map(|grade| Datum::new(&grade, words.name(&grade)));
        let since = cell.since.map(|since| Datum::new(&since, format::day(words, since)));
        let contested = cell.contested.map(|contested| {
            let id = if contested { "tag-contested" } else { "europe-table-not-contested" };
            Datum::new(&contested, words.say(id))
        });
        let mut row = vec![
            Datum::new(&cell.status, cell_word(ctx, &cell, ASPECT)),
            grade.unwrap_or_else(|| none("europe-table-no-gap")),
            since.unwrap_or_else(|| none("europe-delay-not-known")),
            contested.unwrap_or_else(|| none("europe-delay-not-known")),
        ];
        row.extend(procedure(state, "europe-table-none-open"));
        row
    };
    (columns, Box::new(rows))
}

fn step<'a>(ctx: &'a PageContext, tiles: &[StateTile]) -> Rows<'a> {
    let columns = std::iter::once(Column::in_files("state")).chain(procedure_columns(ctx));
    let looks: Vec<_> = tiles.iter().map(|tile| (tile.state, standing(&tile.look.face))).collect();
    let procedure = procedure(ctx);
    let rows = move |state| {
        let look = looks.iter().find(|(known, _)| *known == state);
        let (code, id) = look.map_or_else(Default::default, |(_, standing)| *standing);
        std::iter::once(Datum::new(&code, "")).chain(procedure(state, id)).collect()
    };
    (columns.collect(), Box::new(rows))
}

/// How a State's procedures stand, by the tile's filling, with what is said of
/// them where none is open.
const fn standing(face: &TileFace) -> (&'static str, &'static str) {
    match face {
        TileFace::Level(parts) if !parts.is_empty() => ("open", "europe-delay-not-known"),
        TileFace::Level(_) => ("ended", "europe-table-ended"),
        TileFace::Status(_) => ("not_bound", "europe-table-not-bound"),
        _ => ("none_held", "europe-table-none-held"),
    }
}

fn procedure_columns(ctx: &PageContext) -> [Column; 5] {
    let words = &ctx.words;
    [
        Column::words("type", words.say("procedures-type")),
        Column::words("stage", words.say("procedures-step")),
        Column::words("stage_date", words.say("europe-col-date")),
        Column::words("open", words.say("europe-col-open")),
        Column::words("last_seen", words.say("europe-col-seen")),
    ]
}

/// The procedure whose letter a tile shows; the message says what there is
/// instead.
fn procedure(ctx: &PageContext) -> impl Fn(MemberState, &str) -> Vec<Datum> {
    let words = &ctx.words;
    let open = newest_open(ctx);
    move |state, instead| {
        let Some(open) = open.get(&state) else { return vec![nothing(ctx, instead); 5] };
        let case = &open.case;
        let seen = case.last_seen.map(|seen| Datum::new(&seen, format::day(words, seen)));
        vec![
            Datum::new(&case.procedure_type, words.name(&case.procedure_type)),
            Datum::new(&open.stage, words.name(&open.stage)),
            Datum::new(&open.date, format::date(words, open.date)),
            Datum::new(&case.open, words.name(&case.open)),
            seen.unwrap_or_else(|| nothing(ctx, "europe-delay-not-known")),
        ]
    }
}

fn coverage(ctx: &PageContext) -> Rows<'_> {
    let words = &ctx.words;
    let columns = vec![
        Column::in_files("bound"),
        Column::number("held", words.say("europe-col-held")),
        Column::number("of", words.say("europe-col-of")),
    ];
    let rows = |state| {
        let is_bound = ctx.snapshot.is_bound(state, ctx.on);
        let coverage = ctx.snapshot.coverage_of(state, ASPECT, ctx.on);
        let figures = if is_bound {
            [coverage.held, coverage.of].map(Datum::number)
        } else {
            [(); 2].map(|()| nothing(ctx, "europe-table-not-bound"))
        };
        std::iter::once(Datum::new(&is_bound, "")).chain(figures).collect()
    };
    (columns, Box::new(rows))
}

fn delay(ctx: &PageContext) -> Rows<'_> {
    let words = &ctx.words;
    let columns = vec![
        Column::in_files("held"),
        Column::number("days_at_least", words.say("europe-col-least")),
        Column::number("days_at_most", words.say("europe-col-most")),
    ];
    let delays = ctx.snapshot.delays(ctx.on);
    let rows = move |state| {
        let delay = delays.iter().find(|delay| delay.member_state == state);
        let delay = delay.filter(|delay| delay.bound);
        let (held, instead) = match delay {
            None => ("not_bound", "europe-table-not-bound"),
            Some(_) if !is_due(ctx) => ("not_due", "europe-table-not-due"),
            Some(delay) => (delay.held.code(), "europe-delay-not-known"),
        };
        let days = |days: Option<i32>| {
            days.filter(|_| is_due(ctx))
                .map_or_else(|| nothing(ctx, instead), |days| Datum::new(&days, days.to_string()))
        };
        vec![
            Datum::new(&held, ""),
            days(delay.and_then(|delay| delay.at_least)),
            days(delay.and_then(|delay| delay.at_most)),
        ]
    };
    (columns, Box::new(rows))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use data::chart::TileLook;

    use super::super::{europe, state_tiles, tests::REOPENED};
    use super::*;
    use crate::{
        address::ByAspect,
        pages::PlayFilter,
        reference::{context, made_up},
    };

    const DAYS: [&str; 8] = [
        "2011-12-13",
        "2013-01-01",
        "2014-06-30",
        "2015-03-11",
        "2016-12-31",
        "2021-06-15",
        "2026-01-30",
        "2026-11-24",
    ];

    /// What a tile shows, but for its place and its State's name.
    fn seen(look: &TileLook, figure: &[String]) -> String {
        format!("{look:?} {figure:?}")
    }

    #[track_caller]
    fn check_looks(ctx: &PageContext, measure: Measure) {
        let tiles = state_tiles(ctx, measure);
        let table = table(ctx, measure, &tiles);
        let mut told: BTreeMap<Vec<&str>, String> = BTreeMap::new();
        for row in &table.rows {
            let tile = tiles.iter().find(|tile| tile.state.code() == row[0].code).unwrap();
            let codes = row[1..].iter().map(|datum| datum.code.as_str()).collect();
            let seen = seen(&tile.look, &tile.figure);
            let other = told.entry(codes).or_insert_with(|| seen.clone());
            assert_eq!(*other, seen, "{} on {}: one row, two looks", tile.state, ctx.on);
        }
    }

    #[test]
    fn what_looks_different_is_told_apart() {
        for on in DAYS {
            for measure in Measure::ALL {
                check_looks(&context(on), measure);
            }
        }
    }

    #[test]
    fn no_cell_of_the_table_is_blank() {
        for (on, measure) in DAYS.iter().flat_map(|on| Measure::ALL.map(|measure| (on, measure))) {
            let table = europe(&context(on), &PlayFilter { measure }).table;
            for row in &table.rows {
                let shown = table.columns.iter().zip(row).filter(|(column, _)| column.in_page);
                for (column, datum) in shown {
                    assert!(!datum.words.is_empty(), "{on}: {} of {row:?}", column.code);
                }
            }
        }
    }

    #[test]
    fn files_say_why_a_tile_shows_nothing() {
        #[track_caller]
        fn check(on: &str, measure: Measure, expected: &str) {
            let ctx = context(on);
            let csv = europe(&ctx, &PlayFilter { measure }).table.csv(&ctx);
            let end = format!(",{},{on},1,1", measure.code());
            let mut rows = csv.lines().filter_map(|row| row.strip_suffix(&end));
            assert!(rows.any(|row| row == expected), "{expected} is not in\n{csv}");
        }
        let (step, coverage, delay) = (Measure::Step, Measure::Coverage, Measure::Delay);
        check("2016-12-31", step, "EL,ended,,,,,");
        check("2016-12-31", step, "BE,none_held,,,,,");
        check("2016-12-31", step, "DK,not_bound,,,,,");
        check(
            "2026-01-30",
            step,
            "EL,open,non_conformity,reasoned_opinion,2026-01-30,yes,2026-01-30",
        );
        check("2026-01-30", coverage, "BG,true,0,23,conformity");
        check("2026-01-30", coverage, "DK,false,,,conformity");
        check("2026-01-30", delay, "EL,closure,862,862");
        check("2026-01-30", delay, "CY,closure,422,743");
        check("2026-01-30", delay, "BE,nothing,,");
        check("2026-01-30", delay, "UK,not_bound,,");
        check("2015-03-11", delay, "EL,procedure,,");
        check("2013-01-01", delay, "EL,not_due,,");
        check("2013-01-01", delay, "HR,not_bound,,");
    }

    /// The file has the step whose letter the tile shows.
    #[test]
    fn a_case_that_a_listing_opens_again_stands_at_its_last_step() {
        let ctx = made_up("2017-02-01", &[("infringements.csv", REOPENED)]);
        for measure in Measure::ALL {
            check_looks(&ctx, measure);
        }
        let csv = europe(&ctx, &PlayFilter { measure: Measure::Step }).table.csv(&ctx);
        let row = "EL,open,non_communication,letter_of_formal_notice,2014-01-27,presumed,2017-01-10,step,";
        assert!(csv.contains(row), "{row} is not in\n{csv}");
    }

    /// The same figures have the same sources, whichever chart shows them.
    #[test]
    fn coverage_has_the_sources_of_the_charts_of_coverage() {
        for on in DAYS {
            let ctx = context(on);
            let tiles = europe(&ctx, &PlayFilter { measure: Measure::Coverage });
            let bars = crate::charts::coverage_by_state(&ctx, &ByAspect { aspect: ASPECT });
            assert_eq!(tiles.sources, bars.unwrap().sources, "{on}");
        }
    }
}

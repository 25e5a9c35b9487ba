//! On which share of bound States × articles a finding is held, over time.

use data::{
    chart::{Layering, StepsChart, StepsPanel, Stretch},
    model::{Aspect, Day},
    snapshot::{METHOD, figures::Coverage},
};

use super::{
    Chart, ChartTable, Column, Datum, Size,
    coverage::covered_nodes,
    decided,
    over_time::{at, count, day_columns, days, described, steps},
    query,
};
use crate::{
    address::ByAspect,
    components::links::{self, CoverageOf},
    context::PageContext,
    format,
    words::Value,
};

/// From when to when, and what the figure was.
type Row = (Day, Day, Coverage);

/// Where a scale of shares may end, in percent: the first that holds all.
const SCALES: [u32; 6] = [5, 10, 20, 40, 60, 100];
/// Parts of a share, as the chart takes it.
const WHOLE: usize = 10_000;

/// The chart; without rows on a day by which no State was bound.
#[must_use]
pub fn coverage_over_time<'a>(ctx: &'a PageContext, filter: &ByAspect) -> Option<Chart<'a>> {
    let aspect = filter.aspect;
    let words = &ctx.words;
    let rows: Vec<Row> = ctx
        .snapshot
        .coverage_over_time(aspect)
        .stretches(ctx.on)
        .map(|(from, until, coverage)| (from, until, *coverage))
        .filter(|(_, _, coverage)| coverage.of > 0)
        .collect();
    let most = rows.iter().map(|(_, _, coverage)| parts(*coverage)).max().unwrap_or(0);
    let end = SCALES.into_iter().find(|end| end * 100 >= most).unwrap_or(100);
    let args = || {
        [
            ("aspect", Value::from(words.name(&aspect))),
            ("question", words.name_as("inside", &aspect).into()),
            ("day", format::day(words, ctx.on).into()),
            ("end", end.into()),
        ]
    };
    Some(Chart {
        name: "coverage-over-time",
        page: "/gaps".to_owned(),
        query: query(ctx, filter),
        heading: words.say("coverage-over-time-heading"),
        sub: words.get("coverage-over-time-sub", &args()),
        title: words.get("coverage-over-time-title", &args()),
        described: rows
            .iter()
            .map(|(from, until, coverage)| described(ctx, *from, *until, figure(ctx, *coverage)))
            .collect::<Vec<_>>()
            .join(&ctx.words.semicolon()),
        size: Size::Long,
        leads: Vec::new(),
        table: table(ctx, &rows, aspect),
        nothing: rows.is_empty().then(|| words.say("gaps-nobody")),
        sources: decided(ctx, aspect, &covered_nodes(ctx)),
        rule: Some(words.linked(
            "coverage-rule",
            &[("method", Value::from(METHOD))],
            &[("method", format!("{}#method", ctx.link("/about")))],
        )),
        draw: Box::new(move |frame| {
            data::chart::steps(&StepsChart {
                scale: words.say("coverage-over-time-scale"),
                panels: vec![panel(ctx, &rows, end)],
                ..steps(ctx, frame, Layering::Line)
            })
        }),
    })
}

fn panel(ctx: &PageContext, rows: &[Row], end: u32) -> StepsPanel {
    let tick = |percent: u32| {
        (percent * 100, ctx.words.get("percent", &[("share", percent.to_string().into())]))
    };
    let last = rows.last().map(|(_, _, coverage)| *coverage);
    StepsPanel {
        group: None,
        name: String::new(),
        most: end * 100,
        ticks: (0..=end).step_by(if end > 5 { end as usize / 4 } else { 1 }).map(tick).collect(),
        stretches: rows
            .iter()
            .map(|(from, until, coverage)| Stretch {
                from: *from,
                to: *until,
                values: vec![parts(*coverage)],
            })
            .collect(),
        ends: last.map(|coverage| held_of(ctx, coverage)).into_iter().collect(),
        total: last.map_or_else(String::new, |coverage| share(ctx, coverage)),
    }
}

/// A share in parts of a whole, to the nearest one. What is held is never rounded
/// down to nothing, and what lacks anything never up to all.
fn rounded(Coverage { held, of }: Coverage, whole: usize) -> usize {
    let nearest = (held * whole + of / 2).checked_div(of).unwrap_or(0);
    if held == 0 || held >= of { nearest } else { nearest.clamp(1, whole - 1) }
}

/// A share in ten-thousandths.
fn parts(coverage: Coverage) -> u32 {
    count(rounded(coverage, WHOLE))
}

/// A share with one decimal: "6.5 %".
fn share(ctx: &PageContext, coverage: Coverage) -> String {
    let tenths = rounded(coverage, 1000);
    ctx.words
        .get("percent-tenths", &[("whole", (tenths / 10).into()), ("tenth", (tenths % 10).into())])
}

fn held_of(ctx: &PageContext, coverage: Coverage) -> String {
    ctx.words.get("coverage-end", &[("held", coverage.held.into()), ("of", coverage.of.into())])
}

/// "39 of 598, 6.5 %".
fn figure(ctx: &PageContext, coverage: Coverage) -> String {
    ctx.words.get(
        "coverage-over-time-figure",
        &[("held_of", held_of(ctx, coverage).into()), ("share", share(ctx, coverage).into())],
    )
}

fn table(ctx: &PageContext, rows: &[Row], aspect: Aspect) -> ChartTable {
    let words = &ctx.words;
    let row = |(from, until, coverage): &Row| {
        let to = links::coverage_figure(&at(ctx, *from), aspect, CoverageOf::Union);
        let figures = [
            Datum::number(coverage.held).to(format!("{to}#held")),
            Datum::number(coverage.of).to(to),
            Datum::new(&share_in_files(*coverage), share(ctx, *coverage)),
        ];
        days(ctx, *from, *until).into_iter().chain(figures).collect()
    };
    let columns = [
        Column::number("held", words.say("coverage-col-held")),
        Column::number("of", words.say("coverage-col-of")),
        Column::number("share", words.say("coverage-col-share")),
    ];
    ChartTable {
        of: vec![("aspect", aspect.to_string())],
        columns: day_columns(ctx).into_iter().chain(columns).collect(),
        rows: rows.iter().map(row).collect(),
    }
}

/// A share with four decimals, as files have it: "0.0652".
fn share_in_files(coverage: Coverage) -> String {
    let parts = parts(coverage);
    format!("{}.{:04}", parts / 10_000, parts % 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference;

    #[test]
    fn shares_are_rounded_and_never_to_nothing_or_to_all() {
        #[track_caller]
        fn check(held: usize, of: usize, words: &str, code: &str) {
            let coverage = Coverage { held, of };
            let ctx = reference::context("2026-01-30");
            assert_eq!(
                (share(&ctx, coverage).as_str(), share_in_files(coverage).as_str()),
                (words, code)
            );
        }
        check(39, 598, "6.5 %", "0.0652");
        check(0, 598, "0.0 %", "0.0000");
        check(598, 598, "100.0 %", "1.0000");
        check(2, 3, "66.7 %", "0.6667");
        check(1, 3, "33.3 %", "0.3333");
        check(1, 8, "12.5 %", "0.1250");
        check(1, 100_000, "0.1 %", "0.0001");
        check(99_999, 100_000, "99.9 %", "0.9999");
        check(0, 0, "0.0 %", "0.0000");
    }
}

//! National maximum penalties as dots against the least maximum that the Directive asks
//! for, offence by offence. What is not known has no dot: its count stands in words.

use data::{
    chart::{Dot, DotsChart, DotsKey, DotsRow},
    model::{Aspect, SourceId},
    snapshot::penalty::NationalMaximum,
    structure::Node,
    table::Years,
};

use super::{Chart, ChartTable, Column, Datum, Size, query, sources::ranked};
use crate::{
    components::{links, sentence::node_named},
    context::PageContext,
    format,
    pages::{
        PenaltiesFilter,
        penalties_counted::{Counted, asked_at, number, offence, records, victim, years},
    },
    words::Value,
};

/// The chart; without rows where no chosen State is bound. None for offences of which the
/// Directive asks for no least maximum.
#[must_use]
pub fn penalties<'a>(ctx: &'a PageContext, filter: &PenaltiesFilter) -> Option<Chart<'a>> {
    filter.fits(&ctx.snapshot).ok()?;
    let words = &ctx.words;
    let rows: Vec<Counted<'a>> =
        Counted::all(ctx, filter).into_iter().filter(|row| !row.maxima.is_empty()).collect();
    let day = || ("day", Value::from(format::day(words, ctx.on)));
    let bound = rows.first().map_or(0, |row| row.maxima.len());
    Some(Chart {
        name: "penalties",
        page: "/penalties".to_owned(),
        query: query(ctx, filter),
        heading: words.say("maxima-chart"),
        sub: words.get("maxima-chart-sub", &[day(), ("bound", bound.into())]),
        title: words.get("maxima-chart-title", &[day()]),
        described: rows
            .iter()
            .map(|row| described(ctx, row))
            .collect::<Vec<_>>()
            .join(&words.semicolon()),
        size: Size::Medium,
        leads: rows.iter().map(|row| row.to(ctx, filter, "held")).collect(),
        table: table(ctx, filter, &rows),
        nothing: rows.is_empty().then(|| words.say("maxima-chart-nobody")),
        sources: sources(ctx, &rows),
        rule: Some(words.linked("maxima-chart-rule", &[], &[("rule", "#rule".to_owned())])),
        draw: Box::new(move |frame| {
            let (most, ticks) = scale(ctx, &rows);
            data::chart::dots(&DotsChart {
                frame,
                most,
                ticks,
                scale_words: words.say("maxima-chart-scale"),
                key: DotsKey {
                    asked: words.say("maxima-key-asked"),
                    enough: words.say("maxima-key-enough"),
                    short: words.say("maxima-key-short"),
                    shortfall: words.say("maxima-key-shortfall"),
                },
                rows: drawn(ctx, &rows),
            })
        }),
    })
}

/// From nothing to the longest term, in steps of years that can be read.
fn scale(ctx: &PageContext, rows: &[Counted<'_>]) -> (i32, Vec<(i32, String)>) {
    const YEAR: i32 = 100;
    let held = rows.iter().flat_map(|row| row.known().filter_map(NationalMaximum::years));
    let all = rows.iter().map(|row| row.least.years).chain(held);
    let longest = all.map(Years::hundredths).max().unwrap_or_default();
    let step = if longest > 30 * YEAR { 20 } else { 5 };
    let steps = (longest + step * YEAR - 1) / (step * YEAR);
    let ticks = (0..=steps.max(1)).map(|at| {
        let years = at * step;
        (years * YEAR, ctx.words.get("maxima-number", &[("years", years.into())]))
    });
    (steps.max(1) * step * YEAR, ticks.collect())
}

fn drawn(ctx: &PageContext, rows: &[Counted<'_>]) -> Vec<DotsRow> {
    let mut before = None;
    rows.iter()
        .map(|row| {
            let article = row.least.leaf.article;
            let begins = before.replace(article) != Some(article);
            let group = begins.then(|| node_named(ctx, Node::Article(article)));
            let dots = row.known().filter_map(|held| {
                let at = held.years()?.hundredths();
                Some(Dot { at, label: held.member_state.to_string() })
            });
            DotsRow {
                group,
                name: offence(ctx, &row.least),
                asked: row.least.years.hundredths(),
                dots: dots.collect(),
                figure: figure(ctx, row),
            }
        })
        .collect()
}

/// "2 known, 24 not known": two figures, never merged.
fn figure(ctx: &PageContext, row: &Counted<'_>) -> String {
    ctx.words.get(
        "maxima-figure",
        &[("known", row.known().count().into()), ("unknown", row.unknown().count().into())],
    )
}

fn described(ctx: &PageContext, row: &Counted<'_>) -> String {
    let held = row.known().filter_map(|held| {
        let args = [
            ("state", ctx.words.name(&held.member_state).into()),
            ("years", years(ctx, held.years()?).into()),
        ];
        Some(ctx.words.get("maxima-described-held", &args))
    });
    let held: Vec<String> = held.chain([figure(ctx, row)]).collect();
    ctx.words.get(
        "maxima-described",
        &[
            ("offence", offence(ctx, &row.least).into()),
            ("asked", years(ctx, row.least.years).into()),
            ("held", held.join(&ctx.words.say("list-comma")).into()),
        ],
    )
}

/// The sources of the records that are drawn.
fn sources(ctx: &PageContext, rows: &[Counted<'_>]) -> Vec<SourceId> {
    let held = rows.iter().flat_map(Counted::known);
    ranked(held.flat_map(|held| records(ctx, held)).map(|fact| &fact.record.source_id))
}

/// A row for each dot, and one for a least maximum without any: each with of how many
/// States nothing is known there.
fn table(ctx: &PageContext, filter: &PenaltiesFilter, rows: &[Counted<'_>]) -> ChartTable {
    let words = &ctx.words;
    let row = |row: &Counted<'_>| -> Vec<Vec<Datum>> {
        let least = &row.least;
        let begin = || {
            let alone = ctx.link_with("/penalties", &filter.on(&least.leaf.provision));
            let provision = least.leaf.provision.to_string();
            vec![
                Datum::new(&provision, provision.clone()).to(alone),
                Datum::new(&least.victim, victim(ctx, least.victim)),
                Datum::new(&least.years.get(), number(ctx, least.years)).to(asked_at(ctx, least)),
            ]
        };
        let end = || {
            let unknown = Datum::number(row.unknown().count()).to(row.to(ctx, filter, "unknown"));
            let all = filter.states.is_empty();
            let bound =
                if all { links::bound_figure(ctx) } else { row.to(ctx, filter, "offences") };
            [unknown, Datum::number(row.maxima.len()).to(bound)]
        };
        let held: Vec<[Datum; 3]> = row
            .known()
            .filter_map(|held| {
                let state = held.member_state;
                let (to, record) =
                    (links::state(ctx, state, Aspect::default()), row.to(ctx, filter, "held"));
                let maximum = held.years()?;
                let short = match held.shortfall {
                    Some(short) => Datum::new(&short.get(), number(ctx, short)),
                    None => Datum::new(&0, words.say("maxima-no-shortfall")),
                };
                Some([
                    Datum::new(&state, words.name(&state)).to(to),
                    Datum::new(&maximum.get(), number(ctx, maximum)).to(record.clone()),
                    short.to(record),
                ])
            })
            .collect();
        let nothing = || {
            let not_known = || Datum { words: words.say("maxima-not-known"), ..Datum::default() };
            let none = Datum { words: words.say("maxima-none"), ..Datum::default() };
            [none, not_known(), not_known()]
        };
        let held = if held.is_empty() { vec![nothing()] } else { held };
        held.into_iter()
            .map(|held| begin().into_iter().chain(held).chain(end()).collect())
            .collect()
    };
    ChartTable {
        of: Vec::new(),
        columns: vec![
            Column::words("provision", words.say("maxima-col-offence")),
            Column::words("victim", words.say("maxima-col-victim")),
            Column::number("least_maximum_years", words.say("maxima-col-asked")),
            Column::words("member_state", words.say("matrix-state")),
            Column::number("maximum_years", words.say("maxima-col-maximum-years")),
            Column::number("shortfall_years", words.say("maxima-col-short")),
            Column::number("not_known", words.say("maxima-col-unknown")),
            Column::number("bound", words.say("maxima-col-of")),
        ],
        rows: rows.iter().flat_map(row).collect(),
    }
}

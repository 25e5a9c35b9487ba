//! Reported gaps and what is not known at one part of the Directive, over time.

use data::{
    chart::{Layering, StepsChart, StepsPanel, Stretch},
    model::Day,
    snapshot::{METHOD, figures::Gaps},
    structure::Node,
};

use super::{
    Chart, ChartTable, Column, Datum, Size, decided,
    gaps::figure,
    over_time::{at, count, day_columns, days, described, steps, ticks},
    query,
};
use crate::{
    components::{links, sentence::node_named, status::is_due},
    context::PageContext,
    format,
    pages::NodeFilter,
    words::Value,
};

/// From when to when, and what the figure was.
type Row = (Day, Day, Gaps);

/// The chart; without rows on a day by which no State was bound, and none for a
/// part of the Directive that has no status.
#[must_use]
pub fn gaps_over_time<'a>(ctx: &'a PageContext, filter: &NodeFilter) -> Option<Chart<'a>> {
    let filter = *filter;
    let NodeFilter { aspect, node } = filter;
    if !ctx.snapshot.structure().has(node) {
        return None;
    }
    let words = &ctx.words;
    let rows: Vec<Row> = ctx
        .snapshot
        .gaps_over_time(node, aspect)
        .stretches(ctx.on)
        .map(|(from, until, gaps)| (from, until, gaps.clone()))
        .skip_while(|(_, _, gaps)| gaps.bound == 0)
        .collect();
    let named = node_named(ctx, node);
    let args = || {
        let deadline = format::day(words, ctx.snapshot.directive().deadline);
        [
            ("node", Value::from(named.clone())),
            ("aspect", words.name(&aspect).into()),
            ("question", words.name_as("inside", &aspect).into()),
            ("day", format::day(words, ctx.on).into()),
            ("deadline", deadline.into()),
        ]
    };
    Some(Chart {
        name: "gaps-over-time",
        page: "/gaps".to_owned(),
        query: query(ctx, &filter),
        heading: words.get("gaps-over-time-heading", &args()),
        sub: words.get("gaps-over-time-sub", &args()),
        title: words.get("gaps-over-time-title", &args()),
        described: rows
            .iter()
            .map(|(from, until, gaps)| described(ctx, *from, *until, figure(ctx, gaps, aspect)))
            .collect::<Vec<_>>()
            .join(&ctx.words.semicolon()),
        size: Size::Long,
        leads: Vec::new(),
        table: table(ctx, &rows, filter),
        nothing: rows.is_empty().then(|| words.say("gaps-nobody")),
        sources: decided(ctx, aspect, &[node]),
        rule: Some(words.linked(
            "gaps-over-time-rule",
            &[("method", Value::from(METHOD))],
            &[("method", format!("{}#method", ctx.link("/about")))],
        )),
        draw: Box::new(move |frame| {
            let options = ctx.snapshot.structure().is_optional(node);
            let layering = if options { Layering::GapsOfOptions } else { Layering::Gaps };
            data::chart::steps(&StepsChart {
                key: [reported(ctx), "gaps-key-unknown", neither(ctx, node).0]
                    .map(|id| words.get(id, &[("aspect", aspect.code().into())]))
                    .into(),
                scale: words.say("gaps-over-time-scale"),
                panels: vec![panel(ctx, &rows, filter)],
                ..steps(ctx, frame, layering)
            })
        }),
    })
}

/// What is reported before the deadline was not yet due.
fn reported(ctx: &PageContext) -> &'static str {
    if is_due(ctx) { "gaps-key-reported" } else { "gaps-key-before" }
}

/// What is neither reported nor not known, in the key and at the end: an article may be
/// of options alone.
fn neither(ctx: &PageContext, node: Node) -> (&'static str, &'static str) {
    if ctx.snapshot.structure().is_optional(node) {
        ("gaps-key-neither", "gaps-end-neither")
    } else {
        ("gaps-key-transposed", "gaps-end-transposed")
    }
}

fn rest(gaps: &Gaps) -> usize {
    gaps.bound - gaps.reported - gaps.unknown
}

fn panel(ctx: &PageContext, rows: &[Row], filter: NodeFilter) -> StepsPanel {
    let words = &ctx.words;
    let most = rows.iter().map(|(_, _, gaps)| count(gaps.bound)).max().unwrap_or(0);
    let last = rows.last().map(|(_, _, gaps)| gaps);
    let end = |id: &str, number: Option<usize>| {
        let number = number.filter(|number| *number > 0);
        let aspect = ("aspect", Value::from(filter.aspect.code()));
        number.map_or_else(String::new, |number| words.get(id, &[("count", number.into()), aspect]))
    };
    StepsPanel {
        group: None,
        name: String::new(),
        most,
        ticks: ticks(most),
        stretches: rows
            .iter()
            .map(|(from, until, gaps)| Stretch {
                from: *from,
                to: *until,
                values: [gaps.reported, gaps.unknown, rest(gaps)].map(count).into(),
            })
            .collect(),
        ends: vec![
            end("gaps-end-reported", last.map(|gaps| gaps.reported)),
            end("gaps-end-unknown", last.map(|gaps| gaps.unknown)),
            end(neither(ctx, filter.node).1, last.map(rest)),
        ],
        total: end("gaps-end-bound", last.map(|gaps| gaps.bound)),
    }
}

fn table(ctx: &PageContext, rows: &[Row], filter: NodeFilter) -> ChartTable {
    let words = &ctx.words;
    let row = |(from, until, gaps): &Row| {
        let to = links::gaps_figure(&at(ctx, *from), filter.node, filter.aspect);
        let opened = |number, place: &str| Datum::number(number).to(format!("{to}{place}"));
        let figures = [
            opened(gaps.reported, "#reported"),
            opened(gaps.unknown, "#unknown"),
            opened(rest(gaps), "#neither"),
            Datum::number(gaps.bound).to(links::bound_figure(&at(ctx, *from))),
        ];
        days(ctx, *from, *until).into_iter().chain(figures).collect()
    };
    let columns = [
        Column::number("reported", words.say("gaps-col-reported")),
        Column::number("unknown", words.say("gaps-col-unknown")),
        Column::number("neither", words.say("gaps-col-neither")),
        Column::number("bound", words.say("gaps-col-bound")),
    ];
    ChartTable {
        of: vec![("aspect", filter.aspect.to_string()), ("node", filter.node.to_string())],
        columns: day_columns(ctx).into_iter().chain(columns).collect(),
        rows: rows.iter().map(row).collect(),
    }
}

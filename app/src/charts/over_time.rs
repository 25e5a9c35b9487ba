//! What the charts of figures over time have in common: the axis, the days of a
//! row, and links that open a figure as it stood then.

use data::{
    chart::{Frame, Layering, StepsChart},
    model::Day,
};

use super::{Column, Datum};
use crate::{address::View, context::PageContext, format, words::Value};

/// The same page as things stood on another day, for links.
pub(super) fn at(ctx: &PageContext, day: Day) -> PageContext {
    let view = View { on: Some(day), with: None, ..ctx.view };
    PageContext { on: day, view, ..ctx.clone() }
}

/// A chart without panels, from the day on which the Directive was adopted to
/// the day shown.
pub(super) fn steps(ctx: &PageContext, frame: Frame, layering: Layering) -> StepsChart {
    let directive = ctx.snapshot.directive();
    let due = format::day(&ctx.words, directive.deadline);
    StepsChart {
        frame,
        from: directive.adopted,
        on: ctx.on,
        on_label: format::day(&ctx.words, ctx.on),
        deadline: Some((
            directive.deadline,
            ctx.words.get("over-time-due", &[("day", due.into())]),
        )),
        layering,
        scale: String::new(),
        key: Vec::new(),
        panels: Vec::new(),
        nothing: String::new(),
    }
}

/// The columns of a row's first and last day.
pub(super) fn day_columns(ctx: &PageContext) -> [Column; 2] {
    [
        Column::words("from", ctx.words.say("over-time-col-from")),
        Column::words("until", ctx.words.say("over-time-col-until")),
    ]
}

/// A row's first and last day; the last one may be the day shown.
pub(super) fn days(ctx: &PageContext, from: Day, until: Day) -> [Datum; 2] {
    [from, until].map(|day| Datum::new(&day, format::day(&ctx.words, day)))
}

/// What was so from one day to another, as a part of a description.
pub(super) fn described(ctx: &PageContext, from: Day, until: Day, figure: String) -> String {
    let day = |day: Day| Value::from(format::day(&ctx.words, day));
    let args = [("from", day(from)), ("until", day(until)), ("figure", figure.into())];
    ctx.words.get("over-time-described", &args)
}

/// A count as a chart takes it.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The values named beside a scale: none, all of it, and even ones between.
pub(super) fn ticks(most: u32) -> Vec<(u32, String)> {
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
        .into_iter()
        .find(|step| most / step <= 4)
        .unwrap_or(most.max(1));
    (0..=most / step).map(|at| (at * step, (at * step).to_string())).collect()
}

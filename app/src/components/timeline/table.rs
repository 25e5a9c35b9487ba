//! The facts of the line of time as a table and as sentences, in order of day.

use data::{
    chart::{Lane, LaneContent, Mark},
    model::{EdtfDate, MemberState},
    snapshot::interval::Interval,
};
use leptos::prelude::*;

use crate::{
    components::records::{Caption, Column, Records},
    context::PageContext,
    format,
};

/// A fact of a lane.
struct Fact<'a> {
    lane: &'a Lane,
    when: Interval,
    /// What it is, never shortened.
    what: &'a str,
}

/// Every fact of the lanes.
fn facts(lanes: &[Lane]) -> Vec<Fact<'_>> {
    let mut facts: Vec<Fact<'_>> = Vec::new();
    for lane in lanes {
        let marks: &[Mark] = match &lane.content {
            LaneContent::Period { to, label, .. } => {
                facts.push(Fact { lane, when: Interval::of_day(*to), what: label });
                continue;
            }
            LaneContent::Facts { marks, .. } => marks,
            LaneContent::Procedure { steps, .. } => steps,
        };
        facts.extend(marks.iter().map(|mark| Fact {
            lane,
            when: mark.when,
            what: mark.full.as_deref().unwrap_or(&mark.label),
        }));
    }
    facts.sort_by_key(|fact| fact.when);
    facts
}

fn when(ctx: &PageContext, when: Interval) -> String {
    let date = match when.first {
        Some(first) if first == when.last => EdtfDate::on(first),
        Some(first) => {
            return ctx.words.get(
                "date-between",
                &[
                    ("start", format::day(&ctx.words, first).into()),
                    ("end", format::day(&ctx.words, when.last).into()),
                ],
            );
        }
        None => EdtfDate::up_to(when.last),
    };
    format::date(&ctx.words, date)
}

/// The facts as short sentences, for those who do not see the picture.
pub(super) fn rows(ctx: &PageContext, lanes: &[Lane]) -> Vec<String> {
    facts(lanes)
        .into_iter()
        .map(|fact| {
            ctx.words.get(
                "timeline-fact",
                &[
                    ("when", when(ctx, fact.when).into()),
                    ("lane", fact.lane.heading.clone().into()),
                    ("what", fact.what.into()),
                ],
            )
        })
        .collect()
}

/// The facts as a table.
pub(super) fn table(ctx: &PageContext, state: MemberState, lanes: &[Lane]) -> AnyView {
    let rows = facts(lanes)
        .into_iter()
        .map(|fact| {
            // Of a procedure, its number; what else a lane says of itself counts
            // its facts.
            let number = match fact.lane.content {
                LaneContent::Procedure { .. } => fact.lane.detail.clone(),
                LaneContent::Period { .. } | LaneContent::Facts { .. } => None,
            };
            view! {
                <tr>
                    <th scope="row">{when(ctx, fact.when)}</th>
                    <td>{fact.lane.heading.clone()}" "{number}</td>
                    <td>{fact.what.to_owned()}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    Records {
        id: "timeline-facts",
        caption: Caption::Heard(super::title(ctx, state)),
        columns: &[
            Column::Words("timeline-col-when"),
            Column::Words("timeline-col-lane"),
            Column::Words("timeline-col-what"),
        ],
        rows,
    }
    .view(&ctx.words)
}

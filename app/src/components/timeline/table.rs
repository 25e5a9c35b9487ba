//! The facts of the line of time as a table and as sentences, in order of day.

use data::{
    chart::{Lane, LaneContent, Mark},
    model::EdtfDate,
    snapshot::interval::Interval,
};
use leptos::prelude::*;

use crate::{context::PageContext, format};

/// Every mark of the lanes with its lane and its days.
fn marks(lanes: &[Lane]) -> Vec<(&Lane, &Mark)> {
    let mut marks: Vec<(&Lane, &Mark)> = lanes
        .iter()
        .flat_map(|lane| {
            let marks: &[Mark] = match &lane.content {
                LaneContent::Period { .. } => &[],
                LaneContent::Facts { marks, .. } => marks,
                LaneContent::Procedure { steps, .. } => steps,
            };
            marks.iter().map(move |mark| (lane, mark))
        })
        .collect();
    marks.sort_by_key(|(_, mark)| mark.when);
    marks
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
    marks(lanes)
        .into_iter()
        .map(|(lane, mark)| {
            ctx.words.get(
                "timeline-fact",
                &[
                    ("when", when(ctx, mark.when).into()),
                    ("lane", lane.heading.clone().into()),
                    ("what", mark.label.clone().into()),
                ],
            )
        })
        .collect()
}

/// The facts as a table.
pub(super) fn table(ctx: &PageContext, lanes: &[Lane]) -> AnyView {
    let words = &ctx.words;
    let rows = marks(lanes)
        .into_iter()
        .map(|(lane, mark)| {
            view! {
                <tr>
                    <th scope="row">{when(ctx, mark.when)}</th>
                    <td>{lane.heading.clone()}" "{lane.detail.clone()}</td>
                    <td>{mark.label.clone()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table">
            <caption class="visually-hidden">{words.say("timeline-heading")}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.say("timeline-col-when")}</th>
                    <th scope="col">{words.say("timeline-col-lane")}</th>
                    <th scope="col">{words.say("timeline-col-what")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

//! What happened when in one State, as a picture and as a table.

mod findings;
mod lanes;
mod measures;
mod table;
#[cfg(test)]
mod tests;

use data::{
    chart::{BandKind, Frame, Lane, LaneContent, LegendKey, Mark, MarkKind, TimelineChart, Weight},
    model::{Aspect, MemberState},
    snapshot::METHOD,
};
use leptos::prelude::*;

use self::{
    lanes::{bound_until, lanes},
    table::{rows, table},
};
use crate::{charts::Size, context::PageContext, format};

/// The chart of a State's facts against the deadline.
pub(crate) fn timeline(ctx: &PageContext, state: MemberState, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let lanes = lanes(ctx, state, aspect);
    let rows = rows(ctx, &lanes);
    let picture = |&(class, width, part): &(&'static str, u32, &str)| {
        let frame = Frame {
            id_prefix: format!("timeline-{part}"),
            title: title(ctx, state),
            description: words.get("timeline-described", &[("facts", rows.join("; ").into())]),
            width,
        };
        let drawn = data::chart::timeline(&chart(ctx, state, frame, lanes.clone())).inline();
        view! { <div class=class inner_html=drawn></div> }
    };
    let pictures = Size::Long.pictures().iter().map(picture).collect_view();
    let edition = words.get(
        "chart-edition",
        &[
            ("day", format::day(words, ctx.on).into()),
            ("revision", ctx.snapshot.revision().into()),
            ("method", METHOD.into()),
        ],
    );
    view! {
        <figure class="chart chart-both chart-long section">
            <figcaption>
                <h2>{words.say("timeline-heading")}</h2>
                <p>{words.say("timeline-sub")}</p>
            </figcaption>
            <div class="chart-scroll" role="region" tabindex="0" aria-label=words.say("timeline-heading")>
                {pictures}
            </div>
            <div class="chart-foot">
                <details class="disclosure">
                    <summary>{words.say("chart-table")}</summary>
                    <div class="disclosure-body">{table(ctx, state, &lanes)}</div>
                </details>
                <span>{edition}</span>
            </div>
        </figure>
    }
    .into_any()
}

fn title(ctx: &PageContext, state: MemberState) -> String {
    let words = &ctx.words;
    words.get(
        "timeline-title",
        &[("state", words.name(&state).into()), ("day", format::day(words, ctx.on).into())],
    )
}

fn chart(ctx: &PageContext, state: MemberState, frame: Frame, lanes: Vec<Lane>) -> TimelineChart {
    let words = &ctx.words;
    let directive = ctx.snapshot.directive();
    let mut legend: Vec<(LegendKey, String)> = Vec::new();
    let mut add = |key: LegendKey, id: &str| {
        if !legend.iter().any(|(known, _)| *known == key) {
            legend.push((key, words.say(id)));
        }
    };
    for lane in &lanes {
        let (bands, marks): (&[_], &[Mark]) = match &lane.content {
            LaneContent::Period { .. } => (&[], &[]),
            LaneContent::Facts { marks, .. } => (&[], marks),
            LaneContent::Procedure { bands, steps } => (bands, steps),
        };
        for band in bands {
            let id = match band.kind {
                BandKind::Open => "timeline-key-open",
                BandKind::Presumed => "timeline-key-presumed",
                BandKind::Unknown => "timeline-key-unknown",
            };
            add(LegendKey::Band(band.kind), id);
        }
        // What is open to the past is drawn only on a procedure's band.
        let on_band = matches!(lane.content, LaneContent::Procedure { .. });
        let drawn = |mark: &&Mark| on_band || mark.when.first.is_some();
        for mark in marks.iter().filter(drawn) {
            let id = match mark.kind {
                MarkKind::Step => "timeline-key-step",
                MarkKind::Ending => "timeline-key-ending",
                MarkKind::LastSeen => "timeline-key-last-seen",
                MarkKind::Measure => "timeline-key-measure",
                MarkKind::Bill => "timeline-key-bill",
                MarkKind::Finding(_, Weight::Authority) => continue,
                MarkKind::Finding(_, Weight::Claim) => {
                    add(LegendKey::Claim, "timeline-key-claim");
                    continue;
                }
            };
            add(LegendKey::Mark(mark.kind), id);
        }
        if marks.iter().filter(drawn).any(|mark| mark.when.first != Some(mark.when.last)) {
            add(LegendKey::UnknownDay, "timeline-key-unknown-day");
        }
    }
    TimelineChart {
        frame,
        from: directive.adopted,
        to: ctx.on,
        on: ctx.on,
        on_label: words.get("timeline-on", &[("day", format::day(words, ctx.on).into())]),
        deadline: Some(directive.deadline),
        bound_until: bound_until(ctx, state),
        lanes,
        legend,
    }
}

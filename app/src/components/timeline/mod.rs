//! What happened when in one State, as a picture and as a table.

mod lanes;
mod table;

use data::{
    chart::{BandKind, Frame, Lane, LaneContent, LegendKey, Mark, MarkKind, TimelineChart},
    model::{Aspect, MemberState},
    snapshot::METHOD,
};
use leptos::prelude::*;

use self::{
    lanes::lanes,
    table::{rows, table},
};
use crate::{context::PageContext, format};

/// Widths in pixels for which the picture is laid out.
const WIDE: u32 = 1120;
const NARROW: u32 = 360;

/// The chart of a State's facts against the deadline.
pub(crate) fn timeline(ctx: &PageContext, state: MemberState, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let lanes = lanes(ctx, state, aspect);
    let rows = rows(ctx, &lanes);
    let picture = |id: &str, width: u32| {
        let frame = Frame {
            id_prefix: id.to_owned(),
            title: words.get(
                "timeline-title",
                &[("state", words.name(&state).into()), ("day", format::day(words, ctx.on).into())],
            ),
            description: words.get("timeline-described", &[("facts", rows.join("; ").into())]),
            width,
        };
        data::chart::timeline(&chart(ctx, frame, lanes.clone()))
    };
    let wide = picture("timeline-wide", WIDE);
    let narrow = picture("timeline-narrow", NARROW);
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
                <div class="chart-wide" inner_html=wide></div>
                <div class="chart-narrow" inner_html=narrow></div>
            </div>
            <div class="chart-foot">
                <details class="disclosure">
                    <summary>{words.say("chart-table")}</summary>
                    <div class="disclosure-body">{table(ctx, &lanes)}</div>
                </details>
                <span>{edition}</span>
            </div>
        </figure>
    }
    .into_any()
}

fn chart(ctx: &PageContext, frame: Frame, lanes: Vec<Lane>) -> TimelineChart {
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
        for mark in marks {
            let id = match mark.kind {
                MarkKind::Step => "timeline-key-step",
                MarkKind::Ending => "timeline-key-ending",
                MarkKind::LastSeen => "timeline-key-last-seen",
                MarkKind::Measure => "timeline-key-measure",
                MarkKind::Bill => "timeline-key-bill",
                MarkKind::Finding(_) => continue,
            };
            add(LegendKey::Mark(mark.kind), id);
        }
        if marks.iter().any(|mark| mark.when.first != Some(mark.when.last)) {
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
        lanes,
        legend,
    }
}

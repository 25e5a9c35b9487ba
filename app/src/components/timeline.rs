//! What happened when in one State, as a picture and as a table.

use data::{
    chart::{
        BandKind, Frame, Lane, LaneContent, LegendKey, Mark, MarkKind, TimelineChart, bands_on,
    },
    model::{Aspect, EdtfDate, FindingStatus, MemberState},
    snapshot::{METHOD, case::Case, interval::Interval},
    table::{Measure, MeasureKind},
};
use leptos::prelude::*;

use super::{
    finding::depth_label,
    status::{as_node, word_inside},
    voice::Voice,
};
use crate::{context::PageContext, format};

/// Widths in pixels for which the picture is laid out.
const WIDE: u32 = 1120;
const NARROW: u32 = 360;

/// How many parts a mark names before it says how many more there are.
const NAMED: usize = 3;

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

fn lanes(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Vec<Lane> {
    let words = &ctx.words;
    let directive = ctx.snapshot.directive();
    let bound_from = ctx.snapshot.member_state(state).and_then(|entry| entry.bound_from);
    let mut lanes = Vec::new();
    if let Some(from) = bound_from {
        let due = format::day(words, directive.deadline);
        lanes.push(Lane {
            heading: words.say("timeline-period"),
            detail: None,
            content: LaneContent::Period {
                from: from.min(directive.deadline),
                to: directive.deadline,
                label: words.get("timeline-due", &[("day", due.into())]),
            },
        });
    }
    lanes.push(Lane {
        heading: words.say("timeline-measures"),
        detail: None,
        content: LaneContent::Facts {
            marks: measures(ctx, state),
            nothing: words.say("timeline-nothing"),
        },
    });
    let cases = ctx.snapshot.cases_on(ctx.on).map(|(case, _)| case);
    lanes.extend(
        cases.filter(|case| case.id().member_state == state).map(|case| procedure(ctx, case)),
    );
    lanes.push(Lane {
        heading: words.say("timeline-findings"),
        detail: Some(words.name(&aspect)),
        content: LaneContent::Facts {
            marks: findings(ctx, state, aspect),
            nothing: words.say("timeline-nothing"),
        },
    });
    lanes
}

fn measures(ctx: &PageContext, state: MemberState) -> Vec<Mark> {
    ctx.snapshot
        .dataset()
        .measures
        .iter()
        .filter(|measure| measure.member_state == state)
        .filter_map(|measure: &Measure| {
            let when = Interval::from(measure.came()?);
            (when.last <= ctx.on).then(|| Mark {
                when,
                kind: match measure.kind {
                    MeasureKind::Act => MarkKind::Measure,
                    MeasureKind::Bill => MarkKind::Bill,
                },
                label: shortened(measure.title.as_str()),
            })
        })
        .collect()
}

/// A title up to its first comma or bracket, cut at a word where still long.
fn shortened(title: &str) -> String {
    const LONGEST: usize = 40;
    let head = title.split([',', '(']).next().unwrap_or(title).trim();
    if head.chars().count() <= LONGEST {
        return head.to_owned();
    }
    let mut kept = String::new();
    for word in head.split(' ') {
        if kept.chars().count() + word.chars().count() > LONGEST {
            break;
        }
        kept.push_str(word);
        kept.push(' ');
    }
    format!("{}…", kept.trim_end())
}

fn procedure(ctx: &PageContext, case: &Case) -> Lane {
    let words = &ctx.words;
    let steps = case
        .entries()
        .iter()
        .filter(|entry| entry.interval.last <= ctx.on)
        .map(|entry| Mark {
            when: entry.interval,
            kind: match entry.stage {
                stage if stage.is_ending() => MarkKind::Ending,
                stage if stage.is_listing() => MarkKind::LastSeen,
                _ => MarkKind::Step,
            },
            label: words.name_as("short", &entry.stage),
        })
        .collect();
    Lane {
        heading: words.name(&case.id().procedure_type),
        detail: case.id().number.map(|number| number.to_string()),
        content: LaneContent::Procedure { bands: bands_on(case, ctx.on), steps },
    }
}

/// The findings, those of one day and status in one mark.
fn findings(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Vec<Mark> {
    let words = &ctx.words;
    let mut groups: Vec<(Interval, FindingStatus, Vec<String>)> = Vec::new();
    let said = ctx.snapshot.dataset().assessments.iter().enumerate().filter(|(_, said)| {
        said.member_state == state
            && said.aspect == Some(aspect)
            && said.status != FindingStatus::NotBound
    });
    for voice in said.filter_map(|(row, _)| Voice::of_assessment(ctx, row)) {
        if voice.interval.last > ctx.on {
            continue;
        }
        let part = depth_label(ctx, &voice.depth);
        let known = groups
            .iter_mut()
            .find(|(when, status, _)| *when == voice.interval && *status == voice.status);
        match known {
            Some((.., parts)) if !parts.contains(&part) => parts.push(part),
            Some(_) => {}
            None => groups.push((voice.interval, voice.status, vec![part])),
        }
    }
    groups.sort_by_key(|(when, status, _)| (*when, *status));
    groups
        .into_iter()
        .map(|(when, status, mut parts)| {
            let more = parts.len().saturating_sub(NAMED);
            parts.truncate(NAMED);
            if more > 0 {
                parts.push(words.get("timeline-more", &[("count", more.into())]));
            }
            let label = words.get(
                "timeline-finding",
                &[
                    ("parts", parts.join(&words.say("list-comma")).into()),
                    ("status", word_inside(ctx, as_node(status), aspect).into()),
                ],
            );
            Mark { when, kind: MarkKind::Finding(as_node(status)), label }
        })
        .collect()
}

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

fn rows(ctx: &PageContext, lanes: &[Lane]) -> Vec<String> {
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

fn table(ctx: &PageContext, lanes: &[Lane]) -> AnyView {
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

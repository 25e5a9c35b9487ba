//! The lanes of a State's line of time: the time to transpose, measures,
//! procedures and findings, as far as they count by the day shown.

use data::{
    chart::{Lane, LaneContent, Mark, MarkKind, bands_on},
    model::{Aspect, FindingStatus, MemberState},
    snapshot::{case::Case, interval::Interval},
    table::{Measure, MeasureKind},
};

use crate::{
    components::{
        finding::depth_label,
        status::{as_node, word_inside},
        voice::Voice,
    },
    context::PageContext,
    format,
};

/// How many parts a mark names before it says how many more there are.
const NAMED: usize = 3;

/// The lanes, from above.
pub(super) fn lanes(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Vec<Lane> {
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
    let undated = undated_measures(ctx, state);
    let nothing = if undated == 0 { "timeline-nothing" } else { "timeline-nothing-dated" };
    lanes.push(Lane {
        heading: words.say("timeline-measures"),
        // What has no date has no place on a line of time, but is held.
        detail: (undated > 0).then(|| words.get("timeline-undated", &[("count", undated.into())])),
        content: LaneContent::Facts { marks: measures(ctx, state), nothing: words.say(nothing) },
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

fn measures_of(ctx: &PageContext, state: MemberState) -> impl Iterator<Item = &Measure> {
    let all = ctx.snapshot.dataset().measures.iter();
    all.filter(move |measure| measure.member_state == state)
}

fn undated_measures(ctx: &PageContext, state: MemberState) -> usize {
    measures_of(ctx, state).filter(|measure| measure.came().is_none()).count()
}

fn measures(ctx: &PageContext, state: MemberState) -> Vec<Mark> {
    measures_of(ctx, state)
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

//! The lanes of a State's line of time: the time to transpose, the time bound where
//! it ended, measures, procedures and findings, as far as they count by the day shown.

use data::{
    chart::{Lane, LaneContent, Mark, MarkKind, bands_on},
    model::{Aspect, Day, MemberState},
    snapshot::case::Case,
};

use super::{
    facts::{Fact, Kind, Told},
    findings, measures,
};
use crate::{
    charts::timeline::{
        marks::{letter, look, shape},
        told::{When, stood},
    },
    components::links,
    context::PageContext,
    format,
};

/// The lanes, from above.
pub(super) fn lanes(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Vec<Told> {
    let words = &ctx.words;
    let directive = ctx.snapshot.directive();
    let bound_from = ctx.snapshot.member_state(state).and_then(|entry| entry.bound_from);
    let mut lanes = Vec::new();
    if let Some(from) = bound_from {
        let due = format::day(words, directive.deadline);
        let label = words.get("timeline-due", &[("day", due.into())]);
        let (from, to) = (from.min(directive.deadline), directive.deadline);
        lanes.push(period("time_to_transpose", words.say("timeline-period"), (from, to), label));
    }
    if let Some((from, until)) = bound_from.zip(bound_until(ctx, state)) {
        let day = format::day(words, until);
        let label = words.get("timeline-bound-until", &[("day", day.into())]);
        lanes.push(period("bound", words.say("timeline-bound"), (from, until), label));
    }
    lanes.push(measures::lane(ctx, state));
    let cases = ctx.snapshot.cases_on(ctx.on).map(|(case, _)| case);
    lanes.extend(
        cases.filter(|case| case.id().member_state == state).map(|case| procedure(ctx, case)),
    );
    lanes.push(findings::lane(ctx, state, aspect));
    lanes
}

/// The day on which a State was last bound, once it has passed.
pub(super) fn bound_until(ctx: &PageContext, state: MemberState) -> Option<Day> {
    let entry = ctx.snapshot.member_state(state)?;
    entry.bound_until.filter(|until| *until < ctx.on)
}

/// A plain stretch.
fn period(code: &str, heading: String, (from, to): (Day, Day), label: String) -> Told {
    let fact = Fact::new(Kind::Period, When::Stretch(from, to), code.to_owned(), label.clone());
    Told {
        code: code.to_owned(),
        case: None,
        lane: Lane { heading, detail: None, content: LaneContent::Period { from, to, label } },
        facts: vec![fact],
    }
}

fn procedure(ctx: &PageContext, case: &Case) -> Told {
    let words = &ctx.words;
    let steps = ctx.snapshot.dataset().infringements.facts();
    let (marks, mut facts): (Vec<Mark>, Vec<Fact>) = case
        .entries()
        .iter()
        .filter(|entry| entry.interval.last <= ctx.on)
        .map(|entry| {
            let mark = Mark {
                when: entry.interval,
                kind: MarkKind::Step(look(entry.stage), letter(words, entry.stage)),
                label: words.name_as("short", &entry.stage),
                full: None,
            };
            let source = steps.get(entry.row).map(|step| &step.record.source_id);
            let fact = Fact {
                to: source.map(|source| links::source(ctx, source)),
                sources: source.cloned().into_iter().collect(),
                ..Fact::of_mark(Kind::Step, &mark, entry.stage.to_string())
            };
            (mark, fact)
        })
        .unzip();
    let bands = bands_on(case, ctx.on);
    facts.extend(bands.iter().map(|band| {
        let (what, when) = stood(ctx, band);
        let to = Some(format!("{}#method", ctx.link("/about")));
        Fact { to, ..Fact::new(Kind::Standing, when, what.code, what.words) }
    }));
    let number = case.id().number.map(|number| number.to_string());
    Told {
        code: case.id().procedure_type.to_string(),
        case: number.clone(),
        lane: Lane {
            heading: words.name(&case.id().procedure_type),
            detail: number,
            content: LaneContent::Procedure {
                shape: shape(case.id().procedure_type),
                bands,
                steps: marks,
            },
        },
        facts,
    }
}

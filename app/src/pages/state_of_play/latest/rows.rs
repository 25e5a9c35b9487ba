//! What changed last as rows: changes and steps of one day and kind together, each
//! told once.

use std::{cmp::Reverse, collections::BTreeMap};

use data::{
    model::{Day, EdtfDate, MemberState},
    snapshot::{
        change::{Cause, Change},
        finding::Evidence,
        latest::LatestStep,
    },
    structure::Node,
};

use super::ASPECT;
use crate::{
    components::{compare::standing, finding::view_of},
    context::PageContext,
    format,
};

/// How many rows are shown.
const SHOWN: usize = 8;

/// Things of one day that are told in one breath.
pub(super) struct Row {
    pub(super) day: Day,
    /// The States, and the parts of the Directive in which each changed; a step
    /// of a procedure is of no part.
    pub(super) states: Vec<MemberState>,
    pub(super) nodes: Vec<Node>,
    /// What happened: "Reasoned opinion".
    pub(super) lead: String,
    /// What it came to, from what.
    pub(super) said: String,
}

/// The newest rows. Each day gives one at least, so as many days are enough.
pub(super) fn rows(ctx: &PageContext) -> Vec<Row> {
    let changes = ctx.snapshot.latest_changes(ASPECT, ctx.on, SHOWN);
    let steps = ctx.snapshot.latest_steps(ctx.on, SHOWN);
    let steps = steps.iter().filter(|step| !is_told(step, &changes));
    let mut rows = of_changes(ctx, &changes);
    rows.extend(of_steps(ctx, steps));
    rows.sort_by_key(|row| Reverse(row.day));
    rows.truncate(SHOWN);
    rows
}

/// Whether a step is told with what it changed.
fn is_told(step: &LatestStep<'_>, changes: &[Change]) -> bool {
    changes.iter().any(|change| {
        let rows = match &change.cause {
            Cause::Finding(rows) | Cause::Beside(rows) | Cause::Disagreement(rows) => rows,
            Cause::LaterLaw { .. } | Cause::Bound | Cause::Released => return false,
        };
        change.on == step.entry.interval.last && rows.contains(&Evidence::Step(step.entry.row))
    })
}

/// Changes of one day, from the same to the same and for the same reason; the
/// States that changed in the same parts together.
fn of_changes(ctx: &PageContext, changes: &[Change]) -> Vec<Row> {
    type Told = (Reverse<Day>, String, String);
    let mut told: Vec<(Told, BTreeMap<MemberState, Vec<Node>>)> = Vec::new();
    for change in changes {
        let key = (Reverse(change.on), lead(ctx, change), said(ctx, change));
        let at = told.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
            told.push((key, BTreeMap::new()));
            told.len() - 1
        });
        told[at].1.entry(change.after.member_state).or_default().push(change.after.node);
    }
    let mut rows: Vec<Row> = Vec::new();
    for ((Reverse(day), lead, said), states) in told {
        let first = rows.len();
        for (state, nodes) in states {
            if let Some(row) = rows[first..].iter_mut().find(|row| row.nodes == nodes) {
                row.states.push(state);
            } else {
                let (lead, said) = (lead.clone(), said.clone());
                rows.push(Row { day, states: vec![state], nodes, lead, said });
            }
        }
    }
    rows
}

/// What brought a change about.
fn lead(ctx: &PageContext, change: &Change) -> String {
    let words = &ctx.words;
    match &change.cause {
        Cause::Finding(rows) => {
            // A step says it, whoever tells of it.
            let step = rows.iter().find(|row| matches!(row, Evidence::Step(_)));
            step.or(rows.first())
                .and_then(|row| whose(ctx, *row))
                .unwrap_or_else(|| words.say("latest-finding"))
        }
        Cause::Beside(_) => words.say("latest-finding"),
        Cause::Disagreement(_) => words.say("latest-disagreement"),
        Cause::LaterLaw { due: true, .. } => words.say("latest-due"),
        Cause::LaterLaw { due: false, .. } => words.say("latest-act"),
        Cause::Bound => words.say("latest-bound"),
        Cause::Released => words.say("latest-released"),
    }
}

/// Which step a row is, or whose word: "reasoned opinion", "the Commission, in a
/// letter". An ending is told on the first day on which it may have come.
fn whose(ctx: &PageContext, row: Evidence) -> Option<String> {
    let dataset = ctx.snapshot.dataset();
    match row {
        Evidence::Step(row) => {
            let step = &dataset.infringements.facts().get(row)?.record;
            let when = ctx.snapshot.interval_of(step.date, &step.source_id);
            let is_sure = !step.stage.is_ending() || when.first == Some(when.last);
            Some(if is_sure {
                ctx.words.name(&step.stage)
            } else {
                ctx.words.say("latest-may-have-ended")
            })
        }
        Evidence::Assessment(row) => {
            let said = &dataset.assessments.facts().get(row)?.record;
            Some(view_of(ctx, said.basis, said.act))
        }
    }
}

/// What a part came to, from what; nothing of who is bound, which was said.
fn said(ctx: &PageContext, change: &Change) -> String {
    if matches!(change.cause, Cause::Bound | Cause::Released) {
        return String::new();
    }
    let before = standing(ctx, change.on.previous(), &change.before, ASPECT);
    let after = standing(ctx, change.on, &change.after, ASPECT);
    ctx.words.get("latest-said", &[("after", after.into()), ("before", before.into())])
}

/// Steps of one day and kind together.
fn of_steps<'a>(ctx: &PageContext, steps: impl Iterator<Item = &'a LatestStep<'a>>) -> Vec<Row> {
    let words = &ctx.words;
    let mut rows: Vec<Row> = Vec::new();
    for LatestStep { case, entry } in steps {
        let id = case.id();
        let day = entry.interval.last;
        let lead = words.get(
            "latest-step",
            &[
                ("step", words.name(&entry.stage).into()),
                ("type", words.name_as("inside", &id.procedure_type).into()),
            ],
        );
        // Where its day is not known, that is said.
        let given = entry.date.unwrap_or_else(|| EdtfDate::up_to(day));
        let said = match given.exact_day() {
            Some(_) => String::new(),
            None => format::capital(&format::on_date(words, given)),
        };
        let same = |row: &&mut Row| row.day == day && row.lead == lead && row.said == said;
        if let Some(row) = rows.iter_mut().find(same) {
            row.states.push(id.member_state);
        } else {
            let states = vec![id.member_state];
            rows.push(Row { day, states, nodes: Vec::new(), lead, said });
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{components::sentence::node_label, reference};

    fn told(on: &str) -> Vec<String> {
        let ctx = reference::context(on);
        let told = |row: Row| {
            let states: Vec<&str> = row.states.iter().map(|state| state.code()).collect();
            let nodes: Vec<String> = row.nodes.iter().map(|node| node_label(&ctx, *node)).collect();
            format!(
                "{} {} {}: {}. {}",
                row.day,
                states.join(" "),
                nodes.join("+"),
                row.lead,
                row.said
            )
        };
        rows(&ctx).into_iter().map(told).collect()
    }

    #[test]
    fn what_changed_last_is_told_once_and_newest_first() {
        #[track_caller]
        fn check(on: &str, expected: &[&str]) {
            let told = told(on);
            for (at, row) in expected.iter().enumerate() {
                assert_eq!(told.get(at).map(String::as_str), Some(*row), "{told:#?}");
            }
            assert!(told.len() <= SHOWN);
        }
        assert_eq!(told("2011-12-13").len(), 0);
        check(
            "2026-01-30",
            &[
                "2026-01-30 EL Whole Directive: Reasoned opinion. Now: partially transposed, maintained by the Commission. Before: partially transposed, alleged by the Commission.",
                "2026-01-30 EL Prevention+Article 22+Protection of victims: The Commission considers it so, and maintains it in a reasoned opinion. Now: partially transposed, maintained by the Commission. Before: no finding held.",
                "2024-05-29 IE Whole Directive: sources now disagree. Now: partially transposed, alleged by the Commission; sources disagree. Before: partially transposed, alleged by the Commission.",
                "2024-04-24 DE SE : Closed (non-conformity). On some day between 12 January 2023 and 24 April 2024",
            ],
        );
        check(
            "2023-03-01",
            &[
                "2023-02-15 BE BG LV LU HU MT AT PL RO SI SK FI : Additional letter of formal notice (non-conformity). ",
                "2023-01-26 CZ EE EL HR : Additional letter of formal notice (non-conformity). ",
                "2023-01-12 DE SE Whole Directive: the procedure may have ended. Now: unclear. Before: partially transposed, alleged by the Commission.",
            ],
        );
        check(
            "2021-06-15",
            &[
                "2021-06-09 FR LT Whole Directive: the procedure may have ended. Now: unclear. Before: partially transposed, alleged by the Commission.",
                "2021-01-01 UK Whole Directive: no longer bound. ",
            ],
        );
        check(
            "2019-12-31",
            &[
                "2019-10-10 BE CZ EE EL FR HR LV LU HU PL SI FI Whole Directive: Letter of formal notice. Now: partially transposed, alleged by the Commission. Before: no finding held.",
            ],
        );
        check(
            "2013-12-18",
            &[
                "2013-12-18 DE Article 5+Article 6: transposition came due. Now: unclear. Before: not yet due.",
            ],
        );
    }
}

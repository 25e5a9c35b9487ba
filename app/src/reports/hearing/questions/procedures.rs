//! Questions on procedures: whether they go on, what has come of them, and what of those
//! that ended.

use std::collections::BTreeMap;

use data::{
    model::{Day, EdtfDate, MemberState, ProcedureType, Stage},
    report::Text,
    snapshot::case::{CaseOnDay, Openness},
    structure::Node,
};

use super::{Asked, Rule};
use crate::{
    components::{deciding::DecidingWord, links, sentence::since_line},
    format,
    reports::parts::nodes::names,
};

/// After so many days without a further step somebody will ask.
const LONG: i32 = 2 * 365;

/// The procedures of the bound States asked about that go on, or may.
fn going_on<'a>(asked: &'a Asked<'_>) -> impl Iterator<Item = CaseOnDay> + 'a {
    asked
        .ctx
        .snapshot
        .cases_on(asked.ctx.on)
        .map(|(_, case)| case)
        .filter(|case| asked.states().any(|state| state == case.member_state))
        .filter(|case| matches!(case.open, Openness::Yes | Openness::Presumed))
}

/// Procedures that were open when they were last seen.
pub(super) fn open(asked: &Asked<'_>) -> Rule {
    let mut seen: BTreeMap<(Option<Day>, ProcedureType), Vec<MemberState>> = BTreeMap::new();
    for case in going_on(asked).filter(|case| case.open == Openness::Presumed) {
        seen.entry((case.last_seen, case.procedure_type)).or_default().push(case.member_state);
    }
    let questions = seen.into_iter().map(|((day, kind), states)| {
        let day = day.map(|day| format::day(&asked.ctx.words, day)).unwrap_or_default();
        question(asked, "hearing-ask-open", &states, kind, &[("day", day)])
    });
    Rule { name: "hearing-rule-open", questions: questions.collect() }
}

/// Procedures in which no step is held for a long time.
pub(super) fn waiting(asked: &Asked<'_>) -> Rule {
    let ctx = asked.ctx;
    let is_long = |date: EdtfDate| date.last().days_until(ctx.on) > LONG;
    let mut steps: Vec<((Stage, EdtfDate, ProcedureType), Vec<MemberState>)> = Vec::new();
    for case in going_on(asked) {
        let Some(date) = case.stage_date.filter(|&date| is_long(date)) else { continue };
        let key = (case.stage, date, case.procedure_type);
        match steps.iter_mut().find(|(known, _)| *known == key) {
            Some((_, states)) => states.push(case.member_state),
            None => steps.push((key, vec![case.member_state])),
        }
    }
    steps.sort_by_key(|((_, date, _), _)| date.last());
    let questions = steps.into_iter().map(|((stage, date, kind), states)| {
        let with = [
            ("step", ctx.words.name_as("inside", &stage)),
            ("on", format::on_date(&ctx.words, date)),
        ];
        question(asked, "hearing-ask-waiting", &states, kind, &with)
    });
    Rule { name: "hearing-rule-waiting", questions: questions.collect() }
}

/// Procedures that ended, after which what was alleged is unclear.
pub(super) fn ended(asked: &Asked<'_>) -> Rule {
    let Asked { ctx, filter, .. } = asked;
    let aspect = filter.aspect;
    let questions = asked.states().filter_map(|state| {
        let cell = ctx.snapshot.cell(state, Node::Directive, aspect, ctx.on);
        let end = DecidingWord::of(ctx, &cell, aspect)?.end?;
        if end.is_complete() {
            return None;
        }
        let line = since_line(ctx, &cell, aspect).unwrap_or_default();
        let to = [("state", links::evidence(ctx, &cell, aspect))];
        let args = [("state", ctx.words.name(&state).into()), ("line", line.into())];
        Some(ctx.words.text("hearing-ask-ended", &args, &to))
    });
    Rule { name: "hearing-rule-ended", questions: questions.collect() }
}

/// A question about procedures of one type against some States.
fn question(
    asked: &Asked<'_>,
    id: &str,
    states: &[MemberState],
    kind: ProcedureType,
    with: &[(&'static str, String)],
) -> Text {
    let words = &asked.ctx.words;
    let mut args =
        vec![("count", states.len().into()), ("type", words.name_as("inside", &kind).into())];
    args.extend(with.iter().map(|(name, value)| (*name, value.clone().into())));
    let to = [("procedures", asked.ctx.link("/timeline"))];
    let asks = words.text(id, &args, &to);
    names(asked.ctx, states, asked.filter.aspect).and(asked.ctx.words.colon()).and(asks)
}

//! The days on which something became another in law, and what.

use std::collections::BTreeMap;

use data::{
    model::{Aspect, Day, MemberState},
    snapshot::{
        case::{Case, Entry},
        change::{Cause, Change},
        finding::Evidence,
    },
    structure::Node,
};

use super::{DAYS, Event, subject::case};
use crate::{
    components::compare::{Days, points},
    context::PageContext,
    feeds::FeedSubject,
    format,
};

/// The events up to the day of the context, the newest first.
pub(super) fn events(ctx: &PageContext, subject: FeedSubject) -> Vec<Event> {
    let mut events = match subject {
        FeedSubject::State(state) => {
            let cases: Vec<&Case> = ctx
                .snapshot
                .cases()
                .iter()
                .filter(|case| case.id().member_state == state)
                .collect();
            let mut events = of_cells(ctx, |change| change.after.member_state == state, None);
            of_cases(ctx, &cases, &mut events);
            events
        }
        FeedSubject::Article(number) => {
            let node = Node::Article(number);
            of_cells(ctx, |change| change.after.node == node, Some(node))
        }
        FeedSubject::Procedure(number) => {
            let mut events = BTreeMap::new();
            let cases: Vec<&Case> = case(ctx, number).into_iter().collect();
            of_cases(ctx, &cases, &mut events);
            events
        }
    };
    let mut newest = Vec::new();
    while let Some((_, event)) = events.pop_last() {
        if newest.len() == DAYS {
            break;
        }
        newest.push(event);
    }
    newest
}

type Events = BTreeMap<Day, Event>;

fn event(events: &mut Events, on: Day) -> &mut Event {
    events.entry(on).or_insert_with(|| Event { on, lines: Vec::new(), revision: 1 })
}

/// What cells came to, day by day; of one node alone, the State is named.
fn of_cells(ctx: &PageContext, is_asked: impl Fn(&Change) -> bool, node: Option<Node>) -> Events {
    let mut events = Events::new();
    for &aspect in Aspect::ALL {
        for on in days(ctx, aspect, node) {
            let days = Days { from: on.previous(), to: on };
            let there = PageContext { on, ..ctx.clone() };
            let all = ctx.snapshot.changes(aspect, days.from, days.to);
            let mut by_state: BTreeMap<MemberState, Vec<&Change>> = BTreeMap::new();
            for change in all.iter().filter(|change| is_asked(change)) {
                by_state.entry(change.after.member_state).or_default().push(change);
            }
            for (state, changes) in by_state {
                let told = points(&there, days, aspect, &changes);
                let lines = told.iter().map(|line| {
                    let aspect = ctx.words.name(&aspect);
                    let line = line.words();
                    match node {
                        Some(_) => format!("{}, {aspect}: {line}", ctx.words.name(&state)),
                        None => format!("{aspect}: {line}"),
                    }
                });
                let lines: Vec<String> = lines.collect();
                if lines.is_empty() {
                    continue;
                }
                let newest = changes.iter().map(|change| newest(ctx, &change.cause)).max();
                let event = event(&mut events, on);
                event.lines.extend(lines);
                event.revision = event.revision.max(newest.unwrap_or(1));
            }
        }
    }
    events
}

/// The days up to the one of the context on which a span begins.
fn days(ctx: &PageContext, aspect: Aspect, node: Option<Node>) -> Vec<Day> {
    let nodes = node.map_or_else(|| ctx.snapshot.structure().nodes_by_number(), |one| vec![one]);
    let mut days: Vec<Day> = ctx
        .snapshot
        .member_states()
        .flat_map(|entry| nodes.iter().map(move |&node| (entry.code, node)))
        .filter_map(|(state, node)| ctx.snapshot.spans(state, node, aspect))
        .flat_map(|spans| spans.as_slice().iter().map(|span| span.from))
        .filter(|from| *from <= ctx.on)
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The steps of procedures, each on the day from which it counts.
fn of_cases(ctx: &PageContext, cases: &[&Case], events: &mut Events) {
    for case in cases {
        let is_told = |entry: &&Entry| !entry.stage.is_listing() && entry.interval.last <= ctx.on;
        for entry in case.entries().iter().filter(is_told) {
            let Some(fact) = ctx.snapshot.dataset().infringements.facts().get(entry.row) else {
                continue;
            };
            let words = &ctx.words;
            let number = case
                .id()
                .number
                .map_or_else(|| words.say("procedure-no-number"), |number| number.to_string());
            let read = || data::model::EdtfDate::up_to(entry.interval.last);
            let date = format::date(words, entry.date.unwrap_or_else(read));
            let line = words.get(
                "feed-legal-step",
                &[
                    ("type", words.name(&case.id().procedure_type).into()),
                    ("number", number.into()),
                    ("step", words.name_as("inside", &entry.stage).into()),
                    ("date", date.into()),
                    ("source", fact.record.source_id.to_string().into()),
                ],
            );
            let event = event(events, entry.interval.last);
            event.lines.push(line);
            event.revision = event.revision.max(fact.origin.revision);
        }
    }
}

/// The newest revision that a fact behind a change came with.
fn newest(ctx: &PageContext, cause: &Cause) -> u32 {
    let dataset = ctx.snapshot.dataset();
    let of_row = |row: &Evidence| match row {
        Evidence::Assessment(row) => {
            dataset.assessments.facts().get(*row).map(|one| one.origin.revision)
        }
        Evidence::Step(row) => {
            dataset.infringements.facts().get(*row).map(|one| one.origin.revision)
        }
    };
    let found = match cause {
        Cause::Finding(rows) | Cause::Disagreement(rows) | Cause::Beside(rows) => {
            rows.iter().filter_map(of_row).max()
        }
        Cause::LaterLaw { acts, .. } => acts
            .iter()
            .filter_map(|row| dataset.measures.facts().get(*row).map(|one| one.origin.revision))
            .max(),
        Cause::Bound | Cause::Released => None,
    };
    found.unwrap_or(1)
}

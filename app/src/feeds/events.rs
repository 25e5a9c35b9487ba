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

use super::{DAYS, Event};
use crate::{
    components::compare::{Days, points},
    context::PageContext,
    feeds::FeedSubject,
    format,
};

/// The events up to the day of the context, the newest first.
pub(super) fn events(ctx: &PageContext, subject: &FeedSubject) -> Vec<Event> {
    let mut events = Events::new();
    let all = || ctx.snapshot.structure().nodes_by_number();
    match subject {
        FeedSubject::State(state) => {
            let cells = Cells { states: &[*state], nodes: all(), aspect: None, named: false };
            cells.told(ctx, &mut events);
            of_cases(ctx, |case| case.id().member_state == *state, &mut events);
        }
        FeedSubject::Article(number) => {
            let nodes = vec![Node::Article(*number)];
            Cells { states: &[], nodes, aspect: None, named: true }.told(ctx, &mut events);
        }
        FeedSubject::Procedure(number) => {
            of_cases(ctx, |case| case.id().number == Some(*number), &mut events);
        }
        FeedSubject::Chosen(chosen) => {
            let nodes = chosen.nodes(ctx.snapshot.structure());
            let named = chosen.states.len() != 1;
            let cells = Cells { states: &chosen.states, nodes, aspect: chosen.aspect, named };
            cells.told(ctx, &mut events);
            let is_told = |case: &Case| {
                chosen.tells_of(case.id().member_state)
                    && chosen.tells_of_procedures(case.id().procedure_type)
            };
            of_cases(ctx, is_told, &mut events);
        }
    }
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

/// Cells of the matrix.
struct Cells<'a> {
    /// Of these States; none is all of them.
    states: &'a [MemberState],
    /// At these parts of the Directive.
    nodes: Vec<Node>,
    /// Under this aspect, or under each.
    aspect: Option<Aspect>,
    /// Whether each line names its State.
    named: bool,
}

impl Cells<'_> {
    /// What they came to, day by day.
    fn told(&self, ctx: &PageContext, events: &mut Events) {
        let asked = |aspect: &&Aspect| self.aspect.is_none_or(|one| one == **aspect);
        for &aspect in Aspect::ALL.iter().filter(asked) {
            for on in self.days(ctx, aspect) {
                self.told_on(ctx, aspect, on, events);
            }
        }
    }

    fn told_on(&self, ctx: &PageContext, aspect: Aspect, on: Day, events: &mut Events) {
        let days = Days { from: on.previous(), to: on };
        let there = PageContext { on, ..ctx.clone() };
        let all = ctx.snapshot.changes(aspect, days.from, days.to);
        let mut by_state: BTreeMap<MemberState, Vec<&Change>> = BTreeMap::new();
        for change in all.iter().filter(|change| self.has(change)) {
            by_state.entry(change.after.member_state).or_default().push(change);
        }
        for (state, changes) in by_state {
            let told = points(&there, days, aspect, &changes);
            let lines = told.iter().map(|line| {
                let (line, colon) = (line.words(), ctx.words.colon());
                let aspect = ctx.words.name(&aspect);
                if self.named {
                    format!("{}, {aspect}{colon}{line}", ctx.words.name(&state))
                } else {
                    format!("{aspect}{colon}{line}")
                }
            });
            let lines: Vec<String> = lines.collect();
            if lines.is_empty() {
                continue;
            }
            let newest = changes.iter().map(|change| newest(ctx, &change.cause)).max();
            let event = event(events, on);
            event.lines.extend(lines);
            event.revision = event.revision.max(newest.unwrap_or(1));
        }
    }

    fn has(&self, change: &Change) -> bool {
        self.of_state(change.after.member_state) && self.nodes.contains(&change.after.node)
    }

    fn of_state(&self, state: MemberState) -> bool {
        self.states.is_empty() || self.states.contains(&state)
    }

    /// The days up to the one of the context on which a span begins.
    fn days(&self, ctx: &PageContext, aspect: Aspect) -> Vec<Day> {
        let mut days: Vec<Day> = ctx
            .snapshot
            .member_states()
            .filter(|entry| self.of_state(entry.code))
            .flat_map(|entry| self.nodes.iter().map(move |&node| (entry.code, node)))
            .filter_map(|(state, node)| ctx.snapshot.spans(state, node, aspect))
            .flat_map(|spans| spans.as_slice().iter().map(|span| span.from))
            .filter(|from| *from <= ctx.on)
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// The steps of procedures, each on the day from which it counts.
fn of_cases(ctx: &PageContext, is_told: impl Fn(&Case) -> bool, events: &mut Events) {
    for case in ctx.snapshot.cases().iter().filter(|case| is_told(case)) {
        let is_step = |entry: &&Entry| !entry.stage.is_listing() && entry.interval.last <= ctx.on;
        for entry in case.entries().iter().filter(is_step) {
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

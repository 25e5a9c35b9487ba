//! What is held of each State over time, as far as it counts by the day shown:
//! the one source of the time line's picture, of its files and of the table on
//! its page.

use std::cmp::Reverse;

use data::{
    chart::{Band, bands_on},
    model::{Day, MemberState, ProcedureType},
    snapshot::{
        case::{Case, CaseOnDay, Entry},
        delay::Delay,
        interval::Interval,
    },
    table::{Fact, Measure, MemberStateEntry, ProcedureStep},
};

use crate::{
    context::PageContext,
    pages::{Sort, TimelineFilter},
};

/// The days that are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) from: Day,
    pub(crate) to: Day,
}

impl Period {
    /// The period asked for: all days from the Directive's adoption to the day
    /// shown or, before it, the deadline, unless the filter says otherwise.
    pub(crate) fn of(ctx: &PageContext, filter: &TimelineFilter) -> Self {
        let directive = ctx.snapshot.directive();
        let from = filter.from.unwrap_or(directive.adopted);
        let to = filter.until.unwrap_or_else(|| ctx.on.max(directive.deadline).max(from));
        Self { from, to }
    }

    /// Whether any day of an interval is in it.
    pub(crate) fn meets(self, when: Interval) -> bool {
        self.from <= when.last && when.first.is_none_or(|first| first <= self.to)
    }
}

/// What is held of a State.
pub(crate) struct StateFacts<'a> {
    pub(crate) entry: &'a MemberStateEntry,
    /// When the procedure for failure to notify was closed; none is not known.
    pub(crate) delay: Option<Delay>,
    /// Its procedures, those for failure to notify first.
    pub(crate) procedures: Vec<Procedure<'a>>,
    /// Its measures with a date, by date.
    pub(crate) dated: Vec<(Interval, &'a Fact<Measure>)>,
    /// Its measures without any date.
    pub(crate) undated: Vec<&'a Fact<Measure>>,
}

/// A procedure, as far as it counts by the day shown.
pub(crate) struct Procedure<'a> {
    pub(crate) case: &'a Case,
    pub(crate) on_day: CaseOnDay,
    /// How it stood, stretch by stretch.
    pub(crate) bands: Vec<Band>,
    /// Its steps and listings, in order, each with its row.
    pub(crate) steps: Vec<(&'a Entry, &'a Fact<ProcedureStep>)>,
}

impl StateFacts<'_> {
    pub(crate) fn state(&self) -> MemberState {
        self.entry.code
    }

    /// The last day on which it was bound, once it has passed.
    pub(crate) fn left(&self, on: Day) -> Option<Day> {
        self.entry.bound_until.filter(|until| *until < on)
    }

    /// The newest day of a step.
    fn last_step(&self) -> Option<Interval> {
        let steps = self.procedures.iter().flat_map(|procedure| &procedure.steps);
        steps
            .filter(|(entry, _)| !entry.stage.is_listing())
            .map(|(entry, _)| entry.interval)
            .max_by_key(|when| (when.last, when.first))
    }
}

impl<'a> Procedure<'a> {
    /// The newest step, which is the one that it stands at.
    pub(crate) fn newest(&self) -> Option<&(&'a Entry, &'a Fact<ProcedureStep>)> {
        self.steps.iter().rfind(|(entry, _)| !entry.stage.is_listing())
    }

    /// The entry by which it is known when it was last seen open, if it counts by
    /// the day shown.
    pub(crate) fn seen(&self) -> Option<&(&'a Entry, &'a Fact<ProcedureStep>)> {
        let seen = self.on_day.last_seen?;
        self.steps.iter().rfind(|(entry, _)| {
            let shows = if entry.stage.is_ending() {
                entry.interval.first.map(Day::previous)
            } else {
                Some(entry.interval.last)
            };
            shows == Some(seen)
        })
    }
}

/// The States that the filter leaves, in its order.
pub(crate) fn states<'a>(ctx: &'a PageContext, filter: &TimelineFilter) -> Vec<StateFacts<'a>> {
    let chosen = |state: MemberState| filter.states.is_empty() || filter.states.contains(&state);
    let mut states: Vec<StateFacts<'a>> = ctx
        .snapshot
        .member_states()
        .filter(|entry| chosen(entry.code))
        .map(|entry| of_state(ctx, entry, filter.procedure_type))
        .collect();
    states.sort_by_key(StateFacts::state);
    match filter.sort {
        Sort::Protocol => {}
        Sort::Delay => states
            .sort_by_key(|facts| Reverse(facts.delay.map(|delay| (delay.at_most, delay.at_least)))),
        Sort::LastStep => states
            .sort_by_key(|facts| Reverse(facts.last_step().map(|when| (when.last, when.first)))),
    }
    states
}

fn of_state<'a>(
    ctx: &'a PageContext,
    entry: &'a MemberStateEntry,
    only: Option<ProcedureType>,
) -> StateFacts<'a> {
    let state = entry.code;
    let dataset = ctx.snapshot.dataset();
    let measures = dataset.measures.facts().iter();
    let measures = measures.filter(|fact| fact.record.member_state == state);
    let mut dated: Vec<(Interval, &Fact<Measure>)> = measures
        .clone()
        .filter_map(|fact| Some((Interval::from(fact.record.came()?), fact)))
        .filter(|(when, _)| when.last <= ctx.on)
        .collect();
    dated.sort_by_key(|(when, _)| *when);
    let procedures = ctx
        .snapshot
        .cases_on(ctx.on)
        .filter(|(case, _)| case.id().member_state == state)
        .filter(|(case, _)| only.is_none_or(|only| only == case.id().procedure_type))
        .map(|(case, on_day)| {
            let counts = |entry: &&Entry| entry.interval.last <= ctx.on;
            let fact =
                |entry: &'a Entry| Some((entry, dataset.infringements.facts().get(entry.row)?));
            let steps = case.entries().iter().filter(counts).filter_map(fact).collect();
            Procedure { case, on_day, bands: bands_on(case, ctx.on), steps }
        })
        .collect();
    StateFacts {
        entry,
        delay: ctx.snapshot.delay(state, ctx.on),
        procedures,
        dated,
        undated: measures.filter(|fact| fact.record.came().is_none()).collect(),
    }
}

//! The read model: what the facts of one edition come to, on any day.
//!
//! Built once from a [`Dataset`] by the rules of method 1 and never changed
//! afterwards; pages, charts, reports and the API only look things up here.
//! Every figure is a function of edition, day and aspect. Nothing here reads a
//! clock, a file or a database.
//!
//! Where a rule lives: days and bound States in [`interval`], procedures in
//! [`case`], what procedures say in [`finding`], which finding stands in
//! [`standing`], how nodes come about in [`rollup`] and [`branch`], figures in
//! [`figures`], the same over time in [`over_time`], what two editions differ in
//! in [`edition_change`].

pub mod branch;
pub mod case;
pub mod cell;
pub mod change;
pub mod delay;
pub mod demand;
pub mod edition_change;
pub mod figures;
pub mod finding;
pub mod interval;
pub mod latest;
pub mod over_time;
pub mod penalty;
pub mod rollup;
pub mod span;
pub mod standing;
pub mod steps;
pub mod thinnest;

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use thiserror::Error;

use self::{
    branch::{Branch, Facts},
    case::{Case, CaseOnDay},
    cell::Cell,
    interval::{BoundPeriod, Interval},
    span::Spans,
};
use crate::{
    model::{Aspect, Day, EdtfDate, MemberState, NodeStatus, SourceId},
    structure::{Node, Structure},
    table::{Dataset, DirectiveEntry, MeasureKind, MemberStateEntry, Source},
};

/// The number of the rules by which figures are computed; every figure names it.
pub const METHOD: u32 = 1;

/// An edition of the data, weighed.
#[derive(Debug, Clone)]
pub struct Snapshot {
    revision: u32,
    dataset: Arc<Dataset>,
    directive: DirectiveEntry,
    structure: Structure,
    states: Vec<StateFacts>,
    cases: Vec<Case>,
    read_on: ReadDays,
    /// Found when they are first asked for: every page has them on its line of time.
    days: OnceLock<Vec<Day>>,
}

#[derive(Debug, Clone)]
struct StateFacts {
    entry: MemberStateEntry,
    bound: Option<BoundPeriod>,
    branches: BTreeMap<Aspect, Branch>,
}

/// Why no snapshot can be made of a dataset.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BuildError {
    /// There must be exactly one directive.
    #[error("the data holds {0} directives; import a `directives` table with exactly one row")]
    Directives(usize),
    /// There are no provisions.
    #[error("the data holds no provisions; import the directive's `provisions` table")]
    NoProvisions,
    /// There are no States.
    #[error("the data holds no Member States; import the `member_states` table")]
    NoMemberStates,
}

impl Snapshot {
    /// Weighs the facts of an edition.
    ///
    /// # Errors
    /// When the dataset lacks the Directive, its provisions or the States.
    pub fn build(revision: u32, dataset: Arc<Dataset>) -> Result<Self, BuildError> {
        let directive = match dataset.directives.facts() {
            [only] => only.record.clone(),
            several => return Err(BuildError::Directives(several.len())),
        };
        if dataset.provisions.is_empty() {
            return Err(BuildError::NoProvisions);
        }
        if dataset.member_states.is_empty() {
            return Err(BuildError::NoMemberStates);
        }
        let structure = Structure::of(&dataset);
        let read_on = ReadDays::of(&dataset);
        let cases = Case::all(&dataset, |step| read_on.interval(step.date, &step.source_id));
        let mut entries: Vec<MemberStateEntry> = dataset.member_states.iter().cloned().collect();
        entries.sort_by_key(|entry| entry.protocol_order);
        let states = entries
            .into_iter()
            .map(|entry| {
                StateFacts::build(entry, &directive, &dataset, &structure, &cases, &read_on)
            })
            .collect();
        let days = OnceLock::new();
        Ok(Self { revision, dataset, directive, structure, states, cases, read_on, days })
    }

    /// What stood before the first edition: the Directive and the States of this
    /// one, of which nothing is held. Its revision is 0.
    #[must_use]
    pub fn before_the_first(&self) -> Self {
        let dataset = Dataset {
            directives: self.dataset.directives.clone(),
            provisions: self.dataset.provisions.clone(),
            member_states: self.dataset.member_states.clone(),
            ..Dataset::default()
        };
        let read_on = ReadDays::of(&dataset);
        let (directive, structure) = (self.directive.clone(), self.structure.clone());
        let states = self
            .member_states()
            .cloned()
            .map(|entry| StateFacts::build(entry, &directive, &dataset, &structure, &[], &read_on))
            .collect();
        let (dataset, cases) = (Arc::new(dataset), Vec::new());
        let days = OnceLock::new();
        Self { revision: 0, dataset, directive, structure, states, cases, read_on, days }
    }

    /// The revision that this is of.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// The facts behind the figures.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The facts behind the figures, to be kept.
    #[must_use]
    pub fn shared_dataset(&self) -> Arc<Dataset> {
        self.dataset.clone()
    }

    /// The Directive.
    #[must_use]
    pub const fn directive(&self) -> &DirectiveEntry {
        &self.directive
    }

    /// The Directive's structure.
    #[must_use]
    pub const fn structure(&self) -> &Structure {
        &self.structure
    }

    /// The States in protocol order.
    pub fn member_states(&self) -> impl Iterator<Item = &MemberStateEntry> {
        self.states.iter().map(|state| &state.entry)
    }

    /// A State's entry.
    #[must_use]
    pub fn member_state(&self, state: MemberState) -> Option<&MemberStateEntry> {
        self.member_states().find(|entry| entry.code == state)
    }

    /// Whether a State is bound on a day (rule 2).
    #[must_use]
    pub fn is_bound(&self, state: MemberState, on: Day) -> bool {
        self.facts(state).and_then(|state| state.bound).is_some_and(|bound| bound.holds(on))
    }

    /// The States bound on a day, in protocol order.
    pub fn bound_states(&self, on: Day) -> impl Iterator<Item = MemberState> {
        self.states
            .iter()
            .filter(move |state| state.bound.is_some_and(|bound| bound.holds(on)))
            .map(|state| state.entry.code)
    }

    /// What a State's facts come to under an aspect; none if it was never bound.
    #[must_use]
    pub fn branch(&self, state: MemberState, aspect: Aspect) -> Option<&Branch> {
        self.facts(state)?.branches.get(&aspect)
    }

    /// A node of a State on a day.
    #[must_use]
    pub fn cell(&self, state: MemberState, node: Node, aspect: Aspect, on: Day) -> Cell {
        let span =
            self.branch(state, aspect).and_then(|branch| branch.span_on(&self.structure, node, on));
        Cell::new(state, node, span, &self.structure)
    }

    /// A node's status alone.
    #[must_use]
    pub fn status(&self, state: MemberState, node: Node, aspect: Aspect, on: Day) -> NodeStatus {
        self.branch(state, aspect)
            .and_then(|branch| branch.span_on(&self.structure, node, on))
            .map_or(NodeStatus::NotBound, |span| span.result.status)
    }

    /// A node of a State over time; none if the State was never bound.
    #[must_use]
    pub fn spans(&self, state: MemberState, node: Node, aspect: Aspect) -> Option<&Spans> {
        self.branch(state, aspect)?.spans(&self.structure, node)
    }

    /// The matrix of a day: for each State in protocol order each node with a
    /// cell, in the order of `nodes` (rule 8).
    #[must_use]
    pub fn matrix(&self, nodes: &[Node], aspect: Aspect, on: Day) -> Vec<Vec<Cell>> {
        self.states
            .iter()
            .map(|state| {
                nodes.iter().map(|&node| self.cell(state.entry.code, node, aspect, on)).collect()
            })
            .collect()
    }

    /// All procedures, by State, type and number.
    #[must_use]
    pub fn cases(&self) -> &[Case] {
        &self.cases
    }

    /// The procedures listed on a day, as they stand on it (rule 10).
    pub fn cases_on(&self, on: Day) -> impl Iterator<Item = (&Case, CaseOnDay)> {
        self.cases.iter().filter_map(move |case| Some((case, case.on(on)?)))
    }

    /// The days that a fact may be of: its date, or for a blank one some day up
    /// to the one on which its source was read (rule 1).
    #[must_use]
    pub fn interval_of(&self, date: Option<EdtfDate>, source: &SourceId) -> Interval {
        self.read_on.interval(date, source)
    }

    fn facts(&self, state: MemberState) -> Option<&StateFacts> {
        self.states.iter().find(|facts| facts.entry.code == state)
    }
}

impl StateFacts {
    fn build(
        entry: MemberStateEntry,
        directive: &DirectiveEntry,
        dataset: &Dataset,
        structure: &Structure,
        cases: &[Case],
        read_on: &ReadDays,
    ) -> Self {
        let bound = BoundPeriod::of(&entry);
        let Some(period) = bound else {
            return Self { entry, bound, branches: BTreeMap::new() };
        };
        let state = entry.code;
        let assessments: Vec<_> = dataset
            .assessments
            .iter()
            .enumerate()
            .filter(|(_, assessment)| assessment.member_state == state)
            .map(|(row, assessment)| {
                (row, assessment, read_on.interval(assessment.as_of, &assessment.source_id))
            })
            .collect();
        let cases: Vec<&Case> =
            cases.iter().filter(|case| case.id().member_state == state).collect();
        let later_law: Vec<Day> = std::iter::once(directive.deadline)
            .chain(
                dataset
                    .measures
                    .iter()
                    .filter(|measure| {
                        measure.member_state == state && measure.kind == MeasureKind::Act
                    })
                    .filter_map(|measure| measure.came().map(|date| date.last())),
            )
            .collect();
        let facts = Facts { assessments: &assessments, cases: &cases, later_law: &later_law };
        let branches = Aspect::ALL
            .iter()
            .map(|&aspect| (aspect, Branch::build(structure, period, aspect, &facts)))
            .collect();
        Self { entry, bound, branches }
    }
}

/// On which day each source was read: what a blank date stands for.
#[derive(Debug, Clone)]
pub(crate) struct ReadDays(BTreeMap<SourceId, Day>);

impl ReadDays {
    pub(crate) fn of(dataset: &Dataset) -> Self {
        let read = |source: &Source| (source.source_id.clone(), source.read_on);
        Self(dataset.sources.iter().map(read).collect())
    }

    /// A blank date of an unknown source can be of any day: it never counts.
    pub(crate) fn interval(&self, date: Option<EdtfDate>, source: &SourceId) -> Interval {
        let read_on = || self.0.get(source).copied().unwrap_or(Day::MAX);
        date.unwrap_or_else(|| EdtfDate::up_to(read_on())).into()
    }
}

//! Figures over time: each with the days on which it changes, exactly.
//!
//! The value on a day is what [`super::figures`] and [`super::case`] say of that
//! day; here is only known on which days their answers can change. Between two
//! such days nothing is filled in, because nothing changes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Snapshot,
    case::{Case, Openness},
    figures::{Coverage, Gaps},
    interval::BoundPeriod,
    steps::Steps,
};
use crate::{
    model::{Aspect, Day, MemberState, ProcedureType, Stage},
    structure::Node,
};

/// How many procedures of a type stood at a step, by how sure it is that they
/// were open. Procedures count whether or not their State is bound (rule 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ProcedureCount {
    /// What they are about.
    #[serde(rename = "type")]
    pub procedure_type: ProcedureType,
    /// The newest step.
    pub stage: Stage,
    /// Whether they were open.
    pub open: Openness,
    /// How many.
    pub count: usize,
}

impl Snapshot {
    /// Reported gaps and what is not known at a node, from the day on which the
    /// Directive was adopted.
    #[must_use]
    pub fn gaps_over_time(&self, node: Node, aspect: Aspect) -> Steps<Gaps> {
        let days = self
            .ever_bound()
            .flat_map(|(state, bound)| self.days_of(state, node, aspect).chain(ends(bound)));
        Steps::build(self.directive().adopted, days, |day| self.gaps_at(node, aspect, day))
    }

    /// The share of bound States × articles on which a result is held, from the
    /// day on which the Directive was adopted.
    #[must_use]
    pub fn coverage_over_time(&self, aspect: Aspect) -> Steps<Coverage> {
        let first = self.directive().adopted;
        // Each State by itself, so that a day on which one changes is not
        // looked up for all of them.
        let states: Vec<Steps<Coverage>> = self
            .ever_bound()
            .map(|(state, bound)| {
                let articles = self.structure().assessed_articles();
                let days = articles
                    .flat_map(|article| {
                        self.days_of(state, Node::Article(article.number()), aspect)
                    })
                    .chain(ends(bound));
                Steps::build(first, days, |day| self.coverage_of(state, aspect, day))
            })
            .collect();
        let days = states.iter().flat_map(Steps::days);
        Steps::build(first, days, |day| {
            states.iter().filter_map(|state| state.on(day)).copied().sum()
        })
    }

    /// How many procedures stood at each step on a day, by type, step and how
    /// sure it is that they were open; steps at which none stood are left out.
    #[must_use]
    pub fn procedures_at(&self, on: Day) -> Vec<ProcedureCount> {
        let mut counts: BTreeMap<(ProcedureType, Stage, Openness), usize> = BTreeMap::new();
        for (_, case) in self.cases_on(on) {
            *counts.entry((case.procedure_type, case.stage, case.open)).or_default() += 1;
        }
        counts
            .into_iter()
            .map(|((procedure_type, stage, open), count)| ProcedureCount {
                procedure_type,
                stage,
                open,
                count,
            })
            .collect()
    }

    /// How many procedures stood at each step, from the day on which the
    /// Directive was adopted.
    #[must_use]
    pub fn procedures_over_time(&self) -> Steps<Vec<ProcedureCount>> {
        let days = self.cases().iter().flat_map(Case::days_of_change);
        Steps::build(self.directive().adopted, days, |day| self.procedures_at(day))
    }

    fn ever_bound(&self) -> impl Iterator<Item = (MemberState, BoundPeriod)> {
        self.states.iter().filter_map(|state| Some((state.entry.code, state.bound?)))
    }

    /// The days on which a node of a State can change while it is bound.
    fn days_of(
        &self,
        state: MemberState,
        node: Node,
        aspect: Aspect,
    ) -> impl Iterator<Item = Day> + use<'_> {
        let spans = self.spans(state, node, aspect).map_or(&[][..], |spans| spans.as_slice());
        spans.iter().map(|span| span.from)
    }
}

/// The days on which a State comes to be bound and is no longer bound.
fn ends(bound: BoundPeriod) -> impl Iterator<Item = Day> {
    std::iter::once(bound.from()).chain(bound.until().map(Day::next))
}

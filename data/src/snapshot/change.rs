//! What differs between two days, and since when.
//!
//! Both days are looked at in one edition: this is how things changed, not how
//! what is held of them changed.

use super::{Snapshot, branch::Branch, cell::Cell, finding::Evidence, span::Span};
use crate::{
    model::{Aspect, Day, Grade, NodeStatus},
    structure::Node,
};

/// A cell that differs between two days.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The cell on the earlier day.
    pub before: Cell,
    /// The cell on the later day.
    pub after: Cell,
    /// The first day of the unbroken run, up to the later day, on which it is
    /// as it is on that day.
    pub on: Day,
    /// Why it came to be so on that day.
    pub cause: Cause,
}

/// Why a cell came to be as it is.
#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// A finding decided that had not decided before: its rows.
    Finding(Vec<Evidence>),
    /// The same finding decides, but transposition came due or a national act
    /// came (rule 5), or another source disagreed.
    Circumstance,
    /// The State came to be bound.
    Bound,
    /// The State ceased to be bound.
    Released,
}

/// What makes two cells differ: not who said it last, but what it comes to.
pub(super) type Essence = (NodeStatus, Option<Grade>, bool);

impl Snapshot {
    /// The cells that differ between two days, in the order of the matrix:
    /// States in protocol order, nodes by theme.
    #[must_use]
    pub fn changes(&self, aspect: Aspect, from: Day, to: Day) -> Vec<Change> {
        let nodes = self.structure().nodes_by_theme();
        self.member_states()
            .flat_map(|state| nodes.iter().map(move |&node| (state.code, node)))
            .filter_map(|(state, node)| {
                let branch = self.branch(state, aspect)?;
                let (on, cause) = self.change(branch, node, from, to)?;
                Some(Change {
                    before: self.cell(state, node, aspect, from),
                    after: self.cell(state, node, aspect, to),
                    on,
                    cause,
                })
            })
            .collect()
    }

    /// Since when, and why, a node is as it is on the later day; none if it is
    /// the same on both.
    fn change(&self, branch: &Branch, node: Node, from: Day, to: Day) -> Option<(Day, Cause)> {
        let structure = self.structure();
        let before = branch.span_on(structure, node, from);
        let after = branch.span_on(structure, node, to);
        if before.map(essence) == after.map(essence) {
            return None;
        }
        let Some(after) = after else {
            return Some((branch.bound().until()?.next(), Cause::Released));
        };
        let spans = branch.spans(structure, node)?.as_slice();
        let at = spans.iter().position(|span| span.from == after.from)?;
        let first = spans[..=at]
            .iter()
            .rposition(|span| essence(span) != essence(after))
            .map_or(0, |different| different + 1);
        let earlier = first.checked_sub(1).map(|at| &spans[at]);
        let cause = Cause::of(earlier, &spans[first]);
        Some((spans[first].from, cause))
    }
}

impl Cause {
    /// Why a node came to be as it is in a span, after the span before it.
    pub(super) fn of(earlier: Option<&Span>, span: &Span) -> Self {
        let evidence =
            |span: &Span| span.result.decided_by.as_ref().map(|decided| decided.evidence.clone());
        match (evidence(span), earlier) {
            (None, None) => Self::Bound,
            (Some(decided), earlier) if earlier.and_then(evidence).as_ref() != Some(&decided) => {
                Self::Finding(decided)
            }
            _ => Self::Circumstance,
        }
    }
}

/// What of a span makes it differ from another.
pub(super) fn essence(span: &Span) -> Essence {
    let grade = span.result.decided_by.as_ref().and_then(|decided| decided.grade);
    (span.result.status, grade, span.result.contested)
}

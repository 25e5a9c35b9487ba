//! What differs between two days, since when, and why.
//!
//! Both days are looked at in one edition: this is how things changed, not how
//! what is held of them changed.

mod cause;
mod days;

pub use self::cause::Cause;
pub(super) use self::cause::Place;
use super::{
    Snapshot,
    branch::Branch,
    cell::Cell,
    span::{Span, Spans},
};
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
    /// Whether it came to be so because of its parts alone: nothing that is
    /// said of the node as such became another on that day.
    pub from_below: bool,
    /// What it came to on the way, in order, before the day on which it came to
    /// be as it is on the later day.
    pub way: Vec<Turn>,
}

/// What a cell came to on the way from one day to the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// The day on which it did.
    pub on: Day,
    /// The cell on that day.
    pub cell: Cell,
    /// Why.
    pub cause: Cause,
}

/// What makes two cells differ: not who said it last, but what it comes to,
/// how firmly a gap is held, whether sources disagree and, where no gap was
/// found, in how many provisions.
pub(in crate::snapshot) type Essence = (NodeStatus, Option<Grade>, bool, usize);

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
                let before = branch.span_on(self.structure(), node, from);
                let after = branch.span_on(self.structure(), node, to);
                if before.map(essence) == after.map(essence) {
                    return None;
                }
                let at = Place { state, aspect, node, branch };
                let (on, cause) = match after {
                    None => (branch.bound().until()?.next(), Cause::Released),
                    Some(after) => {
                        let (earlier, first) = self.run(&at, after)?;
                        (first.from, self.cause(&at, earlier, first))
                    }
                };
                let from_below = !matches!(cause, Cause::Bound | Cause::Released)
                    && self.is_from_below(branch, node, on);
                let cell = |span| Cell::new(state, node, span, self.structure());
                let way = self.way(&at, from, on);
                let (before, after) = (cell(before), cell(after));
                Some(Change { before, after, on, cause, from_below, way })
            })
            .collect()
    }

    /// Whether nothing that is said of a node as such became another on a day:
    /// then it changed because of its parts. An article's parts are no nodes.
    pub(super) fn is_from_below(&self, branch: &Branch, node: Node, on: Day) -> bool {
        let own = |day: Day| branch.own_on(self.structure(), node, day);
        !matches!(node, Node::Article(_)) && own(on) == own(on.previous())
    }

    /// The first span of the unbroken run of equal ones that ends in `last`, and
    /// the span before it.
    fn run<'a>(&self, at: &Place<'a>, last: &Span) -> Option<(Option<&'a Span>, &'a Span)> {
        let spans = at.branch.spans(self.structure(), at.node)?.as_slice();
        let place = spans.iter().position(|span| span.from == last.from)?;
        let earlier = spans[..place].iter().rposition(|span| essence(span) != essence(last));
        let first = earlier.map_or(0, |earlier| earlier + 1);
        Some((earlier.map(|at| &spans[at]), &spans[first]))
    }

    /// What a cell came to after one day and before another.
    fn way(&self, at: &Place<'_>, from: Day, until: Day) -> Vec<Turn> {
        let spans = at.branch.spans(self.structure(), at.node).map_or(&[][..], Spans::as_slice);
        let mut turns = Vec::new();
        let mut earlier = None;
        for span in spans {
            let other = earlier.map(essence) != Some(essence(span));
            if other && from < span.from && span.from < until {
                let cause = self.cause(at, earlier, span);
                // That a State came to be bound is no status of a cell.
                if cause != Cause::Bound {
                    let cell = Cell::new(at.state, at.node, Some(span), self.structure());
                    turns.push(Turn { on: span.from, cell, cause });
                }
            }
            earlier = Some(span);
        }
        turns
    }
}

/// What of a span makes it differ from another.
pub(in crate::snapshot) fn essence(span: &Span) -> Essence {
    let result = &span.result;
    let grade = result.decided_by.as_ref().and_then(|decided| decided.grade);
    let part = if result.status == NodeStatus::NoGapFound { result.assessed } else { 0 };
    (result.status, grade, result.contested, part)
}

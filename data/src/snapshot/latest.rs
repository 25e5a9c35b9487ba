//! What changed last, up to a day: statuses that came to be others, and steps of
//! procedures.
//!
//! Like [`super::change`] this is how things changed in one edition, not how what
//! is held of them did. Words that only repeat what stands are no change.

use std::collections::BTreeSet;

use super::{
    Snapshot,
    branch::Branch,
    case::{Case, Entry},
    change::{Cause, Change, Place, essence},
};
use crate::{
    model::{Aspect, Day, MemberState},
    structure::Node,
};

/// A step of a procedure, on the day from which it counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LatestStep<'a> {
    /// The procedure.
    pub case: &'a Case,
    /// The step; never a listing.
    pub entry: &'a Entry,
}

impl Snapshot {
    /// What changed on the newest days, up to a day, on which anything did:
    /// newest first, then States in protocol order, nodes by theme. `days` is of
    /// how many such days.
    ///
    /// What a node came to only because a node below it changed is told at that
    /// one alone. Of a State that comes to be bound, or ceases to be, only the
    /// Directive is told.
    #[must_use]
    pub fn latest_changes(&self, aspect: Aspect, on: Day, days: usize) -> Vec<Change> {
        let mut changes: Vec<Change> = self
            .member_states()
            .filter_map(|state| Some((state.code, self.branch(state.code, aspect)?)))
            .flat_map(|(state, branch)| self.turns((state, aspect), branch, on))
            .map(|(state, turn)| Change {
                before: self.cell(state, turn.node, aspect, turn.on.previous()),
                after: self.cell(state, turn.node, aspect, turn.on),
                on: turn.on,
                cause: turn.cause,
                from_below: false,
                way: Vec::new(),
            })
            .collect();
        newest(&mut changes, days, |change| change.on);
        changes
    }

    /// The steps of procedures on the newest days, up to a day, on which there
    /// was one: newest first, then by State, type and number.
    #[must_use]
    pub fn latest_steps(&self, on: Day, days: usize) -> Vec<LatestStep<'_>> {
        let mut steps: Vec<LatestStep<'_>> = self
            .cases()
            .iter()
            .flat_map(|case| case.entries().iter().map(move |entry| LatestStep { case, entry }))
            .filter(|step| !step.entry.stage.is_listing() && step.entry.interval.last <= on)
            .collect();
        newest(&mut steps, days, |step| step.entry.interval.last);
        steps
    }

    /// The days on which the nodes of a State turned, each told once.
    fn turns(
        &self,
        (state, aspect): (MemberState, Aspect),
        branch: &Branch,
        on: Day,
    ) -> Vec<(MemberState, Turn)> {
        let nodes = self.structure().nodes_by_theme();
        let turns: Vec<Turn> = nodes
            .iter()
            .flat_map(|&node| self.turns_of(&Place { state, aspect, node, branch }))
            .filter(|turn| turn.on <= on)
            .collect();
        let turned: BTreeSet<(Node, Day)> = turns.iter().map(|turn| (turn.node, turn.on)).collect();
        turns
            .into_iter()
            .filter(|turn| !self.follows_from_below(branch, turn, &turned))
            .map(|turn| (state, turn))
            .collect()
    }

    /// The days on which a node came to something else, in order.
    fn turns_of(&self, at: &Place<'_>) -> Vec<Turn> {
        let (structure, branch, node) = (self.structure(), at.branch, at.node);
        let spans = branch.spans(structure, node).map_or(&[][..], |spans| spans.as_slice());
        let mut turns = Vec::new();
        let mut earlier = None;
        for span in spans {
            if earlier.map(essence) != Some(essence(span)) {
                let cause = self.cause(at, earlier, span);
                // A State comes to be bound as a whole.
                if cause != Cause::Bound || node == Node::Directive {
                    turns.push(Turn { node, on: span.from, cause });
                }
            }
            earlier = Some(span);
        }
        if let (Node::Directive, Some(until)) = (node, branch.bound().until()) {
            turns.push(Turn { node, on: until.next(), cause: Cause::Released });
        }
        turns
    }

    /// Whether a node turned only because one below it did: one did on that day,
    /// and what is said of the node itself is the same as on the day before.
    fn follows_from_below(
        &self,
        branch: &Branch,
        turn: &Turn,
        turned: &BTreeSet<(Node, Day)>,
    ) -> bool {
        let structure = self.structure();
        let below: Vec<Node> = match turn.node {
            Node::Directive => structure.themes().iter().map(|&theme| Node::Theme(theme)).collect(),
            Node::Theme(theme) => structure
                .articles_of(theme)
                .map(|article| Node::Article(article.number()))
                .collect(),
            Node::Article(_) => return false,
        };
        below.into_iter().any(|node| turned.contains(&(node, turn.on)))
            && self.is_from_below(branch, turn.node, turn.on)
    }
}

/// A node that came to something else on a day.
struct Turn {
    node: Node,
    on: Day,
    cause: Cause,
}

/// Sorts by day, newest first and else as they are, and keeps those of the newest
/// days.
fn newest<T>(all: &mut Vec<T>, days: usize, day: impl Fn(&T) -> Day) {
    all.sort_by_key(|one| std::cmp::Reverse(day(one)));
    let mut seen = 0;
    let mut last = None;
    let kept = all.iter().take_while(|one| {
        if last != Some(day(one)) {
            (last, seen) = (Some(day(one)), seen + 1);
        }
        seen <= days
    });
    let kept = kept.count();
    all.truncate(kept);
}

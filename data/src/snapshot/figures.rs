//! Figures over the States bound on a day (rule 9).

use std::iter::Sum;

use serde::Serialize;

use super::Snapshot;
use crate::{
    model::{Aspect, Day, MemberState, NodeStatus},
    structure::{Article, Node},
};

/// How many bound States have a reported gap at a node, and of how many it is
/// not known. The two are shown together and never merged. What is left of those bound is
/// `transposed`, or `optional` at a part that consists of options alone; the matrix says
/// which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Gaps {
    /// The node.
    pub node: Node,
    /// How many States are bound.
    pub bound: usize,
    /// How many have a reported gap.
    pub reported: usize,
    /// Of how many it is not known.
    pub unknown: usize,
}

/// A share with its two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Coverage {
    /// Of how many a result is held, good, bad or unclear: one that is unclear, or that
    /// found no gap in a part, is held here and counts as not known beside gaps.
    pub held: usize,
    /// Of how many there are.
    pub of: usize,
}

impl Snapshot {
    /// Reported gaps and what is not known, at one node.
    #[must_use]
    pub fn gaps_at(&self, node: Node, aspect: Aspect, on: Day) -> Gaps {
        let statuses: Vec<NodeStatus> =
            self.bound_states(on).map(|state| self.status(state, node, aspect, on)).collect();
        Gaps {
            node,
            bound: statuses.len(),
            reported: statuses.iter().filter(|status| status.is_gap()).count(),
            unknown: statuses.iter().filter(|status| status.is_unknown()).count(),
        }
    }

    /// Reported gaps and what is not known, at each node by number.
    #[must_use]
    pub fn gaps(&self, aspect: Aspect, on: Day) -> Vec<Gaps> {
        self.structure()
            .nodes_by_number()
            .into_iter()
            .map(|node| self.gaps_at(node, aspect, on))
            .collect()
    }

    /// The share of bound States × articles on which a result is held; articles
    /// without counted leaves are left out.
    #[must_use]
    pub fn coverage(&self, aspect: Aspect, on: Day) -> Coverage {
        self.bound_states(on).map(|state| self.coverage_of(state, aspect, on)).sum()
    }

    /// The share of a State's articles on which a result is held; nothing of
    /// nothing when it is not bound.
    #[must_use]
    pub fn coverage_of(&self, state: MemberState, aspect: Aspect, on: Day) -> Coverage {
        if !self.is_bound(state, on) {
            return Coverage { held: 0, of: 0 };
        }
        let statuses: Vec<NodeStatus> = self
            .structure()
            .assessed_articles()
            .filter(|article| article.counted() > 0)
            .map(|article| self.status(state, Node::Article(article.number()), aspect, on))
            .collect();
        Coverage {
            held: statuses.iter().filter(|&&status| status != NodeStatus::NoFinding).count(),
            of: statuses.len(),
        }
    }

    /// Of how many bound States a result is held on an article; nothing of
    /// nothing on one without counted leaves.
    #[must_use]
    pub fn coverage_at(&self, article: &Article, aspect: Aspect, on: Day) -> Coverage {
        if article.counted() == 0 {
            return Coverage { held: 0, of: 0 };
        }
        let node = Node::Article(article.number());
        let statuses: Vec<NodeStatus> =
            self.bound_states(on).map(|state| self.status(state, node, aspect, on)).collect();
        Coverage {
            held: statuses.iter().filter(|&&status| status != NodeStatus::NoFinding).count(),
            of: statuses.len(),
        }
    }
}

impl Sum for Coverage {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self { held: 0, of: 0 }, |sum, one| Self {
            held: sum.held + one.held,
            of: sum.of + one.of,
        })
    }
}

//! A cell of the matrix: one State at one node on one day, as it is published.

use serde::Serialize;

use super::span::Span;
use crate::{
    model::{Basis, Day, Grade, MemberState, NodeStatus},
    structure::{Node, Structure},
};

/// What is published of one State at one node on one day (rule 8).
///
/// A State that is not bound has only its status; without a deciding finding
/// there is no grade, day or basis; only articles count provisions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Cell {
    /// The State.
    pub member_state: MemberState,
    /// The node.
    pub node: Node,
    /// What it comes to.
    pub status: NodeStatus,
    /// How firmly a gap is held.
    pub grade: Option<Grade>,
    /// Whether what decided is disagreed with.
    pub contested: Option<bool>,
    /// Whether the article or theme was chosen from the subject.
    pub inferred: Option<bool>,
    /// The first day of the unbroken run with this status.
    pub since: Option<Day>,
    /// The day from which the newest deciding finding counts.
    pub as_of: Option<Day>,
    /// Whose view decided.
    pub basis: Option<Basis>,
    /// How many of an article's counted leaves have a standing finding.
    pub assessed: Option<usize>,
    /// How many leaves of the article are counted.
    pub counted: Option<usize>,
}

impl Cell {
    /// The cell of a span; no span is a State that is not bound.
    #[must_use]
    pub fn new(
        member_state: MemberState,
        node: Node,
        span: Option<&Span>,
        structure: &Structure,
    ) -> Self {
        let Some(span) = span else {
            return Self {
                member_state,
                node,
                status: NodeStatus::NotBound,
                grade: None,
                contested: None,
                inferred: None,
                since: None,
                as_of: None,
                basis: None,
                assessed: None,
                counted: None,
            };
        };
        let result = &span.result;
        let decided = result.decided_by.as_ref();
        let counted = match node {
            Node::Article(number) => {
                structure.article(number).map(crate::structure::Article::counted)
            }
            Node::Directive | Node::Theme(_) => None,
        };
        Self {
            member_state,
            node,
            status: result.status,
            grade: decided.and_then(|decided| decided.grade),
            contested: Some(result.contested),
            inferred: Some(decided.is_some_and(|decided| decided.inferred)),
            since: span.since,
            as_of: decided.map(|decided| decided.counts_from),
            basis: decided.map(|decided| decided.basis),
            assessed: counted.map(|_| result.assessed),
            counted,
        }
    }
}

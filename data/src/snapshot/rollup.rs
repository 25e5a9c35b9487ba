//! From candidates to a node's status (rule 7): gaps flow up, conformity never
//! flows down.

use std::cmp::Reverse;

use super::{finding::Evidence, interval::Interval, standing::Standing};
use crate::model::{Act, Basis, Day, FindingStatus, Grade, NodeStatus};

/// What a node comes to on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeResult {
    /// Its status.
    pub status: NodeStatus,
    /// The finding that decided, if any.
    pub decided_by: Option<Deciding>,
    /// Whether what decided is disagreed with.
    pub contested: bool,
    /// How many of an article's counted leaves have a standing finding.
    pub assessed: usize,
}

/// The newest of the findings that decided a node's status.
#[derive(Debug, Clone, PartialEq)]
pub struct Deciding {
    /// The days that it may be of.
    pub interval: Interval,
    /// The day from which it counts: a node's `as_of`.
    pub counts_from: Day,
    /// Whose view it is.
    pub basis: Basis,
    /// In what act it was said.
    pub act: Option<Act>,
    /// How firmly the gap is held, if it is one.
    pub grade: Option<Grade>,
    /// Whether its article or theme was chosen from the subject.
    pub inferred: bool,
    /// The rows behind it.
    pub evidence: Vec<Evidence>,
}

/// Something that may decide a node's status: its own standing finding, or a
/// child's result.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Which child it is of, by its place among the children; none is the own.
    pub child: Option<usize>,
    /// What it says.
    pub status: FindingStatus,
    /// Whether it is disagreed with.
    pub contested: bool,
    /// The finding that it carries upwards.
    pub carries: Deciding,
}

/// A node's candidates, weighed.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighing {
    /// What the node comes to.
    pub result: NodeResult,
    /// The candidates that remained, in order: the own one before children.
    pub remaining: Vec<Candidate>,
    /// The children that the own finding superseded.
    pub superseded: Vec<Candidate>,
    /// Which of the remaining ones decided, by place.
    pub deciding: Vec<usize>,
}

impl Candidate {
    /// The candidate that a standing finding makes, for its own node or, as a
    /// leaf, for its article.
    #[must_use]
    pub fn of_standing(standing: &Standing, child: Option<usize>) -> Self {
        Self {
            child,
            status: standing.status,
            contested: standing.contested,
            carries: Deciding {
                interval: standing.interval,
                counts_from: standing.counts_from,
                basis: standing.basis,
                act: standing.act,
                grade: standing.status.is_gap().then(|| grade(standing.basis, standing.act)),
                inferred: standing.by_subject,
                evidence: standing.evidence.clone(),
            },
        }
    }

    /// The candidate that a child's result makes, if it is a gap.
    #[must_use]
    pub fn of_gap(result: &NodeResult, child: usize) -> Option<Self> {
        let status = match result.status {
            NodeStatus::NotTransposed => FindingStatus::NotTransposed,
            NodeStatus::PartiallyTransposed => FindingStatus::PartiallyTransposed,
            _ => return None,
        };
        let carries = result.decided_by.clone()?;
        Some(Self { child: Some(child), status, contested: result.contested, carries })
    }
}

/// How firmly a gap is held.
fn grade(basis: Basis, act: Option<Act>) -> Grade {
    match (basis, act) {
        (Basis::Court, _) => Grade::Established,
        (Basis::Commission, Some(Act::Opinion | Act::Referral)) => Grade::Maintained,
        (Basis::Commission, _) => Grade::Alleged,
        _ => Grade::Reported,
    }
}

/// Weighs a node's own standing finding against its children's results.
///
/// `leaves` is how many counted leaves an article has; none for a theme and
/// for the Directive.
#[must_use]
pub fn weigh(own: Option<&Standing>, children: Vec<Candidate>, leaves: Option<usize>) -> Weighing {
    let is_overruled = |child: &Candidate| {
        own.is_some_and(|own| {
            // An inferred "transposed" may speak of a part only.
            let partial_word = own.status == FindingStatus::Transposed && own.by_subject;
            !partial_word
                && own.interval.first >= child.carries.interval.first
                && own.basis.at_least_as_strong_as(child.carries.basis)
        })
    };
    let assessed = if leaves.is_some() { children.len() } else { 0 };
    let (superseded, kept): (Vec<_>, Vec<_>) = children.into_iter().partition(is_overruled);
    let remaining: Vec<Candidate> =
        own.map(|own| Candidate::of_standing(own, None)).into_iter().chain(kept).collect();

    let (status, deciding) = decide(own, &remaining, leaves);
    let (deciding, contested, newest) = settle(own, status, &remaining, deciding);
    Weighing {
        result: NodeResult { status, decided_by: newest, contested, assessed },
        remaining,
        superseded,
        deciding,
    }
}

/// The status and the places of the candidates that decide it, of any grade.
fn decide(
    own: Option<&Standing>,
    remaining: &[Candidate],
    leaves: Option<usize>,
) -> (NodeStatus, Vec<usize>) {
    let places = |test: &dyn Fn(&Candidate) -> bool| -> Vec<usize> {
        (0..remaining.len()).filter(|&at| test(&remaining[at])).collect()
    };
    let own_is = |status| own.is_some_and(|own| own.status == status);
    // Every counted leaf is a remaining candidate and of one status; there
    // must be one.
    let every_leaf_is = |status| {
        let leaves_of_it = places(&|one| one.child.is_some() && one.status == status);
        (leaves.is_some_and(|count| count > 0 && leaves_of_it.len() == count))
            .then_some(leaves_of_it)
    };
    // The own finding stands first among the remaining.
    let own_alone = || vec![0];

    if remaining.is_empty() {
        let status = if leaves == Some(0) { NodeStatus::Optional } else { NodeStatus::NoFinding };
        return (status, Vec::new());
    }
    let gaps = places(&|one| one.status.is_gap());
    if !gaps.is_empty() {
        if own_is(FindingStatus::NotTransposed) {
            return (NodeStatus::NotTransposed, own_alone());
        }
        return every_leaf_is(FindingStatus::NotTransposed)
            .map_or((NodeStatus::PartiallyTransposed, gaps), |leaves| {
                (NodeStatus::NotTransposed, leaves)
            });
    }
    let unclear = places(&|one| one.status == FindingStatus::Unclear);
    if !unclear.is_empty() {
        return (NodeStatus::Unclear, unclear);
    }
    if own.is_some_and(|own| own.status == FindingStatus::Transposed && !own.by_subject) {
        return (NodeStatus::Transposed, own_alone());
    }
    every_leaf_is(FindingStatus::Transposed)
        .map_or((NodeStatus::NoGapFound, places(&|_| true)), |leaves| {
            (NodeStatus::Transposed, leaves)
        })
}

/// Narrows the deciding candidates to the strongest grade and finds the newest.
fn settle(
    own: Option<&Standing>,
    status: NodeStatus,
    remaining: &[Candidate],
    mut deciding: Vec<usize>,
) -> (Vec<usize>, bool, Option<Deciding>) {
    let contradicted = own.is_some_and(|own| own.status == FindingStatus::Transposed)
        && remaining.iter().any(|one| one.child.is_some() && one.status.is_gap());
    let contested = contradicted || deciding.iter().any(|&at| remaining[at].contested);
    if status.is_gap() {
        let strongest = deciding.iter().filter_map(|&at| remaining[at].carries.grade).min();
        deciding.retain(|&at| remaining[at].carries.grade == strongest);
    }
    // Of equals the first: the own finding, then children in the Directive's order.
    let newest = deciding
        .iter()
        .rev()
        .max_by_key(|&&at| {
            let carried = &remaining[at].carries;
            (carried.interval, Reverse(carried.basis))
        })
        .map(|&at| remaining[at].carries.clone());
    (deciding, contested, newest)
}

//! The stretches of days on which two editions differ at one part of the
//! Directive in one State: both lists of spans, walked along together.

use super::{Part, Side, StatusChange, states};
use crate::{
    model::{Aspect, Day, FindingStatus, MemberState, NodeStatus},
    snapshot::{
        Snapshot,
        branch::Branch,
        cell::Cell,
        change::{Essence, essence},
        rollup::Candidate,
        span::Span,
        standing::Standing,
    },
    structure::Node,
    table::ProvisionEntry,
};

/// All of them, in the order of [`super::EditionChange::statuses`].
pub(super) fn all(before: &Snapshot, after: &Snapshot, on: Day) -> Vec<StatusChange> {
    let parts = parts(before, after);
    let mut found = Vec::new();
    for state in states(before, after) {
        for &aspect in Aspect::ALL {
            for (part, node, [was, is]) in &parts {
                let place = |edition, leaf: &Option<usize>| Place {
                    edition,
                    state,
                    aspect,
                    part,
                    node: *node,
                    leaf: *leaf,
                };
                differing(&place(before, was), &place(after, is), on, &mut found);
            }
        }
    }
    found
}

/// The parts of both editions: those of the one after, then those that it no
/// longer has. Each with the node that it belongs to, and for a provision its
/// place among the leaves of both.
fn parts(before: &Snapshot, after: &Snapshot) -> Vec<(Part, Node, [Option<usize>; 2])> {
    let mut parts = of_one(after);
    if before.structure() != after.structure() {
        let gone: Vec<_> =
            of_one(before).into_iter().filter(|part| !parts.contains(part)).collect();
        parts.extend(gone);
    }
    let place = |edition: &Snapshot, part: &Part| match part {
        Part::Node(_) => None,
        Part::Provision(provision) => {
            edition.structure().leaves().iter().position(|leaf| leaf.provision == *provision)
        }
    };
    let placed = |(part, node): (Part, Node)| {
        let leaves = [place(before, &part), place(after, &part)];
        (part, node, leaves)
    };
    parts.into_iter().map(placed).collect()
}

fn of_one(edition: &Snapshot) -> Vec<(Part, Node)> {
    let structure = edition.structure();
    let mut parts = Vec::new();
    for node in structure.nodes_by_theme() {
        parts.push((Part::Node(node), node));
        let Node::Article(number) = node else { continue };
        let leaves = structure.article(number).map_or(&[][..], |of| structure.leaves_of(of));
        // An article that is its own only leaf is told as the article.
        let named = leaves.iter().filter(|leaf| leaf.provision.to_string() != number.to_string());
        parts.extend(named.map(|leaf| (Part::Provision(leaf.provision.clone()), node)));
    }
    parts
}

/// A part of a State under an aspect in one edition.
struct Place<'a> {
    edition: &'a Snapshot,
    state: MemberState,
    aspect: Aspect,
    part: &'a Part,
    node: Node,
    /// The place of a provision among the edition's leaves.
    leaf: Option<usize>,
}

/// A run of days on which a part comes to the same: from a day until the next one.
struct Piece<'a> {
    from: Day,
    essence: Essence,
    holds: Holds<'a>,
}

#[derive(Clone, Copy)]
enum Holds<'a> {
    /// The State is not bound.
    NotBound,
    /// The edition does not have the part, so it holds no finding on it.
    NoSuchPart,
    Node(&'a Span),
    Leaf {
        at: usize,
        standing: Option<&'a Standing>,
    },
}

/// Adds the stretches on which two lists of pieces differ.
fn differing(before: &Place<'_>, after: &Place<'_>, on: Day, found: &mut Vec<StatusChange>) {
    let (earlier, later) = (before.pieces(), after.pieces());
    let mut days: Vec<Day> = earlier.iter().chain(&later).map(|piece| piece.from).collect();
    days.sort_unstable();
    days.dedup();
    days.retain(|day| *day <= on);
    let mut stretch: Option<(Day, &Piece<'_>, &Piece<'_>)> = None;
    for &day in &days {
        let (Some(was), Some(is)) = (at(&earlier, day), at(&later, day)) else { continue };
        stretch = match stretch.take() {
            // The same goes on: what decides may have become another.
            Some((from, old, new)) if (old.essence, new.essence) == (was.essence, is.essence) => {
                Some((from, was, is))
            }
            ended => {
                if let Some((from, was, is)) = ended {
                    found.push(change((before, was), (after, is), from, Some(day.previous())));
                }
                (was.essence != is.essence).then_some((day, was, is))
            }
        };
    }
    if let Some((from, was, is)) = stretch {
        found.push(change((before, was), (after, is), from, None));
    }
}

/// The piece that holds on a day.
fn at<'a, 'b>(pieces: &'b [Piece<'a>], day: Day) -> Option<&'b Piece<'a>> {
    let next = pieces.partition_point(|piece| piece.from <= day);
    next.checked_sub(1).map(|at| &pieces[at])
}

fn change(
    (before, was): (&Place<'_>, &Piece<'_>),
    (after, is): (&Place<'_>, &Piece<'_>),
    from: Day,
    until: Option<Day>,
) -> StatusChange {
    StatusChange {
        member_state: after.state,
        aspect: after.aspect,
        part: after.part.clone(),
        from,
        until,
        before: before.side(was),
        after: after.side(is),
    }
}

impl<'a> Place<'a> {
    /// What the part comes to over time, from before all days.
    fn pieces(&self) -> Vec<Piece<'a>> {
        let mut pieces = vec![Piece::not_bound(Day::MIN)];
        let Some(branch) = self.edition.branch(self.state, self.aspect) else { return pieces };
        let bound = branch.bound();
        match self.held(branch) {
            Held::Nothing => pieces.push(Piece {
                from: bound.from(),
                essence: (NodeStatus::NoFinding, None, false, 0),
                holds: Holds::NoSuchPart,
            }),
            Held::Spans(spans) => pieces.extend(spans.iter().map(|span| Piece {
                from: span.from,
                essence: essence(span),
                holds: Holds::Node(span),
            })),
            Held::Leaf(at, leaf, steps) => {
                let steps = steps.filter(|(from, _)| bound.holds(*from));
                pieces.extend(steps.map(|(from, standing)| Piece {
                    from,
                    essence: essence_of_leaf(leaf, standing),
                    holds: Holds::Leaf { at, standing },
                }));
            }
        }
        pieces.extend(bound.until().map(|until| Piece::not_bound(until.next())));
        pieces
    }

    fn held(
        &self,
        branch: &'a Branch,
    ) -> Held<'a, impl Iterator<Item = (Day, Option<&'a Standing>)> + use<'a>> {
        let structure = self.edition.structure();
        match self.part {
            Part::Node(node) => branch
                .spans(structure, *node)
                .map_or(Held::Nothing, |spans| Held::Spans(spans.as_slice())),
            Part::Provision(_) => self
                .leaf
                .and_then(|at| Some(Held::Leaf(at, structure.leaves().get(at)?, branch.leaf(at)?)))
                .unwrap_or(Held::Nothing),
        }
    }

    fn side(&self, piece: &Piece<'_>) -> Side {
        let structure = self.edition.structure();
        let nothing = Cell::new(self.state, self.node, None, structure);
        let (cell, evidence) = match piece.holds {
            Holds::NotBound => (nothing, Vec::new()),
            Holds::NoSuchPart => (
                Cell { status: NodeStatus::NoFinding, contested: Some(false), ..nothing },
                Vec::new(),
            ),
            Holds::Node(span) => {
                let decided = span.result.decided_by.as_ref();
                let evidence = decided.map(|decided| decided.evidence.clone());
                let cell = Cell::new(self.state, self.node, Some(span), structure);
                (cell, evidence.unwrap_or_default())
            }
            Holds::Leaf { at, standing } => {
                let (status, grade, contested, _) = piece.essence;
                let since = standing.and_then(|_| {
                    let branch = self.edition.branch(self.state, self.aspect)?;
                    branch.leaf_since(at, piece.from)
                });
                let cell = Cell {
                    status,
                    grade,
                    contested: Some(contested),
                    inferred: Some(standing.is_some_and(|standing| standing.by_subject)),
                    since,
                    as_of: standing.map(|standing| standing.counts_from),
                    basis: standing.map(|standing| standing.basis),
                    ..nothing
                };
                (cell, standing.map(|standing| standing.evidence.clone()).unwrap_or_default())
            }
        };
        Side { cell, evidence }
    }
}

/// What an edition holds of a part.
enum Held<'a, S> {
    Nothing,
    Spans(&'a [Span]),
    Leaf(usize, &'a ProvisionEntry, S),
}

impl Piece<'_> {
    const fn not_bound(from: Day) -> Self {
        Self { from, essence: (NodeStatus::NotBound, None, false, 0), holds: Holds::NotBound }
    }
}

/// A provision's result is its standing finding as it is; one that is not
/// counted and on which nothing stands is an option.
fn essence_of_leaf(leaf: &ProvisionEntry, standing: Option<&Standing>) -> Essence {
    let Some(standing) = standing else {
        let counted = leaf.is_counted();
        let status = if counted { NodeStatus::NoFinding } else { NodeStatus::Optional };
        return (status, None, false, 0);
    };
    let status = match standing.status {
        FindingStatus::NotTransposed => NodeStatus::NotTransposed,
        FindingStatus::PartiallyTransposed => NodeStatus::PartiallyTransposed,
        FindingStatus::Unclear => NodeStatus::Unclear,
        FindingStatus::Transposed => NodeStatus::Transposed,
        FindingStatus::NotBound => NodeStatus::NotBound,
    };
    let grade = Candidate::of_standing(standing, None).carries.grade;
    (status, grade, standing.contested, 0)
}

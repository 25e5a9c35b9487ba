//! What the change does to the matrix of today: how much of it turns, and where
//! a State comes to something worse, or to less than was known.

use std::collections::BTreeMap;

use super::{Alarm, AlarmKind, Planned};
use crate::{
    model::{Aspect, MemberState, NodeStatus},
    snapshot::edition_change::{Part, StatusChange},
    structure::Node,
};

/// So many cells turn only when much is published at once, or by mistake.
const MANY: usize = 20;

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    let turned: Vec<(&StatusChange, Node)> = planned
        .difference
        .statuses
        .iter()
        .filter(|change| change.is_now() && change.before.cell.status != change.after.cell.status)
        .filter_map(|change| match change.part {
            Part::Node(node) => Some((change, node)),
            Part::Provision(_) => None,
        })
        .collect();
    if turned.len() >= MANY {
        found.push(Alarm {
            cells: turned.iter().map(|(change, node)| cell(change, *node)).collect(),
            rests_on: turned.iter().map(|(change, _)| turn(change)).collect(),
            ..Alarm::of(AlarmKind::ManyFlipped)
        });
    }
    let mut backwards: BTreeMap<MemberState, Vec<(&StatusChange, Node)>> = BTreeMap::new();
    for (change, node) in turned {
        if goes_back(change.before.cell.status, change.after.cell.status) {
            backwards.entry(change.member_state).or_default().push((change, node));
        }
    }
    for (state, turned) in backwards {
        found.push(Alarm {
            member_state: Some(state),
            cells: turned.iter().map(|(change, node)| cell(change, *node)).collect(),
            rests_on: turned.iter().map(|(change, _)| turn(change)).collect(),
            ..Alarm::of(AlarmKind::Backwards)
        });
    }
}

/// From which status to which, since when.
pub(super) fn turn(change: &StatusChange) -> String {
    let (before, after) = (&change.before.cell, &change.after.cell);
    format!("{} to {} from {}", before.status, after.status, change.from)
}

pub(super) const fn cell(change: &StatusChange, node: Node) -> (MemberState, Aspect, Node) {
    (change.member_state, change.aspect, node)
}

/// Whether what was transposed is so no more, or nothing is held any more of
/// what something was held of.
fn goes_back(before: NodeStatus, after: NodeStatus) -> bool {
    let was_fine = before == NodeStatus::Transposed;
    let is_lost = after == NodeStatus::NoFinding && before != NodeStatus::NotBound;
    (was_fine && after != NodeStatus::Transposed) || is_lost
}

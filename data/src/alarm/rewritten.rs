//! What was known of days long past and would be told otherwise: whoever quoted a
//! status of such a day is contradicted.

use std::collections::BTreeMap;

use super::{
    Alarm, AlarmKind, Planned,
    flipped::{cell, turn},
};
use crate::{
    model::{MemberState, NodeStatus},
    snapshot::edition_change::{Part, StatusChange},
    structure::Node,
};

/// Sources speak of days some months before they come out; what lies further back
/// has been looked at.
const LONG_PAST_DAYS: i32 = 365;

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    let mut rewritten: BTreeMap<MemberState, Vec<(&StatusChange, Node)>> = BTreeMap::new();
    for change in &planned.difference.statuses {
        let Part::Node(node) = change.part else { continue };
        let before = change.before.cell.status;
        let was_known = !matches!(before, NodeStatus::NoFinding | NodeStatus::NotBound);
        let is_long_past = change.from.days_until(planned.today) > LONG_PAST_DAYS;
        if was_known && is_long_past && before != change.after.cell.status {
            rewritten.entry(change.member_state).or_default().push((change, node));
        }
    }
    for (state, changes) in rewritten {
        let mut cells: Vec<_> = changes.iter().map(|(change, node)| cell(change, *node)).collect();
        // One cell can come to something else on several stretches of days.
        cells.dedup();
        let until = |change: &StatusChange| change.until.map(|day| format!(" until {day}"));
        let rests_on = changes
            .iter()
            .map(|(change, _)| turn(change) + &until(change).unwrap_or_default())
            .collect();
        let alarm = Alarm::of(AlarmKind::Rewritten);
        found.push(Alarm { member_state: Some(state), cells, rests_on, ..alarm });
    }
}

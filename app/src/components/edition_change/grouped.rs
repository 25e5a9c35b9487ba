//! Changes of statuses that are told in one breath: of one State and aspect, over
//! the same days, from the same to the same, for the same reason.

use data::{
    model::{Aspect, Day, MemberState, NodeStatus},
    snapshot::{
        edition_change::{Part, Side, StatusChange},
        finding::Evidence,
    },
    table::Depth,
};

use super::compared::Sides;
use crate::{
    address::View,
    components::{
        compare::{self, standing},
        finding::depth_label,
        links,
        sentence::node_named,
    },
    context::PageContext,
};

/// Changes that are told together.
pub(super) struct Group<'a> {
    pub(super) state: MemberState,
    pub(super) aspect: Aspect,
    pub(super) from: Day,
    pub(super) until: Option<Day>,
    /// What it was, in words.
    pub(super) before: String,
    /// What it is, in words.
    pub(super) after: String,
    pub(super) parts: Vec<&'a StatusChange>,
}

impl<'a> Group<'a> {
    /// The groups, in the order of the changes.
    pub(super) fn all(
        sides: &Sides,
        on: Day,
        changes: impl Iterator<Item = &'a StatusChange>,
    ) -> Vec<Self> {
        let mut groups: Vec<Self> = Vec::new();
        // Changes of one State and aspect stand together.
        let mut first = 0;
        for change in changes {
            let last = change.until.unwrap_or(on);
            let said =
                |ctx: &PageContext, side: &Side| standing(ctx, last, &side.cell, change.aspect);
            let group = Self {
                state: change.member_state,
                aspect: change.aspect,
                from: change.from,
                until: change.until,
                before: said(&sides.before, &change.before),
                after: said(&sides.after, &change.after),
                parts: vec![change],
            };
            let goes_on = groups
                .last()
                .is_some_and(|last| (last.state, last.aspect) == (group.state, group.aspect));
            if !goes_on {
                groups[first..].sort_by_key(|group| group.from);
                first = groups.len();
            }
            match groups[first..].iter_mut().find(|known| known.is_like(&group)) {
                Some(known) => known.parts.extend(group.parts),
                None => groups.push(group),
            }
        }
        groups[first..].sort_by_key(|group| group.from);
        groups
    }

    fn is_like(&self, other: &Self) -> bool {
        (self.from, self.until) == (other.from, other.until)
            && (&self.before, &self.after) == (&other.before, &other.after)
            && self.evidence() == other.evidence()
    }

    /// The rows that decide after, or where there are none, those that decided
    /// before; and whether it is the latter.
    pub(super) fn evidence(&self) -> (bool, &[Evidence]) {
        let Some(first) = self.parts.first() else { return (false, &[]) };
        if first.after.evidence.is_empty() {
            (true, &first.before.evidence)
        } else {
            (false, &first.after.evidence)
        }
    }

    /// Its parts by name, each with the way to its evidence.
    pub(super) fn linked(&self, sides: &Sides) -> Vec<compare::Part> {
        self.parts
            .iter()
            .map(|change| compare::Part {
                name: name(&sides.after, &change.part),
                how: None,
                to: place(sides, change),
            })
            .collect()
    }
}

/// A part by its name.
pub(super) fn name(ctx: &PageContext, part: &Part) -> String {
    match part {
        Part::Node(node) => node_named(ctx, *node),
        Part::Provision(provision) => depth_label(ctx, &Depth::Provision(provision.clone())),
    }
}

/// Where what decides stands, on the last day of the stretch: in the edition
/// after, and where that holds nothing, in the one before.
fn place(sides: &Sides, change: &StatusChange) -> String {
    let has_evidence = |side: &Side| links::has_evidence(side.cell.status);
    let (ctx, side) = if has_evidence(&change.after) || !has_evidence(&change.before) {
        (&sides.after, &change.after)
    } else {
        (&sides.before, &change.before)
    };
    let on = change.until.or(ctx.view.on);
    let there = PageContext { view: View { on, ..ctx.view }, ..ctx.clone() };
    let stands = side.cell.status != NodeStatus::NotBound && has_evidence(side);
    if sides.published && stands {
        links::evidence(&there, &side.cell, change.aspect)
    } else {
        links::state(&there, change.member_state, change.aspect)
    }
}

//! The changes of one State as they are told: by day, those that came about in
//! the same way together, and what changed above only because of a part with
//! that part.

use data::{
    model::{Aspect, Day},
    snapshot::{
        change::{Cause, Change},
        finding::Evidence,
    },
    structure::Node,
};

use super::{Days, changed::standing};
use crate::context::PageContext;

/// Changes that are told in one breath.
pub(super) struct Group<'a> {
    /// The day on which they came about.
    pub(super) on: Day,
    /// Why, of all of them.
    pub(super) cause: Cause,
    /// The changes from the same to the same.
    pub(super) leads: Vec<&'a Change>,
    /// What changed above because of them alone.
    pub(super) with: Vec<&'a Change>,
    before: String,
    after: String,
}

impl<'a> Group<'a> {
    /// The groups of a State's changes, by day; who is bound is told elsewhere.
    pub(super) fn all(
        ctx: &PageContext,
        days: Days,
        aspect: Aspect,
        changes: &[&'a Change],
    ) -> Vec<Self> {
        let of_cells = || {
            changes
                .iter()
                .copied()
                .filter(|change| !matches!(change.cause, Cause::Bound | Cause::Released))
        };
        let below = |change: &Change| {
            of_cells().find(|part| {
                part.on == change.on
                    && part.way.len() == change.way.len()
                    && !part.from_below
                    && is_within(ctx, part.after.node, change.after.node)
            })
        };
        let is_lead = |change: &&Change| !change.from_below || below(change).is_none();
        let mut groups: Vec<Self> = Vec::new();
        for change in of_cells().filter(is_lead) {
            let before = standing(ctx, days.from, &change.before, aspect);
            let after = standing(ctx, days.to, &change.after, aspect);
            let same = |group: &&mut Self| {
                // What each came to on the way is told of each alone.
                group.leads.iter().all(|lead| lead.way.is_empty())
                    && change.way.is_empty()
                    && group.on == change.on
                    && (&group.before, &group.after) == (&before, &after)
            };
            let joined = groups
                .iter_mut()
                .find(same)
                .and_then(|group| Some((join(&group.cause, &change.cause)?, group)));
            if let Some((cause, group)) = joined {
                group.cause = cause;
                group.leads.push(change);
                continue;
            }
            let (on, cause) = (change.on, change.cause.clone());
            groups.push(Self { on, cause, leads: vec![change], with: Vec::new(), before, after });
        }
        for change in of_cells().filter(|change| !is_lead(change)) {
            let part = below(change);
            let group = groups.iter_mut().find(|group| {
                part.is_some_and(|part| group.leads.iter().any(|lead| std::ptr::eq(*lead, part)))
            });
            if let Some(group) = group {
                group.with.push(change);
            }
        }
        groups.sort_by_key(|group| group.on);
        groups
    }

    /// What the leads were, in words.
    pub(super) fn before(&self) -> &str {
        &self.before
    }

    /// What the leads are, in words.
    pub(super) fn after(&self) -> &str {
        &self.after
    }
}

/// Two causes as one, if they are of one kind.
fn join(one: &Cause, other: &Cause) -> Option<Cause> {
    let both = |one: &[Evidence], other: &[Evidence]| {
        let mut all = one.to_vec();
        all.extend(other.iter().filter(|row| !one.contains(row)));
        all
    };
    Some(match (one, other) {
        (Cause::Finding(one), Cause::Finding(other)) => Cause::Finding(both(one, other)),
        (Cause::Beside(one), Cause::Beside(other)) => Cause::Beside(both(one, other)),
        (Cause::Disagreement(one), Cause::Disagreement(other)) => {
            Cause::Disagreement(both(one, other))
        }
        (one, other) if one == other => one.clone(),
        _ => return None,
    })
}

/// Whether a node is a part of another one.
fn is_within(ctx: &PageContext, part: Node, whole: Node) -> bool {
    match (part, whole) {
        (Node::Directive, _) => false,
        (_, Node::Directive) => true,
        (Node::Article(number), Node::Theme(theme)) => {
            ctx.snapshot.structure().article(number).is_some_and(|article| article.theme() == theme)
        }
        _ => false,
    }
}

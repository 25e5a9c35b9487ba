//! One provision of one State on a day: what stands on it, how that is drawn,
//! and how it reads aloud.
//!
//! A provision has no roll-up: its result is its standing finding as it is. One
//! that is not counted and on which nothing stands is an option.

use data::{
    model::{ArticleNumber, Aspect, Basis, Day, Grade, MemberState, NodeStatus, Provision},
    snapshot::rollup::Candidate,
    table::Depth,
};

use super::{
    compare::qualified,
    finding::depth_label,
    mark::Look,
    sentence::with_notes,
    status::{as_node, is_due, word_inside},
};
use crate::{context::PageContext, format};

/// A provision of a State on a day, with the fields that a cell has.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LeafCell {
    /// The State.
    pub(crate) member_state: MemberState,
    /// The provision.
    pub(crate) provision: Provision,
    /// The article that it belongs to.
    pub(crate) article: ArticleNumber,
    /// What stands on it.
    pub(crate) status: NodeStatus,
    /// How firmly a gap is held.
    pub(crate) grade: Option<Grade>,
    /// Whether it is disagreed with; none of a State that is not bound.
    pub(crate) contested: Option<bool>,
    /// Whether its article was chosen from the subject; none as above.
    pub(crate) inferred: Option<bool>,
    /// The first day of the unbroken run with this status.
    pub(crate) since: Option<Day>,
    /// The day from which the standing finding counts.
    pub(crate) as_of: Option<Day>,
    /// Whose view it is.
    pub(crate) basis: Option<Basis>,
    place: usize,
    look: Look,
}

impl LeafCell {
    /// What stands on a leaf, by its place among all leaves; none if there is no
    /// such leaf.
    pub(crate) fn on(
        ctx: &PageContext,
        member_state: MemberState,
        place: usize,
        aspect: Aspect,
    ) -> Option<Self> {
        let leaf = ctx.snapshot.structure().leaves().get(place)?;
        let branch = ctx.snapshot.branch(member_state, aspect);
        let standing = branch.and_then(|branch| branch.leaf_on(place, ctx.on));
        let bound = ctx.snapshot.is_bound(member_state, ctx.on);
        let Some(standing) = standing else {
            let status = match (bound, leaf.is_counted()) {
                (false, _) => NodeStatus::NotBound,
                (true, true) => NodeStatus::NoFinding,
                (true, false) => NodeStatus::Optional,
            };
            return Some(Self {
                member_state,
                provision: leaf.provision.clone(),
                article: leaf.article,
                status,
                grade: None,
                contested: bound.then_some(false),
                inferred: bound.then_some(false),
                since: None,
                as_of: None,
                basis: None,
                place,
                look: Look::of_status(ctx, status),
            });
        };
        let look = Look::of_finding(ctx, standing.status, standing.by_subject);
        Some(Self {
            member_state,
            provision: leaf.provision.clone(),
            article: leaf.article,
            status: as_node(standing.status),
            grade: Candidate::of_standing(standing, None).carries.grade,
            contested: Some(standing.contested),
            inferred: Some(standing.by_subject),
            since: branch.and_then(|branch| branch.leaf_since(place, ctx.on)),
            as_of: Some(standing.counts_from),
            basis: Some(standing.basis),
            place,
            look: if standing.contested { look.contested() } else { look },
        })
    }

    /// How it is drawn.
    pub(crate) const fn look(&self) -> &Look {
        &self.look
    }

    /// The provision read aloud: "Portugal, Article 21(a): declared by the
    /// State: transposed, since 15 January 2024; sources disagree".
    pub(crate) fn aloud(&self, ctx: &PageContext, aspect: Aspect) -> String {
        let words = &ctx.words;
        let status = word_inside(ctx, self.status, aspect);
        let state = ("state", words.name(&self.member_state).into());
        let node = depth_label(ctx, &Depth::Provision(self.provision.clone()));
        let node = ("node", node.into());
        let not_yet_due = self.status.is_gap() && !is_due(ctx);
        let said = match (self.since, self.basis) {
            (Some(since), Some(basis)) if !not_yet_due => {
                let is_claim = self.status.is_gap() || self.status == NodeStatus::Transposed;
                let claim = if is_claim {
                    let args = [("basis", basis.code().into()), ("status", status.into())];
                    words.get("claim", &args)
                } else {
                    status
                };
                let since = format::day(words, since);
                let args = [state, node, ("claim", claim.into()), ("since", since.into())];
                words.get("cell-claim", &args)
            }
            _ => words.get("cell-plain", &[state, node, ("status", status.into())]),
        };
        let notes = [
            ("tag-contested", self.contested == Some(true)),
            ("tag-inferred", self.inferred == Some(true)),
        ];
        with_notes(ctx, said, notes)
    }

    /// What it is on another day that is compared, if it differs then: as for a
    /// cell, in status, in how firmly a gap is held, or in who agrees.
    pub(crate) fn change(&self, ctx: &PageContext, with: Day, aspect: Aspect) -> Option<String> {
        let other = PageContext { on: with, ..ctx.clone() };
        let then = Self::on(&other, self.member_state, self.place, aspect)?;
        let essence = |leaf: &Self| (leaf.status, leaf.grade, leaf.contested.unwrap_or_default());
        if essence(self) == essence(&then) {
            return None;
        }
        let id = if with < ctx.on { "changed-since" } else { "changed-later" };
        let status = word_inside(&other, then.status, aspect);
        let status = qualified(&other, status, then.grade, then.contested);
        let day = format::day(&ctx.words, with);
        Some(ctx.words.get(id, &[("day", day.into()), ("status", status.into())]))
    }
}

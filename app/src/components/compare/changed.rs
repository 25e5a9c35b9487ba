//! Which cells differ between the two days, for whoever marks them.

use data::{
    model::{Aspect, Grade, MemberState},
    snapshot::{
        cell::Cell,
        change::{Cause, Change},
    },
    structure::Node,
};

use super::{Days, Scope, as_of};
use crate::{
    components::status::{cell_word_inside, is_due},
    context::PageContext,
    format,
};

/// The cells that differ between the two days compared.
pub(crate) struct Changed {
    days: Days,
    aspect: Aspect,
    changes: Vec<Change>,
}

impl Changed {
    /// What differs; none where no two days are compared.
    pub(crate) fn of(ctx: &PageContext, aspect: Aspect) -> Option<Self> {
        let days = Days::of(ctx)?;
        Some(Self { days, aspect, changes: ctx.snapshot.changes(aspect, days.from, days.to) })
    }

    /// The change of a cell, if it differs.
    pub(crate) fn is(&self, state: MemberState, node: Node) -> Option<&Change> {
        self.changes
            .iter()
            .find(|change| change.after.member_state == state && change.after.node == node)
    }

    /// What a cell that differs is on the other day, to stand after what it is on
    /// the day shown: "changed: on 31 December 2018, no finding held".
    pub(crate) fn note(&self, ctx: &PageContext, state: MemberState, node: Node) -> Option<String> {
        // Who came to be bound, or ceased to be, is told of the State, not of each cell.
        let change = self
            .is(state, node)
            .filter(|change| !matches!(change.cause, Cause::Bound | Cause::Released))?;
        let shows_later = ctx.on == self.days.to;
        let (id, day, cell) = if shows_later {
            ("changed-since", self.days.from, &change.before)
        } else {
            ("changed-later", self.days.to, &change.after)
        };
        let status = standing(ctx, day, cell, self.aspect);
        let day = format::day(&ctx.words, day);
        Some(ctx.words.get(id, &[("day", day.into()), ("status", status.into())]))
    }

    /// The two days.
    pub(super) const fn days(&self) -> Days {
        self.days
    }

    /// The changes of a scope, in the order of the matrix.
    pub(super) fn within(&self, scope: Scope) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| match scope {
            Scope::Everything => true,
            Scope::State(state) => change.after.member_state == state,
            Scope::Article(number) => change.after.node == Node::Article(number),
        })
    }
}

/// What a cell comes to on a day, with how firmly a gap is held and whether
/// sources disagree: "partially transposed, alleged by the Commission".
pub(crate) fn standing(
    ctx: &PageContext,
    day: data::model::Day,
    cell: &Cell,
    aspect: Aspect,
) -> String {
    let then = as_of(ctx, day);
    qualified(&then, cell_word_inside(&then, cell, aspect), cell.grade, cell.contested)
}

/// What something comes to on the day of a context, with how firmly a gap is held
/// and whether sources disagree.
pub(crate) fn qualified(
    ctx: &PageContext,
    mut said: String,
    grade: Option<Grade>,
    contested: Option<bool>,
) -> String {
    let words = &ctx.words;
    if let (Some(grade), true) = (grade, is_due(ctx)) {
        let args = [("status", said.into()), ("grade", words.name(&grade).into())];
        said = words.get("state-graded", &args);
    }
    if contested == Some(true) {
        let args = [("cell", said.into()), ("notes", words.say("tag-contested").into())];
        said = words.get("cell-with-notes", &args);
    }
    said
}

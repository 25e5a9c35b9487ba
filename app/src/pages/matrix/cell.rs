//! A cell of the table: its mark, its sentence, and where its evidence is.

use data::{model::Aspect, structure::Node};
use leptos::prelude::*;

use super::{
    MatrixFilter,
    grid::{Slot, What},
};
use crate::{
    components::{class::class, compare::Changed, links, mark::Look, sentence::cell_aloud},
    context::PageContext,
};

/// What every cell is drawn under.
pub(super) struct Shown<'a> {
    pub(super) ctx: &'a PageContext,
    pub(super) filter: &'a MatrixFilter,
    /// What differs between two days, where two are compared.
    pub(super) changed: Option<Changed>,
}

impl Shown<'_> {
    /// A cell is a link if there is evidence behind it. One that the filter does
    /// not choose keeps its letter and its words, and loses its colour.
    pub(super) fn cell(&self, slot: &Slot, starts_group: bool) -> AnyView {
        let Self { ctx, filter, .. } = *self;
        let aspect = filter.aspect;
        let (look, mut aloud, kind) = match &slot.what {
            What::Node(cell) => {
                let kind = match cell.node {
                    Node::Directive => Some("whole"),
                    Node::Theme(_) => Some("theme-cell"),
                    Node::Article(_) => None,
                };
                (Look::of_cell(ctx, cell), cell_aloud(ctx, cell, aspect), kind)
            }
            What::Leaf(leaf) => (leaf.look().clone(), leaf.aloud(ctx, aspect), Some("leaf-cell")),
        };
        let mut classes = look.classes();
        let mut add = |class: &str, notes: String| {
            classes.push_str(class);
            let args = [("cell", aloud.clone().into()), ("notes", notes.into())];
            aloud = ctx.words.get("cell-with-notes", &args);
        };
        if let Some(note) = self.change(&slot.what) {
            add(" is-changed", note);
        }
        if !slot.chosen && slot.what.has_evidence() {
            add(" is-dimmed", ctx.words.say("matrix-not-chosen"));
        }
        let words = view! { <span class="visually-hidden">{aloud}</span> };
        let mark = if slot.what.has_evidence() {
            let to = evidence(ctx, &slot.what, aspect);
            view! { <a class=classes href=to>{look.letter()}{words}</a> }.into_any()
        } else {
            view! { <span class=classes>{look.letter()}{words}</span> }.into_any()
        };
        let classes: Vec<&str> =
            kind.into_iter().chain(starts_group.then_some("gap-before")).collect();
        let classes = (!classes.is_empty()).then(|| classes.join(" "));
        view! { <td {..class(classes)}>{mark}</td> }.into_any()
    }

    /// What a cell is on the other day, if it differs.
    fn change(&self, what: &What) -> Option<String> {
        let changed = self.changed.as_ref()?;
        match what {
            What::Node(cell) => changed.note(self.ctx, cell.member_state, cell.node),
            What::Leaf(leaf) => leaf.change(self.ctx, self.ctx.view.with?, self.filter.aspect),
        }
    }
}

/// A provision's evidence stands with its article's.
fn evidence(ctx: &PageContext, what: &What, aspect: Aspect) -> String {
    match what {
        What::Node(cell) => links::evidence(ctx, cell, aspect),
        What::Leaf(leaf) => {
            format!("{}#{}", links::article(ctx, leaf.article, aspect), leaf.member_state)
        }
    }
}

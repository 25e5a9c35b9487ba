//! A cell of the table: its mark, its sentence, and where its evidence is.

use data::{model::Aspect, structure::Node};
use leptos::prelude::*;

use super::{
    MatrixFilter,
    grid::{Slot, What},
};
use crate::{
    components::{class::class, links, mark::Look, sentence::cell_aloud},
    context::PageContext,
};

/// A cell is a link if there is evidence behind it. One that the filter does not
/// choose keeps its letter and its words, and loses its colour.
pub(super) fn cell(
    ctx: &PageContext,
    slot: &Slot,
    starts_group: bool,
    filter: &MatrixFilter,
) -> AnyView {
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
    let dimmed = !slot.chosen && slot.what.has_evidence();
    if dimmed {
        classes.push_str(" is-dimmed");
        aloud = ctx.words.get("matrix-cell-not-chosen", &[("cell", aloud.into())]);
    }
    let words = view! { <span class="visually-hidden">{aloud}</span> };
    let mark = if slot.what.has_evidence() {
        let to = evidence(ctx, &slot.what, aspect);
        view! { <a class=classes href=to>{look.letter()}{words}</a> }.into_any()
    } else {
        view! { <span class=classes>{look.letter()}{words}</span> }.into_any()
    };
    let classes: Vec<&str> = kind.into_iter().chain(starts_group.then_some("gap-before")).collect();
    let classes = (!classes.is_empty()).then(|| classes.join(" "));
    view! { <td {..class(classes)}>{mark}</td> }.into_any()
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

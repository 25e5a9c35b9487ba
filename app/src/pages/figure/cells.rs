//! Cells as a list: where a State, or a part of the Directive, stands in words,
//! on which rows that rests, and where all of its evidence is.

use data::{model::Aspect, snapshot::cell::Cell, structure::Node};
use leptos::prelude::*;

use crate::{
    components::{
        links,
        mark::Look,
        records::{Caption, Column, Records},
        sentence::{inferred_message, node_named, since_line},
        status::cell_word,
        tags::{tag, tag_if, tags},
        why::rests,
    },
    context::PageContext,
};

/// What the rows of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// States, at one part of the Directive, each with how firmly a gap is held.
    State,
    /// States of one grade, which the caption names.
    StateOfGrade,
    /// Parts of the Directive, in one State.
    Node,
}

/// The cells as a table; the place of each is its State's code or its part.
pub(super) fn cells(
    ctx: &PageContext,
    (id, caption): (&'static str, Caption),
    cells: &[Cell],
    by: By,
    aspect: Aspect,
) -> AnyView {
    let columns: &[Column] = match by {
        By::State | By::StateOfGrade => &[
            Column::Words("matrix-state"),
            Column::Words("state-col-status"),
            Column::Words("figure-col-rests"),
            Column::Words("figure-col-evidence"),
        ],
        By::Node => &[
            Column::Words("gaps-col-part"),
            Column::Words("state-col-status"),
            Column::Words("figure-col-rests"),
            Column::Words("figure-col-evidence"),
        ],
    };
    let rows = cells.iter().map(|cell| row(ctx, cell, by, aspect)).collect();
    let table = Records { id, caption, columns, rows }.view(&ctx.words);
    view! { <div class="figure-cells">{table}</div> }.into_any()
}

fn row(ctx: &PageContext, cell: &Cell, by: By, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let (id, head) = match by {
        By::State | By::StateOfGrade => {
            (cell.member_state.to_string(), links::state_head(ctx, cell.member_state, aspect))
        }
        By::Node => (format!("part-{}", cell.node), node_named(ctx, cell.node).into_any()),
    };
    let said = since_line(ctx, cell, aspect)
        .unwrap_or_else(|| format!("{}.", cell_word(ctx, cell, aspect)));
    let grade = cell.grade.filter(|_| by != By::StateOfGrade);
    let all = [
        grade.map(|grade| tag("tag", words.name(&grade))),
        tag_if(words, cell.contested, "tag tag-contested", "tag-contested"),
        tag_if(words, cell.inferred, "tag tag-inferred", inferred_message(cell.node)),
    ];
    let evidence = cell.basis.map(|_| {
        let to = links::evidence(ctx, cell, aspect);
        let of = words.get(
            "why-of",
            &[
                ("state", words.name_as("inside", &cell.member_state).into()),
                ("node", crate::components::sentence::node_inside(ctx, cell.node).into()),
            ],
        );
        view! { <a href=to>{words.say("figure-evidence-link")}<span class="visually-hidden">" "{of}</span></a> }
    });
    view! {
        <tr id=id>
            <th scope="row">{head}</th>
            <td data-head=words.say("state-col-status")>
                {Look::of_cell(ctx, cell).line(said)}
                {tags(all.into_iter().flatten())}
            </td>
            <td data-head=words.say("figure-col-rests")>{rests(ctx, cell, aspect)}</td>
            <td data-head=words.say("figure-col-evidence")>{evidence}</td>
        </tr>
    }
    .into_any()
}

/// The cells on which no finding is held: names alone, since there is no more to
/// say of them. The place of each is its State's code or its part.
pub(super) fn names(ctx: &PageContext, cells: &[Cell], by: By, aspect: Aspect) -> AnyView {
    let items = cells
        .iter()
        .map(|cell| match (by, cell.node) {
            (By::Node, Node::Article(number)) => {
                let to = links::article(ctx, number, aspect);
                let id = format!("part-{number}");
                view! { <li id=id><a href=to>{node_named(ctx, cell.node)}</a></li> }.into_any()
            }
            (By::Node, node) => view! { <li>{node_named(ctx, node)}</li> }.into_any(),
            (By::State | By::StateOfGrade, _) => {
                let state = cell.member_state;
                view! { <li id=state.to_string()>{links::state_head(ctx, state, aspect)}</li> }
                    .into_any()
            }
        })
        .collect_view();
    view! { <ul class="figure-names">{items}</ul> }.into_any()
}

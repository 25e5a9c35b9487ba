//! The parts of the Directive as rows, the chosen States as columns, and in which rows
//! what is held differs.

use data::{
    model::{Aspect, Grade, NodeStatus},
    snapshot::cell::Cell,
    structure::Node,
};
use leptos::prelude::*;

use super::SideBySideFilter;
use crate::{
    components::{
        class::class,
        links,
        mark::Look,
        sentence::{node_named, since_line},
        status::cell_word,
        tags::{tag, tag_if, tags},
    },
    context::PageContext,
    format,
};

/// A part of the Directive with what is held of each chosen State.
pub(super) struct Part {
    pub(super) node: Node,
    pub(super) cells: Vec<Cell>,
}

impl Part {
    /// Every part, in the Directive's order, theme by theme.
    pub(super) fn all(ctx: &PageContext, filter: &SideBySideFilter) -> Vec<Self> {
        let nodes = ctx.snapshot.structure().nodes_by_theme();
        nodes
            .into_iter()
            .map(|node| {
                let states = filter.states.iter();
                let cell = |&state| ctx.snapshot.cell(state, node, filter.aspect, ctx.on);
                Self { node, cells: states.map(cell).collect() }
            })
            .collect()
    }

    fn bound(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| cell.status != NodeStatus::NotBound)
    }

    /// Whether what is held of the bound States differs: in status, in how firmly a gap
    /// is held, or in whether sources disagree.
    pub(super) fn differs(&self) -> bool {
        let essence = |cell: &Cell| -> (NodeStatus, Option<Grade>, bool) {
            (cell.status, cell.grade, cell.contested.unwrap_or_default())
        };
        let mut all = self.bound().map(essence);
        let first = all.next();
        all.any(|other| Some(other) != first)
    }

    /// Whether no finding is held of any of them.
    pub(super) fn is_blank(&self) -> bool {
        self.bound().all(|cell| cell.status == NodeStatus::NoFinding)
    }
}

/// The table; words where the filter leaves no row.
pub(super) fn table(ctx: &PageContext, filter: &SideBySideFilter, parts: &[Part]) -> AnyView {
    let words = &ctx.words;
    let shown = parts.iter().filter(|part| !filter.only_different || part.differs());
    let rows: Vec<AnyView> = shown.map(|part| row(ctx, filter.aspect, part)).collect();
    if rows.is_empty() {
        return view! { <p class="empty" id="parts">{words.say("beside-no-difference")}</p> }
            .into_any();
    }
    let small = words.get(
        "beside-table-small",
        &[
            ("aspect", words.name(&filter.aspect).into()),
            ("day", format::day(words, ctx.on).into()),
        ],
    );
    let other = SideBySideFilter { only_different: !filter.only_different, ..filter.clone() };
    let id = if filter.only_different { "beside-show-all" } else { "beside-show-different" };
    let other = ctx.link_with("/compare", &other);
    view! {
        <p class="screen-only"><a href=format!("{other}#parts")>{words.say(id)}</a></p>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="parts">
            <table class="table table-stack beside">
                <caption id="parts">{words.say("beside-table")}<small>{small}</small></caption>
                {head(ctx, filter, "gaps-col-part")}
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The head of a table: what its rows are, then the States.
pub(super) fn head(ctx: &PageContext, filter: &SideBySideFilter, rows: &str) -> AnyView {
    let states = filter
        .states
        .iter()
        .map(|&state| {
            view! { <th scope="col">{links::state_head(ctx, state, filter.aspect)}</th> }
        })
        .collect_view();
    view! { <thead><tr><th scope="col">{ctx.words.say(rows)}</th>{states}</tr></thead> }.into_any()
}

fn row(ctx: &PageContext, aspect: Aspect, part: &Part) -> AnyView {
    let words = &ctx.words;
    let differs = part.differs();
    let tag = differs.then(|| {
        view! { " "<span class="tag tag-differs">{words.say("beside-differs")}</span> }
    });
    let name = node_named(ctx, part.node);
    let to = match part.node {
        Node::Article(number) => Some(links::article(ctx, number, aspect)),
        Node::Theme(theme) => Some(links::theme(ctx, theme, aspect)),
        Node::Directive => None,
    };
    let name = match to {
        Some(to) => view! { <a href=to>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let above = matches!(part.node, Node::Directive | Node::Theme(_));
    let cells = part.cells.iter().map(|one| cell(ctx, one, aspect)).collect_view();
    view! {
        <tr {..class(above.then_some("beside-above"))}>
            <th scope="row">{name}{tag}</th>
            {cells}
        </tr>
    }
    .into_any()
}

/// A State's status with its mark, how firmly it is held, and both its days.
fn cell(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let status = Look::of_cell(ctx, cell).line(cell_word(ctx, cell, aspect));
    let status = if links::has_evidence(cell.status) {
        let to = links::evidence(ctx, cell, aspect);
        view! { <a class="beside-status" href=to>{status}</a> }.into_any()
    } else {
        status
    };
    let all = [
        cell.grade.map(|grade| tag("tag", words.name(&grade))),
        tag_if(words, cell.contested, "tag tag-contested", "tag-contested"),
    ];
    let since = since_line(ctx, cell, aspect)
        .map(|line| view! { <span class="beside-since quiet">{line}</span> });
    view! {
        <td data-head=words.name(&cell.member_state)>{status}" "{tags(all.into_iter().flatten())}{since}</td>
    }
    .into_any()
}

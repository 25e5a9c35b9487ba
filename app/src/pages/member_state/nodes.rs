//! Where a State stands: a table of the parts of the Directive with evidence,
//! the rest folded; then the evidence part by part.

use data::{
    model::{Aspect, MemberState, NodeStatus},
    snapshot::cell::Cell,
    structure::Node,
};
use leptos::prelude::*;

use crate::{
    components::{
        class::class,
        compare::Changed,
        deciding::DecidingWord,
        links,
        mark::Look,
        node::NodeBlock,
        sentence::{inferred_message, node_label, node_named},
        status::cell_word,
        tags::{tag, tag_if, tags},
    },
    context::PageContext,
    format,
};

fn has_status(cell: &Cell) -> bool {
    !matches!(cell.status, NodeStatus::NoFinding | NodeStatus::Optional | NodeStatus::NotBound)
}

/// Whether no finding is held on a part. An article of options alone is none of these:
/// where nothing must be done, nothing is missing.
pub(crate) fn is_without_finding(status: NodeStatus) -> bool {
    status == NodeStatus::NoFinding
}

/// The table, and the parts on which no finding is held.
pub(super) fn table(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<AnyView> {
    if !ctx.snapshot.is_bound(state, ctx.on) {
        return None;
    }
    let words = &ctx.words;
    let (with, without): (Vec<Cell>, Vec<Cell>) = ctx
        .snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .map(|node| ctx.snapshot.cell(state, node, aspect, ctx.on))
        .partition(has_status);
    let (without, options): (Vec<Cell>, Vec<Cell>) =
        without.into_iter().partition(|cell| is_without_finding(cell.status));
    let changed = Changed::of(ctx, aspect);
    let rows = with.iter().map(|cell| row(ctx, cell, aspect, changed.as_ref())).collect_view();
    let small = words.get(
        "state-table-small",
        &[("aspect", words.name(&aspect).into()), ("count", without.len().into())],
    );
    let table = if with.is_empty() {
        view! { <p class="empty">{words.say("state-table-empty")}</p> }.into_any()
    } else {
        view! {
            <table class="table table-stack">
                <caption class="visually-hidden">{words.say("state-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("gaps-col-part")}</th>
                        <th scope="col">{words.say("state-col-status")}</th>
                        <th scope="col">{words.say("state-col-since")}</th>
                        <th scope="col">{words.say("state-col-latest")}</th>
                        <th scope="col">{words.say("state-col-note")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    Some(
        view! {
            <section class="section" aria-labelledby="articles">
                <div class="section-head"><h2 id="articles">{words.say("state-table")}</h2><p>{small}</p></div>
                {table}
                {rest(ctx, &without, &options, aspect)}
            </section>
        }
        .into_any(),
    )
}

fn row(ctx: &PageContext, cell: &Cell, aspect: Aspect, changed: Option<&Changed>) -> AnyView {
    let words = &ctx.words;
    let name = node_named(ctx, cell.node);
    let mut status = cell_word(ctx, cell, aspect);
    if let Some(grade) = cell.grade {
        status = words.get(
            "state-graded",
            &[("status", status.into()), ("grade", words.name(&grade).into())],
        );
    }
    let day = |day: Option<data::model::Day>| day.map(|day| format::day(words, day));
    let latest = DecidingWord::of(ctx, cell, aspect).map(|word| word.label(words));
    let changed = changed.and_then(|changed| changed.note(ctx, cell.member_state, cell.node));
    let marked = changed.is_some().then_some("is-changed");
    let all = [
        tag_if(words, cell.contested, "tag tag-contested", "tag-contested"),
        tag_if(words, cell.inferred, "tag tag-inferred", inferred_message(cell.node)),
        changed.map(|note| tag("tag tag-changed", note)),
    ];
    view! {
        <tr {..class(marked)}>
            <th scope="row"><a href=format!("#{}", links::anchor(cell.node))>{name}</a></th>
            <td data-head=words.say("state-col-status")>{Look::of_cell(ctx, cell).line(status)}</td>
            <td class="nowrap" data-head=words.say("state-col-since")>{day(cell.since)}</td>
            <td data-head=words.say("state-col-latest")>{latest}</td>
            <td data-head=words.say("state-col-note")>
                {tags(all.into_iter().flatten())}
                {assessed(ctx, cell, aspect)}
            </td>
        </tr>
    }
    .into_any()
}

/// On how many counted provisions of an article a finding stands.
fn assessed(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> Option<AnyView> {
    let Node::Article(number) = cell.node else { return None };
    let (assessed @ 1.., counted) = (cell.assessed?, cell.counted?) else { return None };
    let to = links::assessed_figure(ctx, cell.member_state, number, aspect);
    let args = [("assessed", assessed.into()), ("counted", counted.into())];
    Some(ctx.words.linked("state-assessed", &args, &[("list", to)]))
}

/// The parts on which nothing is held, folded; below them, uncounted, articles of
/// options alone.
fn rest(ctx: &PageContext, without: &[Cell], options: &[Cell], aspect: Aspect) -> Option<AnyView> {
    if without.is_empty() {
        return None;
    }
    let list = |cells: &[Cell]| {
        let items = cells.iter().map(|cell| {
            let name = match cell.node {
                Node::Article(number) => {
                    let to = links::article(ctx, number, aspect);
                    view! { <a href=to>{node_label(ctx, cell.node)}", "{ctx.words.name_as("inside", &number)}</a> }
                        .into_any()
                }
                node => node_label(ctx, node).into_any(),
            };
            view! { <li>{name}<span>{cell_word(ctx, cell, aspect)}</span></li> }
        });
        let items = items.collect_view();
        (!cells.is_empty()).then(|| view! { <ul class="ruled-list">{items}</ul> })
    };
    let summary = ctx.words.get("state-rest", &[("count", without.len().into())]);
    Some(
        view! {
            <details class="disclosure">
                <summary>{summary}</summary>
                <div class="disclosure-body">{list(without)}{list(options)}</div>
            </details>
        }
        .into_any(),
    )
}

/// The evidence, part by part.
pub(super) fn evidence(ctx: &PageContext, state: MemberState, aspect: Aspect) -> Option<AnyView> {
    if !ctx.snapshot.is_bound(state, ctx.on) {
        return None;
    }
    let words = &ctx.words;
    let blocks: Vec<AnyView> = ctx
        .snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .filter_map(|node| {
            let block = NodeBlock::to_show(ctx, state, node, aspect)?;
            let heading = match node {
                Node::Article(number) => {
                    let to = format!("{}#{state}", links::article(ctx, number, aspect));
                    view! {
                        <h3>
                            <a href=to>{node_label(ctx, node)}</a>
                            ", "
                            {ctx.words.name_as("inside", &number)}
                        </h3>
                    }
                    .into_any()
                }
                node => view! { <h3>{node_label(ctx, node)}</h3> }.into_any(),
            };
            Some(block.view(ctx, links::anchor(node), heading))
        })
        .collect();
    let list = if blocks.is_empty() {
        view! { <p class="empty">{words.say("state-table-empty")}</p> }.into_any()
    } else {
        view! { <ul class="nodes">{blocks}</ul> }.into_any()
    };
    Some(
        view! {
            <section class="section" aria-labelledby="evidence">
                <div class="section-head">
                    <h2 id="evidence">{words.say("state-evidence")}</h2>
                    <p>{words.say("article-by-state-sub")}</p>
                </div>
                {list}
            </section>
        }
        .into_any(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        pages, reference,
        reports::{ReportFilter, Subject},
    };

    #[test]
    fn a_page_and_its_report_count_the_same_parts_without_a_finding() {
        #[track_caller]
        fn check(state: &str, aspect: Aspect, count: usize) {
            let ctx = reference::context("2026-11-24");
            let state = MemberState::parse(state).unwrap();
            let filter = crate::address::Compared(crate::address::ByAspect { aspect });
            let page = pages::member_state(&ctx, state, &filter).unwrap();
            let page = reference::text(&page);
            assert!(
                page.contains(&format!("{count} parts without a finding are left out")),
                "{page}"
            );
            let said = format!("The {count} parts without a finding");
            let folded = page.split(&said).nth(1).unwrap();
            assert_eq!(
                folded.split("The evidence").next().unwrap().matches("No finding held").count(),
                count
            );
            let filter = ReportFilter { aspect, ..ReportFilter::default() };
            let report = pages::report(&ctx, Subject::State(state), &filter).unwrap();
            let report = reference::text(&report);
            assert!(report.contains(&format!("No finding is held on {count} parts")), "{report}");
        }
        // Article 8 holds options alone: nothing is missing there.
        check("EL", Aspect::Conformity, 22);
        check("LT", Aspect::Conformity, 26);
    }
}

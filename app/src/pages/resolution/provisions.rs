//! What a point of the resolution turns on: provisions of the Directive, and how
//! many States have a reported gap on each.

use data::{
    model::{Aspect, Provision},
    structure::Node,
    table::Demand,
};
use leptos::prelude::*;

use crate::{
    components::{
        links,
        records::{Caption, Column, Records},
    },
    context::PageContext,
    format,
};

/// What is asked stands in the first two; the others count States.
const COLUMNS: [Column; 6] = [
    Column::Words("article-grid-provision"),
    Column::Words("resolution-col-it-asks"),
    Column::Number("gaps-col-reported"),
    Column::Number("resolution-col-transposed"),
    Column::Number("gaps-col-unknown"),
    Column::Number("resolution-col-article"),
];

/// The provisions by name, each a link to its article.
pub(super) fn listed(ctx: &PageContext, demand: &Demand, aspect: Aspect) -> AnyView {
    let all = demand.provisions.as_slice();
    if all.is_empty() {
        return view! { <p>{ctx.words.say("resolution-turns-on-none")}</p> }.into_any();
    }
    let named = all
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let comma = (at > 0).then_some(", ");
            view! { {comma}<a class="nowrap" href=address_of(ctx, one, aspect)>{one.to_string()}</a> }
        })
        .collect_view();
    view! { <p>{ctx.words.say("resolution-articles")}" "{named}</p> }.into_any()
}

/// The place of a provision in the page of its article.
pub(crate) fn address_of(ctx: &PageContext, provision: &Provision, aspect: Aspect) -> String {
    let article = links::article(ctx, provision.article(), aspect);
    let structure = ctx.snapshot.structure();
    match structure.reached_by(provision).first() {
        Some(&at) => format!("{article}#{}", structure.leaves()[at].eid),
        None => article,
    }
}

/// What each provision asks and how the States stand on it, beside the article that
/// it belongs to.
pub(super) fn table(ctx: &PageContext, demand: &Demand, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let weighed: Vec<&Provision> = ctx.snapshot.weighed_provisions(demand).collect();
    let rows = demand.provisions.as_slice().iter().map(|one| row(ctx, &weighed, one, aspect));
    let caption = words.say("resolution-provisions");
    if weighed.is_empty() {
        let small = words.say("resolution-provisions-course");
        return Records {
            id: "provisions",
            caption: Caption::Shown(caption, Some(small)),
            columns: &COLUMNS[..2],
            rows: rows.collect(),
        }
        .view(words);
    }
    let small = words.get(
        "resolution-provisions-small",
        &[
            ("aspect", words.name(&aspect).into()),
            ("day", format::day(words, ctx.on).into()),
            ("bound", ctx.snapshot.bound_states(ctx.on).count().into()),
        ],
    );
    Records {
        id: "provisions",
        caption: Caption::Shown(caption, Some(small)),
        columns: &COLUMNS,
        rows: rows.collect(),
    }
    .view(words)
}

fn row(ctx: &PageContext, weighed: &[&Provision], one: &Provision, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let structure = ctx.snapshot.structure();
    let asks = structure
        .reached_by(one)
        .into_iter()
        .map(|at| view! { <p lang="en">{structure.leaves()[at].summary.to_string()}</p> })
        .collect_view();
    let number = |id: &str, count: usize| {
        view! { <td class="number" data-head=words.say(id)>{count}</td> }.into_any()
    };
    let figures = if weighed.contains(&one) {
        let gaps = ctx.snapshot.gaps_at_provision(one, aspect, ctx.on);
        let article = Node::Article(one.article());
        let of_article = ctx.snapshot.gaps_at(article, aspect, ctx.on).reported;
        let to = format!("{}#reported", links::gaps_figure(ctx, article, aspect));
        let heard = words.get("node-article", &[("number", one.article().to_string().into())]);
        let counts = if structure.is_optional_provision(one) {
            view! { <td colspan="3">{words.say("coverage-optional")}</td> }.into_any()
        } else {
            view! {
                {number("gaps-col-reported", gaps.reported)}
                {number("resolution-col-transposed", gaps.transposed)}
                {number("gaps-col-unknown", gaps.unknown)}
            }
            .into_any()
        };
        view! {
            {counts}
            <td class="number" data-head=words.say("resolution-col-article")>
                <a href=to>{of_article}<span class="visually-hidden">" "{heard}</span></a>
            </td>
        }
        .into_any()
    } else if !weighed.is_empty() {
        view! { <td colspan="4">{words.say("resolution-not-weighed")}</td> }.into_any()
    } else {
        ().into_any()
    };
    view! {
        <tr>
            <th scope="row" class="nowrap">
                <a href=address_of(ctx, one, aspect)>{words.get("node-provision", &[("provision", one.to_string().into())])}</a>
            </th>
            <td data-head=words.say("resolution-col-it-asks")>{asks}</td>
            {figures}
        </tr>
    }
    .into_any()
}

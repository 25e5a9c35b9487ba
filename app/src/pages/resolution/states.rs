//! The Member States under where they stand on a point of the resolution, each with
//! what is held there and a link to its evidence.

use data::{
    model::{Aspect, MemberState, NodeStatus},
    report::Text,
    snapshot::demand::{DemandOnDay, DemandStanding},
    structure::Node,
    table::Demand,
};
use leptos::prelude::*;

use crate::{
    components::{
        links,
        mark::Look,
        records::{Caption, Column, Records},
        sentence::{node_label, since_line},
        status::{cell_word, is_due, word},
        text,
    },
    context::PageContext,
    words::Value,
};

/// A section for each standing; of those that stand nowhere in question none.
pub(super) fn lists(
    ctx: &PageContext,
    demand: &Demand,
    held: &DemandOnDay,
    aspect: Aspect,
) -> AnyView {
    DemandStanding::ALL
        .iter()
        .filter(|&&standing| {
            held.count(standing) > 0
                || matches!(standing, DemandStanding::Reported | DemandStanding::Unknown)
        })
        .map(|&standing| section(ctx, demand, held, standing, aspect))
        .collect_view()
        .into_any()
}

fn section(
    ctx: &PageContext,
    demand: &Demand,
    held: &DemandOnDay,
    standing: DemandStanding,
    aspect: Aspect,
) -> AnyView {
    let words = &ctx.words;
    let states: Vec<MemberState> = held.those(standing).collect();
    let heading = words.get(heading(ctx, standing), &[("count", states.len().into())]);
    let body = if states.is_empty() {
        view! { <p class="empty">{words.say("resolution-none")}</p> }.into_any()
    } else {
        match standing {
            DemandStanding::Reported | DemandStanding::Nearby | DemandStanding::Transposed => {
                table(ctx, demand, standing, &states, aspect)
            }
            DemandStanding::Optional => names(ctx, &states, aspect),
            DemandStanding::Unknown => {
                view! { {elsewhere(ctx, &states, aspect)}{unknown(ctx, demand, &states, aspect)} }
                    .into_any()
            }
        }
    };
    view! {
        <section class="section ruled" aria-labelledby=standing.code()>
            <div class="section-head"><h2 id=standing.code()>{heading.clone()}</h2></div>
            {body}
        </section>
    }
    .into_any()
}

pub(crate) fn heading(ctx: &PageContext, standing: DemandStanding) -> &'static str {
    match standing {
        DemandStanding::Reported if is_due(ctx) => "resolution-states-reported",
        DemandStanding::Reported => "resolution-states-reported-before",
        DemandStanding::Nearby => "resolution-states-nearby",
        DemandStanding::Transposed => "resolution-states-transposed",
        DemandStanding::Optional => "resolution-states-optional",
        DemandStanding::Unknown => "resolution-states-unknown",
    }
}

/// Of how many States nothing is known here although a gap is reported in them on a
/// larger part of the Directive, of which nobody says where.
fn elsewhere(ctx: &PageContext, states: &[MemberState], aspect: Aspect) -> Option<AnyView> {
    let with_gap = states
        .iter()
        .filter(|&&state| ctx.snapshot.status(state, Node::Directive, aspect, ctx.on).is_gap())
        .count();
    let to = format!("{}#reported", links::gaps_figure(ctx, Node::Directive, aspect));
    let args: [(&str, Value<'_>); 1] = [("count", with_gap.into())];
    (with_gap > 0).then(|| {
        let said = ctx.words.linked("resolution-elsewhere", &args, &[("those", to)]);
        view! { <p>{said}</p> }.into_any()
    })
}

/// The States of which something is held all the same, then the names of the others.
fn unknown(ctx: &PageContext, demand: &Demand, states: &[MemberState], aspect: Aspect) -> AnyView {
    let (held, nothing): (Vec<MemberState>, Vec<MemberState>) =
        states.iter().partition(|&&state| {
            !lines(ctx, demand, DemandStanding::Unknown, state, aspect).is_empty()
        });
    let table =
        (!held.is_empty()).then(|| table(ctx, demand, DemandStanding::Unknown, &held, aspect));
    let others = (!nothing.is_empty()).then(|| {
        let said = ctx.words.get("resolution-nothing-held", &[("count", nothing.len().into())]);
        view! { <p>{said}</p>{names(ctx, &nothing, aspect)} }
    });
    view! { {table}{others} }.into_any()
}

fn names(ctx: &PageContext, states: &[MemberState], aspect: Aspect) -> AnyView {
    let items = states
        .iter()
        .map(|&state| view! { <li>{links::state_head(ctx, state, aspect)}</li> })
        .collect_view();
    view! { <ul class="figure-names">{items}</ul> }.into_any()
}

fn table(
    ctx: &PageContext,
    demand: &Demand,
    standing: DemandStanding,
    states: &[MemberState],
    aspect: Aspect,
) -> AnyView {
    let words = &ctx.words;
    let rows = states
        .iter()
        .map(|&state| {
            let lines = lines(ctx, demand, standing, state, aspect).into_iter();
            let items = lines
                .map(|(look, said)| view! { <li>{look.small()}" "{text::view(&said)}</li> })
                .collect_view();
            view! {
                <tr id=format!("{standing}-{state}")>
                    <th scope="row">{links::state_head(ctx, state, aspect)}</th>
                    <td data-head=words.say("resolution-col-held")><ul class="cell-lines">{items}</ul></td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let caption =
        Caption::InHeading(words.get(heading(ctx, standing), &[("count", states.len().into())]));
    let columns = &[Column::Words("matrix-state"), Column::Words("resolution-col-held")];
    Records { id: standing.code(), caption, columns, rows }.view(words)
}

/// What is held of a State on the provisions, a line each; of one whose gaps stand
/// near them, on their articles.
pub(crate) fn lines(
    ctx: &PageContext,
    demand: &Demand,
    standing: DemandStanding,
    state: MemberState,
    aspect: Aspect,
) -> Vec<(Look, Text)> {
    let mut articles: Vec<_> =
        ctx.snapshot.weighed_provisions(demand).map(data::model::Provision::article).collect();
    articles.dedup();
    if standing == DemandStanding::Nearby {
        let of_article = |number| {
            let cell = ctx.snapshot.cell(state, Node::Article(number), aspect, ctx.on);
            let said = since_line(ctx, &cell, aspect)
                .unwrap_or_else(|| format!("{}.", cell_word(ctx, &cell, aspect)));
            let to = links::evidence(ctx, &cell, aspect);
            let named = node_label(ctx, cell.node);
            let said = Text::link(named, to).and(ctx.words.colon()).and(said);
            cell.status.is_gap().then(|| (Look::of_cell(ctx, &cell), said))
        };
        return articles.into_iter().filter_map(of_article).collect();
    }
    let shown = |status: NodeStatus| match standing {
        DemandStanding::Reported => status.is_gap(),
        _ => !matches!(status, NodeStatus::NoFinding | NodeStatus::Optional),
    };
    ctx.snapshot
        .weighed_provisions(demand)
        .filter_map(|provision| {
            let status = ctx.snapshot.provision_status(state, provision, aspect, ctx.on);
            let to = format!("{}#{state}", links::article(ctx, provision.article(), aspect));
            let named =
                ctx.words.get("node-provision", &[("provision", provision.to_string().into())]);
            let said = Text::link(named, to).and(ctx.words.colon()).and(word(ctx, status, aspect));
            shown(status).then(|| (Look::of_status(ctx, status), said))
        })
        .collect()
}

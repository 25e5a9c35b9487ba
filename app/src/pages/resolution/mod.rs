//! Parliament's resolution, point by point: what each asks, of whom, what it turns
//! on, and how the Member States stand there. A point outside the Directive says so.

mod demand;
mod file;
mod followed;
mod provisions;
mod states;

use data::{
    snapshot::demand::{DemandOnDay, DemandStanding},
    table::{Demand, Source},
};
use leptos::prelude::*;

pub use demand::demand;
pub use file::resolution_csv;

use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        figures::coverage,
        layout::{Page, Place, document},
        links,
        records::{Caption, Column, Records},
        status::is_due,
    },
    context::PageContext,
    format,
    words::Value,
};

/// The source that is the resolution itself.
const SOURCE: &str = "EP-2015";

/// The page.
#[must_use]
pub fn resolution(ctx: &PageContext, filter: &ByAspect) -> String {
    let words = &ctx.words;
    let aspect = filter.aspect;
    let title = words.say("nav-resolution");
    let page = Page { place: Place::Resolution, title, filter, main: "" };
    document(ctx, &page, || {
        let csv = ctx.link_with("/resolution.csv", filter);
        let json = ctx.link_with("/api/v1/resolution", filter);
        view! {
            <div class="opening">
                <h1>{opening(ctx, *filter)}</h1>
                {coverage(ctx, aspect)}
                <p class="opening-sub">{about(ctx)}" "{words.say("resolution-not-reported")}</p>
            </div>
            {aspect_switch(ctx, aspect, |aspect| ByAspect { aspect })}
            {table(ctx, *filter)}
            <p class="section quiet">
                {words.say("resolution-rule")}" "
                <a href=csv>{words.say("resolution-csv")}</a>" "
                <a href=json>{words.say("resolution-json")}</a>
            </p>
        }
    })
}

/// How many points turn on what the Directive asks, and where gaps stand.
fn opening(ctx: &PageContext, filter: ByAspect) -> AnyView {
    let demands = ctx.snapshot.demands();
    let held: Vec<DemandOnDay> = demands
        .iter()
        .filter_map(|demand| ctx.snapshot.demand_on(demand, filter.aspect, ctx.on))
        .collect();
    let has = |one: &DemandOnDay, standing| one.count(standing) > 0;
    let reported = held.iter().filter(|one| has(one, DemandStanding::Reported)).count();
    let nearby = held
        .iter()
        .filter(|one| !has(one, DemandStanding::Reported) && has(one, DemandStanding::Nearby))
        .count();
    let id = match (ctx.snapshot.bound_states(ctx.on).count(), is_due(ctx)) {
        (0, _) => "resolution-opening-nobody",
        (_, false) => "resolution-opening-before",
        (_, true) => "resolution-opening",
    };
    let args = [
        ("all", demands.len().into()),
        ("weighed", held.len().into()),
        ("reported", reported.into()),
        ("nearby", nearby.into()),
        ("rest", (held.len() - reported - nearby).into()),
        ("day", format::day(&ctx.words, ctx.on).into()),
    ];
    ctx.words.linked(id, &args, &[("all", "#points".to_owned())])
}

/// What the resolution is, as its source says.
fn about(ctx: &PageContext) -> Option<AnyView> {
    let source: &Source = &ctx.snapshot.dataset().sources.get(SOURCE)?.record;
    let args = [
        ("day", format::date_or_none(&ctx.words, source.date).into()),
        ("number", source.celex_or_ref.clone().into()),
    ];
    let to = [("source", links::source(ctx, &source.source_id))];
    Some(ctx.words.linked("resolution-about", &args, &to))
}

fn table(ctx: &PageContext, filter: ByAspect) -> AnyView {
    let rows = ctx.snapshot.demands().into_iter().map(|one| row(ctx, one, filter)).collect();
    let small = ctx.words.get(
        "resolution-caption-small",
        &[
            ("aspect", ctx.words.name(&filter.aspect).into()),
            ("day", format::day(&ctx.words, ctx.on).into()),
            ("bound", ctx.snapshot.bound_states(ctx.on).count().into()),
        ],
    );
    Records {
        id: "points",
        caption: Caption::Shown(ctx.words.say("resolution-caption"), Some(small)),
        columns: &[
            Column::Words("resolution-col-point"),
            Column::Words("resolution-col-asks"),
            Column::Words("resolution-col-turns-on"),
            Column::Words("resolution-col-stand"),
        ],
        rows,
    }
    .view(&ctx.words)
}

fn row(ctx: &PageContext, one: &Demand, filter: ByAspect) -> AnyView {
    let words = &ctx.words;
    let point = point(ctx, one);
    let to = address_of(ctx, one, filter);
    let provisions = provisions::listed(ctx, one, filter.aspect);
    let stand = match ctx.snapshot.demand_on(one, filter.aspect, ctx.on) {
        Some(held) => counts(ctx, &held, &to),
        None => view! { <p>{followed::in_short(ctx, one)}</p> }.into_any(),
    };
    view! {
        <tr id=format!("point-{}", one.paragraph)>
            <th scope="row" class="nowrap"><a href=to>{point}</a></th>
            <td data-head=words.say("resolution-col-asks")>
                <p lang="en">{one.demand.to_string()}</p>
                <p class="quiet">{addressees(ctx, one)}</p>
            </td>
            <td data-head=words.say("resolution-col-turns-on")>{provisions}</td>
            <td data-head=words.say("resolution-col-stand")>{stand}</td>
        </tr>
    }
    .into_any()
}

/// How many bound States stand where, each count a link to these.
fn counts(ctx: &PageContext, held: &DemandOnDay, page: &str) -> AnyView {
    if held.states.is_empty() {
        return view! { <p>{ctx.words.say("resolution-nobody")}</p> }.into_any();
    }
    let items = DemandStanding::ALL
        .iter()
        .filter(|&&standing| held.count(standing) > 0)
        .map(|&standing| {
            let to = format!("{page}#{standing}");
            let args: [(&str, Value<'_>); 1] = [("count", held.count(standing).into())];
            view! { <li>{ctx.words.linked(count_message(ctx, standing), &args, &[("those", to)])}</li> }
        })
        .collect_view();
    view! { <ul class="cell-lines">{items}</ul> }.into_any()
}

/// The message that counts the States which stand so.
fn count_message(ctx: &PageContext, standing: DemandStanding) -> &'static str {
    match standing {
        DemandStanding::Reported if !is_due(ctx) => "resolution-count-reported-before",
        DemandStanding::Reported => "resolution-count-reported",
        DemandStanding::Nearby => "resolution-count-nearby",
        DemandStanding::Transposed => "resolution-count-transposed",
        DemandStanding::Optional => "resolution-count-optional",
        DemandStanding::Unknown => "resolution-count-unknown",
    }
}

/// The address of a point's page.
fn address_of(ctx: &PageContext, demand: &Demand, filter: ByAspect) -> String {
    ctx.link_with(&format!("/resolution/{}", demand.paragraph), &filter)
}

/// A point's name: "Paragraph 10", "Recital O".
fn point(ctx: &PageContext, demand: &Demand) -> String {
    let paragraph = demand.paragraph.as_str();
    let is_numbered = paragraph.bytes().all(|sign| sign.is_ascii_digit());
    let id = if is_numbered { "resolution-paragraph" } else { "resolution-recital" };
    ctx.words.get(id, &[("number", paragraph.to_owned().into())])
}

/// To whom a point is addressed.
fn addressees(ctx: &PageContext, demand: &Demand) -> String {
    let named = demand.addressee.as_slice().iter().map(|one| ctx.words.name(one)).collect();
    ctx.words.get("resolution-to", &[("whom", format::list(&ctx.words, named).into())])
}

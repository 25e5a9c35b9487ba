//! Parliament's resolution, point by point: what each asks, of whom, what it turns
//! on, and how the Member States stand there. A point outside the Directive says so.

mod demand;
mod file;
mod followed;
pub(crate) mod points;
mod provisions;
mod states;

use data::{
    snapshot::demand::{DemandOnDay, DemandStanding},
    table::Demand,
};
use leptos::prelude::*;

pub use demand::demand;
pub use file::resolution_csv;

use self::points::{about, address_of, addressees, count_message, opening, point};
use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        figures::coverage,
        layout::{Page, Place, document},
        records::{Caption, Column, Records},
        text,
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
                <h1>{text::view(&opening(ctx, *filter))}</h1>
                {coverage(ctx, aspect)}
                <p class="opening-sub">{about(ctx).map(|said| text::view(&said))}" "{words.say("resolution-not-reported")}</p>
            </div>
            {aspect_switch(ctx, aspect, |aspect| ByAspect { aspect })}
            {table(ctx, *filter)}
            <div class="section quiet">
                <p>{words.say("resolution-rule")}</p>
                <ul class="ways screen-only">
                    <li><a href=csv>{words.say("resolution-csv")}</a></li>
                    <li><a href=json>{words.say("resolution-json")}</a></li>
                </ul>
            </div>
        }
    })
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

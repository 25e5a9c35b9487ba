//! What page and report say of the resolution and of each of its points.

use data::{
    report::Text,
    snapshot::demand::{DemandOnDay, DemandStanding},
    table::{Demand, Source},
};

use super::SOURCE;
pub(crate) use super::{
    demand::sentence,
    followed::{in_short, related_act, reports_since, stated_by},
    provisions::address_of as place_of,
    states::{heading, lines},
};
use crate::{
    address::ByAspect,
    components::{links, status::is_due},
    context::PageContext,
    format,
};

/// How many points turn on what the Directive asks, and where gaps stand.
pub(crate) fn opening(ctx: &PageContext, filter: ByAspect) -> Text {
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
    ctx.words.text(id, &args, &[("all", "#points".to_owned())])
}

/// What the resolution is, as its source says.
pub(crate) fn about(ctx: &PageContext) -> Option<Text> {
    let source: &Source = &ctx.snapshot.dataset().sources.get(SOURCE)?.record;
    let args = [
        ("day", format::date_or_none(&ctx.words, source.date).into()),
        ("number", source.celex_or_ref.clone().into()),
    ];
    let to = [("source", links::source(ctx, &source.source_id))];
    Some(ctx.words.text("resolution-about", &args, &to))
}

/// The message that counts the States which stand so.
pub(crate) fn count_message(ctx: &PageContext, standing: DemandStanding) -> &'static str {
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
pub(crate) fn address_of(ctx: &PageContext, demand: &Demand, filter: ByAspect) -> String {
    ctx.link_with(&format!("/resolution/{}", demand.paragraph), &filter)
}

/// A point's name: "Paragraph 10", "Recital O".
pub(crate) fn point(ctx: &PageContext, demand: &Demand) -> String {
    let paragraph = demand.paragraph.as_str();
    let is_numbered = paragraph.bytes().all(|sign| sign.is_ascii_digit());
    let id = if is_numbered { "resolution-paragraph" } else { "resolution-recital" };
    ctx.words.get(id, &[("number", paragraph.to_owned().into())])
}

/// To whom a point is addressed.
pub(crate) fn addressees(ctx: &PageContext, demand: &Demand) -> String {
    let named = demand.addressee.as_slice().iter().map(|one| ctx.words.name(one)).collect();
    ctx.words.get("resolution-to", &[("whom", format::list(&ctx.words, named).into())])
}

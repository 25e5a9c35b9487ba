//! One point of the resolution: what it asks, the provisions that it turns on, and
//! every Member State under where it stands on these.

use data::{
    report::Text,
    snapshot::demand::{DemandOnDay, DemandStanding},
    table::Demand,
};
use leptos::prelude::*;

use super::{
    followed,
    points::{address_of, addressees, count_message, point},
    provisions, states,
};
use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch,
        figures::{Figure, coverage, figures},
        layout::{Page, Place, document},
        links,
        status::is_due,
        text,
    },
    context::PageContext,
    format,
};

/// The page; none if the resolution has no such point.
#[must_use]
pub fn demand(ctx: &PageContext, paragraph: &str, filter: &ByAspect) -> Option<String> {
    let demand = ctx.snapshot.demand(paragraph)?;
    let aspect = filter.aspect;
    let words = &ctx.words;
    let title = words.get("resolution-title", &[("point", point(ctx, demand).into())]);
    let page = Page { place: Place::Resolution, title, filter, main: "" };
    let held = ctx.snapshot.demand_on(demand, aspect, ctx.on);
    Some(document(ctx, &page, || {
        let switch =
            held.is_some().then(|| aspect_switch(ctx, aspect, |aspect| ByAspect { aspect }));
        let turns_on = (!demand.provisions.as_slice().is_empty())
            .then(|| provisions::table(ctx, demand, aspect));
        let states = held.as_ref().map(|held| states::lists(ctx, demand, held, aspect));
        view! {
            {crumbs(ctx, demand, *filter)}
            {head(ctx, demand, held.as_ref(), *filter)}
            {switch}
            {followed::section(ctx, demand)}
            {turns_on}
            {states}
            {neighbours(ctx, demand, *filter)}
        }
    }))
}

fn crumbs(ctx: &PageContext, demand: &Demand, filter: ByAspect) -> AnyView {
    let words = &ctx.words;
    view! {
        <nav class="crumbs" aria-label=words.say("crumbs-label")>
            <ol>
                <li><a href=ctx.link_with("/resolution", &filter)>{words.say("nav-resolution")}</a></li>
                <li>{point(ctx, demand)}</li>
            </ol>
        </nav>
    }
    .into_any()
}

fn head(
    ctx: &PageContext,
    demand: &Demand,
    held: Option<&DemandOnDay>,
    filter: ByAspect,
) -> AnyView {
    let words = &ctx.words;
    let held = held.filter(|held| !held.states.is_empty());
    let sentence = held.map_or_else(
        || {
            let args = [
                ("point", point(ctx, demand).into()),
                ("said", followed::in_short(ctx, demand).into()),
            ];
            words.get("resolution-point-opening", &args).into_any()
        },
        |held| text::view(&sentence(ctx, demand, held)),
    );
    let figures = held.map(|held| {
        let counted = DemandStanding::ALL.iter().filter(|&&standing| {
            held.count(standing) > 0
                || matches!(standing, DemandStanding::Reported | DemandStanding::Unknown)
        });
        figures(
            counted
                .map(|&standing| Figure {
                    number: held.count(standing),
                    counts: words.get(
                        &format!("{}.figure", count_message(ctx, standing)),
                        &[("of", held.states.len().into())],
                    ),
                    to: format!("#{standing}"),
                })
                .collect(),
        )
    });
    let coverage = held.is_some().then(|| coverage(ctx, filter.aspect));
    let note = (!demand.note.is_empty())
        .then(|| view! { <p class="opening-sub" lang="en">{demand.note.clone()}"."</p> });
    view! {
        <div class="columns columns-wide-left">
            <div class="opening">
                <h1>{sentence}</h1>
                <p class="opening-sub"><span lang="en">{demand.demand.to_string()}"."</span>" "{addressees(ctx, demand)}</p>
                {note}
                {coverage}
            </div>
            {figures}
        </div>
    }
    .into_any()
}

/// The page's heading, of a point on which States stand somewhere.
pub(crate) fn sentence(ctx: &PageContext, demand: &Demand, held: &DemandOnDay) -> Text {
    let id = if is_due(ctx) { "resolution-sentence" } else { "resolution-sentence-before" };
    let args = [
        ("point", point(ctx, demand).into()),
        ("day", format::day(&ctx.words, ctx.on).into()),
        ("bound", held.states.len().into()),
        ("reported", held.count(DemandStanding::Reported).into()),
        ("nearby", held.count(DemandStanding::Nearby).into()),
        ("unknown", held.count(DemandStanding::Unknown).into()),
    ];
    let to = [
        ("bound", links::bound_figure(ctx)),
        ("reported", "#reported".to_owned()),
        ("nearby", "#nearby".to_owned()),
        ("unknown", "#unknown".to_owned()),
    ];
    ctx.words.text(id, &args, &to)
}

fn neighbours(ctx: &PageContext, demand: &Demand, filter: ByAspect) -> AnyView {
    let words = &ctx.words;
    let all = ctx.snapshot.demands();
    let at = all.iter().position(|one| one.paragraph == demand.paragraph).unwrap_or_default();
    let link = |one: Option<&&Demand>| {
        one.map(|one| view! { <a href=address_of(ctx, one, filter)>{point(ctx, one)}</a> })
    };
    let before = link(at.checked_sub(1).and_then(|at| all.get(at)));
    let after = link(all.get(at + 1));
    view! {
        <nav class="section ruled" aria-label=words.say("resolution-neighbours")>
            <ul class="ruled-list"><li><span>{before}</span><span>{after}</span></li></ul>
        </nav>
    }
    .into_any()
}

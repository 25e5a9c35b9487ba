//! On how many States evidence is held at a part of the Directive: any finding
//! on it or on a provision in it, whether or not it decides.

use data::{model::MemberState, snapshot::cell::Cell};
use leptos::prelude::*;

use super::{
    NodeFilter,
    cells::{By, cells, names},
    excluded,
    form::{Choice, form},
    opened::{Opened, list, nothing},
    said::at,
};
use crate::{
    address::ByAspect,
    components::{
        aspect_switch::aspect_switch, figures::Figure, links, node::NodeBlock, records::Caption,
    },
    context::PageContext,
    format,
};

/// On how many States evidence is held at a part of the Directive.
#[must_use]
pub fn evidence(ctx: &PageContext, filter: &NodeFilter) -> String {
    let NodeFilter { aspect, node } = *filter;
    let words = &ctx.words;
    let has_status = ctx.snapshot.structure().has(node);
    let bound = ctx.snapshot.bound_states(ctx.on);
    let cell = |state: MemberState| ctx.snapshot.cell(state, node, aspect, ctx.on);
    let (held, without): (Vec<Cell>, Vec<Cell>) = bound
        .filter(|_| has_status)
        .map(cell)
        .partition(|cell| NodeBlock::of(ctx, cell.member_state, node, aspect).is_some());
    let of = held.len() + without.len();
    let args = [
        ("day", format::day(words, ctx.on).into()),
        ("aspect", words.name_as("inside", &aspect).into()),
        ("at", at(ctx, node).into()),
        ("held", held.len().into()),
        ("nothing", without.len().into()),
        ("of", of.into()),
    ];
    let places = [
        ("held", "#held".to_owned()),
        ("nothing", "#nothing".to_owned()),
        ("bound", links::bound_figure(ctx)),
    ];
    let sentence = match excluded::why_no_status(ctx, node) {
        Some(why) => why.into_any(),
        None if of == 0 => words.get("figure-nobody", &args).into_any(),
        None => words.linked("figure-evidence-sentence", &args, &places),
    };
    let opens = of > 0;
    let figures = vec![
        Figure {
            number: held.len(),
            counts: words.get("figure-evidence", &[("of", of.into())]),
            to: "#held".to_owned(),
        },
        Figure {
            number: without.len(),
            counts: words.get("figure-evidence-none", &[("of", of.into())]),
            to: "#nothing".to_owned(),
        },
    ];
    let switch = aspect_switch(ctx, aspect, |aspect| NodeFilter { aspect, node });
    let form = form(ctx, Some(aspect), vec![Choice::of_node(ctx, node)]);
    Opened {
        filter,
        title: "figure-title-evidence",
        sentence,
        sum: opens.then(|| words.linked("figure-sum-evidence", &args, &places)),
        figures: if opens { figures } else { Vec::new() },
        aspect: Some(aspect),
        node,
        choices: view! { {switch}{form} }.into_any(),
        lists: lists(ctx, *filter, &held, &without),
        rule: ("figure-rule-evidence", 6),
        elsewhere: vec![(
            words.say("figure-same-data"),
            ctx.link_with("/api/v1/matrix", &ByAspect { aspect }),
        )],
    }
    .page(ctx)
}

fn lists(ctx: &PageContext, filter: NodeFilter, held: &[Cell], without: &[Cell]) -> Vec<AnyView> {
    let words = &ctx.words;
    let aspect = filter.aspect;
    let mut lists = Vec::new();
    if held.len() + without.len() > 0 {
        let heading = words.get("figure-evidence-held-head", &[("count", held.len().into())]);
        let body = if held.is_empty() {
            nothing(words.say("figure-held-none"))
        } else {
            cells(ctx, ("held-list", Caption::Heard(heading.clone())), held, By::State, aspect)
        };
        lists.push(list("held", heading, None, body));
        let heading = words.get("figure-evidence-nothing-head", &[("count", without.len().into())]);
        let body = if without.is_empty() {
            nothing(words.say("figure-nothing-none"))
        } else {
            names(ctx, without, By::State, aspect)
        };
        lists.push(list("nothing", heading, Some(words.say("figure-nothing-sub")), body));
    }
    let unbound = excluded::unbound(ctx).len();
    if unbound > 0 {
        let heading = words.get("figure-excluded-head", &[("count", unbound.into())]);
        lists.push(list("excluded", heading, None, excluded::states(ctx, aspect)));
    }
    lists
}

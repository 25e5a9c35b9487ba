//! Statuses as marks, in lines and in a key; States as tiles.

use data::model::{Aspect, NodeStatus};
use leptos::prelude::*;

use crate::{
    address::{ByAspect, NoFilter},
    components::{
        aspect_switch::aspect_switch,
        figures::coverage,
        frame::banner,
        legend::legend,
        mark::Look,
        section::section,
        status::word,
        tiles::{measures, tiles},
    },
    context::PageContext,
    pages::Measure,
};

const ASPECT: Aspect = Aspect::Conformity;

/// The parts that show a status.
pub(super) fn marks(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let lines = NodeStatus::ALL
        .iter()
        .map(|&status| {
            let look = Look::of_status(ctx, status);
            let contested = look.clone().contested().mark();
            let small = look.small();
            view! { <li>{look.line(word(ctx, status, ASPECT))}" "{contested}" "{small}</li> }
        })
        .collect_view();
    let maps = Measure::ALL
        .into_iter()
        .map(|measure| {
            view! { <div class="design-part">{measures(ctx, measure)}{tiles(ctx, measure)}</div> }
        })
        .collect_view();
    let statuses = view! { <ul class="design-marks">{lines}</ul>{legend(ctx, ASPECT)} };
    let heads = view! {
        {banner(ctx, &NoFilter)}
        {coverage(ctx, ASPECT)}
        {aspect_switch(ctx, ASPECT, |aspect| ByAspect { aspect })}
    };
    view! {
        {section("design-statuses", words.say("design-statuses"), None, statuses.into_any())}
        {section("design-heads", words.say("design-heads"), None, heads.into_any())}
        {section("design-tiles", words.say("design-tiles"), None, view! { <div class="columns columns-even">{maps}</div> }.into_any())}
    }
    .into_any()
}

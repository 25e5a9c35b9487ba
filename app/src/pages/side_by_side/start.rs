//! Nothing is chosen: what the page is good for, and the choice.

use data::model::{Aspect, MemberState, Provision};
use leptos::prelude::*;

use super::{SideBySideFilter, form};
use crate::{
    components::{links, sentence::state_inside},
    context::PageContext,
    format,
};

/// States of the example, which are no more telling than others.
const EXAMPLE: [&str; 2] = ["DE", "FR"];

/// The page's content.
pub(super) fn start(ctx: &PageContext, filter: &SideBySideFilter) -> AnyView {
    let words = &ctx.words;
    let aspect = filter.aspect;
    let states: Vec<MemberState> =
        EXAMPLE.iter().filter_map(|code| MemberState::parse(code).ok()).collect();
    let named = states.iter().map(|state| state_inside(ctx, *state)).collect();
    let example = words.linked(
        "beside-start-states",
        &[("states", format::list(words, named).into())],
        &[("example", links::side_by_side(ctx, &states, aspect))],
    );
    let provision = example_of(ctx, aspect).map(|of| {
        let said = words.linked(
            "beside-start-provision",
            &[("provision", of.to_string().into())],
            &[("example", links::across(ctx, of, aspect))],
        );
        view! { <li>{said}</li> }
    });
    view! {
        <div class="opening">
            <h1>{words.say("beside-start")}</h1>
            <p class="opening-sub">{words.say("beside-start-why")}</p>
        </div>
        {form::states(ctx, filter)}
        {form::provision(ctx, filter)}
        <section class="section prose" aria-labelledby="good-for">
            <h2 id="good-for">{words.say("beside-start-heading")}</h2>
            <ul><li>{example}</li>{provision}<li>{words.say("beside-start-known")}</li></ul>
        </section>
    }
    .into_any()
}

/// The provision on which a finding stands in most States, the first of several.
fn example_of(ctx: &PageContext, aspect: Aspect) -> Option<&Provision> {
    let held = |at: usize| {
        let states = ctx.snapshot.bound_states(ctx.on);
        let branches = states.filter_map(|state| ctx.snapshot.branch(state, aspect));
        branches.filter(|branch| branch.leaf_on(at, ctx.on).is_some()).count()
    };
    let leaves = ctx.snapshot.structure().leaves().iter().enumerate();
    let counted = leaves.filter(|(_, leaf)| leaf.is_counted());
    // Of several with as many the last is taken, so it is looked for from the end.
    let most = counted.rev().max_by_key(|(at, _)| held(*at));
    most.map(|(_, leaf)| &leaf.provision)
}

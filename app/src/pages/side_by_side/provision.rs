//! One provision, or an article, across the Member States: State by State what stands,
//! with the findings beneath, each with source and day.

use data::{
    model::{Aspect, MemberState},
    report::Text,
    structure::Node,
};
use leptos::prelude::*;

use super::{SideBySideFilter, form, subject::Subject, take_away};
use crate::{
    components::{
        aspect_switch::aspect_switch, figures::coverage, finding::finding, leaf::LeafCell, links,
        node::NodeBlock, text, voice::Heard,
    },
    context::PageContext,
    format,
};

/// The States that are shown: those chosen, or all, if they are bound.
pub(super) fn shown(ctx: &PageContext, filter: &SideBySideFilter) -> Vec<MemberState> {
    let has = |state: &MemberState| filter.states.is_empty() || filter.states.contains(state);
    ctx.snapshot.bound_states(ctx.on).filter(has).collect()
}

/// The page's content.
pub(super) fn provision(
    ctx: &PageContext,
    filter: &SideBySideFilter,
    subject: &Subject,
) -> AnyView {
    let aspect = filter.aspect;
    let states = shown(ctx, filter);
    let (with, without): (Vec<MemberState>, Vec<MemberState>) =
        states.iter().copied().partition(|&state| is_held(ctx, subject, state, aspect));
    let blocks = with.iter().map(|&state| block(ctx, subject, state, aspect)).collect::<Vec<_>>();
    let list = (!blocks.is_empty()).then(|| view! { <ul class="nodes">{blocks}</ul> });
    let words = &ctx.words;
    view! {
        <div class="opening">
            <h1>{text::view(&sentence(ctx, filter, subject, with.len(), states.len()))}</h1>
            {coverage(ctx, aspect)}
            {asks(ctx, subject, aspect)}
        </div>
        {aspect_switch(ctx, aspect, |aspect| SideBySideFilter { aspect, ..filter.clone() })}
        {form::provision(ctx, filter)}
        <section class="section" aria-labelledby="by-state">
            <div class="section-head">
                <h2 id="by-state">{words.say("article-by-state")}</h2>
                <p>{words.say("beside-by-state-sub")}</p>
            </div>
            {list}
            {nothing(ctx, &without, aspect)}
        </section>
        {take_away(ctx, filter)}
        {form::states(ctx, filter)}
    }
    .into_any()
}

/// Whether a finding is held on it in a State.
pub(super) fn is_held(
    ctx: &PageContext,
    subject: &Subject,
    state: MemberState,
    aspect: Aspect,
) -> bool {
    match subject.provision {
        None => NodeBlock::of(ctx, state, Node::Article(subject.article), aspect).is_some(),
        Some(_) => !subject.heard(ctx, state, aspect).is_empty(),
    }
}

fn sentence(
    ctx: &PageContext,
    filter: &SideBySideFilter,
    subject: &Subject,
    held: usize,
    bound: usize,
) -> Text {
    let words = &ctx.words;
    let day = ("day", format::day(words, ctx.on).into());
    if bound == 0 {
        return words.text("beside-provision-nobody", &[day], &[]);
    }
    let all = filter.states.is_empty();
    let here = "#by-state".to_owned();
    words.text(
        "beside-provision",
        &[
            day,
            ("aspect", words.name_as("inside", &filter.aspect).into()),
            ("provision", subject.name(ctx).into()),
            ("held", held.into()),
            ("bound", bound.into()),
            ("rest", (bound - held).into()),
        ],
        &[
            ("held", here.clone()),
            ("bound", if all { links::bound_figure(ctx) } else { here }),
            ("rest", "#nothing".to_owned()),
        ],
    )
}

/// What it asks, with a link to its article.
fn asks(ctx: &PageContext, subject: &Subject, aspect: Aspect) -> AnyView {
    let to = links::article(ctx, subject.article, aspect);
    let lines = subject
        .entries(ctx)
        .map(|leaf| {
            let name = leaf.provision.to_string();
            view! { <li><a href=to.clone()>{name}</a>" "<span lang="en">{leaf.summary.to_string()}</span></li> }
        })
        .collect_view();
    view! { <ul class="opening-sub beside-asks">{lines}</ul> }.into_any()
}

/// A State with what stands and what is heard there.
fn block(ctx: &PageContext, subject: &Subject, state: MemberState, aspect: Aspect) -> AnyView {
    let heading = view! { <h3>{links::state_head(ctx, state, aspect)}</h3> }.into_any();
    let node = Node::Article(subject.article);
    if subject.provision.is_none() {
        return match NodeBlock::to_show(ctx, state, node, aspect) {
            Some(block) => block.view(ctx, state.to_string(), heading),
            None => ().into_any(),
        };
    }
    let leaves: Vec<LeafCell> =
        subject.leaves.iter().filter_map(|&at| LeafCell::on(ctx, state, at, aspect)).collect();
    let marks = leaves.iter().map(|leaf| leaf.look().mark()).collect_view();
    let lines = leaves
        .iter()
        .map(|leaf| view! { <p class="node-say">{format!("{}.", leaf.aloud(ctx, aspect))}</p> })
        .collect_view();
    let heard: Vec<Heard> = subject.heard(ctx, state, aspect);
    let findings = heard.iter().map(|heard| finding(ctx, heard, aspect)).collect_view();
    view! {
        <li id=state.to_string()>
            <div class="node-head">{marks}{heading}</div>
            {lines}
            <ul class="findings">{findings}</ul>
        </li>
    }
    .into_any()
}

/// The States of which nothing is held on it.
fn nothing(ctx: &PageContext, without: &[MemberState], aspect: Aspect) -> Option<AnyView> {
    if without.is_empty() {
        return None;
    }
    let heading = ctx.words.get("beside-without", &[("count", without.len().into())]);
    let codes = without
        .iter()
        .map(|&state| {
            let to = links::state(ctx, state, aspect);
            view! { <li><a href=to>{links::code(ctx, state)}</a></li> }
        })
        .collect_view();
    Some(view! { <h3 id="nothing">{heading}</h3><ul class="codes">{codes}</ul> }.into_any())
}

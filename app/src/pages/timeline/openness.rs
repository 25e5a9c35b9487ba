//! Which procedures were open on the day shown, and how sure that is.

use data::snapshot::case::Openness;
use leptos::prelude::*;

use super::TimelineFilter;
use crate::{
    charts::timeline::facts::StateFacts,
    components::links,
    context::PageContext,
    format,
    pages::{OpenChoice, ProceduresFilter},
};

/// A row for each degree of certainty: how many procedures, of which States.
pub(super) fn openness(
    ctx: &PageContext,
    filter: &TimelineFilter,
    states: &[StateFacts<'_>],
) -> AnyView {
    let words = &ctx.words;
    let rows = Openness::ALL.iter().map(|&open| row(ctx, filter, states, open)).collect_view();
    let day = format::day(words, ctx.on);
    view! {
        <section class="section ruled" aria-labelledby="open">
            <div class="section-head">
                <h2 id="open">{words.get("lanes-open-heading", &[("day", day.into())])}</h2>
                <p>{words.say("lanes-open-note")}</p>
            </div>
            <dl class="facts timeline-open">{rows}</dl>
        </section>
    }
    .into_any()
}

fn row(
    ctx: &PageContext,
    filter: &TimelineFilter,
    states: &[StateFacts<'_>],
    open: Openness,
) -> AnyView {
    let words = &ctx.words;
    let of = states
        .iter()
        .flat_map(|facts| facts.procedures.iter().map(move |procedure| (facts, procedure)))
        .filter(|(_, procedure)| procedure.on_day.open == open)
        .map(|(facts, procedure)| {
            let aspect = procedure.on_day.procedure_type.aspect();
            let to = format!("{}#procedures", links::state(ctx, facts.state(), aspect));
            view! { <li><a href=to>{links::code(ctx, facts.state())}</a></li> }
        })
        .collect::<Vec<_>>();
    let count = of.len();
    let chosen = ProceduresFilter {
        procedure_type: filter.procedure_type,
        open: Some(OpenChoice::One(open)),
        ..ProceduresFilter::default()
    };
    // The figure is over all States: a count of some is no link to it.
    let number = if filter.states.is_empty() && count > 0 {
        view! { <a href=links::procedures_figure(ctx, chosen)>{count}</a> }.into_any()
    } else {
        count.into_any()
    };
    let name = match open {
        Openness::Yes => words.say("lanes-open-yes"),
        Openness::Presumed => words.say("lanes-open-presumed"),
        Openness::Unknown => words.say("lanes-open-unknown"),
        Openness::No => words.say("lanes-open-no"),
    };
    view! {
        <div>
            <dt>{name}</dt>
            <dd>
                <span class="timeline-count">{number}</span>
                {(count > 0).then(|| view! { <ul class="codes">{of}</ul> })}
            </dd>
        </div>
    }
    .into_any()
}

//! What happened when in every State, a lane each: the time to transpose,
//! procedures with their steps, and national measures.

pub(crate) mod facts;
pub(crate) mod key;
mod lanes;
pub(crate) mod marks;
mod table;
#[cfg(test)]
mod tests;
pub(crate) mod told;

use std::{cmp::Reverse, collections::BTreeMap};

use data::{
    chart::{LanesChart, StateLane},
    model::{Aspect, SourceId},
    snapshot::METHOD,
};

pub(crate) use self::lanes::delay;
use self::{
    facts::{Period, StateFacts, states},
    lanes::{heads, lane},
};
use super::{Chart, Size, query};
use crate::{
    components::{links, status::is_due},
    context::PageContext,
    format,
    pages::TimelineFilter,
    words::Value,
};

/// The chart.
#[must_use]
pub fn timeline<'a>(ctx: &'a PageContext, filter: &TimelineFilter) -> Option<Chart<'a>> {
    let words = &ctx.words;
    let period = Period::of(ctx, filter);
    let states = states(ctx, filter);
    let day = |day| Value::from(format::day(words, day));
    let range = || [("from", day(period.from)), ("until", day(period.to))];
    let title = [("day", day(ctx.on))].into_iter().chain(range()).collect::<Vec<_>>();
    let table = table::table(ctx, &states, period);
    let sources = sources(&states, period);
    let leads = states
        .iter()
        .map(|facts| {
            format!("{}#procedures", links::state(ctx, facts.entry.code, Aspect::Communication))
        })
        .collect();
    let described = key::described(ctx, &states);
    let sub = words.get(if is_due(ctx) { "lanes-sub" } else { "lanes-sub-before" }, &range());
    let sub = match filter.procedure_type {
        None => sub,
        Some(kind) => {
            let only = ("type", words.name_as("inside", &kind).into());
            format!("{sub} {}", words.get("lanes-sub-type", &[only]))
        }
    };
    Some(Chart {
        name: "timeline",
        page: "/timeline".to_owned(),
        query: query(ctx, filter),
        heading: words.say("lanes-heading"),
        sub,
        title: words.get("lanes-title", &title),
        described,
        size: Size::Long,
        leads,
        table,
        nothing: None,
        sources,
        rule: Some(words.linked(
            "lanes-rule",
            &[("method", Value::from(METHOD))],
            &[("method", format!("{}#method", ctx.link("/about")))],
        )),
        draw: Box::new(move |frame| {
            let lanes: Vec<StateLane> =
                states.iter().map(|facts| lane(ctx, facts, period)).collect();
            let legend = key::key(ctx, &lanes, period);
            data::chart::lanes(&LanesChart {
                frame,
                from: period.from,
                to: period.to,
                ends: (format::day(words, period.from), format::day(words, period.to)),
                on: ctx.on,
                on_label: words.get("timeline-on", &[("day", day(ctx.on))]),
                deadline: {
                    let deadline = ctx.snapshot.directive().deadline;
                    (deadline, words.get("timeline-due", &[("day", day(deadline))]))
                },
                heads: heads(ctx),
                lanes,
                legend,
            })
        }),
    })
}

/// The sources of what is drawn: those of most facts first, then by id.
fn sources(states: &[StateFacts<'_>], period: Period) -> Vec<SourceId> {
    let mut counted: BTreeMap<&SourceId, usize> = BTreeMap::new();
    for facts in states {
        let steps = facts.procedures.iter().flat_map(|procedure| &procedure.steps);
        let steps = steps
            .filter(|(entry, _)| period.meets(entry.interval))
            .map(|(_, fact)| &fact.record.source_id);
        let measures = facts
            .dated
            .iter()
            .filter(|(when, _)| period.meets(*when))
            .map(|(_, fact)| *fact)
            .chain(facts.undated.iter().copied())
            .map(|fact| &fact.record.source_id);
        for source in steps.chain(measures) {
            *counted.entry(source).or_default() += 1;
        }
    }
    let mut ranked: Vec<(&SourceId, usize)> = counted.into_iter().collect();
    ranked.sort_by_key(|&(_, count)| Reverse(count));
    ranked.into_iter().map(|(source, _)| source.clone()).collect()
}

//! How many procedures are open, and how sure that is.

use std::collections::BTreeMap;

use data::{
    model::{Aspect, Day, MemberState, ProcedureType, Stage},
    snapshot::case::{CaseOnDay, Openness},
};
use leptos::prelude::*;

use crate::{components::links, context::PageContext, format};

/// The procedures listed on a day, by how sure it is that they are open.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) yes: usize,
    pub(super) presumed: usize,
    unknown: usize,
    no: usize,
}

impl Counts {
    pub(super) fn of(ctx: &PageContext) -> Self {
        let mut counts = Self::default();
        for (_, case) in ctx.snapshot.cases_on(ctx.on) {
            *match case.open {
                Openness::Yes => &mut counts.yes,
                Openness::Presumed => &mut counts.presumed,
                Openness::Unknown => &mut counts.unknown,
                Openness::No => &mut counts.no,
            } += 1;
        }
        counts
    }
}

/// "21 procedures had been opened by this day. One is known to be open; 19 were
/// last seen active on 24 April 2024."
pub(super) fn line(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let counts = Counts::of(ctx);
    let listed = counts.yes + counts.presumed + counts.unknown + counts.no;
    if listed == 0 {
        return words.say("procedures-none").into_any();
    }
    let mut said = vec![words.get("procedures-yes", &[("count", counts.yes.into())])];
    if counts.presumed > 0 {
        let when = last_seen(ctx).unwrap_or_default();
        said.push(words.get(
            "procedures-presumed",
            &[("count", counts.presumed.into()), ("when", when.into())],
        ));
    }
    for (id, count) in [("procedures-unknown", counts.unknown), ("procedures-closed", counts.no)] {
        if count > 0 {
            said.push(words.get(id, &[("count", count.into())]));
        }
    }
    let sentences = format!("{}.", said.join("; "));
    words.linked(
        "procedures-line",
        &[("listed", listed.into()), ("sentences", sentences.into())],
        &[("list", "#procedures".to_owned())],
    )
}

/// When those presumed open were last seen: a day, or between two.
fn last_seen(ctx: &PageContext) -> Option<String> {
    let words = &ctx.words;
    let days: Vec<Day> = ctx
        .snapshot
        .cases_on(ctx.on)
        .filter(|(_, case)| case.open == Openness::Presumed)
        .filter_map(|(_, case)| case.last_seen)
        .collect();
    let (first, last) = (days.iter().min()?, days.iter().max()?);
    let day = |day: &Day| format::day(words, *day);
    Some(if first == last {
        words.get("last-seen-on", &[("day", day(first).into())])
    } else {
        words.get("last-seen-between", &[("first", day(first).into()), ("last", day(last).into())])
    })
}

/// The table of procedures that are open or may be, by type and newest step.
pub(super) fn by_step(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let mut rows: BTreeMap<(ProcedureType, Stage), Vec<CaseOnDay>> = BTreeMap::new();
    for (_, case) in ctx.snapshot.cases_on(ctx.on) {
        if case.open != Openness::No {
            rows.entry((case.procedure_type, case.stage)).or_default().push(case);
        }
    }
    let heading = view! { <h2 id="procedures">{words.say("procedures-heading")}</h2> };
    if rows.is_empty() {
        let nothing = words.say("procedures-nothing-open");
        return view! {
            <section class="section ruled" aria-labelledby="procedures">
                {heading}<p class="empty">{nothing}</p>
            </section>
        }
        .into_any();
    }
    let columns = [
        (Openness::Yes, words.say("procedures-col-yes")),
        (Openness::Presumed, words.say("procedures-col-presumed")),
        (Openness::Unknown, words.say("procedures-col-unknown")),
    ];
    let heads = columns
        .iter()
        .map(|(_, name)| view! { <th scope="col">{name.clone()}</th> })
        .collect_view();
    let rows = rows
        .into_iter()
        .map(|((procedure_type, stage), cases)| {
            let cells = columns
                .iter()
                .map(|(open, name)| {
                    let states = cases.iter().filter(|case| case.open == *open);
                    let states: Vec<MemberState> = states.map(|case| case.member_state).collect();
                    let codes = codes(ctx, &states, procedure_type.aspect());
                    view! { <td data-head=name.clone()>{codes}</td> }
                })
                .collect_view();
            view! {
                <tr>
                    <th scope="row">{words.name(&procedure_type)}</th>
                    <td data-head=words.say("procedures-step")>{words.name(&stage)}</td>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    let caption = words.get("procedures-caption", &[("day", format::day(words, ctx.on).into())]);
    view! {
        <section class="section ruled" aria-labelledby="procedures">
            <div class="section-head">{heading}<p>{words.say("procedures-note")}</p></div>
            <table class="table table-stack">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("procedures-type")}</th>
                        <th scope="col">{words.say("procedures-step")}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// How many States, and which: each a link to its procedures.
fn codes(ctx: &PageContext, states: &[MemberState], aspect: Aspect) -> Option<AnyView> {
    if states.is_empty() {
        return None;
    }
    let links = states
        .iter()
        .map(|&state| {
            let to = format!("{}#procedures", links::state(ctx, state, aspect));
            view! { " "<a href=to>{links::code(ctx, state)}</a> }
        })
        .collect_view();
    Some(view! { <span class="num">{states.len()}</span>" "{links} }.into_any())
}

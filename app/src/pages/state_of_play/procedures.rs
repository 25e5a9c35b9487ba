//! How many procedures are open, and how sure that is.

use std::{cmp::Reverse, collections::BTreeMap};

use data::{
    model::{Day, ProcedureType, Stage},
    report::Text,
    snapshot::case::{CaseOnDay, Openness},
};
use leptos::prelude::*;

use crate::{
    components::links,
    context::PageContext,
    format,
    pages::{OpenChoice, ProceduresFilter},
};

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
/// last seen active on 24 April 2024." Each count is a link to what it counts.
pub(crate) fn line(ctx: &PageContext) -> Text {
    let words = &ctx.words;
    let counts = Counts::of(ctx);
    let listed = counts.yes + counts.presumed + counts.unknown + counts.no;
    if listed == 0 {
        return Text::plain(words.say("procedures-none"));
    }
    let when = last_seen(ctx, presumed(ctx)).unwrap_or_default();
    let opened = |open: Option<OpenChoice>| {
        links::procedures_figure(ctx, ProceduresFilter { open, ..ProceduresFilter::default() })
    };
    let parts = [
        ("procedures-yes", counts.yes, Openness::Yes),
        ("procedures-presumed", counts.presumed, Openness::Presumed),
        ("procedures-unknown", counts.unknown, Openness::Unknown),
        ("procedures-closed", counts.no, Openness::No),
    ];
    let parts = parts
        .into_iter()
        // That none is known to be open is worth saying; that none ended is not.
        .filter(|(_, count, open)| *count > 0 || *open == Openness::Yes)
        .map(|(id, count, open)| {
            words.text(
                id,
                &[("count", count.into()), ("when", when.clone().into())],
                &[("open", opened(Some(OpenChoice::One(open))))],
            )
        })
        .collect();
    let list = [("list", opened(None))];
    let listed = words.text("procedures-line", &[("listed", listed.into())], &list);
    listed.and(" ").and(Text::joined(parts, &words.semicolon())).and(".")
}

/// The procedures that are presumed to be open.
fn presumed(ctx: &PageContext) -> impl Iterator<Item = CaseOnDay> {
    let cases = ctx.snapshot.cases_on(ctx.on).map(|(_, case)| case);
    cases.filter(|case| case.open == Openness::Presumed)
}

/// When procedures were last seen: on a day, or between two.
fn last_seen(ctx: &PageContext, cases: impl Iterator<Item = CaseOnDay>) -> Option<String> {
    let words = &ctx.words;
    let days: Vec<Day> = cases.filter_map(|case| case.last_seen).collect();
    let (first, last) = (days.iter().min()?, days.iter().max()?);
    let day = |day: &Day| format::day(words, *day);
    Some(if first == last {
        words.get("last-seen-on", &[("day", day(first).into())])
    } else {
        words.get("last-seen-between", &[("first", day(first).into()), ("last", day(last).into())])
    })
}

/// The procedures that are open or may be, by newest step, the furthest first.
pub(super) fn by_step(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let mut steps: BTreeMap<(Reverse<Stage>, ProcedureType), Vec<CaseOnDay>> = BTreeMap::new();
    for (_, case) in ctx.snapshot.cases_on(ctx.on) {
        if case.open != Openness::No {
            let key = (Reverse(case.stage), case.procedure_type);
            steps.entry(key).or_default().push(case);
        }
    }
    let list = if steps.is_empty() {
        view! { <p class="empty">{words.say("procedures-nothing-open")}</p> }.into_any()
    } else {
        let items = steps
            .into_iter()
            .map(|((Reverse(stage), procedure_type), cases)| {
                step(ctx, stage, procedure_type, &cases)
            })
            .collect_view();
        view! { <ul class="by-step">{items}</ul> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby="procedures">
            <div class="section-head">
                <h2 id="procedures">{words.say("procedures-heading")}</h2>
                <p>{words.say("procedures-note")}</p>
            </div>
            {list}
        </section>
    }
    .into_any()
}

/// A step with the procedures that stand at it, by how surely they are open.
fn step(
    ctx: &PageContext,
    stage: Stage,
    procedure_type: ProcedureType,
    cases: &[CaseOnDay],
) -> AnyView {
    let words = &ctx.words;
    let opened = |open: OpenChoice| {
        let filter = ProceduresFilter {
            procedure_type: Some(procedure_type),
            step: Some(stage),
            open: Some(open),
            ..ProceduresFilter::default()
        };
        links::procedures_figure(ctx, filter)
    };
    let tags = [
        (Openness::Yes, "tag tag-open"),
        (Openness::Presumed, "tag tag-presumed"),
        (Openness::Unknown, "tag tag-unknown"),
    ];
    let all = cases.len();
    let stands = tags.into_iter().filter_map(|(open, class)| {
        let cases: Vec<&CaseOnDay> = cases.iter().filter(|case| case.open == open).collect();
        if cases.is_empty() {
            return None;
        }
        // How many of them, where it is not all.
        let count = (cases.len() < all).then(|| {
            let to = opened(OpenChoice::One(open));
            view! { <a class="number" href=to>{cases.len()}</a>{words.colon()} }
        });
        let states = cases
            .iter()
            .map(|case| {
                let page = links::state(ctx, case.member_state, procedure_type.aspect());
                let code = links::code(ctx, case.member_state);
                view! { <a href=format!("{page}#procedures")>{code}</a>" " }
            })
            .collect_view();
        // What is known to be open may be seen later still; that it is open says all.
        let seen = (open != Openness::Yes)
            .then(|| last_seen(ctx, cases.into_iter().cloned()))
            .flatten()
            .map(|when| {
                let said = words.get("procedures-last-seen", &[("when", when.into())]);
                view! { <span class="quiet">{said}</span> }
            });
        Some(view! {
            <p>
                <span class=class>{words.name(&open)}</span>" "{count}
                <span class="codes-inline">{states}</span>{seen}
            </p>
        })
    });
    view! {
        <li>
            <p class="by-step-head">
                <span>{words.name(&stage)}" "<span class="quiet">{words.name_as("inside", &procedure_type)}</span></span>
                <a class="number" href=opened(OpenChoice::NotEnded)>{all}</a>
            </p>
            {stands.collect_view()}
        </li>
    }
    .into_any()
}

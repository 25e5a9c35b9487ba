//! What institutions stated up to the day, beside what the evidence can and
//! cannot say of the day on which they stated it.

use data::{
    model::{Aspect, Day, ProcedureType},
    snapshot::case::{CaseOnDay, Openness},
    structure::Node,
    table::{MeasureKind, Statement, StatementSubject},
};
use leptos::prelude::*;

use crate::{
    address::{self, NoFilter, View},
    components::links,
    context::PageContext,
    format,
    pages::{MatrixFilter, Part},
};

/// How many statements are shown: the newest.
const SHOWN: usize = 3;

/// The section.
pub(super) fn statements(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let mut stated: Vec<&Statement> = ctx
        .snapshot
        .dataset()
        .statements
        .iter()
        .filter(|statement| statement.date <= ctx.on)
        .collect();
    // The newest first; of one day in the order of the rows.
    stated.sort_by_key(|statement| std::cmp::Reverse(statement.date));
    let list = if stated.is_empty() {
        view! { <p class="empty">{words.say("said-nothing")}</p> }.into_any()
    } else {
        stated.truncate(SHOWN);
        let subject = |statement: &Statement| (statement.date, statement.about);
        let items = stated.iter().enumerate().map(|(at, statement)| {
            // Two figures of one day on one matter have the same beside them.
            let again = at > 0 && subject(stated[at - 1]) == subject(statement);
            item(ctx, statement, !again)
        });
        view! { <ul class="statements">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby="said">
            <div class="section-head">
                <h2 id="said">{words.say("said-heading")}</h2>
                <p>{words.say("said-sub")}</p>
            </div>
            {list}
        </section>
    }
    .into_any()
}

fn item(ctx: &PageContext, statement: &Statement, with_held: bool) -> AnyView {
    let words = &ctx.words;
    let source = ctx.snapshot.dataset().sources.get(statement.source_id.as_str());
    let publisher = source.map(|source| source.record.publisher.clone()).unwrap_or_default();
    let locator = (!statement.locator.is_empty()).then(|| {
        view! { <p class="statement-source" lang="en">{statement.locator.clone()}</p> }
    });
    let held = with_held.then(|| {
        let held: Vec<_> = held(ctx, statement).into_iter().map(|part| (part, " ")).collect();
        view! {
            <div class="statement-held">
                <h3>{words.say("said-held")}</h3>
                <p>{held}</p>
            </div>
        }
    });
    view! {
        <li class="statement">
            <div class="statement-said">
                <p lang="en">{said(ctx, statement)}</p>
                <p class="statement-source">
                    {publisher}
                    ", "
                    <time datetime=statement.date.to_string()>{format::day(words, statement.date)}</time>
                    " · "
                    <a href=links::source(ctx, &statement.source_id)>{statement.source_id.to_string()}</a>
                </p>
                {locator}
            </div>
            {held}
        </li>
    }
    .into_any()
}

/// The figure and its words as the evidence holds them.
fn said(ctx: &PageContext, statement: &Statement) -> AnyView {
    let words = &ctx.words;
    let text = statement.statement.as_str();
    match (statement.number, statement.at_most) {
        (Some(number), _) => {
            // "…, about" belongs before the number that it qualifies.
            let (about, text) =
                text.strip_suffix(", about").map_or((false, text), |text| (true, text));
            let about = about.then(|| format!("{} ", words.say("said-about")));
            view! { {about}<b>{number.get()}</b>" "{text.to_owned()} }.into_any()
        }
        (None, Some(at_most)) => words
            .get(
                "said-at-most",
                &[("statement", text.to_owned().into()), ("at-most", at_most.get().into())],
            )
            .into_any(),
        (None, None) => format::capital(text).into_any(),
    }
}

/// What is held for the day of a statement, by what it is about.
fn held(ctx: &PageContext, statement: &Statement) -> Vec<AnyView> {
    match statement.about {
        StatementSubject::Procedures => procedures(ctx, statement.date),
        StatementSubject::Communication => {
            vec![figures(ctx, Aspect::Communication, statement.date), measures(ctx, statement.date)]
        }
        StatementSubject::Implementation => {
            let mut held = vec![figures(ctx, Aspect::Conformity, statement.date)];
            held.extend(procedures(ctx, statement.date));
            held
        }
    }
}

/// The whole Directive in the matrix of another day.
fn matrix_on(ctx: &PageContext, aspect: Aspect, day: Day) -> String {
    let filter = MatrixFilter { aspect, theme: Some(Part::Directive), ..MatrixFilter::default() };
    address::write("/matrix", &filter, View { on: Some(day), with: None, ..ctx.view })
}

/// The address of this page on another day.
fn on_day(ctx: &PageContext, day: Day) -> String {
    address::write("/", &NoFilter, View { on: Some(day), with: None, ..ctx.view })
}

fn figures(ctx: &PageContext, aspect: Aspect, day: Day) -> AnyView {
    let gaps = ctx.snapshot.gaps_at(Node::Directive, aspect, day);
    ctx.words.linked(
        "held-reported-of",
        &[
            ("aspect", ctx.words.name_as("inside", &aspect).into()),
            ("reported", gaps.reported.into()),
            ("unknown", gaps.unknown.into()),
            ("bound", gaps.bound.into()),
        ],
        &[("day", matrix_on(ctx, aspect, day))],
    )
}

fn measures(ctx: &PageContext, day: Day) -> AnyView {
    let count = ctx
        .snapshot
        .dataset()
        .measures
        .iter()
        .filter(|measure| measure.kind == MeasureKind::Act)
        .filter(|measure| measure.came().is_some_and(|came| came.last() <= day))
        .count();
    ctx.words.get("held-measures", &[("count", count.into())]).into_any()
}

fn procedures(ctx: &PageContext, day: Day) -> Vec<AnyView> {
    let words = &ctx.words;
    let cases: Vec<CaseOnDay> = ctx.snapshot.cases_on(day).map(|(_, case)| case).collect();
    let of = |open: Openness| cases.iter().filter(move |case| case.open == open);
    let mut said = vec![words.linked(
        "held-open",
        &[
            ("yes", of(Openness::Yes).count().into()),
            ("which", which(ctx, of(Openness::Yes)).into()),
        ],
        &[("day", on_day(ctx, day))],
    )];
    // A statement may count procedures that had ended by its day.
    let others = [
        ("held-presumed", Openness::Presumed),
        ("held-may", Openness::Unknown),
        ("held-ended", Openness::No),
    ];
    for (id, open) in others {
        let count = of(open).count();
        if count > 0 {
            let which = which(ctx, of(open));
            said.push(
                words.get(id, &[("count", count.into()), ("which", which.into())]).into_any(),
            );
        }
    }
    said
}

/// Which procedures: the States by type, as "6 for failure to notify (EL, ES)".
fn which<'a>(ctx: &PageContext, cases: impl Iterator<Item = &'a CaseOnDay>) -> String {
    let cases: Vec<&CaseOnDay> = cases.collect();
    let by_type = ProcedureType::ALL.iter().filter_map(|procedure_type| {
        let states: Vec<String> = cases
            .iter()
            .filter(|case| case.procedure_type == *procedure_type)
            .map(|case| case.member_state.code().to_owned())
            .collect();
        (!states.is_empty()).then(|| {
            ctx.words.get(
                "held-by-type",
                &[
                    ("type", ctx.words.name_as("inside", procedure_type).into()),
                    ("states", format::list(&ctx.words, states).into()),
                ],
            )
        })
    });
    by_type.collect::<Vec<_>>().join("; ")
}

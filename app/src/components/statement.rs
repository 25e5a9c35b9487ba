//! What an institution stated, beside what the evidence can and cannot say of the
//! day on which it was stated.

use data::{
    model::{Aspect, Day, ProcedureType},
    report::Text,
    snapshot::case::{CaseOnDay, Openness},
    structure::Node,
    table::{MeasureKind, Statement, StatementSubject, WholeNumber},
};
use leptos::prelude::*;

use super::{links, text};
use crate::{
    address::{self, Filter, NoFilter, View},
    context::PageContext,
    format,
    pages::{NodeFilter, OpenChoice, ProceduresFilter, StateFilter},
};

/// A statement with its source; `with_held` beside what is held for its day.
pub(crate) fn statement(ctx: &PageContext, statement: &Statement, with_held: bool) -> AnyView {
    let words = &ctx.words;
    let source = ctx.snapshot.dataset().sources.get(statement.source_id.as_str());
    let publisher = source.map(|source| source.record.publisher.clone()).unwrap_or_default();
    let locator = (!statement.locator.is_empty()).then(|| {
        view! { <p class="statement-source" lang="en">{statement.locator.clone()}</p> }
    });
    let held = with_held.then(|| {
        let held: Vec<_> = held(ctx, statement).into_iter().map(|part| (part, " ")).collect();
        let against =
            against(ctx, statement).map(|said| view! { <p class="statement-against">{said}</p> });
        let that_day = (statement.date != ctx.on).then(|| {
            let day = format::day(words, statement.date);
            let to = [("day", on_day(ctx, statement.date))];
            let said = words.linked("said-that-day", &[("day", day.into())], &to);
            view! { <p class="statement-source">{said}</p> }
        });
        view! {
            <div class="statement-held">
                <h3>{words.say("said-held")}</h3>
                <p>{held}</p>
                {against}
                {that_day}
            </div>
        }
    });
    view! {
        <li class="statement">
            <div class="statement-said">
                <p>{text::view(&said(ctx, statement))}</p>
                <p class="statement-source">
                    <span lang="">{publisher}</span>
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

/// The figure and its words as the evidence holds them, in English.
pub(crate) fn said(ctx: &PageContext, statement: &Statement) -> Text {
    let words = &ctx.words;
    let text = statement.statement.as_str();
    match (statement.number, statement.at_most) {
        (Some(number), _) => {
            // "…, about" belongs before the number that it qualifies, in its own language.
            let (text, about) = match text.rsplit_once(", ") {
                Some((text, about @ "about")) => (text, format!("{} ", format::capital(about))),
                _ => (text, String::new()),
            };
            Text::foreign(about, "en")
                .and(Text::strong(number.get().to_string()))
                .and(" ")
                .and(Text::foreign(text, "en"))
        }
        (None, Some(at_most)) => Text::plain(words.say("said-states"))
            .and(Text::foreign(text, "en"))
            .and(" ")
            .and(words.get("said-at-most", &[("at-most", at_most.get().into())])),
        (None, None) => Text::foreign(format::capital(text), "en"),
    }
}

/// What is held for the day of a statement, by what it is about.
fn held(ctx: &PageContext, statement: &Statement) -> Vec<AnyView> {
    match statement.about {
        StatementSubject::Procedures => views(&procedures(ctx, statement.date)),
        StatementSubject::Communication if counts_states(ctx, statement.number) => {
            vec![figures(ctx, Aspect::Communication, statement.date), measures(ctx, statement.date)]
        }
        StatementSubject::Communication => vec![measures(ctx, statement.date)],
        StatementSubject::Implementation => {
            let mut held = vec![figures(ctx, Aspect::Conformity, statement.date)];
            held.extend(views(&procedures(ctx, statement.date)));
            held
        }
    }
}

/// How what was stated and what is held stand to each other, as far as it can be
/// said: a figure of an institution names no States, so that what is held agrees
/// with it is never claimed.
fn against(ctx: &PageContext, statement: &Statement) -> Option<String> {
    let words = &ctx.words;
    let gaps_of = |aspect| ctx.snapshot.gaps_at(Node::Directive, aspect, statement.date);
    match (statement.about, statement.number, statement.at_most) {
        (StatementSubject::Procedures, Some(number), _) => {
            let said = usize::try_from(number.get()).unwrap_or(usize::MAX);
            let held = ctx.snapshot.cases_on(statement.date).count();
            if held < said {
                let args = [("held", held.into()), ("missing", (said - held).into())];
                return Some(words.get("against-fewer", &args));
            }
            Some(words.get("against-as-many", &[("held", held.into())]))
        }
        (StatementSubject::Implementation, _, Some(at_most)) => {
            let gaps = gaps_of(Aspect::Conformity);
            let least = gaps.bound - gaps.reported - gaps.unknown;
            let most = gaps.bound - gaps.reported;
            let at_most = usize::try_from(at_most.get()).unwrap_or(usize::MAX);
            let id = if least > at_most {
                "against-more"
            } else if most > at_most {
                "against-open"
            } else {
                "against-within"
            };
            Some(words.get(id, &[("least", least.into()), ("most", most.into())]))
        }
        // More than there are States cannot be a number of States.
        (StatementSubject::Communication, number, _) if counts_states(ctx, number) => {
            let unknown = gaps_of(Aspect::Communication).unknown;
            (unknown > 0).then(|| words.get("against-unknown", &[("unknown", unknown.into())]))
        }
        (StatementSubject::Communication, ..) => {
            let acts = acts(ctx, statement.date);
            Some(words.get("against-acts", &[("acts", acts.into())]))
        }
        _ => None,
    }
}

/// Whether a stated number can be one of Member States; one of acts or
/// notifications can be larger.
fn counts_states(ctx: &PageContext, number: Option<WholeNumber>) -> bool {
    let states = ctx.snapshot.member_states().count();
    number.is_none_or(|number| usize::try_from(number.get()).is_ok_and(|said| said <= states))
}

/// A figure of another day.
fn on<F: Filter>(ctx: &PageContext, path: &str, filter: &F, day: Day) -> String {
    address::write(path, filter, View { on: Some(day), with: None, ..ctx.view })
}

/// The address of this page on another day.
fn on_day(ctx: &PageContext, day: Day) -> String {
    on(ctx, "/", &NoFilter, day)
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
        &[("day", on(ctx, "/figures/gaps", &NodeFilter { aspect, ..NodeFilter::default() }, day))],
    )
}

/// How many national acts had come by a day.
fn acts(ctx: &PageContext, day: Day) -> usize {
    let measures = ctx.snapshot.dataset().measures.iter();
    measures
        .filter(|measure| measure.kind == MeasureKind::Act)
        .filter(|measure| measure.came().is_some_and(|came| came.last() <= day))
        .count()
}

fn measures(ctx: &PageContext, day: Day) -> AnyView {
    let count = acts(ctx, day);
    let to = on(ctx, "/figures/measures", &StateFilter::default(), day);
    ctx.words.linked("held-measures", &[("count", count.into())], &[("day", to)])
}

fn views(said: &[Text]) -> Vec<AnyView> {
    said.iter().map(text::view).collect()
}

/// How many procedures were open on a day, and how surely, a sentence each.
pub(crate) fn procedures(ctx: &PageContext, day: Day) -> Vec<Text> {
    let words = &ctx.words;
    let cases: Vec<CaseOnDay> = ctx.snapshot.cases_on(day).map(|(_, case)| case).collect();
    let of = |open: Openness| cases.iter().filter(move |case| case.open == open);
    let opened = |open: Openness| {
        let open = Some(OpenChoice::One(open));
        on(
            ctx,
            "/figures/procedures",
            &ProceduresFilter { open, ..ProceduresFilter::default() },
            day,
        )
    };
    let mut said = vec![words.text(
        "held-open",
        &[
            ("yes", of(Openness::Yes).count().into()),
            ("which", which(ctx, of(Openness::Yes)).into()),
        ],
        &[("day", opened(Openness::Yes))],
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
            said.push(words.text(
                id,
                &[("count", count.into()), ("which", which.into())],
                &[("day", opened(open))],
            ));
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
    by_type.collect::<Vec<_>>().join(&ctx.words.semicolon())
}

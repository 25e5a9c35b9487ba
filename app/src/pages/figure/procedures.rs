//! Infringement procedures as they stood on a day: by how sure it is that they
//! were open, each with its steps and their sources.

use data::{
    model::{ProcedureType, Stage},
    snapshot::case::{Case, CaseOnDay, Openness},
    structure::Node,
};
use leptos::prelude::*;

use super::{
    OpenChoice, ProceduresFilter,
    form::{Choice, form},
    opened::{Opened, list, nothing},
};
use crate::{
    address::NoFilter,
    components::{figures::Figure, links, procedure::procedure_under, sentence::state_inside},
    context::PageContext,
    format,
    words::Value,
};

/// Infringement procedures by type, step, and how surely they are open.
#[must_use]
pub fn procedures(ctx: &PageContext, filter: &ProceduresFilter) -> String {
    let words = &ctx.words;
    let (counted, others): (Vec<Listed<'_>>, Vec<Listed<'_>>) =
        ctx.snapshot.cases_on(ctx.on).partition(|(case, on_day)| holds(*filter, case, on_day));
    Opened {
        filter,
        title: "figure-title-procedures",
        sentence: sentence(ctx, *filter, &counted, &others),
        sum: (!counted.is_empty() && filter.open.is_none()).then(|| sum(ctx, &counted)),
        figures: figures(ctx, *filter, &counted),
        aspect: None,
        node: Node::Directive,
        choices: choices(ctx, *filter),
        lists: lists(ctx, *filter, &counted, others.len()),
        rule: ("figure-rule-procedures", 10),
        elsewhere: vec![
            (words.say("figure-same-drawn"), format!("{}#procedures-over-time", ctx.link("/gaps"))),
            (words.say("figure-same-timeline"), ctx.link("/timeline")),
            (words.say("figure-same-data"), ctx.link_with("/api/v1/procedures", &NoFilter)),
        ],
    }
    .page(ctx)
}

type Listed<'a> = (&'a Case, CaseOnDay);

fn holds(filter: ProceduresFilter, case: &Case, on_day: &CaseOnDay) -> bool {
    let id = case.id();
    filter.state.is_none_or(|state| state == id.member_state)
        && filter.procedure_type.is_none_or(|kind| kind == id.procedure_type)
        && filter.step.is_none_or(|step| step == on_day.stage)
        && filter.open.is_none_or(|open| open.holds(on_day.open))
}

/// How sure it is that a procedure is open, with the place of its list and the
/// message of its heading.
const OPENNESS: [(Openness, &str, &str); 4] = [
    (Openness::Yes, "yes", "figure-procedures-yes"),
    (Openness::Presumed, "presumed", "figure-procedures-presumed"),
    (Openness::Unknown, "unknown", "figure-procedures-unknown"),
    (Openness::No, "no", "figure-procedures-no"),
];

/// The degrees of certainty that were chosen.
fn degrees(
    filter: ProceduresFilter,
) -> impl Iterator<Item = (Openness, &'static str, &'static str)> {
    OPENNESS.into_iter().filter(move |(one, ..)| filter.open.is_none_or(|open| open.holds(*one)))
}

fn count(counted: &[Listed<'_>], open: Openness) -> usize {
    counted.iter().filter(|(_, on_day)| on_day.open == open).count()
}

fn args(ctx: &PageContext, counted: &[Listed<'_>]) -> Vec<(&'static str, Value<'static>)> {
    let mut args = vec![
        ("day", Value::from(format::day(&ctx.words, ctx.on))),
        ("count", counted.len().into()),
    ];
    args.extend(OPENNESS.map(|(open, place, _)| (place, count(counted, open).into())));
    args
}

fn places() -> Vec<(&'static str, String)> {
    let mut places = vec![("count", "#counted".to_owned())];
    places.extend(OPENNESS.map(|(_, place, _)| (place, format!("#{place}"))));
    places
}

/// What is counted, by what was chosen, and how sure it is that it was open.
fn sentence(
    ctx: &PageContext,
    filter: ProceduresFilter,
    counted: &[Listed<'_>],
    others: &[Listed<'_>],
) -> AnyView {
    let words = &ctx.words;
    let mut args = args(ctx, counted);
    let mut places = places();
    args.extend([
        ("all", (counted.len() + others.len()).into()),
        ("which", which(ctx, filter).into()),
    ]);
    places.push(("all", links::procedures_figure(ctx, ProceduresFilter::default())));
    let id = if filter == ProceduresFilter::default() {
        "figure-procedures-all"
    } else {
        "figure-procedures"
    };
    words.linked(id, &args, &places)
}

/// What was chosen, in words: "against Greece; for failure to notify".
fn which(ctx: &PageContext, filter: ProceduresFilter) -> String {
    let words = &ctx.words;
    let state = filter.state.map(|state| {
        words.get("figure-procedures-state", &[("state", state_inside(ctx, state).into())])
    });
    let kind = filter.procedure_type.map(|kind| {
        words.get("figure-procedures-type", &[("type", words.name_as("inside", &kind).into())])
    });
    let step = filter
        .step
        .map(|step| words.get("figure-procedures-step", &[("step", words.name(&step).into())]));
    let open = filter.open.map(|open| words.say(open_message(open)));
    let all: Vec<String> = [state, kind, step, open].into_iter().flatten().collect();
    format::list(words, all)
}

const fn open_message(open: OpenChoice) -> &'static str {
    match open {
        OpenChoice::Seen => "figure-open-seen",
        OpenChoice::NotEnded => "figure-open-not-ended",
        OpenChoice::One(Openness::Yes) => "figure-open-yes",
        OpenChoice::One(Openness::Presumed) => "figure-open-presumed",
        OpenChoice::One(Openness::Unknown) => "figure-open-unknown",
        OpenChoice::One(Openness::No) => "figure-open-no",
    }
}

fn sum(ctx: &PageContext, counted: &[Listed<'_>]) -> AnyView {
    ctx.words.linked("figure-sum-procedures", &args(ctx, counted), &places())
}

fn figures(ctx: &PageContext, filter: ProceduresFilter, counted: &[Listed<'_>]) -> Vec<Figure> {
    let of = counted.len();
    degrees(filter)
        .filter(|_| of > 0)
        .map(|(open, place, id)| Figure {
            number: count(counted, open),
            counts: ctx.words.get(&format!("{id}.figure"), &[("of", of.into())]),
            to: format!("#{place}"),
        })
        .collect()
}

fn choices(ctx: &PageContext, filter: ProceduresFilter) -> AnyView {
    let words = &ctx.words;
    let types = ProcedureType::ALL.iter().map(|kind| (kind.code().to_owned(), words.name(kind)));
    let steps = Stage::ALL
        .iter()
        .filter(|stage| !stage.is_listing())
        .map(|stage| (stage.code().to_owned(), words.name(stage)));
    let open = OpenChoice::all()
        .map(|open| (open.code().to_owned(), format::capital(&words.say(open_message(open)))));
    let code = |code: Option<&'static str>| code.map(str::to_owned);
    form(
        ctx,
        None,
        vec![
            Choice::of_state(ctx, filter.state),
            Choice::or_all(
                ctx,
                ("type", "procedures-type"),
                types,
                code(filter.procedure_type.map(ProcedureType::code)),
            ),
            Choice::or_all(
                ctx,
                ("step", "procedures-step"),
                steps,
                code(filter.step.map(Stage::code)),
            ),
            Choice::or_all(
                ctx,
                ("open", "states-col-open"),
                open,
                code(filter.open.map(OpenChoice::code)),
            ),
        ],
    )
}

/// A list for each degree of certainty, and how many were left out.
fn lists(
    ctx: &PageContext,
    filter: ProceduresFilter,
    counted: &[Listed<'_>],
    others: usize,
) -> Vec<AnyView> {
    let words = &ctx.words;
    let mut lists = vec![by_step(ctx, counted)];
    for (open, place, id) in degrees(filter) {
        let of: Vec<&Listed<'_>> =
            counted.iter().filter(|(_, on_day)| on_day.open == open).collect();
        let heading = words.get(id, &[("count", of.len().into())]);
        let body = if of.is_empty() {
            nothing(words.say("figure-procedures-none"))
        } else {
            let items = of.iter().map(|(case, on_day)| item(ctx, case, on_day)).collect_view();
            view! { <ul class="procedures">{items}</ul> }.into_any()
        };
        lists.push(list(place, heading, None, body));
    }
    let all = links::procedures_figure(ctx, ProceduresFilter::default());
    let left = words.linked("figure-procedures-left", &[("count", others.into())], &[("all", all)]);
    let later = words.say("figure-procedures-later");
    let body = view! { <p>{left}" "{later}</p> }.into_any();
    lists.push(list("excluded", words.say("figure-left-out"), None, body));
    lists
}

fn item(ctx: &PageContext, case: &Case, on_day: &CaseOnDay) -> AnyView {
    let aspect = on_day.procedure_type.aspect();
    let heading = view! {
        {links::state_head(ctx, on_day.member_state, aspect)}
        ", "
        {ctx.words.name_as("inside", &on_day.procedure_type)}
    };
    procedure_under(ctx, heading.into_any(), case, on_day)
}

/// How many procedures stand at which step, each number with its own figure.
fn by_step(ctx: &PageContext, counted: &[Listed<'_>]) -> AnyView {
    let words = &ctx.words;
    let heading = words.get("figure-procedures-head", &[("count", counted.len().into())]);
    let mut groups: Vec<((ProcedureType, Stage), usize)> = Vec::new();
    for (_, on_day) in counted {
        let key = (on_day.procedure_type, on_day.stage);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, count)) => *count += 1,
            None => groups.push((key, 1)),
        }
    }
    groups.sort_by_key(|(key, _)| *key);
    let items = groups
        .into_iter()
        .map(|((kind, step), count)| {
            let filter = ProceduresFilter {
                procedure_type: Some(kind),
                step: Some(step),
                ..ProceduresFilter::default()
            };
            let said = words.get(
                "figure-procedures-group",
                &[("type", words.name(&kind).into()), ("step", words.name(&step).into())],
            );
            view! {
                <li><span>{said}</span><a href=links::procedures_figure(ctx, filter)>{count}</a></li>
            }
        })
        .collect_view();
    let body = if counted.is_empty() {
        nothing(words.say("figure-procedures-none"))
    } else {
        view! { <ul class="ruled-list">{items}</ul> }.into_any()
    };
    list("counted", heading, None, body)
}

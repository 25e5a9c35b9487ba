//! Days from the deadline to the closure of a State's procedure for failure to
//! notify, called just that. A State without such a closure is not known, never
//! on time.

use data::{
    model::{Aspect, Day, EdtfDate, MemberState, ProcedureType, Stage},
    snapshot::{
        case::{Case, Entry, Openness},
        delay::Delay,
    },
    structure::Node,
};
use leptos::prelude::*;

use super::{
    StateFilter, excluded,
    form::{Choice, form},
    opened::{Opened, list, nothing},
};
use crate::{
    components::{
        figures::{Figure, delay_said},
        finding::source_with_kind,
        links,
        records::{Caption, Column, Records},
        sentence::state_inside,
        status::is_due,
    },
    context::PageContext,
    format,
    words::Value,
};

/// Days from the deadline to the closure of the procedure for failure to notify.
#[must_use]
pub fn delay(ctx: &PageContext, filter: &StateFilter) -> String {
    let words = &ctx.words;
    let counted = Counted::of(ctx, *filter);
    let opens = is_due(ctx) && counted.states() > 0;
    Opened {
        filter,
        title: "figure-title-delay",
        sentence: sentence(ctx, *filter, &counted),
        sum: opens
            .then(|| words.linked("figure-sum-delay", &args(ctx, *filter, &counted), &places(ctx))),
        figures: if opens { figures(ctx, &counted) } else { Vec::new() },
        aspect: None,
        node: Node::Directive,
        choices: form(ctx, None, vec![Choice::of_state(ctx, filter.state)]),
        lists: lists(ctx, &counted, opens),
        rule: ("figure-rule-delay", 11),
        elsewhere: vec![
            (words.say("figure-same-drawn"), format!("{}#delay", ctx.link("/gaps"))),
            (words.say("figure-same-data"), ctx.link("/api/v1/delay")),
        ],
    }
    .page(ctx)
}

/// The bound States, with the days where a closure is held.
struct Counted<'a> {
    known: Vec<(MemberState, Delay, &'a Entry)>,
    unknown: Vec<MemberState>,
}

impl<'a> Counted<'a> {
    fn of(ctx: &'a PageContext, filter: StateFilter) -> Self {
        let mut counted = Self { known: Vec::new(), unknown: Vec::new() };
        let bound = ctx.snapshot.bound_states(ctx.on);
        for state in bound.filter(|&state| filter.state.is_none_or(|only| only == state)) {
            match (ctx.snapshot.delay(state, ctx.on), closure(ctx, state)) {
                (Some(delay), Some(closure)) => counted.known.push((state, delay, closure)),
                _ => counted.unknown.push(state),
            }
        }
        counted
    }

    fn states(&self) -> usize {
        self.known.len() + self.unknown.len()
    }
}

/// The procedures for failure to notify against a State.
fn cases(ctx: &PageContext, state: MemberState) -> impl Iterator<Item = &Case> {
    ctx.snapshot.cases().iter().filter(move |case| {
        case.id().member_state == state
            && case.id().procedure_type == ProcedureType::NonCommunication
    })
}

/// The closure from which the days are counted: of several the newest.
fn closure(ctx: &PageContext, state: MemberState) -> Option<&Entry> {
    cases(ctx, state)
        .flat_map(Case::endings)
        .filter(|ending| ending.stage == Stage::Closure && ending.interval.last <= ctx.on)
        .max_by_key(|ending| ending.interval)
}

fn args(
    ctx: &PageContext,
    filter: StateFilter,
    counted: &Counted<'_>,
) -> Vec<(&'static str, Value<'static>)> {
    let words = &ctx.words;
    let state = filter.state.map(|state| state_inside(ctx, state)).unwrap_or_default();
    vec![
        ("day", format::day(words, ctx.on).into()),
        ("deadline", format::day(words, ctx.snapshot.directive().deadline).into()),
        ("state", state.into()),
        ("known", counted.known.len().into()),
        ("unknown", counted.unknown.len().into()),
        ("bound", counted.states().into()),
    ]
}

fn places(ctx: &PageContext) -> Vec<(&'static str, String)> {
    vec![
        ("known", "#known".to_owned()),
        ("unknown", "#unknown".to_owned()),
        ("bound", links::bound_figure(ctx)),
    ]
}

fn sentence(ctx: &PageContext, filter: StateFilter, counted: &Counted<'_>) -> AnyView {
    let words = &ctx.words;
    if let Some(why) = filter.state.and_then(|state| excluded::why_unbound(ctx, state)) {
        return words.get("figure-nothing-counted", &[("why", why.into())]).into_any();
    }
    if let (Some(state), true) = (filter.state, is_due(ctx)) {
        let (id, mut args) = delay_said(ctx, state);
        args.push(("state", words.name(&state).into()));
        let said = words.linked(id, &args, &[("days", "#known".to_owned())]);
        return view! { {words.name(&state)}". "{said} }.into_any();
    }
    let id = match (counted.states(), is_due(ctx)) {
        (0, _) => "figure-nobody",
        (_, false) => "figure-delay-before",
        (_, true) => "figure-delay",
    };
    words.linked(id, &args(ctx, filter, counted), &places(ctx))
}

fn figures(ctx: &PageContext, counted: &Counted<'_>) -> Vec<Figure> {
    let of = |id: &str| ctx.words.get(id, &[("of", counted.states().into())]);
    vec![
        Figure {
            number: counted.known.len(),
            counts: of("figure-delay-known"),
            to: "#known".to_owned(),
        },
        Figure {
            number: counted.unknown.len(),
            counts: of("figure-not-known"),
            to: "#unknown".to_owned(),
        },
    ]
}

fn lists(ctx: &PageContext, counted: &Counted<'_>, opens: bool) -> Vec<AnyView> {
    let words = &ctx.words;
    let mut lists = Vec::new();
    if opens {
        let heading =
            words.get("figure-delay-known-head", &[("count", counted.known.len().into())]);
        let body = if counted.known.is_empty() {
            nothing(words.say("figure-delay-none"))
        } else {
            known(ctx, counted, heading.clone())
        };
        lists.push(list("known", heading, None, body));
        let heading =
            words.get("figure-delay-unknown-head", &[("count", counted.unknown.len().into())]);
        let items = counted.unknown.iter().map(|&state| unknown(ctx, state)).collect_view();
        let body = if counted.unknown.is_empty() {
            nothing(words.say("figure-unknown-none"))
        } else {
            view! { <ul class="ruled-list">{items}</ul> }.into_any()
        };
        lists.push(list("unknown", heading, Some(words.say("figure-delay-unknown-sub")), body));
    }
    let unbound = excluded::unbound(ctx).len();
    if unbound > 0 {
        let heading = words.get("figure-excluded-head", &[("count", unbound.into())]);
        lists.push(list("excluded", heading, None, excluded::states(ctx, Aspect::Communication)));
    }
    lists
}

/// The States with a closure: the days, from which to which day, and the source.
fn known(ctx: &PageContext, counted: &Counted<'_>, heading: String) -> AnyView {
    let words = &ctx.words;
    let rows = counted
        .known
        .iter()
        .filter_map(|(state, delay, closure)| {
            let step = &ctx.snapshot.dataset().infringements.facts().get(closure.row)?.record;
            let read = || EdtfDate::up_to(closure.interval.last);
            let given = format::date(words, closure.date.unwrap_or_else(read));
            let to = format!("{}#procedures", links::state(ctx, *state, Aspect::Communication));
            Some(
                view! {
                    <tr id=state.to_string()>
                        <th scope="row">{links::state_head(ctx, *state, Aspect::Communication)}</th>
                        <td class="number" data-head=words.say("figure-col-days")><a href=to>{days(ctx, *delay)}</a></td>
                        <td data-head=words.say("figure-col-counted")>{counted_from(ctx, closure)}</td>
                        <td data-head=words.say("figure-col-closed")>{given}</td>
                        <td data-head=words.say("finding-reported-by")>{source_with_kind(ctx, &step.source_id)}</td>
                    </tr>
                }
                .into_any(),
            )
        })
        .collect();
    Records {
        id: "known-list",
        caption: Caption::Heard(heading),
        columns: &[
            Column::Words("matrix-state"),
            Column::Number("figure-col-days"),
            Column::Words("figure-col-counted"),
            Column::Words("figure-col-closed"),
            Column::Words("finding-reported-by"),
        ],
        rows,
    }
    .view(words)
}

/// The days, or the least and the most where the closure's day is not known.
fn days(ctx: &PageContext, delay: Delay) -> String {
    let words = &ctx.words;
    match delay.at_least {
        Some(least) if least == delay.at_most => least.to_string(),
        Some(least) => words
            .get("figure-days-between", &[("least", least.into()), ("most", delay.at_most.into())]),
        None => words.get("figure-days-at-most", &[("most", delay.at_most.into())]),
    }
}

/// From which day to which, or to some day between which.
fn counted_from(ctx: &PageContext, closure: &Entry) -> String {
    let words = &ctx.words;
    let day = |day: Day| format::day(words, day);
    let deadline = ("deadline", Value::from(day(ctx.snapshot.directive().deadline)));
    let last = ("last", Value::from(day(closure.interval.last)));
    match closure.interval.first {
        Some(first) if first == closure.interval.last => {
            words.get("figure-days-from", &[deadline, last])
        }
        Some(first) => {
            words.get("figure-days-from-between", &[deadline, ("first", day(first).into()), last])
        }
        None => words.get("figure-days-from-up-to", &[deadline, last]),
    }
}

/// A State without a closure, and what is held instead.
fn unknown(ctx: &PageContext, state: MemberState) -> AnyView {
    let words = &ctx.words;
    let held = cases(ctx, state).filter_map(|case| case.open_on(ctx.on)).min();
    let id = match held {
        None => "figure-delay-no-procedure",
        Some(Openness::Yes) => "figure-delay-open",
        Some(Openness::Presumed) => "figure-delay-presumed",
        Some(Openness::Unknown) => "figure-delay-may",
        Some(Openness::No) => "figure-delay-withdrawn",
    };
    let to = format!("{}#procedures", links::state(ctx, state, Aspect::Communication));
    let why = words.linked(id, &[], &[("procedure", to)]);
    let name = links::state_head(ctx, state, Aspect::Communication);
    view! { <li id=state.to_string()><span>{name}</span><span>{why}</span></li> }.into_any()
}

//! What else is held of the chosen States: how much of the Directive, measures,
//! procedures, delay, penalties.

use data::{
    model::MemberState,
    snapshot::case::CaseOnDay,
    table::{Measure, MeasureKind},
};
use leptos::prelude::*;

use super::{SideBySideFilter, parts::head};
use crate::{
    components::{
        figures::delay_said,
        links::{self, CoverageOf},
        status::is_due,
        why::not_bound,
    },
    context::PageContext,
    format,
    pages::{PenaltiesFilter, is_known_by, openness, penalties_counted::Counted},
};

/// What a row shows of a State.
type Said = fn(&PageContext, &SideBySideFilter, MemberState) -> AnyView;

/// The rows, by the messages of their heads.
const ROWS: [(&str, Said); 5] = [
    ("beside-coverage", coverage),
    ("beside-measures", measures),
    ("beside-procedures", procedures),
    ("beside-delay", delay),
    ("beside-penalties", penalties),
];

/// The table.
pub(super) fn table(ctx: &PageContext, filter: &SideBySideFilter) -> AnyView {
    let words = &ctx.words;
    let rows = ROWS
        .iter()
        .map(|(id, said)| {
            let cells = filter
                .states
                .iter()
                .map(|&state| {
                    view! { <td data-head=words.name(&state)>{said(ctx, filter, state)}</td> }
                })
                .collect_view();
            view! { <tr><th scope="row">{words.say(id)}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <section class="section">
            <div class="scroll" role="region" tabindex="0" aria-labelledby="held">
                <table class="table table-stack beside">
                    <caption id="held">{words.say("beside-held")}<small>{words.say("beside-held-small")}</small></caption>
                    {head(ctx, filter, "beside-held-col")}
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// On how many articles a finding is held; of a State that is not bound why it is not.
fn coverage(ctx: &PageContext, filter: &SideBySideFilter, state: MemberState) -> AnyView {
    if let Some(why) = unbound(ctx, state) {
        return why.into_any();
    }
    let of = ctx.snapshot.coverage_of(state, filter.aspect, ctx.on);
    let to = links::coverage_figure(ctx, filter.aspect, CoverageOf::State(state));
    let args = [("held", of.held.into()), ("of", of.of.into())];
    ctx.words.linked("state-coverage", &args, &[("list", to)])
}

fn unbound(ctx: &PageContext, state: MemberState) -> Option<String> {
    if ctx.snapshot.is_bound(state, ctx.on) {
        return None;
    }
    let (id, args) = not_bound(ctx, ctx.snapshot.member_state(state)?);
    Some(ctx.words.get(id, &args))
}

/// The measures of a State that had come by the day shown, or give no date.
pub(super) fn held_measures(ctx: &PageContext, state: MemberState) -> Vec<&Measure> {
    let all = ctx.snapshot.dataset().measures.iter();
    all.filter(|measure| measure.member_state == state && is_known_by(ctx, measure)).collect()
}

/// The measure that came last; none where none gives a date by the day shown.
pub(super) fn newest<'a>(ctx: &PageContext, held: &[&'a Measure]) -> Option<&'a Measure> {
    let came = |measure: &Measure| measure.came().filter(|date| date.last() <= ctx.on);
    held.iter()
        .copied()
        .filter(|measure| came(measure).is_some())
        .max_by_key(|measure| came(measure).map(|date| date.last()))
}

fn measures(ctx: &PageContext, _: &SideBySideFilter, state: MemberState) -> AnyView {
    let words = &ctx.words;
    let held = held_measures(ctx, state);
    if held.is_empty() {
        return words.say("beside-measures-none").into_any();
    }
    let undated = || view! { <p>{words.say("beside-measures-undated")}</p> }.into_any();
    let to = links::measures_figure(ctx, Some(state));
    let count =
        words.linked("beside-measures-count", &[("count", held.len().into())], &[("all", to)]);
    let newest = newest(ctx, &held).map_or_else(undated, |measure| {
        let date = measure.came().map(|date| format::date(words, date)).unwrap_or_default();
        let bill = (measure.kind == MeasureKind::Bill).then(|| {
            view! { " "<span class="tag tag-unknown">{words.name(&measure.kind)}</span> }
        });
        view! {
            <p>
                {words.get("beside-measures-newest", &[("date", date.into())])}" "
                <span lang="">{measure.title.to_string()}</span>{bill}
            </p>
        }
        .into_any()
    });
    view! { <p>{count}</p>{newest} }.into_any()
}

/// The procedures against a State as they stand on the day shown, the newest step first.
pub(super) fn cases(ctx: &PageContext, state: MemberState) -> Vec<CaseOnDay> {
    let mut cases: Vec<_> =
        ctx.snapshot.cases_on(ctx.on).filter(|(case, _)| case.id().member_state == state).collect();
    cases
        .sort_by_key(|(case, _)| std::cmp::Reverse(case.step_on(ctx.on).map(|step| step.interval)));
    cases.into_iter().map(|(_, on_day)| on_day).collect()
}

fn procedures(ctx: &PageContext, filter: &SideBySideFilter, state: MemberState) -> AnyView {
    let words = &ctx.words;
    let cases = cases(ctx, state);
    if cases.is_empty() {
        return words.say("beside-procedures-none").into_any();
    }
    let to = format!("{}#procedures", links::state(ctx, state, filter.aspect));
    let items = cases
        .iter()
        .map(|case| {
            let number = case.infringement_number.map(|number| format!(" {number}"));
            let date = format::date_or_none(words, case.stage_date);
            let args = [("step", words.name(&case.stage).into()), ("date", date.into())];
            view! {
                <li>
                    <a href=to.clone()>{words.name(&case.procedure_type)}{number}</a>
                    <br/>
                    {words.get("states-step", &args)}
                    " "
                    {openness(ctx, case)}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="cell-lines">{items}</ul> }.into_any()
}

fn delay(ctx: &PageContext, _: &SideBySideFilter, state: MemberState) -> AnyView {
    let words = &ctx.words;
    if let Some(why) = unbound(ctx, state) {
        return why.into_any();
    }
    if !is_due(ctx) {
        let deadline = format::day(words, ctx.snapshot.directive().deadline);
        return words.get("beside-not-due", &[("deadline", deadline.into())]).into_any();
    }
    let (id, args) = delay_said(ctx, state);
    words.linked(id, &args, &[("days", links::delay_figure(ctx, Some(state)))])
}

/// How many national maxima are known, and how many of them are lower than asked for.
pub(super) fn maxima(ctx: &PageContext, state: MemberState) -> [usize; 3] {
    let filter = PenaltiesFilter::default().of(state);
    let all = Counted::all(ctx, &filter);
    let count = |of: fn(&Counted<'_>) -> usize| all.iter().map(of).sum();
    [
        count(|one| one.known().count()),
        count(|one| one.lower().count()),
        count(|one| one.maxima.len()),
    ]
}

fn penalties(ctx: &PageContext, _: &SideBySideFilter, state: MemberState) -> AnyView {
    if let Some(why) = unbound(ctx, state) {
        return why.into_any();
    }
    let filter = PenaltiesFilter::default().of(state);
    let [known, lower, of] = maxima(ctx, state);
    let args = [("known", known.into()), ("lower", lower.into()), ("of", of.into())];
    ctx.words.linked(
        "beside-penalties-said",
        &args,
        &[("all", ctx.link_with("/penalties", &filter))],
    )
}

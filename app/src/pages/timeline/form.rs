//! The filter of the time line as a plain form: order, type, States, period; and
//! periods that are often asked for, as links.

use data::model::{Day, ProcedureType};
use leptos::prelude::*;

use super::filter::{Sort, TimelineFilter, codes};
use crate::{address::NoFilter, components::fields, context::PageContext};

/// The form; it keeps the reader's day and edition.
pub(super) fn form(ctx: &PageContext, filter: &TimelineFilter) -> AnyView {
    let words = &ctx.words;
    let kept = fields::kept(fields::clocks(ctx));
    let sorts = Sort::ALL.into_iter().map(|sort| {
        let word = match sort {
            Sort::Protocol => words.say("lanes-sort-protocol"),
            Sort::Delay => words.say("lanes-sort-delay"),
            Sort::LastStep => words.say("lanes-sort-last-step"),
        };
        (sort.code(), word, sort == filter.sort)
    });
    let types = ProcedureType::ALL
        .iter()
        .map(|kind| (kind.code(), words.name(kind), filter.procedure_type == Some(*kind)));
    let all = ("", words.say("filter-all"), filter.procedure_type.is_none());
    let types = std::iter::once(all).chain(types);
    let hint = "filter-states-hint";
    view! {
        {presets(ctx, filter)}
        <form class="filters timeline-filters" method="get" action=words.at("/timeline")>
            {kept}
            {select("sort", words.say("lanes-sort"), sorts)}
            {select("type", words.say("lanes-type"), types)}
            {day(ctx, "from", words.say("lanes-from"), filter.from)}
            {day(ctx, "until", words.say("lanes-until"), filter.until)}
            <div class="field">
                <label for="filter-states">{words.say("lanes-states")}</label>
                <input
                    class="input"
                    id="filter-states"
                    name="states"
                    value=codes(&filter.states)
                    aria-describedby=hint
                    autocomplete="off"
                    spellcheck="false"
                />
            </div>
            <button class="button">{words.say("filter-apply")}</button>
            <a class="filters-clear" href=ctx.link_with("/timeline", &NoFilter)>{words.say("filter-clear")}</a>
            <p class="filters-count" id=hint>{words.say("lanes-states-hint")}</p>
        </form>
    }
    .into_any()
}

fn select(
    name: &'static str,
    label: String,
    options: impl Iterator<Item = (&'static str, String, bool)>,
) -> AnyView {
    let id = format!("filter-{name}");
    let options = options
        .map(
            |(code, word, selected)| view! { <option value=code selected=selected>{word}</option> },
        )
        .collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select class="select" id=id name=name>{options}</select>
        </div>
    }
    .into_any()
}

fn day(ctx: &PageContext, name: &'static str, label: String, given: Option<Day>) -> AnyView {
    let id = format!("filter-{name}");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                class="input"
                type="date"
                id=id
                name=name
                value=given.map(|day| day.to_string())
                min=ctx.snapshot.directive().adopted.to_string()
                max=ctx.today.to_string()
            />
        </div>
    }
    .into_any()
}

/// Periods as links, which keep the rest of the filter.
fn presets(ctx: &PageContext, filter: &TimelineFilter) -> AnyView {
    let adopted = ctx.snapshot.directive().adopted;
    let day = |year, month, day| Day::from_ymd(year, month, day).filter(|day| *day <= ctx.today);
    let first = (Some(adopted), day(2015, 12, 31));
    let second = (day(2019, 1, 1), None);
    let links = [
        ((None, None), "lanes-preset-all"),
        (first, "lanes-preset-first"),
        (second, "lanes-preset-second"),
    ]
    .into_iter()
    .map(|((from, until), id)| {
        let to = TimelineFilter { from, until, ..filter.clone() };
        let current = (to == *filter).then_some("true");
        view! { <li><a href=ctx.link_with("/timeline", &to) aria-current=current>{ctx.words.say(id)}</a></li> }
    })
    .collect_view();
    let label = "timeline-presets";
    view! {
        <nav class="aspects" aria-labelledby=label>
            <p id=label class="quiet">{ctx.words.say("lanes-presets")}</p>
            <ul class="switch">{links}</ul>
        </nav>
    }
    .into_any()
}

//! The choice of the day to compare with: a plain form, and days that people
//! ask for as links.

use data::model::Day;
use leptos::prelude::*;

use crate::{
    address::{self, Filter, View},
    components::{fields, timebar},
    context::PageContext,
    format,
};

/// The form and the links. They keep the page's filter, day and edition.
pub(super) fn choice<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let words = &ctx.words;
    let hidden = fields::kept(filter.pairs().into_iter().chain(fields::clocks(ctx)));
    let day = format::day(words, ctx.on);
    let links = days(ctx)
        .into_iter()
        .map(|(label, day)| {
            let to = address::write(&ctx.path, filter, View { with: Some(day), ..ctx.view });
            let day_words = format::day(words, day);
            view! {
                <li>
                    <a href=format!("{to}#compare")>
                        <time datetime=day.to_string()>{day_words}</time>
                    </a>
                    " "
                    <span class="quiet">{label}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <form class="filters" method="get" action=format!("{}#compare", ctx.words.at(&ctx.path))>
            <div class="field">
                <label for="with">{words.get("compare-with", &[("day", day.into())])}</label>
                <input
                    class="input"
                    type="date"
                    id="with"
                    name="with"
                    value=ctx.view.with.map(|with| with.to_string())
                    min=ctx.snapshot.directive().adopted.to_string()
                    max=ctx.today.to_string()
                    required
                />
            </div>
            {hidden}
            <button class="button">{words.say("compare-do")}</button>
        </form>
        <ul class="compare-days">{links}</ul>
    }
    .into_any()
}

/// Days worth comparing with, each with what it is, in order of time: years
/// before, the day before the last change, milestones, today.
fn days(ctx: &PageContext) -> Vec<(String, Day)> {
    let words = &ctx.words;
    let first = ctx.snapshot.directive().adopted;
    let mut days: Vec<(String, Day)> = [1_i16, 5]
        .into_iter()
        .filter_map(|years| {
            let day = years_before(ctx.on, years)?;
            Some((words.get("compare-years-before", &[("years", years.into())]), day))
        })
        .collect();
    days.extend(
        timebar::milestones(ctx)
            .into_iter()
            .map(|milestone| (timebar::title(ctx, milestone, ""), milestone.date)),
    );
    days.push((words.say("compare-today"), ctx.today));
    days.retain(|(_, day)| (first..=ctx.today).contains(day) && *day != ctx.on);
    days.sort_by_key(|(_, day)| *day);
    days
}

/// The same day of an earlier year; of 29 February the day before.
fn years_before(day: Day, years: i16) -> Option<Day> {
    let (year, month) = (day.year() - years, day.month());
    Day::from_ymd(year, month, day.day_of_month())
        .or_else(|| Day::from_ymd(year, month, day.previous().day_of_month()))
}

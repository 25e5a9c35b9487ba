//! The days of the previous and of the next change, as plain links.

use data::model::Day;
use leptos::prelude::*;

use super::on_day;
use crate::{address::Filter, context::PageContext, format};

/// The days on which something changed and that can be asked for.
pub(super) fn days(ctx: &PageContext) -> Vec<Day> {
    let asked = ctx.snapshot.directive().adopted..=ctx.today;
    ctx.snapshot.days_of_change().iter().copied().filter(|day| asked.contains(day)).collect()
}

/// The two links; at an end there is one.
pub(super) fn steps<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let words = &ctx.words;
    let days = days(ctx);
    let link = |id: &str, class: &'static str, day: Option<&Day>| {
        day.map(|&day| {
            let to = on_day(ctx, filter, day);
            let day = format::day(words, day);
            view! {
                <li class=class>
                    <a href=to>{words.say(id)}" "<span class="step-day">{day}</span></a>
                </li>
            }
        })
    };
    let previous = days.iter().rev().find(|day| **day < ctx.on);
    let next = days.iter().find(|day| **day > ctx.on);
    view! {
        <ul class="timebar-steps">
            {link("step-previous", "step-previous", previous)}
            {link("step-next", "step-next", next)}
        </ul>
    }
    .into_any()
}

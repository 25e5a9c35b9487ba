//! What the slider over the line of time is handed: days as numbers, words, and
//! the address that it leads to.

use data::model::Day;
use leptos::prelude::*;

use super::{FIELD, on_day, steps};
use crate::{
    address::{self, Filter, View},
    components::browser_days,
    context::PageContext,
    format,
    islands::TimeSlider,
};

/// The slider; it shows once it works.
pub(super) fn slider<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let words = &ctx.words;
    let first = ctx.snapshot.directive().adopted;
    let offset = |day| u32::try_from(first.days_until(day)).unwrap_or_default();
    let any = Day::parse(browser_days::ANY).ok();
    let address = address::write(&ctx.path, filter, View { on: any, ..ctx.view });
    view! {
        <TimeSlider
            start=browser_days::number(first)
            last=offset(ctx.today)
            on=offset(ctx.on)
            changes=steps::days(ctx).into_iter().map(offset).collect()
            label=words.say("timebar-on")
            hint=words.say("slider-hint")
            months=browser_days::months(words)
            patterns=format::day_patterns(words)
            address=address.replace(browser_days::ANY, "{on}")
            today=on_day(ctx, filter, ctx.today)
            field=FIELD.to_owned()
            chosen=words.get("slider-chosen", &[("day", "{day}".into())])
        />
    }
    .into_any()
}

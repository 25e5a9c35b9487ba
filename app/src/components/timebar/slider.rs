//! What the slider over the line of time is handed: days as numbers, words, and
//! the address that it leads to.

use data::model::Day;
use leptos::prelude::*;

use super::{FIELD, on_day, steps};
use crate::{
    address::{self, Filter, View},
    context::PageContext,
    format,
    islands::TimeSlider,
};

/// A day that no address holds, in whose place the browser writes the chosen one.
const ANY: &str = "9999-12-31";

/// The slider; it shows once it works.
pub(super) fn slider<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let words = &ctx.words;
    let first = ctx.snapshot.directive().adopted;
    let offset = |day| u32::try_from(first.days_until(day)).unwrap_or_default();
    let start = Day::from_ymd(1970, 1, 1).map_or(0, |epoch| epoch.days_until(first));
    let any = Day::parse(ANY).ok();
    let address = address::write(&ctx.path, filter, View { on: any, ..ctx.view });
    let months = (1..=12).map(|month| format::month(words, month)).collect();
    view! {
        <TimeSlider
            start=i64::from(start)
            last=offset(ctx.today)
            on=offset(ctx.on)
            changes=steps::days(ctx).into_iter().map(offset).collect()
            label=words.say("timebar-on")
            hint=words.say("slider-hint")
            months=months
            patterns=format::day_patterns(words)
            address=address.replace(ANY, "{on}")
            today=on_day(ctx, filter, ctx.today)
            field=FIELD.to_owned()
            chosen=words.get("slider-chosen", &[("day", "{day}".into())])
        />
    }
    .into_any()
}

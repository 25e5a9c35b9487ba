//! The two clocks on every page: as things stood on, and data edition. A plain
//! form that keeps the page's own filter, a line of time with the milestones,
//! and over it a slider, once that works.

mod edition;
mod line;
mod milestones;
mod slider;
mod steps;

use leptos::prelude::*;

#[cfg(test)]
pub(crate) use self::milestones::slug;
pub(crate) use self::milestones::{milestones, title};
use crate::{
    address::{self, Filter, View},
    components::fields,
    context::PageContext,
    format,
};

/// The id of the form that both clocks belong to.
const FORM: &str = "clocks";
/// The id of its field for the day.
const FIELD: &str = "on";

/// The bar below the head.
pub(crate) fn timebar<F: Filter>(ctx: &PageContext, filter: &F) -> AnyView {
    let words = &ctx.words;
    let snapshot = &ctx.snapshot;
    let hidden = fields::kept(kept(ctx, filter));
    let print = words.get(
        "print-line",
        &[
            ("day", format::day(words, ctx.on).into()),
            ("revision", snapshot.revision().into()),
            ("method", data::snapshot::METHOD.into()),
            ("address", lasting_address(ctx, filter).into()),
        ],
    );
    let number = words.act(&snapshot.directive().number);
    let subject = words.get("site-subject", &[("number", number.into())]);
    view! {
        <section class="timebar" aria-label=words.say("timebar-label")>
            <form class="timebar-form" id=FORM method="get" action=words.at(&ctx.path)>
                <label for=FIELD>
                    {words.say("timebar-on")}" "
                    <strong>{format::day(words, ctx.on)}</strong>
                </label>
                <div class="timebar-row">
                    <input
                        class="input"
                        type="date"
                        id=FIELD
                        name="on"
                        value=ctx.on.to_string()
                        min=snapshot.directive().adopted.to_string()
                        max=ctx.today.to_string()
                        autocomplete="off"
                        required
                    />
                    {hidden}
                    <button class="button">{words.say("timebar-show")}</button>
                </div>
            </form>
            {steps::steps(ctx, filter)}
            <div class="timeline-track">
                {line::lines(ctx)}
                {slider::slider(ctx, filter)}
            </div>
            {milestones::legend(ctx, filter)}
            {edition::edition(ctx)}
            <p class="print-only print-day">
                <span class="print-line">
                    <strong>{words.say("site-name")}</strong>" "
                    <span>{subject}</span>" "
                    <span>{print}</span>
                </span>
            </p>
        </section>
    }
    .into_any()
}

/// What the form keeps of the address beside day and edition: the page's filter,
/// the day compared with, and an edition that is named though none is chosen.
fn kept<F: Filter>(ctx: &PageContext, filter: &F) -> Vec<(&'static str, String)> {
    let with = ctx.view.with.filter(|_| F::COMPARES).map(|with| ("with", with.to_string()));
    let rev = ctx.view.rev.filter(|_| !edition::is_chosen(ctx)).map(|rev| ("rev", rev.to_string()));
    filter.pairs().into_iter().chain(with).chain(rev).collect()
}

/// The address of the page on another day; today needs none.
fn on_day<F: Filter>(ctx: &PageContext, filter: &F, day: data::model::Day) -> String {
    let on = (day != ctx.today).then_some(day);
    address::write(&ctx.path, filter, View { on, ..ctx.view })
}

/// The address that will show this page again, whatever is published later.
fn lasting_address<F: Filter>(ctx: &PageContext, filter: &F) -> String {
    let view = View { on: Some(ctx.on), rev: Some(ctx.snapshot.revision()), ..ctx.view };
    address::write(&ctx.path, filter, view)
}

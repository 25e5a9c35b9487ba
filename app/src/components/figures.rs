//! Figures as they stand at the head of a page: coverage, and counts that are
//! shown together and never merged.

use data::{
    model::{Aspect, MemberState},
    report::Text,
    snapshot::figures::Coverage,
};
use leptos::prelude::*;

use super::{
    links::{self, CoverageOf},
    status::is_due,
    text,
};
use crate::{context::PageContext, words::Said};

/// The line on coverage that stands at the head of every page with statuses.
pub(crate) fn coverage(ctx: &PageContext, aspect: Aspect) -> AnyView {
    view! { <p class="coverage">{text::view(&coverage_said(ctx, aspect))}</p> }.into_any()
}

/// On how many States × articles a finding is held, in a sentence.
pub(crate) fn coverage_said(ctx: &PageContext, aspect: Aspect) -> Text {
    let coverage = ctx.snapshot.coverage(aspect, ctx.on);
    let list = links::coverage_figure(ctx, aspect, CoverageOf::Union);
    held_on(ctx, coverage, list, ("coverage", "coverage-nobody"))
}

/// Coverage with where it is listed, by the message for it or the one for nothing of
/// nothing.
pub(crate) fn held_on(
    ctx: &PageContext,
    coverage: Coverage,
    list: String,
    (message, nothing): (&'static str, &'static str),
) -> Text {
    if coverage.of == 0 {
        return Text::plain(ctx.words.say(nothing));
    }
    let args = [("held", coverage.held.into()), ("of", coverage.of.into())];
    ctx.words.text(message, &args, &[("list", list)])
}

/// A figure: its number, what it counts, and where what it counts is listed.
pub(crate) struct Figure {
    /// The number.
    pub(crate) number: usize,
    /// What it counts, after the number.
    pub(crate) counts: String,
    /// Where it leads.
    pub(crate) to: String,
}

/// What the number of reported gaps counts; before the deadline none was due.
pub(crate) fn reported(ctx: &PageContext, bound: usize) -> String {
    let id = if is_due(ctx) { "figure-reported" } else { "figure-reported-before" };
    ctx.words.get(id, &[("of", bound.into())])
}

/// A quiet list of figures.
pub(crate) fn figures(figures: Vec<Figure>) -> AnyView {
    let rows = figures
        .into_iter()
        .map(|figure| {
            view! {
                <div>
                    <dt>{figure.counts}</dt>
                    <dd><a href=figure.to>{figure.number}</a></dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="figures">{rows}</dl> }.into_any()
}

/// The days from the deadline to the closure of a State's procedure for failure
/// to notify, called just that; without one they are not known (rule 11). The
/// message marks the days as the link `days`.
pub(crate) fn delay_said(ctx: &PageContext, state: MemberState) -> Said {
    let Some(delay) = ctx.snapshot.delay(state, ctx.on) else {
        return ("delay-not-known", Vec::new());
    };
    let days = |days: i32| vec![("days", days.abs().into())];
    match delay.at_least {
        Some(least) if least == delay.at_most && least < 0 => ("delay-before", days(least)),
        Some(least) if least == delay.at_most => ("delay", days(least)),
        // Some day of an interval: both ends, as signed days.
        Some(least) => {
            ("delay-between", vec![("least", least.into()), ("most", delay.at_most.into())])
        }
        None => ("delay-at-most", vec![("most", delay.at_most.into())]),
    }
}

/// A bar of a share; the figures stand beside it in words.
pub(crate) fn bar(held: usize, of: usize) -> AnyView {
    let view_box = format!("0 0 {} 1", of.max(1));
    view! {
        <svg class="bar" viewBox=view_box preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-track" width=of.max(1) height="1"/>
            <rect class="bar-fill" width=held height="1"/>
        </svg>
    }
    .into_any()
}

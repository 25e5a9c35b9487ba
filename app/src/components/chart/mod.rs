//! A chart in a page: its heading, and one of three views of it at a time, as
//! picture, as table and as files.
//!
//! Which view is shown is the choice of a group of radio buttons: the style
//! sheet shows the one that is checked, so it works without scripts, by
//! keyboard, and is heard as what it is. A browser that knows no `:has()` shows
//! all three.

mod files;
mod table;

use leptos::prelude::*;

use self::{files::files, table::table};
use crate::{
    charts::{Chart, Size},
    context::PageContext,
    format,
};

/// The chart under a heading of the second level.
pub(crate) fn chart(ctx: &PageContext, chart: Chart<'_>) -> AnyView {
    chart_at(ctx, chart, 2)
}

/// The chart under a heading of this level: the second or the third.
pub(crate) fn chart_at(ctx: &PageContext, chart: Chart<'_>, level: u8) -> AnyView {
    let picture = picture(&chart).into_any();
    chart_of(ctx, chart, level, picture)
}

/// The chart with what a page shows in place of its picture.
pub(crate) fn chart_of(ctx: &PageContext, chart: Chart<'_>, level: u8, shown: AnyView) -> AnyView {
    chart_below(ctx, chart, level, None, shown)
}

/// The chart with a choice of what it is of, below its heading, and what a page
/// shows in place of its picture.
pub(crate) fn chart_below(
    ctx: &PageContext,
    mut chart: Chart<'_>,
    level: u8,
    choice: Option<AnyView>,
    shown: AnyView,
) -> AnyView {
    let rule = chart.rule.take().map(|rule| view! { <p class="quiet">{rule}</p> });
    let words = &ctx.words;
    let heading = match level {
        2 => view! { <h2 id=chart.name>{chart.heading.clone()}</h2> }.into_any(),
        _ => view! { <h3 id=chart.name>{chart.heading.clone()}</h3> }.into_any(),
    };
    let edition = words.get(
        "chart-edition",
        &[
            ("day", format::day(words, ctx.on).into()),
            ("revision", ctx.snapshot.revision().into()),
            ("method", data::snapshot::METHOD.into()),
        ],
    );
    let classes = match chart.size {
        Size::Medium => "chart chart-both chart-medium",
        Size::Long => "chart chart-both chart-long",
    };
    view! {
        <section class="section">
            <figure class=classes>
                <figcaption>
                    {heading}
                    <p>{chart.sub.clone()}</p>
                </figcaption>
                {choice}
                {views(ctx, &chart)}
                {chart.nothing_said(ctx).map(|nothing| view! { <p class="empty">{nothing}</p> })}
                <div class="chart-picture">{shown}</div>
                <div class="chart-table">{table(&chart)}{rule}</div>
                <div class="chart-files">{files(ctx, &chart)}</div>
                <p class="chart-foot">{edition}</p>
            </figure>
        </section>
    }
    .into_any()
}

/// The choice of what is shown.
fn views(ctx: &PageContext, chart: &Chart<'_>) -> AnyView {
    let words = &ctx.words;
    let group = format!("{}-view", chart.name);
    let choices = [
        ("chart-view-chart", "chart"),
        ("chart-view-table", "table"),
        ("chart-view-download", "files"),
    ];
    let choices = choices
        .iter()
        .map(|&(id, value)| {
            view! {
                <label>
                    // Without this a browser may remember the choice of another day's page.
                    <input type="radio" name=group.clone() value=value autocomplete="off" checked=value == "chart" />
                    <span>{words.say(id)}</span>
                </label>
            }
        })
        .collect_view();
    let legend = words.get("chart-views", &[("chart", chart.heading.clone().into())]);
    view! {
        <fieldset class="chart-views">
            <legend class="visually-hidden">{legend}</legend>
            {choices}
        </fieldset>
    }
    .into_any()
}

/// The picture for each width; nothing where there is nothing to draw, which is
/// then said in words.
fn picture(chart: &Chart<'_>) -> Option<AnyView> {
    if chart.table.rows.is_empty() {
        return None;
    }
    let pictures = chart
        .size
        .pictures()
        .iter()
        .map(|&(class, width, part)| {
            let drawn = chart.drawn(part, width);
            let layer = drawn.links(&chart.leads).unwrap_or_default();
            view! { <div class=format!("{class} chart-drawn") inner_html=drawn.inline() + &layer></div> }
        })
        .collect_view();
    let heading = chart.heading.clone();
    let region = view! {
        <div class="chart-scroll" role="region" tabindex="0" aria-label=heading>{pictures}</div>
    };
    Some(region.into_any())
}

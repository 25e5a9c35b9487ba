//! A chart in a page: its heading, the picture in the widths for which it is
//! laid out, and below it the table of what is drawn and the files.

use leptos::prelude::*;

use super::class::class;
use crate::{
    charts::{Chart, ChartTable, Column, Format, Size},
    context::PageContext,
    format,
};

/// The chart under a heading of the second level.
pub(crate) fn chart(ctx: &PageContext, mut chart: Chart<'_>) -> AnyView {
    let rule = chart.rule.take().map(|rule| view! { <p class="quiet">{rule}</p> });
    let table = table(&chart);
    let words = &ctx.words;
    let pictures = chart
        .size
        .pictures()
        .iter()
        .map(|&(class, width, part)| {
            view! { <div class=class inner_html=chart.drawn(part, width).inline()></div> }
        })
        .collect_view();
    let edition = words.get(
        "chart-edition",
        &[
            ("day", format::day(words, ctx.on).into()),
            ("revision", ctx.snapshot.revision().into()),
            ("method", data::snapshot::METHOD.into()),
        ],
    );
    let files = Format::ALL
        .iter()
        .map(|&format| view! { <a href=chart.address(format)>{format.ending()}</a>" " })
        .collect_view();
    let classes = match chart.size {
        Size::Medium => "chart chart-both chart-medium",
        Size::Long => "chart chart-both chart-long",
    };
    view! {
        <section>
            <figure class=classes>
                <figcaption>
                    <h2 id=chart.name>{chart.heading.clone()}</h2>
                    <p>{chart.sub.clone()}</p>
                </figcaption>
                <div class="chart-scroll" role="region" tabindex="0" aria-label=chart.heading.clone()>
                    {pictures}
                </div>
                <div class="chart-foot">
                    <details class="disclosure">
                        <summary>{words.say("chart-table")}</summary>
                        <div class="disclosure-body">{table}{rule}</div>
                    </details>
                    <span>{edition}</span>
                    <span>{files}</span>
                </div>
            </figure>
        </section>
    }
    .into_any()
}

/// Exactly what is drawn, as a table.
fn table(chart: &Chart<'_>) -> AnyView {
    let ChartTable { columns, rows } = &chart.table;
    let number = |column: &Column| column.is_number.then_some("number");
    let heads = columns
        .iter()
        .map(|column| {
            view! { <th scope="col" {..class(number(column))}>{column.heading.clone()}</th> }
        })
        .collect_view();
    let rows = rows
        .iter()
        .map(|row| {
            let cells = columns.iter().zip(row).enumerate().map(|(at, (column, datum))| {
                let words = datum.words.clone();
                let said = match datum.to.clone() {
                    Some(to) => view! { <a href=to>{words}</a> }.into_any(),
                    None => words.into_any(),
                };
                if at == 0 {
                    view! { <th scope="row">{said}</th> }.into_any()
                } else {
                    view! { <td {..class(number(column))}>{said}</td> }.into_any()
                }
            });
            view! { <tr>{cells.collect_view()}</tr> }
        })
        .collect_view();
    let caption = format!("{}-figures", chart.name);
    view! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby=caption.clone()>
            <table class="table">
                <caption id=caption.clone() class="visually-hidden">{chart.title.clone()}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

//! Exactly what a chart draws, as a table whose figures can be opened.

use leptos::prelude::*;

use crate::{
    charts::{Chart, ChartTable, Column},
    components::class::class,
};

/// The table.
pub(super) fn table(chart: &Chart<'_>) -> AnyView {
    let ChartTable { columns, rows, .. } = &chart.table;
    // On a phone a table of words turns into blocks; one of figures scrolls.
    let words = columns.iter().filter(|column| column.in_page && !column.is_number).count();
    let stacks = words > 2;
    let table_class = if stacks { "table table-stack" } else { "table" };
    let number = |column: &Column| {
        column.is_number.then_some(if stacks { "number short" } else { "number" })
    };
    let head = |column: &Column| stacks.then(|| column.heading.clone());
    let heads = columns
        .iter()
        .filter(|column| column.in_page)
        .map(|column| {
            view! { <th scope="col" {..class(number(column))}>{column.heading.clone()}</th> }
        })
        .collect_view();
    let rows = rows
        .iter()
        .map(|row| {
            let shown = columns.iter().zip(row).filter(|(column, _)| column.in_page);
            let cells = shown.enumerate().map(|(at, (column, datum))| {
                let words = datum.words.clone();
                let said = match (datum.to.clone(), datum.language) {
                    // An empty text would be written as a space, and leave a block for it.
                    _ if words.is_empty() => ().into_any(),
                    (Some(to), language) => {
                        view! { <a href=to lang=language>{words}</a> }.into_any()
                    }
                    (None, Some(language)) => {
                        view! { <span lang=language>{words}</span> }.into_any()
                    }
                    (None, None) => words.into_any(),
                };
                if at == 0 {
                    view! { <th scope="row">{said}</th> }.into_any()
                } else {
                    view! { <td data-head=head(column) {..class(number(column))}>{said}</td> }
                        .into_any()
                }
            });
            view! { <tr>{cells.collect_view()}</tr> }
        })
        .collect_view();
    let caption = format!("{}-figures", chart.name);
    view! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby=caption.clone()>
            <table class=table_class>
                <caption id=caption.clone() class="visually-hidden">{chart.title.clone()}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

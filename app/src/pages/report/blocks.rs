//! The parts of a report as elements of a page.

use data::report::{Block, Figure, Section, Table, Text};
use leptos::prelude::*;

use crate::components::{class::class, text};

/// The deepest level of headings.
const DEEPEST: u8 = 4;

/// As many letters as the longest day has in any language.
const DAY: usize = 18;

/// A section with its parts, under a heading of this level.
pub(in crate::pages) fn section(section: &Section, level: u8) -> AnyView {
    let id = section.id.clone();
    let words = section.heading.clone();
    let heading = match level {
        2 => view! { <h2 id=id.clone()>{words}</h2> }.into_any(),
        3 => view! { <h3 id=id.clone()>{words}</h3> }.into_any(),
        _ => view! { <h4 id=id.clone()>{words}</h4> }.into_any(),
    };
    let blocks = section.blocks.iter().map(|one| block(one, &section.heading)).collect_view();
    let below = (level + 1).min(DEEPEST);
    let parts = section.parts.iter().map(|part| self::section(part, below)).collect_view();
    let ruled = if level == 2 { "section ruled report-section" } else { "report-part" };
    view! { <section class=ruled aria-labelledby=id>{heading}{blocks}{parts}</section> }.into_any()
}

fn block(block: &Block, heading: &str) -> AnyView {
    match block {
        Block::Paragraph(words) => {
            view! { <p class="report-words">{text::view(words)}</p> }.into_any()
        }
        Block::Note(words) => {
            view! { <p class="report-words quiet">{text::view(words)}</p> }.into_any()
        }
        Block::List(points) => list(points),
        Block::Table(one) => table(one, heading),
        Block::Figure(one) => figure(one),
    }
}

fn list(points: &[Text]) -> AnyView {
    let items = points.iter().map(|point| view! { <li>{text::view(point)}</li> }).collect_view();
    view! { <ul class="report-list">{items}</ul> }.into_any()
}

/// A table; what it is is not shown twice where the heading above says it.
fn table(table: &Table, heading: &str) -> AnyView {
    let heard = (table.caption == heading).then_some("visually-hidden");
    let heads = table
        .columns
        .iter()
        .map(|column| {
            let number = column.is_number.then_some("number");
            view! { <th scope="col" {..class(number)}>{column.heading.clone()}</th> }
        })
        .collect_view();
    let rows = table.rows.iter().map(|cells| row(table, cells)).collect_view();
    view! {
        <div class="scroll" role="region" tabindex="0" aria-label=table.caption.clone()>
            <table class="table table-stack report-table">
                <caption {..class(heard)}>{table.caption.clone()}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(table: &Table, cells: &[Text]) -> AnyView {
    let cells = cells
        .iter()
        .zip(&table.columns)
        .enumerate()
        .map(|(at, (words, column))| {
            let words = text::view(words);
            if at == 0 {
                return view! { <th scope="row">{words}</th> }.into_any();
            }
            let number = column.is_number.then_some("number");
            let named = number.or_else(|| is_date_like(&cells[at]).then_some("nowrap"));
            view! { <td {..class(named)} data-head=column.heading.clone()>{words}</td> }.into_any()
        })
        .collect_view();
    view! { <tr>{cells}</tr> }.into_any()
}

/// Whether a cell is as short as a day and has a number in it: it is not broken.
fn is_date_like(cell: &Text) -> bool {
    let words = cell.words();
    words.chars().count() <= DAY && words.contains(|one: char| one.is_ascii_digit())
}

fn figure(figure: &Figure) -> AnyView {
    let caption = figure.caption.clone();
    view! {
        <figure class="chart report-figure">
            <div class="chart-scroll" role="region" tabindex="0" aria-label=caption.clone()>
                <div class="chart-drawn" inner_html=figure.drawing.inline()></div>
            </div>
            <figcaption>{caption}</figcaption>
        </figure>
    }
    .into_any()
}

//! A chart's files, each with what it is for.

use leptos::prelude::*;

use crate::{
    charts::{Chart, Format},
    context::PageContext,
};

/// The list of files.
pub(super) fn files(ctx: &PageContext, chart: &Chart<'_>) -> AnyView {
    let words = &ctx.words;
    let rows = [("rows", chart.table.rows.len().into())];
    // Heard, a link says of which chart it is.
    let link = |address: String, name: String| {
        let of = format!("{}{}", words.colon(), chart.heading);
        view! { <a href=address download>{name}<span class="visually-hidden">{of}</span></a> }
    };
    let file = |format: Format| {
        let (name, purpose) = match format {
            Format::Svg => (words.say("chart-file-svg"), words.say("chart-file-svg-for")),
            Format::Png => (words.say("chart-file-png"), words.say("chart-file-png-for")),
            Format::Csv => (words.get("chart-file-csv", &rows), words.say("chart-file-csv-for")),
        };
        let dark = format.is_picture().then(|| {
            let name = words.get("chart-file-dark", &[("file", name.clone().into())]);
            view! { <span>{link(chart.dark_address(format), name)}</span> }
        });
        view! {
            <li>
                {link(chart.address(format), name)}
                <span>{purpose}</span>
                {dark}
            </li>
        }
    };
    view! {
        <ul>{Format::ALL.map(file).collect_view()}</ul>
        <p>{words.say("chart-files")}</p>
    }
    .into_any()
}

//! The views that are computed from records, with their files: each is what the page
//! of the same name shows on the day shown.

use leptos::prelude::*;

use crate::{
    components::records::{Caption, Column, Records},
    context::PageContext,
    format,
};

/// A view with its files.
struct View {
    /// The message of its name.
    name: &'static str,
    /// Where it is shown.
    page: String,
    /// How many rows its file has, where that is the same for every choice on its page.
    rows: Option<usize>,
    /// Its files: where they are, and of what kind.
    files: Vec<(String, &'static str)>,
}

/// The table of views.
pub(super) fn views(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let small = words.get("data-views-small", &[("day", format::day(words, ctx.on).into())]);
    Records {
        id: "views",
        caption: Caption::Shown(words.say("data-views"), Some(small)),
        columns: &[
            Column::Words("data-col-view"),
            Column::Number("data-col-rows"),
            Column::Words("data-col-files"),
        ],
        rows: all(ctx).into_iter().map(|view| row(ctx, view)).collect(),
    }
    .view(words)
}

fn row(ctx: &PageContext, view: View) -> AnyView {
    let words = &ctx.words;
    let name = words.say(view.name);
    let files = view
        .files
        .into_iter()
        .map(|(to, kind)| {
            let heard = name.clone();
            view! { <li><a href=to>{kind}<span class="visually-hidden">": "{heard}</span></a></li> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row"><a href=view.page>{name}</a></th>
            <td class="number" data-head=words.say("data-col-rows")>{view.rows}</td>
            <td data-head=words.say("data-col-files")><ul class="file-links">{files}</ul></td>
        </tr>
    }
    .into_any()
}

fn all(ctx: &PageContext) -> Vec<View> {
    let cells =
        ctx.snapshot.member_states().count() * ctx.snapshot.structure().nodes_by_number().len();
    let on_gaps = |place: &str| format!("{}#{place}", ctx.link("/gaps"));
    let api = |name: &str| (ctx.link(&format!("/api/v1/{name}")), "JSON");
    let chart = |name: &str| {
        [("csv", "CSV"), ("svg", "SVG"), ("png", "PNG")]
            .map(|(end, kind)| (ctx.link(&format!("/charts/{name}.{end}")), kind))
            .to_vec()
    };
    let with_api = |mut files: Vec<(String, &'static str)>, name: &str| {
        files.push(api(name));
        files
    };
    vec![
        View {
            name: "nav-matrix",
            page: ctx.link("/matrix"),
            rows: Some(cells),
            files: vec![(ctx.link("/matrix.csv"), "CSV"), api("matrix")],
        },
        View {
            name: "gaps-heading",
            page: ctx.link("/gaps"),
            rows: None,
            files: with_api(chart("gaps"), "gaps"),
        },
        View {
            name: "coverage-over-time-heading",
            page: on_gaps("coverage-over-time"),
            rows: None,
            files: with_api(chart("coverage-over-time"), "over-time"),
        },
        View {
            name: "procedures-over-time-heading",
            page: on_gaps("procedures-over-time"),
            rows: None,
            files: with_api(chart("procedures-over-time"), "procedures"),
        },
        View {
            name: "delay-heading",
            page: on_gaps("delay"),
            rows: None,
            files: with_api(chart("delay"), "delay"),
        },
        View {
            name: "nav-resolution",
            page: ctx.link("/resolution"),
            rows: Some(ctx.snapshot.demands().len()),
            files: vec![(ctx.link("/resolution.csv"), "CSV"), api("resolution")],
        },
        View {
            name: "nav-changes",
            page: ctx.link("/changes"),
            rows: None,
            files: vec![("/changes.atom".to_owned(), "Atom"), api("revisions")],
        },
    ]
}

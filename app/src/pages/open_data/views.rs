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
    /// Which field of its JSON it is, where that holds other views too.
    field: Option<&'static str>,
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
            let field = view.field.filter(|_| kind == JSON);
            let field = field.map(|field| view! { " "<code>{field}</code> });
            view! { <li><a href=to>{kind}{field}<span class="visually-hidden">{words.colon()}{heard}</span></a></li> }
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

/// The kind of file that the API answers with.
const JSON: &str = "JSON";

fn all(ctx: &PageContext) -> Vec<View> {
    let cells =
        ctx.snapshot.member_states().count() * ctx.snapshot.structure().nodes_by_number().len();
    let api = |name: &str| (ctx.link(&format!("/api/v1/{name}")), JSON);
    let table = |name: &'static str, path: &str, rows: usize, of_api: &str| View {
        name,
        page: ctx.link(path),
        rows: Some(rows),
        files: vec![(ctx.link(&format!("{path}.csv")), "CSV"), api(of_api)],
        field: None,
    };
    // A chart stands on the page of gaps in the place of its name.
    let chart = |name: &'static str, chart: &str, of_api: &str| {
        let file = |(end, kind)| (ctx.link(&format!("/charts/{chart}.{end}")), kind);
        let files = [("csv", "CSV"), ("svg", "SVG"), ("png", "PNG")].map(file);
        View {
            name,
            page: format!("{}#{chart}", ctx.link("/gaps")),
            rows: None,
            files: files.into_iter().chain([api(of_api)]).collect(),
            field: None,
        }
    };
    vec![
        table("nav-matrix", "/matrix", cells, "matrix"),
        // The first on its page.
        View { page: ctx.link("/gaps"), ..chart("gaps-heading", "gaps", "gaps") },
        View {
            field: Some("coverage"),
            ..chart("coverage-over-time-heading", "coverage-over-time", "over-time")
        },
        View {
            field: Some("procedures"),
            ..chart("procedures-over-time-heading", "procedures-over-time", "over-time")
        },
        chart("delay-heading", "delay", "delay"),
        View {
            page: ctx.link("/penalties"),
            files: [
                ("/penalties.csv", "CSV"),
                ("/charts/penalties.svg", "SVG"),
                ("/charts/penalties.png", "PNG"),
            ]
            .map(|(path, kind)| (ctx.link(path), kind))
            .into_iter()
            .chain([api("maxima")])
            .collect(),
            ..chart("maxima-title", "penalties", "maxima")
        },
        table("nav-resolution", "/resolution", ctx.snapshot.demands().len(), "resolution"),
        View {
            name: "nav-changes",
            page: ctx.link("/changes"),
            rows: None,
            files: vec![(ctx.words.at("/changes.atom"), "Atom"), api("revisions")],
            field: None,
        },
    ]
}

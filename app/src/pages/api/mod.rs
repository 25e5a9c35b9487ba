//! The public API for those who write programs: what it is for, what holds for every
//! address, and of each address what it takes, a request with its answer, and what
//! the answer's fields mean.

mod endpoint;
mod general;
mod told;
mod types;

use leptos::prelude::*;

pub use told::{
    ApiTold, Endpoint, ExampleTold, FieldTold, Group, Kind, ParameterTold, ProblemTold, Shape,
    TypeTold,
};

use crate::{
    address::NoFilter,
    components::layout::{Page, Place, document},
    context::PageContext,
    words::Words,
};

/// Where the document for programs lies.
const DOCUMENT: &str = "/api/v1/openapi.json";

/// What stands in the place of so many entries of a list that are left out.
#[must_use]
pub fn left_out(words: &Words, more: usize) -> String {
    words.get("api-cut", &[("more", more.into())])
}

/// The page.
#[must_use]
pub fn api(ctx: &PageContext, told: &ApiTold) -> String {
    let words = &ctx.words;
    let page =
        Page { place: Place::Data, title: words.say("api-title"), filter: &NoFilter, main: "" };
    document(ctx, &page, || {
        view! {
            <nav class="crumbs" aria-label=words.say("crumbs-label")>
                <ol>
                    <li><a href=ctx.link("/data")>{words.say("nav-data")}</a></li>
                    <li>{words.say("api-title")}</li>
                </ol>
            </nav>
            <div class="opening">
                <h1>{opening(ctx, told)}</h1>
                <p class="opening-sub">{words.say("api-intro")}</p>
            </div>
            <div class="columns columns-aside">
                {parts(ctx, told)}
                <div>
                    {contents(ctx, told)}
                    {general::general(ctx, told)}
                    {told.groups.iter().map(|group| endpoint::group(ctx, told, group)).collect_view()}
                    {types::types(ctx, told)}
                </div>
            </div>
        }
    })
}

/// The parts of the page.
fn parts(ctx: &PageContext, told: &ApiTold) -> AnyView {
    let words = &ctx.words;
    let general = general::PARTS.iter().map(|(place, heading, _)| ((*place).to_owned(), *heading));
    let groups = told.groups.iter().map(|group| {
        (endpoint::place_of_group(&group.name), endpoint::heading_of_group(&group.name))
    });
    let parts = [("addresses".to_owned(), "api-addresses")]
        .into_iter()
        .chain(general)
        .chain([("errors".to_owned(), "api-errors")])
        .chain(groups)
        .chain([("types".to_owned(), "api-types")])
        .map(|(place, heading)| {
            view! { <li><a href=format!("#{place}")>{words.say(heading)}</a></li> }
        })
        .collect_view();
    view! { <nav class="toc" aria-label=words.say("about-contents")><ul>{parts}</ul></nav> }
        .into_any()
}

fn opening(ctx: &PageContext, told: &ApiTold) -> AnyView {
    let count: usize = told.groups.iter().map(|group| group.endpoints.len()).sum();
    ctx.words.linked(
        "api-opening",
        &[("count", count.into())],
        &[("list", "#addresses".to_owned()), ("document", DOCUMENT.to_owned())],
    )
}

/// Every address at a glance, each a link to where it is told.
fn contents(ctx: &PageContext, told: &ApiTold) -> AnyView {
    let words = &ctx.words;
    let rows = told
        .groups
        .iter()
        .flat_map(|group| &group.endpoints)
        .map(|endpoint| {
            let to = format!("#{}", endpoint::place(&endpoint.path));
            view! {
                <li><a href=to><code>{endpoint.path.clone()}</code></a>" "<span lang="en">{endpoint.summary.clone()}</span></li>
            }
        })
        .collect_view();
    view! {
        <section class="section" aria-labelledby="addresses">
            <h2 id="addresses">{words.say("api-addresses")}</h2>
            <ul class="api-list">{rows}</ul>
        </section>
    }
    .into_any()
}

//! One address of the API: what it answers, what it takes, a request with its answer,
//! what the answer's fields mean.

use leptos::prelude::*;

use super::{
    ApiTold, Endpoint, ExampleTold, FieldTold, Group, ParameterTold,
    types::{kind, text, words_of},
};
use crate::{components::class::class, context::PageContext};

/// The place of a group on the page.
pub(super) fn place_of_group(name: &str) -> String {
    format!("group-{name}")
}

/// The message of its heading.
pub(super) fn heading_of_group(name: &str) -> &'static str {
    match name {
        "figures" => "api-figures",
        "changes" => "api-changes",
        "records" => "api-records",
        _ => "api-document",
    }
}

/// The addresses of a group.
pub(super) fn group(ctx: &PageContext, told: &ApiTold, group: &Group) -> AnyView {
    let place = place_of_group(&group.name);
    let heading = heading_of_group(&group.name);
    let endpoints = group.endpoints.iter().map(|one| endpoint(ctx, told, one)).collect_view();
    view! {
        <section class="section" aria-labelledby=place.clone()>
            <div class="section-head">
                <h2 id=place.clone()>{ctx.words.say(heading)}</h2>
                <p lang="en">{group.about.clone()}</p>
            </div>
            {endpoints}
        </section>
    }
    .into_any()
}

/// The place of an address on the page.
pub(super) fn place(path: &str) -> String {
    let name = path.trim_start_matches("/api/v1/");
    name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect()
}

fn endpoint(ctx: &PageContext, told: &ApiTold, endpoint: &Endpoint) -> AnyView {
    let place = place(&endpoint.path);
    let about = endpoint.about.as_ref().map(|about| view! { <p lang="en">{text(about)}</p> });
    view! {
        <article class="api-endpoint" aria-labelledby=place.clone()>
            <h3 id=place.clone()><code>"GET "{endpoint.path.clone()}</code></h3>
            <div class="prose"><p lang="en"><strong>{endpoint.summary.clone()}"."</strong></p>{about}</div>
            {parameters(ctx, told, &place, &endpoint.parameters)}
            {endpoint.example.as_ref().map(|one| example(ctx, one))}
            {answer(ctx, &place, &endpoint.fields)}
        </article>
    }
    .into_any()
}

fn parameters(ctx: &PageContext, told: &ApiTold, place: &str, all: &[ParameterTold]) -> AnyView {
    let words = &ctx.words;
    if all.is_empty() {
        return view! { <p>{words.say("api-no-parameters")}</p> }.into_any();
    }
    let id = format!("{place}-takes");
    let rows = all
        .iter()
        .map(|one| {
            let need = match (one.in_path, one.required) {
                (true, _) => "api-need-path",
                (false, true) => "api-need-always",
                (false, false) => "api-need-not",
            };
            let allowed = words_of(told, &one.kind)
                .map(|codes| view! { <p class="quiet"><code>{codes}</code></p> });
            view! {
                <tr>
                    <th scope="row" class="nowrap"><code>{one.name.clone()}</code></th>
                    <td data-head=words.say("api-col-value")>{kind(ctx, &one.kind)}{allowed}</td>
                    <td data-head=words.say("api-col-need")>{words.say(need)}</td>
                    <td data-head=words.say("api-col-about") lang="en">{text(&one.about)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby=id.clone()>
            <table class="table table-stack">
                <caption id=id.clone()>{words.say("api-takes")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("api-col-name")}</th>
                        <th scope="col">{words.say("api-col-value")}</th>
                        <th scope="col">{words.say("api-col-need")}</th>
                        <th scope="col">{words.say("api-col-about")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn example(ctx: &PageContext, example: &ExampleTold) -> AnyView {
    let words = &ctx.words;
    let address = example.address.clone();
    view! {
        <p class="api-example">{words.say("api-example")}" "<a href=address.clone()><code>{address.clone()}</code></a></p>
        <pre class="api-answer" role="region" tabindex="0" aria-label=words.get("api-example-heard", &[("address", address.into())])><code>{example.answer.clone()}</code></pre>
    }
    .into_any()
}

/// What an answer holds.
fn answer(ctx: &PageContext, place: &str, all: &[FieldTold]) -> Option<AnyView> {
    let caption = ctx.words.say("api-answers");
    (!all.is_empty()).then(|| fields(ctx, &format!("{place}-answers"), (caption, None), all))
}

/// A table of fields.
pub(super) fn fields(
    ctx: &PageContext,
    id: &str,
    (caption, named): (String, Option<&'static str>),
    all: &[FieldTold],
) -> AnyView {
    let words = &ctx.words;
    let rows = all
        .iter()
        .map(|field| {
            let nullable = field.nullable.then(|| format!(" {}", words.say("api-or-null")));
            let optional = field.optional.then(|| format!(" {}", words.say("api-or-missing")));
            view! {
                <tr>
                    <th scope="row"><code>{field.name.clone()}</code></th>
                    <td data-head=words.say("api-col-type")>{kind(ctx, &field.kind)}{nullable}{optional}</td>
                    <td data-head=words.say("api-col-about") lang="en">{text(&field.about)}</td>
                </tr>
            }
        })
        .collect_view();
    let id = id.to_owned();
    view! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby=id.clone()>
            <table class="table table-stack">
                <caption id=id.clone() {..class(named)}>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("api-col-field")}</th>
                        <th scope="col">{words.say("api-col-type")}</th>
                        <th scope="col">{words.say("api-col-about")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

//! Where questions are answered, and what holds for every address of the API: the two
//! clocks, what is not known, errors, paging, caching, scripts of other sites, what can be
//! relied on, the licence.

use leptos::prelude::*;

use super::{ApiTold, ProblemTold, types::text};
use crate::{
    components::records::{Caption, Column, Records},
    context::PageContext,
};

/// The parts in order: place, heading, text.
pub(super) const PARTS: [(&str, &str, &str); 8] = [
    ("questions", "api-questions", "api-questions-text"),
    ("clocks", "api-clocks", "api-clocks-text"),
    ("not-known", "api-not-known", "api-not-known-text"),
    ("paging", "api-paging", "api-paging-text"),
    ("caching", "api-caching", "api-caching-text"),
    ("other-sites", "api-origins", "api-origins-text"),
    ("stable", "api-stable", "api-stable-text"),
    ("licence", "api-licence", "api-licence-text"),
];

/// All parts, and the errors.
pub(super) fn general(ctx: &PageContext, told: &ApiTold) -> AnyView {
    let words = &ctx.words;
    let parts = PARTS
        .iter()
        .map(|(place, heading, text)| {
            view! {
                <section class="section prose" aria-labelledby=*place>
                    <h2 id=*place>{words.say(heading)}</h2>
                    <p>{words.say(text)}</p>
                </section>
            }
        })
        .collect_view();
    view! { {parts}{errors(ctx, &told.problems)} }.into_any()
}

fn errors(ctx: &PageContext, problems: &[ProblemTold]) -> AnyView {
    let words = &ctx.words;
    let rows = problems
        .iter()
        .map(|problem| {
            view! {
                <tr>
                    <th scope="row" class="nowrap"><code>{problem.code.clone()}</code></th>
                    <td class="number" data-head=words.say("api-col-status")>{problem.status.clone()}</td>
                    <td data-head=words.say("api-col-detail") lang="en">{text(&problem.detail)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let table = Records {
        id: "errors",
        caption: Caption::InHeading(words.say("api-errors")),
        columns: &[
            Column::Words("api-col-code"),
            Column::Number("api-col-status"),
            Column::Words("api-col-detail"),
        ],
        rows,
    };
    view! {
        <section class="section">
            <div class="section-head"><h2 id="errors">{words.say("api-errors")}</h2></div>
            <div class="prose"><p>{words.say("api-errors-text")}</p></div>
            {table.view(words)}
        </section>
    }
    .into_any()
}

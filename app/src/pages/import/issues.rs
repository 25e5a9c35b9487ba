//! What is wrong with the files: each fault with its cell, what was found and
//! how to mend it.

use data::issue::Issue;
use leptos::prelude::*;

use crate::words::Words;

/// More than these are counted; who mends them uploads again.
const SHOWN: usize = 300;

/// The list, errors first.
pub(super) fn list(words: &Words, issues: &[Issue]) -> Option<AnyView> {
    if issues.is_empty() {
        return None;
    }
    let errors = issues.iter().filter(|issue| issue.is_error()).count();
    let counts = [("errors", errors.into()), ("warnings", (issues.len() - errors).into())];
    let (first, then): (Vec<_>, Vec<_>) = issues.iter().partition(|issue| issue.is_error());
    let rows =
        first.into_iter().chain(then).take(SHOWN).map(|issue| row(words, issue)).collect_view();
    let more = issues.len().saturating_sub(SHOWN);
    let more = (more > 0)
        .then(|| view! { <p>{words.get("draft-issues-more", &[("count", more.into())])}</p> });
    Some(
        view! {
            <section class="section" aria-labelledby="issues">
                <h2 id="issues">{words.get("draft-issues", &counts)}</h2>
                <p class="prose">{words.say("draft-issues-about")}</p>
                <table class="table table-stack">
                    <thead>
                        <tr>
                            <th scope="col">{words.say("draft-place")}</th>
                            <th scope="col">{words.say("draft-found")}</th>
                            <th scope="col">{words.say("draft-mend")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                {more}
            </section>
        }
        .into_any(),
    )
}

fn row(words: &Words, issue: &Issue) -> AnyView {
    let mark = if issue.is_error() { "draft-error" } else { "draft-warning" };
    let place = match (&issue.place.sheet, &issue.place.cell, issue.place.row) {
        (Some(sheet), Some(cell), _) => format!("{sheet}!{cell}"),
        (None, Some(cell), _) => cell.clone(),
        (sheet, None, Some(row)) => {
            let row = words.get("draft-row", &[("row", row.into())]);
            sheet.as_ref().map_or_else(|| row.clone(), |sheet| format!("{sheet}, {row}"))
        }
        (Some(sheet), None, None) => sheet.clone(),
        (None, None, None) => String::new(),
    };
    let class = if issue.is_error() { "tag tag-error" } else { "tag" };
    let column = issue.place.column.clone().map(|column| view! { " "<small>{column}</small> });
    let found = issue.value.clone().map(|value| view! { <q><bdi>{value}</bdi></q> });
    view! {
        <tr>
            <th scope="row"><span class=class>{words.say(mark)}</span>" "<small><bdi>{issue.file.clone()}</bdi></small>" "<bdi>{place}</bdi>{column}</th>
            <td data-head=words.say("draft-found")>{found}</td>
            <td data-head=words.say("draft-mend")><bdi>{issue.message.clone()}</bdi></td>
        </tr>
    }
    .into_any()
}

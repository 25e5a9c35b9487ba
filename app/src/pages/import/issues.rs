//! What is wrong with the files: each fault with its cell, what was found and
//! how to mend it.

use data::issue::{Answer, Issue};
use leptos::prelude::*;

use super::{grid::Grid, place::place};
use crate::words::Words;

/// More than these are counted; who mends them uploads again.
const SHOWN: usize = 300;

/// Those that are listed, errors first.
pub(super) fn listed(issues: &[Issue]) -> Vec<&Issue> {
    let (first, then): (Vec<_>, Vec<_>) = issues.iter().partition(|issue| issue.is_error());
    first.into_iter().chain(then).take(SHOWN).collect()
}

/// The name of a fault in the page, by its place in the list.
pub(super) fn anchor(at: usize) -> String {
    format!("issue-{}", at + 1)
}

/// The list. `listed` are those that have a row; a fault that is marked in its
/// sheet leads there.
pub(super) fn list(
    words: &Words,
    issues: &[Issue],
    listed: &[&Issue],
    grids: &[Grid<'_>],
) -> Option<AnyView> {
    if issues.is_empty() {
        return None;
    }
    let errors = issues.iter().filter(|issue| issue.is_error()).count();
    let counts = [("errors", errors.into()), ("warnings", (issues.len() - errors).into())];
    let rows = listed
        .iter()
        .enumerate()
        .map(|(at, issue)| row(words, at, issue, grids.iter().find_map(|grid| grid.cell_of(at))))
        .collect_view();
    let more = issues.len().saturating_sub(SHOWN);
    let more = (more > 0)
        .then(|| view! { <p>{words.get("draft-issues-more", &[("count", more.into())])}</p> });
    Some(
        view! {
            <section class="section" aria-labelledby="issues">
                <h2 id="issues">{words.get("draft-issues", &counts)}</h2>
                <p class="prose">{words.say("draft-issues-about")}</p>
                <table class="table table-stack issues">
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

/// The field below in which it can be said.
fn asks(words: &Words, issue: &Issue) -> Option<AnyView> {
    let (field, label) = match issue.asks? {
        Answer::Source => ("source", "import-source"),
        Answer::AsOf => ("as_of", "import-as-of"),
        Answer::Dates => ("dates", "import-dates"),
        Answer::Basis => ("basis", "import-basis"),
        Answer::Act => ("act", "import-act"),
        Answer::Aspect => ("aspect", "import-aspect"),
        Answer::Mapping => ("words", "import-words"),
    };
    let said = words.get("draft-mend-by-field", &[("field", words.say(label).into())]);
    Some(view! { " "<a href=format!("#{field}")>{said}</a> }.into_any())
}

fn row(words: &Words, at: usize, issue: &Issue, cell: Option<String>) -> AnyView {
    let mark = if issue.is_error() { "draft-error" } else { "draft-warning" };
    let place = place(words, &issue.place);
    let place = match cell {
        Some(cell) => view! { <a href=format!("#{cell}")><bdi>{place}</bdi></a> }.into_any(),
        None => view! { <bdi>{place}</bdi> }.into_any(),
    };
    let class = if issue.is_error() { "tag tag-error" } else { "tag" };
    let column = issue.place.column.clone().map(|column| view! { " "<small>{column}</small> });
    let found = issue.value.clone().map(|value| view! { <q><bdi>{value}</bdi></q> });
    view! {
        <tr id=anchor(at)>
            <th scope="row"><span class=class>{words.say(mark)}</span>" "<small><bdi>{issue.file.clone()}</bdi></small>" "{place}{column}</th>
            <td data-head=words.say("draft-found")>{found}</td>
            <td data-head=words.say("draft-mend")><bdi>{issue.message.clone()}</bdi>{asks(words, issue)}</td>
        </tr>
    }
    .into_any()
}

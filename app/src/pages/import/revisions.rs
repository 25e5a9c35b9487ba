//! The newest revisions, each to be taken back by whoever may.

use leptos::prelude::*;

use crate::{
    components::records::{Caption, Column, Records},
    format,
    words::Words,
};

/// A revision.
#[derive(Debug, Clone)]
pub struct Published {
    /// Its number.
    pub number: u32,
    /// When it was published, as RFC 3339 has it.
    pub at: String,
    /// What it brought, in words.
    pub message: String,
}

const COLUMNS: [Column; 3] =
    [Column::Words("import-revision"), Column::Words("import-at"), Column::Words("import-message")];
const WITH_ACTIONS: [Column; 4] =
    [COLUMNS[0], COLUMNS[1], COLUMNS[2], Column::Words("accounts-actions")];

/// The table, newest first.
pub(super) fn list(words: &Words, published: &[Published], may_take_back: bool) -> AnyView {
    let heading = words.say("import-published");
    let revisions = Records {
        id: "published",
        caption: Caption::InHeading(heading.clone()),
        columns: if may_take_back { &WITH_ACTIONS } else { &COLUMNS },
        rows: published.iter().map(|one| row(words, one, may_take_back)).collect(),
    };
    let about =
        may_take_back.then(|| view! { <p class="prose">{words.say("import-published-about")}</p> });
    view! {
        <section class="section">
            <h2 id="published">{heading}</h2>
            {about}
            {revisions.view(words)}
        </section>
    }
    .into_any()
}

/// The form that drafts to take a revision back.
pub(super) fn take_back(words: &Words, number: u32) -> AnyView {
    let label = words.get("import-take-back-of", &[("revision", number.into())]);
    view! {
        <form class="inline-form" method="post" action=words.at("/import/take-back")>
            <input type="hidden" name="revision" value=number/>
            <button class="button" aria-label=label>{words.say("import-take-back")}</button>
        </form>
    }
    .into_any()
}

fn row(words: &Words, one: &Published, may_take_back: bool) -> AnyView {
    // The first one is what the program came with: there is nothing before it.
    let form = (one.number > 1).then(|| take_back(words, one.number));
    let act =
        may_take_back.then(|| view! { <td data-head=words.say("accounts-actions")>{form}</td> });
    view! {
        <tr>
            <th scope="row"><a href=words.at(&format!("/import/revisions/{}", one.number))>{one.number}</a></th>
            <td data-head=words.say("import-at")><time datetime=one.at.clone()>{format::moment(words, &one.at)}</time></td>
            <td data-head=words.say("import-message")><bdi>{one.message.clone()}</bdi></td>
            {act}
        </tr>
    }
    .into_any()
}

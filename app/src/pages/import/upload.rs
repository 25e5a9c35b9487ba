//! Uploading files, and the drafts that wait.

use leptos::prelude::*;

use super::revisions::{self, Published};
use crate::{
    components::{
        layout::own_document,
        records::{Caption, Column, Records},
    },
    context::OwnContext,
    format,
    words::Words,
};

/// A draft that waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// What names it in addresses.
    pub id: String,
    /// The names of its files; none if it takes a revision back.
    pub name: String,
    /// The revision that it takes back.
    pub takes_back: Option<u32>,
    /// By whom it was made.
    pub made_by: String,
    /// When, as RFC 3339 has it.
    pub made_at: String,
}

/// What is wrong with what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UploadFault {
    /// No file was chosen.
    NoFile,
    /// A source that has no such short name.
    Source,
    /// A day that is none.
    AsOf,
    /// Too many drafts wait.
    TooMany,
    /// Other files are being read.
    Busy,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct UploadPage {
    /// The drafts that wait, the newest first.
    pub waiting: Vec<Waiting>,
    /// The newest revisions.
    pub published: Vec<Published>,
    /// Whether whoever looks at it may take one back.
    pub may_take_back: bool,
    /// MiB that a file may have.
    pub most_mib: usize,
    /// How many files may come at once.
    pub most_files: usize,
    /// Whether nobody publishes what they uploaded.
    pub four_eyes: bool,
    /// What is wrong with what was sent.
    pub fault: Option<UploadFault>,
}

/// The page.
#[must_use]
pub fn upload(ctx: &OwnContext, page: &UploadPage) -> String {
    let words = &ctx.words;
    own_document(ctx, words.say("import-title"), || {
        let waits = [("count", page.waiting.len().into())];
        view! {
            <div class="prose">
                <h1>{words.get("import-opening", &waits)}</h1>
                <p>{words.say("import-about")}</p>
                {page.four_eyes.then(|| view! { <p>{words.say("import-four-eyes")}</p> })}
            </div>
            {form(words, page)}
            {waiting(words, page)}
            {revisions::list(words, &page.published, page.may_take_back)}
        }
    })
}

fn form(words: &Words, page: &UploadPage) -> AnyView {
    let fault = |at: UploadFault, id: &'static str| {
        (page.fault == Some(at)).then(|| view! { <p class="field-error">{words.say(id)}</p> })
    };
    let about = [("mib", page.most_mib.into()), ("files", page.most_files.into())];
    view! {
        <section class="section" aria-labelledby="upload">
            <h2 id="upload">{words.say("import-upload")}</h2>
            {fault(UploadFault::TooMany, "import-too-many")}
            {fault(UploadFault::Busy, "import-busy")}
            <form class="stacked-form" method="post" action="/import" enctype="multipart/form-data">
                <div class="field">
                    <label for="file">{words.say("import-file")}</label>
                    <p class="field-hint" id="file-hint">{words.get("import-file-hint", &about)}</p>
                    <input class="input" type="file" id="file" name="file" multiple required aria-describedby="file-hint"/>
                    {fault(UploadFault::NoFile, "import-no-file")}
                </div>
                <details>
                    <summary>{words.say("import-more")}</summary>
                    <div class="stacked-form">
                        <div class="field">
                            <label for="source">{words.say("import-source")}</label>
                            <p class="field-hint">{words.say("import-source-hint")}</p>
                            <input class="input" type="text" id="source" name="source" autocomplete="off" spellcheck="false"/>
                            {fault(UploadFault::Source, "import-source-wrong")}
                        </div>
                        <div class="field">
                            <label for="as-of">{words.say("import-as-of")}</label>
                            <p class="field-hint">{words.say("import-as-of-hint")}</p>
                            <input class="input" type="date" id="as-of" name="as_of"/>
                            {fault(UploadFault::AsOf, "import-as-of-wrong")}
                        </div>
                        <div class="field">
                            <label for="dates">{words.say("import-dates")}</label>
                            <select class="select" id="dates" name="dates">
                                <option value="">{words.say("import-dates-column")}</option>
                                <option value="dmy">{words.say("import-dates-dmy")}</option>
                                <option value="mdy">{words.say("import-dates-mdy")}</option>
                            </select>
                        </div>
                    </div>
                </details>
                <button class="button button-primary">{words.say("import-submit")}</button>
            </form>
            <ul class="ways">
                <li><a href="/import/template.xlsx">{words.say("import-template")}</a></li>
                <li><a href="/import/record?table=assessments">{words.say("enter-finding")}</a></li>
                <li><a href="/import/record?table=infringements">{words.say("enter-step")}</a></li>
            </ul>
        </section>
    }
    .into_any()
}

fn waiting(words: &Words, page: &UploadPage) -> Option<AnyView> {
    let rows = page
        .waiting
        .iter()
        .map(|draft| {
            let name = match draft.takes_back {
                Some(revision) => words.get("import-takes-back", &[("revision", revision.into())]),
                None => draft.name.clone(),
            };
            let row = view! {
                <tr>
                    <th scope="row"><a href=format!("/import/{}", draft.id)><bdi>{name}</bdi></a></th>
                    <td data-head=words.say("import-by")>{draft.made_by.clone()}</td>
                    <td data-head=words.say("import-at")><time datetime=draft.made_at.clone()>{format::moment(words, &draft.made_at)}</time></td>
                </tr>
            };
            row.into_any()
        })
        .collect();
    (!page.waiting.is_empty()).then(|| {
        let heading = words.say("import-waiting");
        let drafts = Records {
            id: "waiting",
            caption: Caption::InHeading(heading.clone()),
            columns: &[
                Column::Words("import-what"),
                Column::Words("import-by"),
                Column::Words("import-at"),
            ],
            rows,
        };
        view! {
            <section class="section">
                <h2 id="waiting">{heading}</h2>
                {drafts.view(words)}
            </section>
        }
        .into_any()
    })
}

//! Uploading files, and the drafts that wait.

use leptos::prelude::*;

use super::{
    answers::{self, AnswersFault, TypedAnswers},
    mapping::WordsOffer,
    revisions::{self, Published},
};
use crate::{
    components::{
        layout::own_document,
        records::{Caption, Column, Records},
    },
    context::OwnContext,
    format,
    islands::{UploadForm, UploadLimits, UploadWords},
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

/// A file that is larger than one may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LargeFile {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: usize,
}

/// Why nothing was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UploadFault {
    /// No file was chosen.
    NoFile,
    /// Answers that are none are told beside their fields.
    Answers,
    /// Files that are too large.
    FilesTooLarge(Vec<LargeFile>),
    /// The files are too large together.
    TooLargeTogether,
    /// More files than make one draft.
    TooManyFiles,
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
    /// Bytes that a file may have.
    pub most_bytes: usize,
    /// Bytes that all files of an upload may have together.
    pub most_together: usize,
    /// How many files may come at once.
    pub most_files: usize,
    /// Whether nobody publishes what they uploaded.
    pub four_eyes: bool,
    /// What was said of the files, as it was typed.
    pub typed: TypedAnswers,
    /// Which of it cannot be.
    pub wrong: Vec<AnswersFault>,
    /// The words that were kept before.
    pub offer: WordsOffer,
    /// Why nothing was kept.
    pub fault: Option<UploadFault>,
}

impl UploadPage {
    /// Why nothing was kept, in words; each sentence by itself.
    #[must_use]
    pub fn said(&self, words: &Words) -> Vec<String> {
        match &self.fault {
            None => Vec::new(),
            Some(UploadFault::NoFile) => vec![words.say("import-no-file")],
            Some(UploadFault::Answers) => vec![words.say("import-answers-wrong")],
            Some(UploadFault::TooMany) => vec![words.say("import-too-many")],
            Some(UploadFault::Busy) => vec![words.say("import-busy")],
            Some(UploadFault::TooManyFiles) => vec![self.too_many(words)],
            Some(UploadFault::TooLargeTogether) => vec![self.too_large_together(words)],
            Some(UploadFault::FilesTooLarge(files)) => {
                let said = |file: &LargeFile| {
                    let size = mebibytes(words, &UploadLimits::in_mebibytes(file.size as u64));
                    self.too_large(words, file.name.clone(), size)
                };
                files.iter().map(said).collect()
            }
        }
    }

    fn too_large(&self, words: &Words, file: String, size: String) -> String {
        let most = ("mib", (self.most_bytes / MIB).into());
        let args = [("file", file.into()), ("size", size.into()), most];
        words.get("import-file-too-large", &args)
    }

    fn too_large_together(&self, words: &Words) -> String {
        words.get("import-too-large-together", &[("mib", (self.most_together / MIB).into())])
    }

    fn too_many(&self, words: &Words) -> String {
        words.get("import-too-many-files", &[("files", self.most_files.into())])
    }
}

const MIB: usize = 1024 * 1024;

fn mebibytes(words: &Words, size: &str) -> String {
    words.get("size-mib", &[("size", size.into())])
}

/// What the browser holds files against before they are sent.
fn limits(words: &Words, page: &UploadPage) -> UploadLimits {
    const SIZE: &str = "{size}";
    UploadLimits {
        bytes: page.most_bytes as u64,
        together: page.most_together as u64,
        files: page.most_files,
        too_large: page.too_large(words, "{file}".to_owned(), SIZE.to_owned()),
        too_large_together: page.too_large_together(words),
        too_many: page.too_many(words),
        kilobytes: words.get("size-kb", &[("size", SIZE.into())]),
        mebibytes: mebibytes(words, SIZE),
    }
}

fn island_words(words: &Words) -> UploadWords {
    UploadWords {
        drop: words.say("import-drop"),
        sending: words.say("import-sending"),
        percent: words.get("import-sent", &[("percent", "{percent}".into())]),
        reading: words.say("import-reading"),
        cancel: words.say("import-cancel"),
        cancelled: words.say("import-cancelled"),
        failed: words.say("import-failed"),
    }
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

/// The form with which files are sent, and what can be said of them.
pub(crate) fn form(words: &Words, page: &UploadPage) -> AnyView {
    let said = page.said(words);
    let lines =
        said.iter().map(|said| view! { <p class="field-error"><bdi>{said.clone()}</bdi></p> });
    let fault = (!said.is_empty()).then(|| {
        view! { <div class="note note-stop" role="alert">{lines.collect_view()}</div> }
    });
    let about = [
        ("mib", (page.most_bytes / MIB).into()),
        ("together", (page.most_together / MIB).into()),
        ("files", page.most_files.into()),
    ];
    view! {
        <section class="section" aria-labelledby="upload">
            <h2 id="upload">{words.say("import-upload")}</h2>
            {fault}
            <form class="stacked-form" method="post" action=words.at("/import") enctype="multipart/form-data">
                <div class="field">
                    <label for="file">{words.say("import-file")}</label>
                    <p class="field-hint" id="file-hint">{words.get("import-file-hint", &about)}</p>
                    <input class="input" type="file" id="file" name="file" multiple required aria-describedby="file-hint"/>
                </div>
                <UploadForm limits=limits(words, page) words=island_words(words)/>
                {answers::reading(words, &page.typed, &page.wrong, &page.offer)}
                {answers::taking(words, &page.typed, Some(words.say("import-closures")))}
                <button class="button button-primary">{words.say("import-submit")}</button>
            </form>
            <ul class="ways">
                <li><a href=words.at("/import/template.xlsx")>{words.say("import-template")}</a></li>
                <li><a href=words.at("/import/record?table=assessments")>{words.say("enter-finding")}</a></li>
                <li><a href=words.at("/import/record?table=infringements")>{words.say("enter-step")}</a></li>
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
                    <th scope="row"><a href=words.at(&format!("/import/{}", draft.id))><bdi>{name}</bdi></a></th>
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

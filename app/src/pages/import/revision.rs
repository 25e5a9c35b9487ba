//! A published revision as those who are signed in see it: who published it, and
//! the files that made it.

use data::revision::Taken;
use leptos::prelude::*;

use super::revisions::{Published, take_back};
use crate::{
    components::{
        erased::{Erased, said, section_of},
        layout::own_document,
        records::{Caption, Column, Records},
        taken,
    },
    context::OwnContext,
    format,
    words::Words,
};

/// A file of a revision.
#[derive(Debug, Clone)]
pub struct KeptFile {
    /// Its name as it was handed over.
    pub name: String,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// Bytes.
    pub size: usize,
    /// Whether its bytes were erased.
    pub is_erased: bool,
}

/// What remains of something that was erased, with what only those who are signed
/// in may read.
#[derive(Debug, Clone)]
pub struct Tombstone {
    /// What it was.
    pub erased: Erased,
    /// Who erased it.
    pub by: String,
    /// Why.
    pub reason: String,
    /// The hash of what it was; none for a removal.
    pub sha256: Option<String>,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct RevisionPage {
    /// The revision.
    pub published: Published,
    /// The account that published it, if it was one.
    pub by: Option<String>,
    /// The account that made its draft, as far as that is known.
    pub drafted_by: Option<String>,
    /// The revision that it takes back, if it is that.
    pub takes_back: Option<u32>,
    /// How they were read and taken, where that was kept.
    pub taken: Option<Taken>,
    /// The files that made it.
    pub files: Vec<KeptFile>,
    /// What was erased of it.
    pub erased: Vec<Tombstone>,
    /// Whether whoever looks at it may take it back.
    pub may_take_back: bool,
    /// Whether whoever looks at it may erase what it brought.
    pub may_erase: bool,
}

/// The page.
#[must_use]
pub fn revision(ctx: &OwnContext, page: &RevisionPage) -> String {
    let words = &ctx.words;
    let number = page.published.number;
    own_document(ctx, words.get("revision-title", &[("revision", number.into())]), || {
        let by = page.by.clone().unwrap_or_else(|| words.say("revision-by-nobody"));
        let made = [("by", by.into()), ("at", format::moment(words, &page.published.at).into())];
        let back = page.takes_back.map(|earlier| {
            let said = words.get("revision-takes-back", &[("revision", earlier.into())]);
            view! { <p><a href=words.at(&format!("/import/revisions/{earlier}"))>{said}</a></p> }
        });
        let act = page.may_take_back.then(|| take_back(words, number));
        let erase = page.may_erase.then(|| {
            let to = format!("/import/revisions/{number}/erase");
            view! { <p><a href=words.at(&to)>{words.say("revision-erase")}</a></p> }
        });
        view! {
            <div class="prose">
                <h1>{words.get("revision-title", &[("revision", number.into())])}</h1>
                <p><bdi>{page.published.message.clone()}</bdi></p>
                <p>{words.get("revision-made", &made)}</p>
                {eyes(words, page)}
                {back}
                {page.taken.as_ref().and_then(|how| taken::taken(words, how))}
                <p><a href=words.at(&format!("/changes/{number}"))>{words.say("revision-changes")}</a></p>
                {act}
                {erase}
            </div>
            {erased(words, page)}
            {files(words, page)}
        }
    })
}

/// Whether one person alone published it, or two looked at it.
fn eyes(words: &Words, page: &RevisionPage) -> Option<AnyView> {
    let said = match (&page.by, &page.drafted_by) {
        (Some(by), Some(drafted)) if by == drafted => words.say("revision-alone"),
        (Some(_), Some(drafted)) => {
            words.get("revision-drafted", &[("by", drafted.clone().into())])
        }
        // The first one is what the program came with.
        (None, _) if page.published.number > 1 => words.say("revision-alone-command-line"),
        _ => return None,
    };
    Some(view! { <p>{said}</p> }.into_any())
}

/// What was erased, when, by whom, and why.
fn erased(words: &Words, page: &RevisionPage) -> Option<AnyView> {
    let line = |one: &Tombstone| {
        let why = [("by", one.by.clone().into()), ("reason", one.reason.clone().into())];
        let hash = one.sha256.clone().map(|hash| view! { " "<code class="hash">{hash}</code> });
        view! { <li>{said(words, &one.erased)}" "<bdi>{words.get("erased-why", &why)}</bdi>{hash}</li> }
            .into_any()
    };
    section_of(words, "erased-kept", page.erased.iter().map(line).collect())
}

fn files(words: &Words, page: &RevisionPage) -> AnyView {
    if page.files.is_empty() {
        return view! { <p class="prose">{words.say("revision-no-files")}</p> }.into_any();
    }
    let rows = page
        .files
        .iter()
        .zip(1_usize..)
        .map(|(file, at)| {
            let address = format!("/import/revisions/{}/files/{at}", page.published.number);
            let name = view! { <bdi>{file.name.clone()}</bdi> };
            let name = if file.is_erased {
                view! { {name}" "<span class="tag">{words.say("revision-file-erased")}</span> }
                    .into_any()
            } else {
                view! { <a href=words.at(&address)>{name}</a> }.into_any()
            };
            let row = view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td data-head=words.say("revision-size")>{format::bytes(words, file.size)}</td>
                    <td data-head=words.say("revision-hash")><code class="hash">{file.sha256.clone()}</code></td>
                </tr>
            };
            row.into_any()
        })
        .collect();
    let caption = Caption::InHeading(words.say("revision-files"));
    let columns = &[
        Column::Words("import-file"),
        Column::Words("revision-size"),
        Column::Words("revision-hash"),
    ];
    view! {
        <section class="section">
            <h2 id="files">{words.say("revision-files")}</h2>
            <p class="prose">{words.say("revision-files-about")}</p>
            {Records { id: "files", caption, columns, rows }.view(words)}
        </section>
    }
    .into_any()
}

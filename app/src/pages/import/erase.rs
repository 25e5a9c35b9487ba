//! The form with which an admin erases a file or a record: what would be erased
//! with it, what rests on it, what it changes, and why it is done. Nothing is
//! decided here.

use data::table::{Record, Table};
use leptos::prelude::*;

use super::upload::Waiting;
use crate::{
    components::{
        edition_change::{EditionsCompared, edition_change},
        layout::own_document,
    },
    context::{OwnContext, PageContext},
    format,
    words::Words,
};

/// A row of the log.
#[derive(Debug, Clone)]
pub struct ErasedRow {
    /// The revision.
    pub revision: u32,
    /// What it said; none if it had taken the record out.
    pub record: Option<Record>,
    /// The last edition in which it stood.
    pub until: u32,
}

/// A file whose bytes would go.
#[derive(Debug, Clone)]
pub struct ErasedFile {
    /// The revision.
    pub revision: u32,
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: usize,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// What stood against erasing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EraseFault {
    /// No reason was given, or one that is too long.
    Reason,
    /// It was not ticked that it cannot be undone.
    NotUnderstood,
    /// It is not what was seen.
    Changed,
    /// Others rest on it.
    Needed,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ErasePage {
    /// The address of the form.
    pub action: String,
    /// The revision from whose page one comes.
    pub revision: u32,
    /// The table and the key of the record; none if it is a file alone.
    pub record: Option<(Table, String)>,
    /// All that ever became of the record.
    pub rows: Vec<ErasedRow>,
    /// The files whose bytes go.
    pub files: Vec<ErasedFile>,
    /// The drafts that are given up.
    pub drafts: Vec<Waiting>,
    /// Whether every edition needs it.
    pub is_of_the_frame: bool,
    /// What rests on it, and the revision that brought each.
    pub rests: Vec<(Table, String, u32)>,
    /// What it changes; none if the latest edition does not hold it.
    pub compared: Option<EditionsCompared>,
    /// The hash of all this.
    pub seal: String,
    /// What was typed.
    pub reason: String,
    /// The longest that is taken.
    pub longest_reason: usize,
    /// What stood against it.
    pub fault: Option<EraseFault>,
}

/// The page. `facts` is the latest edition, as it stands today.
#[must_use]
pub fn erase(ctx: &OwnContext, page: &ErasePage, facts: &PageContext) -> String {
    let words = &ctx.words;
    let title = match &page.record {
        Some((table, _)) => words.get("erase-title-record", &[("table", words.name(table).into())]),
        None => words.get("erase-title-file", &[("revision", page.revision.into())]),
    };
    own_document(ctx, title.clone(), || {
        let key = page.record.as_ref().map(|(_, key)| view! { <p><bdi>{key.clone()}</bdi></p> });
        let back = format!("/import/revisions/{}", page.revision);
        let compared = page.compared.as_ref().map(|compared| {
            if compared.change.records.is_empty() {
                return view! { <p class="prose">{words.say("erase-changes-nothing")}</p> }
                    .into_any();
            }
            edition_change(facts, compared)
        });
        view! {
            <div class="prose">
                <h1>{title}</h1>
                {key}
                <p class="lead">{words.say("erase-about")}</p>
                <p><a href=words.at(&back)>{words.get("revision-title", &[("revision", page.revision.into())])}</a></p>
            </div>
            {rows(words, page)}
            {files(words, page)}
            {drafts(words, page)}
            {compared}
            {act(words, page)}
        }
    })
}

fn part(words: &Words, id: &'static str, heading: String, about: &str, lines: AnyView) -> AnyView {
    view! {
        <section class="section prose" aria-labelledby=id>
            <h2 id=id>{heading}</h2>
            <p>{words.say(about)}</p>
            <ul>{lines}</ul>
        </section>
    }
    .into_any()
}

fn rows(words: &Words, page: &ErasePage) -> Option<AnyView> {
    let lines = page
        .rows
        .iter()
        .map(|row| {
            let args = [("revision", row.revision.into()), ("until", row.until.into())];
            let id = if row.record.is_some() { "erase-row" } else { "erase-row-removal" };
            let cells = row.record.as_ref().map(cells);
            view! { <li>{words.get(id, &args)}{cells}</li> }
        })
        .collect_view()
        .into_any();
    let count = [("count", page.rows.len().into())];
    (!page.rows.is_empty())
        .then(|| part(words, "rows", words.get("erase-rows", &count), "erase-rows-about", lines))
}

/// The cells of a record that are not blank.
fn cells(record: &Record) -> AnyView {
    let columns = record.table().columns().iter().zip(record.cells());
    let rows = columns
        .filter(|(_, cell)| !cell.is_empty())
        .map(|(column, cell)| view! { <dt>{*column}</dt><dd><bdi>{cell}</bdi></dd> })
        .collect_view();
    view! { <dl class="finding-facts">{rows}</dl> }.into_any()
}

fn files(words: &Words, page: &ErasePage) -> Option<AnyView> {
    let lines = page
        .files
        .iter()
        .map(|file| {
            let size = format::bytes(words, file.size);
            let args = [("revision", file.revision.into()), ("size", size.into())];
            view! {
                <li>
                    <bdi>{file.name.clone()}</bdi>" "{words.get("erase-file", &args)}" "
                    <code class="hash">{file.sha256.clone()}</code>
                </li>
            }
        })
        .collect_view()
        .into_any();
    let about = if page.rows.is_empty() { "erase-files-about" } else { "erase-files-with" };
    let count = [("count", page.files.len().into())];
    (!page.files.is_empty())
        .then(|| part(words, "files", words.get("erase-files", &count), about, lines))
}

fn drafts(words: &Words, page: &ErasePage) -> Option<AnyView> {
    let lines = page
        .drafts
        .iter()
        .map(|draft| {
            let by = words.get("erase-draft-by", &[("by", draft.made_by.clone().into())]);
            view! { <li><a href=words.at(&format!("/import/{}", draft.id))><bdi>{draft.name.clone()}</bdi></a>" "{by}</li> }
        })
        .collect_view()
        .into_any();
    let count = [("count", page.drafts.len().into())];
    (!page.drafts.is_empty()).then(|| {
        part(words, "drafts", words.get("erase-drafts", &count), "erase-drafts-about", lines)
    })
}

/// The form; or what stands against it.
fn act(words: &Words, page: &ErasePage) -> AnyView {
    if page.is_of_the_frame {
        return view! { <p class="field-error" role="alert">{words.say("erase-frame")}</p> }
            .into_any();
    }
    if !page.rests.is_empty() {
        let lines = page
            .rests
            .iter()
            .map(|(table, key, revision)| {
                let args = [("table", words.name(table).into()), ("revision", (*revision).into())];
                let to = format!("/import/revisions/{revision}/erase/{table}");
                view! { <li><bdi>{key.clone()}</bdi>", "<a href=words.at(&to)>{words.get("erase-rests-of", &args)}</a></li> }
            })
            .collect_view()
            .into_any();
        let count = [("count", page.rests.len().into())];
        return part(words, "rests", words.get("erase-rests", &count), "erase-rests-about", lines);
    }
    let reason_wrong = page.fault == Some(EraseFault::Reason);
    let tick_wrong = page.fault == Some(EraseFault::NotUnderstood);
    let fault = match page.fault {
        Some(EraseFault::Changed) => Some("erase-changed"),
        _ => None,
    };
    let wrong = reason_wrong.then(|| {
        let most = [("most", page.longest_reason.into())];
        view! { <p class="field-error" id="reason-fault" role="alert">{words.get("erase-reason-wrong", &most)}</p> }
    });
    let described = if reason_wrong { "reason-fault reason-hint" } else { "reason-hint" };
    let not_ticked = tick_wrong.then(|| {
        view! { <p class="field-error" id="understood-fault" role="alert">{words.say("erase-understood-wrong")}</p> }
    });
    view! {
        <section class="section" aria-labelledby="erase">
            <h2 id="erase">{words.say("erase-act")}</h2>
            {fault.map(|id| view! { <p class="field-error" role="alert">{words.say(id)}</p> })}
            <form class="stacked-form" method="post" action=words.at(&page.action)>
                <input type="hidden" name="seal" value=page.seal.clone()/>
                <div class="field">
                    <label for="reason">{words.say("erase-reason")}</label>
                    <p class="field-hint" id="reason-hint">{words.say("erase-reason-hint")}</p>
                    <input class="input" type="text" id="reason" name="reason" required maxlength=page.longest_reason value=page.reason.clone() aria-invalid=reason_wrong.then_some("true") aria-describedby=described/>
                    {wrong}
                </div>
                {not_ticked}
                <label class="choice">
                    <input type="checkbox" name="understood" value="yes" required aria-invalid=tick_wrong.then_some("true") aria-describedby=tick_wrong.then_some("understood-fault")/>
                    <span>{words.say("erase-understood")}</span>
                </label>
                <button class="button button-primary">{words.say("erase-submit")}</button>
            </form>
        </section>
    }
    .into_any()
}

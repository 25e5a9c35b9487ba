//! What an admin can erase of a revision: its files, and the records that it
//! brought, table by table. Nothing is erased from here.

use data::table::Table;
use leptos::prelude::*;

use super::revision::KeptFile;
use crate::{
    components::{
        layout::own_document,
        records::{Caption, Column, Records},
    },
    context::OwnContext,
    words::Words,
};

/// A record that a revision brought.
#[derive(Debug, Clone)]
pub struct BroughtRecord {
    /// Its place in the revision's log.
    pub position: u32,
    /// What names it.
    pub key: String,
    /// Its row in its file.
    pub row: Option<u32>,
    /// Whether the revision took it out.
    pub is_removal: bool,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct EraseList {
    /// The revision.
    pub revision: u32,
    /// Its files.
    pub files: Vec<KeptFile>,
    /// How many records it brought in each table.
    pub tables: Vec<(Table, usize)>,
    /// The records of one table.
    pub shown: Option<(Table, Vec<BroughtRecord>)>,
}

/// The page.
#[must_use]
pub fn erase_list(ctx: &OwnContext, page: &EraseList) -> String {
    let words = &ctx.words;
    let number = page.revision;
    let title = words.get("erase-list-title", &[("revision", number.into())]);
    own_document(ctx, title.clone(), || {
        let back = format!("/import/revisions/{number}");
        let whole = match &page.shown {
            Some((table, records)) => table_of(words, number, *table, records),
            None => view! { {files(words, page)}{tables(words, page)} }.into_any(),
        };
        view! {
            <div class="prose">
                <h1>{title}</h1>
                <p>{words.say("erase-list-about")}</p>
                <p><a href=words.at(&back)>{words.get("revision-title", &[("revision", number.into())])}</a></p>
            </div>
            {whole}
        }
    })
}

fn files(words: &Words, page: &EraseList) -> AnyView {
    let kept = page.files.iter().zip(1_u32..).filter(|(file, _)| !file.is_erased);
    let lines: Vec<AnyView> = kept
        .map(|(file, at)| {
            let to = format!("/import/revisions/{}/erase/files/{at}", page.revision);
            view! { <li><a href=words.at(&to)>{words.get("erase-of-file", &[("file", at.into())])}</a>{words.colon()}<bdi>{file.name.clone()}</bdi></li> }
                .into_any()
        })
        .collect();
    let none = lines.is_empty().then(|| view! { <p>{words.say("erase-no-file")}</p> });
    view! {
        <section class="section prose" aria-labelledby="files">
            <h2 id="files">{words.say("revision-files")}</h2>
            {none}
            <ul>{lines}</ul>
        </section>
    }
    .into_any()
}

fn tables(words: &Words, page: &EraseList) -> AnyView {
    let lines = page
        .tables
        .iter()
        .map(|(table, count)| {
            let to = format!("/import/revisions/{}/erase/{table}", page.revision);
            let count = words.get("erase-records-count", &[("count", (*count).into())]);
            view! { <li><a href=words.at(&to)>{words.name(table)}</a>{words.colon()}{count}</li> }
        })
        .collect_view();
    view! {
        <section class="section prose" aria-labelledby="records">
            <h2 id="records">{words.say("erase-records")}</h2>
            <ul>{lines}</ul>
        </section>
    }
    .into_any()
}

const COLUMNS: &[Column] = &[
    Column::Words("erase-col-record"),
    Column::Number("erase-col-row"),
    Column::Words("accounts-actions"),
];

fn table_of(words: &Words, revision: u32, table: Table, records: &[BroughtRecord]) -> AnyView {
    let rows = records
        .iter()
        .map(|record| {
            let to = format!("/import/revisions/{revision}/erase/records/{}", record.position);
            let label = words.get("erase-of-record", &[("key", record.key.clone().into())]);
            let removal = record.is_removal.then(|| {
                view! { " "<span class="tag">{words.say("erase-removal")}</span> }
            });
            view! {
                <tr>
                    <th scope="row"><bdi>{record.key.clone()}</bdi>{removal}</th>
                    <td class="number" data-head=words.say("erase-col-row")>{record.row}</td>
                    <td data-head=words.say("accounts-actions")><a href=words.at(&to) aria-label=label>{words.say("erase-link")}</a></td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let caption = Caption::Shown(words.name(&table), None);
    let whole = Records { id: "records", caption, columns: COLUMNS, rows }.view(words);
    view! { <div class="section">{whole}</div> }.into_any()
}

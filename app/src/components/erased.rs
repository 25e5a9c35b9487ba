//! What was erased, as far as everyone may know: that it was there, and when it
//! went. It must not tell what it was, nor why: reasons may repeat it.

use data::table::Table;
use leptos::prelude::*;

use crate::{context::PageContext, format, words::Words};

/// The place of it on the page of an edition.
pub(crate) const ERASED: &str = "erased";

/// What kind of thing it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErasedKind {
    /// The bytes of a file.
    File {
        /// Its place among the files of the revision, from 1.
        at: u32,
    },
    /// A record.
    Record {
        /// Its table.
        table: Table,
        /// The last edition in which it stood.
        until: u32,
    },
    /// That a record was taken out.
    Removal {
        /// Its table.
        table: Table,
    },
}

/// Something that was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// What it was.
    pub kind: ErasedKind,
    /// The edition that had brought it.
    pub revision: u32,
    /// When it was erased, as RFC 3339 has it.
    pub at: String,
}

/// It in a sentence.
pub(crate) fn said(words: &Words, erased: &Erased) -> String {
    let at = ("at", format::moment(words, &erased.at).into());
    let revision = ("revision", erased.revision.into());
    match erased.kind {
        ErasedKind::File { at: file } => {
            words.get("erased-file", &[at, revision, ("file", file.into())])
        }
        ErasedKind::Record { table, until } => {
            let table = ("table", words.name(&table).into());
            let id = if until > erased.revision { "erased-record" } else { "erased-record-once" };
            words.get(id, &[at, revision, table, ("until", until.into())])
        }
        ErasedKind::Removal { table } => {
            words.get("erased-removal", &[at, revision, ("table", words.name(&table).into())])
        }
    }
}

/// What was erased of an edition, as a section of its page; nothing if nothing was.
pub(crate) fn section(words: &Words, erased: &[Erased]) -> Option<AnyView> {
    let lines = erased.iter().map(|one| view! { <li>{said(words, one)}</li> }.into_any());
    section_of(words, "erased-about", lines.collect())
}

/// The same with lines of one's own, and what is said of them; nothing if there is
/// none.
pub(crate) fn section_of(words: &Words, about: &str, lines: Vec<AnyView>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| {
        view! {
            <section class="section prose" aria-labelledby=ERASED>
                <h2 id=ERASED>{words.say("erased-heading")}</h2>
                <p>{words.say(about)}</p>
                <ul>{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// The words beside the edition that something was erased of, with the way to
/// what; nothing if nothing was.
pub(crate) fn note(ctx: &PageContext) -> Option<AnyView> {
    (ctx.erased > 0).then(|| {
        let said = ctx.words.get("erased-note", &[("count", ctx.erased.into())]);
        let to = ctx.link(&format!("/changes/{}", ctx.snapshot.revision()));
        view! { {ctx.words.semicolon()}<a href=format!("{to}#{ERASED}")>{said}</a> }.into_any()
    })
}

impl ErasedKind {
    /// Its name for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::File { .. } => "file",
            Self::Record { .. } => "record",
            Self::Removal { .. } => "removal",
        }
    }

    /// Its table, if it was a record.
    #[must_use]
    pub const fn table(self) -> Option<Table> {
        match self {
            Self::File { .. } => None,
            Self::Record { table, .. } | Self::Removal { table } => Some(table),
        }
    }
}

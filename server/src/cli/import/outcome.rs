//! What an import came to, told to people and to programs.

use std::path::Path;

use data::{
    draft::{Draft, FileKind, Sheet},
    issue::{Answer, Issue},
    revision::{Counts, Proposal},
};
use serde::Serialize;

use super::told;
use crate::cli::Failure;

/// What became of the changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Published {
    /// A revision of this number.
    As(u32),
    /// They were only asked for.
    OnlyTold,
    /// There are none.
    NothingNew,
    /// A file could not be read at all.
    Unreadable,
}

/// An import that has ended.
pub(super) struct Imported<'a> {
    pub(super) drafts: &'a [Draft],
    pub(super) proposal: &'a Proposal,
    pub(super) published: Published,
    /// Where the annotated copy was written to.
    pub(super) annotated: Option<&'a Path>,
}

/// What is reported to programs.
#[derive(Serialize)]
struct Summary<'a> {
    #[serde(flatten)]
    counts: Counts,
    revision: Option<u32>,
    files: Vec<File<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    annotated: Option<String>,
    removed_records: Vec<Removed<'a>>,
    proposed_closures: Vec<&'a str>,
    issues: &'a [Issue],
}

#[derive(Serialize)]
struct File<'a> {
    #[serde(rename = "file")]
    name: &'a str,
    kind: Option<FileKind>,
    sheets: &'a [Sheet],
    records: usize,
}

#[derive(Serialize)]
struct Removed<'a> {
    table: &'static str,
    key: &'a str,
}

impl Imported<'_> {
    /// Exactly one JSON object.
    pub(super) fn json(&self) -> Result<String, Failure> {
        let files = self.drafts.iter().map(|draft| File {
            name: &draft.file,
            kind: draft.kind,
            sheets: &draft.sheets,
            records: draft.records.len(),
        });
        let removed = self.proposal.changes.iter().filter(|change| change.record.is_none());
        let summary = Summary {
            counts: self.proposal.counts,
            revision: match self.published {
                Published::As(revision) => Some(revision),
                _ => None,
            },
            files: files.collect(),
            annotated: self.annotated.map(|path| path.display().to_string()),
            removed_records: removed
                .map(|change| Removed { table: change.table.code(), key: &change.key })
                .collect(),
            proposed_closures: self
                .proposal
                .closures
                .iter()
                .map(|change| change.key.as_str())
                .collect(),
            issues: &self.proposal.issues,
        };
        serde_json::to_string(&summary).map(|text| text + "\n").map_err(Failure::new)
    }

    /// Lines for a terminal: what each file is, what is wrong, what changes.
    pub(super) fn text(&self) -> String {
        let mut lines: Vec<String> = self.drafts.iter().filter_map(told::file).collect();
        lines.extend(self.proposal.issues.iter().map(fault));
        lines.extend(self.proposal.changes.iter().filter_map(told::removed));
        let Counts { new, changed, same, removed } = self.proposal.counts;
        lines.push(format!("{new} new, {changed} changed, {same} the same, {removed} removed."));
        let closures = self.proposal.closures.len();
        if closures > 0 {
            lines.push(format!(
                "{closures} proposed closures are not taken; if the files are the whole register, import them again with `--accept-closures`."
            ));
        }
        if let Some(path) = self.annotated {
            lines.push(format!(
                "The annotated copy is {}: mend the marked cells there and import it.",
                path.display()
            ));
        }
        lines.push(self.end());
        lines.join("\n") + "\n"
    }

    fn end(&self) -> String {
        let errors = self.proposal.issues.iter().filter(|issue| issue.is_error()).count();
        match self.published {
            Published::As(revision) if errors > 0 => format!(
                "Published as revision {revision} without the records that have errors ({errors}); mend and import them again."
            ),
            Published::As(revision) => format!("Published as revision {revision}."),
            Published::OnlyTold => "Nothing was published: this was a dry run.".to_owned(),
            Published::NothingNew => "Nothing was published: no record would change.".to_owned(),
            Published::Unreadable => {
                "Nothing was published, since a file could not be read as a table.".to_owned()
            }
        }
    }
}

/// A fault as a line, with the options that mend it.
pub(super) fn fault(issue: &Issue) -> String {
    let with = match issue.asks {
        Some(Answer::Source) => " (use `--source ID`)",
        Some(Answer::AsOf) => " (use `--as-of YYYY-MM-DD`)",
        Some(Answer::Dates) => " (use `--dates dmy` or `--dates mdy`)",
        Some(Answer::Basis) => " (use `--basis commission`, for example)",
        Some(Answer::Act) => " (use `--act letter` or `--act opinion`)",
        Some(Answer::Aspect) => " (use `--aspect conformity`, for example)",
        Some(Answer::Mapping) => " (use `--map WORD=MEANING`)",
        None => "",
    };
    format!("{issue}{with}")
}

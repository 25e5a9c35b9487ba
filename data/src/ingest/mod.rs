//! From the bytes of a file to a [`Draft`]: its records, and every fault in it.
//!
//! The one pipeline for command line, web and the shipped dataset. A file is
//! told by its content and its table by the headings, never by the file's
//! name. Reading never stops at the first fault: faults of the file, of the
//! headings and of single cells are kept apart, and an error keeps out only
//! what it concerns. Nothing here knows what is published already.

mod csv;
mod heading;
mod near;
mod row;
mod text;

use std::collections::HashMap;

pub use text::MOST_BYTES;

use self::{csv::Rows, heading::Heading};
use crate::{
    draft::{Draft, Drafted},
    issue::{Code, Issue, Severity},
};

/// More issues than this are counted and not listed.
const MOST_ISSUES: usize = 1_000;

/// Reads a file. `file` is its name, for display only.
#[must_use]
pub fn read(file: &str, bytes: &[u8]) -> Draft {
    let mut draft = Draft { file: file.to_owned(), ..Draft::default() };
    let mut issues = Issues::default();
    match text::text(file, bytes) {
        Err(fault) => issues.push(*fault),
        Ok(text) => read_text(&mut draft, text, &mut issues),
    }
    draft.issues = issues.listed(file);
    draft
}

fn read_text(draft: &mut Draft, text: &str, issues: &mut Issues) {
    let mut rows = Rows::of(text);
    let Some(first) = rows.next() else { return };
    let (heading, faults) = heading::recognise(&draft.file, &first.cells);
    issues.extend(faults);
    issues.extend(row::quote_faults(draft, &first));
    let Some(heading) = heading else { return };
    let Heading { table, columns, width } = heading;
    (draft.table, draft.columns) = (Some(table), columns);
    for row in rows.filter(|row| !row.is_blank()) {
        let (record, faults) = row::read(draft, table, width, &row);
        issues.extend(faults);
        if let Some(record) = record {
            draft.records.push(Drafted { key: record.key(), record, row: row.number });
        }
    }
    settle_keys(draft, issues);
}

/// One key, one row: rows that say the same are kept once, rows that differ
/// are left out, since nothing tells which of them holds.
fn settle_keys(draft: &mut Draft, issues: &mut Issues) {
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut kept: Vec<Option<Drafted>> = Vec::with_capacity(draft.records.len());
    let mut disputed = Vec::new();
    for drafted in std::mem::take(&mut draft.records) {
        let Some(&at) = first.get(&drafted.key) else {
            first.insert(drafted.key.clone(), kept.len());
            kept.push(Some(drafted));
            continue;
        };
        let Some(earlier) = &kept[at] else { continue };
        let column = drafted.record.table().key_columns()[0];
        let (code, severity, message) = if earlier.record == drafted.record {
            (
                Code::RepeatedRow,
                Severity::Warning,
                format!(
                    "row {} says the same as row {}; take one of them out",
                    drafted.row, earlier.row
                ),
            )
        } else {
            disputed.push(at);
            (
                Code::DuplicateKey,
                Severity::Error,
                format!(
                    "rows {} and {} have the same key ({}) but say different things, so neither is used; keep the one that holds",
                    earlier.row,
                    drafted.row,
                    drafted.record.table().key_columns().join(", "),
                ),
            )
        };
        let issue = Issue::of_file(code, severity, &draft.file, message);
        issues.push(issue.at(draft.place(drafted.row, column)).found(&drafted.key));
    }
    for at in disputed {
        kept[at] = None;
    }
    draft.records = kept.into_iter().flatten().collect();
}

/// Collects issues up to a number that a person can read and a server can hold.
#[derive(Default)]
struct Issues {
    listed: Vec<Issue>,
    errors_more: usize,
    warnings_more: usize,
}

impl Issues {
    fn extend(&mut self, issues: Vec<Issue>) {
        for issue in issues {
            self.push(issue);
        }
    }

    fn push(&mut self, issue: Issue) {
        if self.listed.len() < MOST_ISSUES {
            self.listed.push(issue);
        } else if issue.is_error() {
            self.errors_more += 1;
        } else {
            self.warnings_more += 1;
        }
    }

    fn listed(mut self, file: &str) -> Vec<Issue> {
        let more = self.errors_more + self.warnings_more;
        if more > 0 {
            let severity = if self.errors_more > 0 { Severity::Error } else { Severity::Warning };
            let message =
                format!("{more} more faults are not listed; mend those above and import again");
            self.listed.push(Issue::of_file(Code::MoreIssues, severity, file, message));
        }
        self.listed
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

//! Headings of tables that others publish, each of which is a field that is known:
//! where it stands, and which stand there again. It knows no words and no rows.

use crate::{
    draft::Sheet,
    ingest::sheet::Row,
    issue::{Code, Issue, Severity},
};

/// What a column of such a table holds.
pub(super) trait Field: Copy + PartialEq {
    /// Something that is known and not kept.
    const ASIDE: Self;

    /// The heading that is proposed where it is missing.
    fn usual(self) -> &'static str;
}

/// A row of headings.
#[derive(Debug, Clone)]
pub(super) struct Headed<F> {
    /// Each field with the column in which it stands first.
    columns: Vec<(F, usize, String)>,
    /// Fields that stand there again.
    pub(super) again: Vec<(F, usize)>,
    /// Headings that say nothing that is known.
    pub(super) unknown: Vec<usize>,
}

impl<F: Field> Headed<F> {
    /// Reads a row of headings; `field` tells what one means.
    pub(super) fn read(row: &Row, field: impl Fn(&str) -> Option<F>) -> Self {
        let mut headings = Self { columns: Vec::new(), again: Vec::new(), unknown: Vec::new() };
        for (at, cell) in row.cells.iter().enumerate().take(row.filled()) {
            if cell.is_blank() {
                continue;
            }
            let text = cell.text();
            match field(&text) {
                None => headings.unknown.push(at),
                Some(field) if field == F::ASIDE => {}
                Some(field) if headings.at(field).is_some() => headings.again.push((field, at)),
                Some(field) => headings.columns.push((field, at, text.trim().to_owned())),
            }
        }
        headings
    }

    /// In which column a field stands, counted from 0.
    pub(super) fn at(&self, field: F) -> Option<usize> {
        self.columns.iter().find(|(is, ..)| *is == field).map(|(_, at, _)| *at)
    }

    /// How a field is headed in this file.
    pub(super) fn written(&self, field: F) -> &str {
        let found = self.columns.iter().find(|(is, ..)| *is == field);
        found.map_or(field.usual(), |(.., written)| written)
    }

    /// What is said of the headings of fields that stand there again; `of` is what
    /// the fields are of.
    pub(super) fn doubled(&self, file: &str, sheet: &Sheet, row: &Row, of: &str) -> Vec<Issue> {
        let doubled = self.again.iter().map(|(field, at)| {
            let text = row.cell(*at).text();
            let message = format!(
                "`{}` and `{}` both head the same of {of}, and it cannot be told which holds; take one out",
                self.written(*field),
                text.trim(),
            );
            let issue = Issue::of_file(Code::DuplicateColumn, Severity::Error, file, message);
            issue.at(sheet.heading_place(Some(*at), text.trim())).found(&text)
        });
        doubled.collect()
    }
}

//! What a column says and asks of whoever fills it in, found out by asking its
//! record: nothing here repeats a rule of the tables.

use std::borrow::Cow;

use super::{FieldReader, Record, Table};

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name, which is its heading.
    pub name: &'static str,
    /// What it says.
    pub about: &'static str,
    /// Whether no row can do without it.
    pub required: bool,
    /// The words that may stand in it, where they are a closed list.
    pub words: Vec<&'static str>,
}

/// The columns of a table in order.
#[must_use]
pub fn columns(table: Table) -> Vec<Column> {
    let blank = faults(table, "");
    let wrong = faults(table, "?");
    table
        .columns()
        .iter()
        .zip(table.about())
        .map(|(&name, &about)| Column {
            name,
            about,
            required: blank.iter().any(|(column, _)| *column == name),
            words: wrong
                .iter()
                .find(|(column, _)| *column == name)
                .map(|(_, words)| words.clone())
                .unwrap_or_default(),
        })
        .collect()
}

/// What a row is found to lack that holds the same text in every cell, and the
/// words that might stand there.
fn faults(table: Table, text: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let cell = |_: &str| Cow::Borrowed(text);
    let mut fields = FieldReader::new(&cell);
    // The record is of no interest: its faults are.
    let _ = Record::read(table, &mut fields);
    fields.into_issues().into_iter().map(|fault| (fault.column, fault.choices)).collect()
}

impl Column {
    /// What is shown beside the heading in a workbook.
    #[must_use]
    pub fn note(&self) -> String {
        let mut lines = vec![self.about.to_owned()];
        lines.push(
            if self.required { "Must be filled in." } else { "May be left blank." }.to_owned(),
        );
        if let Some(form) = self.form() {
            lines.push(form.to_owned());
        }
        if !self.words.is_empty() && self.words.len() <= 16 {
            lines.push(format!("One of: {}.", self.words.join(", ")));
        }
        lines.join("\n")
    }

    /// How the value is written, where that is not plain.
    #[must_use]
    pub fn form(&self) -> Option<&'static str> {
        match self.name {
            "as_of" | "date" | "adopted" | "published" | "in_force" => Some(
                "A date as 2019-10-10, 2019-10 or 2019; some day between two as 2021-06-09/2021-06-22.",
            ),
            "read_on" => Some("A day as 2019-10-10."),
            "member_state" | "code" => Some("The State's code, such as EL or DE."),
            "infringement_number" | "case" => Some("As INFR(2019)2230."),
            "article" => Some("The article's number, such as 5."),
            "provision" => Some("As 5(2) or 18(1)."),
            "source_id" => Some("The short name of a source, as the table of sources lists it."),
            _ => None,
        }
    }
}

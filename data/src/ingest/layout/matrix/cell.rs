//! What a cell of a matrix says: a status, nothing, or something that is not
//! understood. It must not know of which State and provision.

use super::legend::Legend;
use crate::{
    ingest::{
        layout::{
            finding::{Said, said},
            template::cell,
        },
        sheet::Cell,
        words::Words,
    },
    issue::{Code, Severity},
    table::Holds,
};

/// What is known of the words and marks of a sheet.
pub(super) struct Signs {
    pub(super) words: Words,
    pub(super) legend: Legend,
    /// Whether `+` stands in a cell, beside which `-` is a mark and no dash.
    pub(super) has_plus: bool,
}

/// What a cell comes to.
pub(super) enum Found {
    /// A status, nothing, or a word that is not known; and the text.
    Said(Said, String),
    /// A cell of which nothing can be read.
    Fault(Code, String),
}

impl Signs {
    /// Reads a cell.
    pub(super) fn read(&self, cell: &Cell) -> Found {
        let read = cell::read(cell, Holds::Code);
        match read.fault {
            Some((code, Severity::Error, message)) => Found::Fault(code, message),
            _ => Found::Said(self.said(&read.text), read.text.into_owned()),
        }
    }

    /// Whether a cell holds a status that is understood.
    pub(super) fn is_status(&self, cell: &Cell) -> bool {
        matches!(self.read(cell), Found::Said(Said::Status(_), _))
    }

    /// What an analyst said of a text goes before what the sheet says of it, and that
    /// before what the word means elsewhere.
    fn said(&self, text: &str) -> Said {
        let told = self.words.told(text).or_else(|| self.legend.meaning(text));
        match told {
            Some(meaning) => Said::of(meaning),
            None if self.has_plus && matches!(text, "-" | "–" | "—") => Said::Unknown,
            None => said(&self.words, text),
        }
    }
}

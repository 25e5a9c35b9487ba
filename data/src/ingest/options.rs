//! How much of a file is read, and what is known of it beside its content.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use crate::draft::{DateOrder, Given};
use crate::{
    model::{CaseNumber, ProcedureType},
    table::{Dataset, as_word},
};

/// What a file may hold at most. More is refused before it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of the kinds of file that can only be read as a whole (xls, ods).
    pub bytes_as_a_whole: usize,
    /// Bytes of all that an archive unpacks to.
    pub unpacked: u64,
    /// Entries of an archive.
    pub entries: usize,
    /// Cells that are not blank, in all sheets together.
    pub cells: usize,
}

impl Limits {
    /// Cells of all sheets together, blank ones between others too, in the kinds
    /// of file that can only be read as a whole: each takes its room.
    #[must_use]
    pub const fn cells_as_a_whole(&self) -> usize {
        self.cells / 2
    }

    /// Text of all sheets together in those kinds: it is held more than once.
    #[must_use]
    pub const fn text_as_a_whole(&self) -> u64 {
        self.unpacked / 4
    }
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: usize = 1024 * 1024;
        Self {
            bytes: 20 * MIB,
            bytes_as_a_whole: 8 * MIB,
            unpacked: 200 * 1024 * 1024,
            entries: 2_000,
            cells: 5_000_000,
        }
    }
}

/// How a file is read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// What it may hold at most.
    pub limits: Limits,
    /// What whoever hands it over says of it.
    #[serde(default)]
    pub given: Given,
    /// The cases of the Directive that are held: a row of the register joins its
    /// case by the number, whatever its title has become.
    #[serde(default)]
    pub cases: Vec<KnownCase>,
}

/// A case that is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownCase {
    /// Its number.
    #[serde(with = "as_word")]
    pub number: CaseNumber,
    /// What it is about.
    pub procedure_type: ProcedureType,
}

impl KnownCase {
    /// The cases of a dataset whose numbers are known, each once.
    #[must_use]
    pub fn all(dataset: &Dataset) -> Vec<Self> {
        let steps = dataset.infringements.iter();
        let cases: BTreeMap<CaseNumber, ProcedureType> = steps
            .filter_map(|step| Some((step.infringement_number?, step.procedure_type)))
            .collect();
        cases.into_iter().map(|(number, procedure_type)| Self { number, procedure_type }).collect()
    }
}

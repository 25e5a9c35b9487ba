//! Which cases a copy of the register lists as active. It must not judge what
//! follows from that: [`crate::revision`] does, beside what is held.

use serde::{Deserialize, Serialize};

use crate::{
    model::{CaseNumber, Day, MemberState, ProcedureType, SourceId},
    table::as_word,
};

/// What a copy of the register of a day lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The day on which the copy was made.
    #[serde(with = "as_word")]
    pub day: Day,
    /// The source under which it is kept.
    #[serde(with = "as_word")]
    pub source: SourceId,
    /// The cases of the Directive that it lists as active, each once.
    pub cases: Vec<Listed>,
    /// The cases that it lists beside them, active or not: those of other acts,
    /// and those that could not be read as a whole. Of none of them can be said
    /// that it is no longer listed.
    pub others: Vec<CaseMentioned>,
}

/// A case that is listed as active.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its number.
    #[serde(with = "as_word")]
    pub number: CaseNumber,
    /// The State.
    #[serde(with = "as_word")]
    pub member_state: MemberState,
    /// What it is about.
    pub procedure_type: ProcedureType,
    /// In which of the draft's sheets it stands.
    pub sheet: usize,
    /// In which row.
    pub row: u32,
}

/// A case by its number alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseMentioned(#[serde(with = "as_word")] pub CaseNumber);

//! The words of the field as types: Member States, provisions, dates, statuses.
//!
//! Every type here keeps its fields private and is made by `parse`, so that a
//! value in hand is a valid one. Nothing here knows files, clocks or pages.

mod act;
mod article;
mod aspect;
mod basis;
mod case_number;
mod celex;
mod day;
mod edtf;
mod member_state;
mod provision;
mod role;
mod source_id;
mod status;
mod step;
mod theme;
mod vocabulary;

pub use act::Act;
pub use article::ArticleNumber;
pub use aspect::Aspect;
pub use basis::{Attribution, Basis};
pub use case_number::CaseNumber;
pub use celex::Celex;
pub use day::Day;
pub use edtf::EdtfDate;
pub use member_state::MemberState;
pub use provision::Provision;
pub use role::Role;
pub use source_id::SourceId;
pub use status::{FindingStatus, Grade, NodeStatus};
pub use step::{ProcedureType, Stage};
pub use theme::{ProvisionKind, SourceKind, Theme};
pub use vocabulary::NotAWord;
pub(crate) use vocabulary::vocabulary;

use thiserror::Error;

/// Text that is not what it should be. The message names the value, the rule
/// and how to mend it, and is fit to be shown to the person who wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct ParseError {
    message: String,
    choices: Vec<&'static str>,
}

impl ParseError {
    /// An error whose message is fit to be shown to the person who wrote the text.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), choices: Vec::new() }
    }

    /// The same error with the words that may stand here, so that whoever
    /// shows it can propose the nearest one.
    #[must_use]
    pub fn with_choices(mut self, choices: Vec<&'static str>) -> Self {
        self.choices = choices;
        self
    }

    /// The words that may stand here, where they are a closed list.
    #[must_use]
    pub fn choices(&self) -> &[&'static str] {
        &self.choices
    }
}

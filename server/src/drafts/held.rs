//! A draft as it is kept: what was uploaded, what reading it came to, and which
//! alarms were looked at.

use data::{draft::Draft, revision::Answers};

use super::DraftId;
use crate::{accounts::AccountName, publish::Upload};

/// A draft in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// What names it; nobody can guess it.
    pub id: DraftId,
    /// When it was made, as RFC 3339 has it.
    pub made_at: String,
    /// By whom.
    pub made_by: String,
    /// The names of its files, for display only.
    pub name: String,
    /// How its files are read and taken.
    pub answers: Answers,
    /// The revision that it takes back, if it is that.
    pub takes_back: Option<u32>,
    /// The revision that it became.
    pub revision: Option<u32>,
}

impl Listed {
    /// Whether an account made it.
    pub fn is_of(&self, name: &AccountName) -> bool {
        self.made_by == name.as_str()
    }
}

/// A file of a draft.
#[derive(Debug, Clone)]
pub struct HeldFile {
    /// As it was handed over.
    pub upload: Upload,
    /// What reading it came to.
    pub draft: Draft,
}

/// An alarm that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// What names the alarm.
    pub alarm: String,
    /// Who ticked it off.
    pub by: String,
}

/// A draft with all that belongs to it.
#[derive(Debug, Clone)]
pub struct Held {
    /// What names it, and how it stands.
    pub listed: Listed,
    /// Its files.
    pub files: Vec<HeldFile>,
    /// The alarms that were ticked off.
    pub ticked: Vec<Tick>,
}

//! What a search found, by kind.

use std::collections::BTreeSet;

use super::{Item, ResultKind};

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// What there is of each kind, in their order; kinds of which nothing was found are
    /// left out.
    pub groups: Vec<Group>,
    /// What there is of each word that was asked for.
    pub words: Vec<WordFound>,
    /// The forms of all words that fit, to mark them.
    pub forms: BTreeSet<String>,
}

/// What was found of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The kind.
    pub kind: ResultKind,
    /// How many there are.
    pub count: usize,
    /// The first of them, as many as were wanted: without slips before those with, the more of the words in
    /// full the earlier, then in the order of the edition.
    pub hits: Vec<Hit>,
}

/// One thing that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub item: Item,
    /// Whether a word of it only resembles what was asked for.
    pub is_near: bool,
}

/// What there is of a word that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordFound {
    /// As it was written.
    pub written: String,
    /// Whether it stands anywhere, as it is, begun, or with a slip.
    pub is_known: bool,
    /// The word nearest to one that stands nowhere.
    pub near: Option<String>,
}

impl Found {
    /// How many things there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.groups.iter().map(|group| group.count).sum()
    }
}

//! What a label of a matrix names: a State, or what the Directive asks.

use crate::{
    ingest::{
        layout::finding::is_whole,
        words::{Referred, member_state, references},
    },
    model::{MemberState, Provision},
};

/// What a label names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Label {
    /// A State.
    State(MemberState),
    /// Provisions; none in them stands for the whole Directive.
    About(Vec<Option<Provision>>),
}

impl Label {
    /// Reads a label.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        if let Some(state) = member_state(text) {
            return Some(Self::State(state));
        }
        if is_whole(text) {
            return Some(Self::About(vec![None]));
        }
        match references(text) {
            Referred::To(found) => Some(Self::About(found.into_iter().map(Some).collect())),
            Referred::Unknown => None,
        }
    }

    /// Whether it is a State.
    pub(super) const fn is_state(&self) -> bool {
        matches!(self, Self::State(_))
    }
}

/// A part of an article that stands in a label of its own: `2`, `(2)`, `Abs. 2`.
pub(super) fn within(article: &[Option<Provision>], part: &str) -> Option<Label> {
    let [Some(article)] = article else { return None };
    let part = part.trim();
    let is_bare = !part.is_empty() && part.chars().all(char::is_alphanumeric);
    let text = if is_bare { format!("{article}({part})") } else { format!("{article} {part}") };
    match references(&text) {
        Referred::To(found) if found.iter().all(|found| article.contains(found)) => {
            Some(Label::About(found.into_iter().map(Some).collect()))
        }
        _ => None,
    }
}

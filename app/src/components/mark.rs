//! The mark of a status: colour, pattern and letter together, never one alone.

use data::{
    model::{FindingStatus, NodeStatus},
    snapshot::cell::Cell,
};
use leptos::prelude::*;

use super::status::{as_node, is_due};
use crate::context::PageContext;

/// What a mark shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Look {
    status: NodeStatus,
    /// What is written in it: a letter, or "3/6".
    letter: Option<String>,
    contested: bool,
    inferred: bool,
    ring: bool,
}

impl Look {
    /// The look of a cell.
    pub(crate) fn of_cell(ctx: &PageContext, cell: &Cell) -> Self {
        let part = match (cell.assessed, cell.counted) {
            (Some(assessed @ 1..), Some(counted)) => Some(format!("{assessed}/{counted}")),
            _ => None,
        };
        let no_gap_found = cell.status == NodeStatus::NoGapFound;
        Self {
            status: cell.status,
            ring: no_gap_found && part.is_none(),
            letter: if no_gap_found { part } else { letter(ctx, cell.status) },
            contested: cell.contested.unwrap_or_default(),
            inferred: cell.inferred.unwrap_or_default(),
        }
    }

    /// The look of a status alone.
    pub(crate) fn of_status(ctx: &PageContext, status: NodeStatus) -> Self {
        Self {
            status,
            letter: letter(ctx, status),
            contested: false,
            inferred: false,
            ring: status == NodeStatus::NoGapFound,
        }
    }

    /// The look of what one finding says.
    pub(crate) fn of_finding(ctx: &PageContext, status: FindingStatus, inferred: bool) -> Self {
        Self { inferred, ..Self::of_status(ctx, as_node(status)) }
    }

    /// The classes that draw it.
    pub(crate) fn classes(&self) -> String {
        let mut classes = format!("mark status-{}", self.status.code().replace('_', "-"));
        for (class, holds) in [(" is-contested", self.contested), (" is-inferred", self.inferred)] {
            if holds {
                classes.push_str(class);
            }
        }
        classes
    }

    /// The letter, hidden from those who hear the words beside it.
    pub(crate) fn letter(&self) -> Option<AnyView> {
        if self.ring {
            let ring = view! { <span class="mark-letter mark-ring" aria-hidden="true"></span> };
            return Some(ring.into_any());
        }
        let letter = self.letter.clone()?;
        Some(view! { <span class="mark-letter" aria-hidden="true">{letter}</span> }.into_any())
    }

    /// The mark; words must stand beside it.
    pub(crate) fn mark(&self) -> AnyView {
        view! { <span class=self.classes()>{self.letter()}</span> }.into_any()
    }

    /// The mark without a letter, for a key.
    pub(crate) fn small(&self) -> AnyView {
        let ring = self.ring.then(|| self.letter());
        view! { <span class=format!("{} mark-small", self.classes())>{ring}</span> }.into_any()
    }

    /// The mark and its words in one line.
    pub(crate) fn line(&self, words: String) -> AnyView {
        view! { <span class="status-line">{self.mark()}" "{words}</span> }.into_any()
    }

    /// The look of something on which sources disagree.
    pub(crate) fn contested(self) -> Self {
        Self { contested: true, ring: false, ..self }
    }
}

/// The letter of a status; none where the mark itself is drawn.
pub(crate) fn letter(ctx: &PageContext, status: NodeStatus) -> Option<String> {
    let words = &ctx.words;
    match status {
        status if status.is_gap() && !is_due(ctx) => Some(words.say("letter-not-yet-due")),
        NodeStatus::NotTransposed => Some(words.say("letter-not-transposed")),
        NodeStatus::PartiallyTransposed => Some(words.say("letter-partially-transposed")),
        NodeStatus::Unclear => Some(words.say("letter-unclear")),
        NodeStatus::Transposed => Some(words.say("letter-transposed")),
        NodeStatus::Optional => Some(words.say("letter-optional")),
        NodeStatus::NoGapFound | NodeStatus::NoFinding | NodeStatus::NotBound => None,
    }
}

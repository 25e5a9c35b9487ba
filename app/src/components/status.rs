//! The words for a status. They differ by aspect, and before the deadline
//! every gap reads "not yet due".

use data::{
    model::{Aspect, FindingStatus, NodeStatus},
    snapshot::{cell::Cell, interval::Interval},
};

use crate::{context::PageContext, words::Named};

/// Whether transposition was due on the day shown.
pub(crate) fn is_due(ctx: &PageContext) -> bool {
    ctx.on >= ctx.snapshot.directive().deadline
}

/// The status that a node has when this is all that is said of it.
pub(crate) fn as_node(status: FindingStatus) -> NodeStatus {
    match status {
        FindingStatus::NotTransposed => NodeStatus::NotTransposed,
        FindingStatus::PartiallyTransposed => NodeStatus::PartiallyTransposed,
        FindingStatus::Unclear => NodeStatus::Unclear,
        FindingStatus::Transposed => NodeStatus::Transposed,
        FindingStatus::NotBound => NodeStatus::NotBound,
    }
}

/// The word for a status as a label: "Partially transposed".
pub(crate) fn word(ctx: &PageContext, status: NodeStatus, aspect: Aspect) -> String {
    ctx.words.say(&message(status, aspect, is_due(ctx)))
}

/// The word for a status within a sentence: "partially transposed".
pub(crate) fn word_inside(ctx: &PageContext, status: NodeStatus, aspect: Aspect) -> String {
    ctx.words.say(&format!("{}.inside", message(status, aspect, is_due(ctx))))
}

/// What one finding says, as a label, whether or not transposition was due.
pub(crate) fn said(ctx: &PageContext, status: FindingStatus, aspect: Aspect) -> String {
    ctx.words.say(&message(as_node(status), aspect, true))
}

/// The same within a sentence.
pub(crate) fn said_inside(ctx: &PageContext, status: FindingStatus, aspect: Aspect) -> String {
    ctx.words.say(&format!("{}.inside", message(as_node(status), aspect, true)))
}

/// What a finding says that something is missing while transposition is not yet
/// due: "said to be missing in part". None for any other finding.
pub(crate) fn early(
    ctx: &PageContext,
    status: FindingStatus,
    aspect: Aspect,
    when: Interval,
) -> Option<String> {
    let is_early = !is_due(ctx) && when.last < ctx.snapshot.directive().deadline;
    (is_early && status.is_gap()).then(|| {
        ctx.words.say(match (aspect, status) {
            (Aspect::Communication, _) => "early-not-notified",
            (_, FindingStatus::NotTransposed) => "early-missing",
            _ => "early-missing-in-part",
        })
    })
}

/// The word for a cell as a label; "no gap found" says of how much.
pub(crate) fn cell_word(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> String {
    part(ctx, cell, "").unwrap_or_else(|| word(ctx, cell.status, aspect))
}

/// The word for a cell within a sentence.
pub(crate) fn cell_word_inside(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> String {
    part(ctx, cell, ".inside").unwrap_or_else(|| word_inside(ctx, cell.status, aspect))
}

fn part(ctx: &PageContext, cell: &Cell, form: &str) -> Option<String> {
    if cell.status != NodeStatus::NoGapFound {
        return None;
    }
    Some(match (cell.assessed, cell.counted) {
        (None, _) | (_, None) => ctx.words.say(&format!("status-part-of-node{form}")),
        // Said of the article as such: never "0 of 6".
        (Some(0), _) => ctx.words.say(&format!("status-part-unnumbered{form}")),
        (Some(assessed), Some(counted)) => ctx.words.get(
            &format!("status-part{form}"),
            &[("assessed", assessed.into()), ("counted", counted.into())],
        ),
    })
}

fn message(status: NodeStatus, aspect: Aspect, due: bool) -> String {
    match (status, aspect) {
        (status, _) if status.is_gap() && !due => "status-not-yet-due".to_owned(),
        (status, Aspect::Communication) if status.is_gap() => {
            "status-not-notified-in-full".to_owned()
        }
        (NodeStatus::Transposed, Aspect::Communication) => "status-notified-as-complete".to_owned(),
        (status, _) => status.message(),
    }
}

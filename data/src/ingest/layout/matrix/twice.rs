//! The same State and provision in two cells: which of them holds nothing tells, so
//! that none is taken unless both say the same.

use std::collections::HashMap;

use crate::{
    ingest::layout::finding::Finding,
    issue::{Code, Severity},
    model::{MemberState, Provision},
};

/// A finding, and where it stands.
pub(super) struct Placed {
    pub(super) finding: Finding,
    pub(super) row: u32,
    /// The column, counted from 0.
    pub(super) at: usize,
    /// The name of its cell.
    pub(super) cell: String,
}

/// What is said of a cell.
pub(super) struct Again {
    pub(super) row: u32,
    pub(super) at: usize,
    pub(super) code: Code,
    pub(super) severity: Severity,
    pub(super) message: String,
}

/// Leaves out what stands twice, and says so.
pub(super) fn settled(placed: Vec<Placed>) -> (Vec<Placed>, Vec<Again>) {
    let mut first: HashMap<(MemberState, Option<Provision>), usize> = HashMap::new();
    let mut kept: Vec<Option<Placed>> = Vec::with_capacity(placed.len());
    let mut disputed = Vec::new();
    let mut said = Vec::new();
    for next in placed {
        let key = (next.finding.member_state, next.finding.about.clone());
        let Some(&at) = first.get(&key) else {
            first.insert(key, kept.len());
            kept.push(Some(next));
            continue;
        };
        let Some(Some(earlier)) = kept.get(at) else { continue };
        let about = next.finding.about.as_ref();
        let about = about
            .map_or_else(|| "the whole Directive".to_owned(), |about| format!("Article {about}"));
        let (cells, state) = (format!("{} and {}", earlier.cell, next.cell), key.0);
        let is_same = earlier.finding.status == next.finding.status;
        let (code, severity, message) = if is_same {
            let message =
                format!("cells {cells} say the same of {state} and {about}; take one of them out");
            (Code::RepeatedRow, Severity::Warning, message)
        } else {
            disputed.push(at);
            let message = format!(
                "cells {cells} both speak of {state} and {about} but say different things, so neither is used; keep the one that holds"
            );
            (Code::DuplicateKey, Severity::Error, message)
        };
        let of = |placed: &Placed| {
            let (row, at, message) = (placed.row, placed.at, message.clone());
            Again { row, at, code, severity, message }
        };
        said.extend((!is_same).then(|| of(earlier)));
        said.push(of(&next));
    }
    for at in disputed {
        if let Some(none) = kept.get_mut(at) {
            *none = None;
        }
    }
    (kept.into_iter().flatten().collect(), said)
}

//! How procedures stand differently on a day in two editions (rule 10).

use std::collections::BTreeMap;

use serde::Serialize;

use super::states;
use crate::{
    model::{Day, MemberState, vocabulary},
    snapshot::{
        Snapshot,
        case::{Case, CaseId, CaseOnDay, Openness},
    },
};

vocabulary! {
    /// What became of a procedure from one edition to the next.
    ProcedureTurn, "procedure turn" {
        /// No step of it was held by the day, and one is.
        Came = "came",
        /// It was open, as far as was known, and has ended or may have.
        Ended = "ended",
        /// It had ended or may have, and is open, as far as is known.
        Reopened = "reopened",
        /// It stands at another step, was last seen on another day, or it is
        /// known better or less well whether it is open.
        Moved = "moved",
        /// A step of it was held by the day, and none is.
        Went = "went",
    }
}

/// A procedure that stands differently on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedureChange {
    /// What names it.
    pub id: CaseId,
    /// How it stood on the day, in the edition before; none if not held.
    pub before: Option<CaseOnDay>,
    /// How it stands on the day, in the edition after; none if not held.
    pub after: Option<CaseOnDay>,
}

/// How many procedures are open on a day, by how sure that is; never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OpenProcedures {
    /// Known to be open.
    pub yes: usize,
    /// Open when last seen.
    pub presumed: usize,
    /// Ended on some day of an interval that holds the day.
    pub unknown: usize,
}

impl ProcedureChange {
    /// What became of it.
    #[must_use]
    pub fn turn(&self) -> ProcedureTurn {
        let is_open = |case: &CaseOnDay| matches!(case.open, Openness::Yes | Openness::Presumed);
        match (&self.before, &self.after) {
            (_, None) => ProcedureTurn::Went,
            (None, _) => ProcedureTurn::Came,
            (Some(before), Some(after)) => match (is_open(before), is_open(after)) {
                (true, false) => ProcedureTurn::Ended,
                (false, true) => ProcedureTurn::Reopened,
                _ => ProcedureTurn::Moved,
            },
        }
    }
}

impl OpenProcedures {
    /// How many are open on a day in an edition.
    #[must_use]
    pub fn on(edition: &Snapshot, on: Day) -> Self {
        let mut open = Self::default();
        for (_, case) in edition.cases_on(on) {
            match case.open {
                Openness::Yes => open.yes += 1,
                Openness::Presumed => open.presumed += 1,
                Openness::Unknown => open.unknown += 1,
                Openness::No => {}
            }
        }
        open
    }
}

/// The procedures that stand differently, States in protocol order.
pub(super) fn all(before: &Snapshot, after: &Snapshot, on: Day) -> Vec<ProcedureChange> {
    let mut both: BTreeMap<CaseId, [Option<CaseOnDay>; 2]> = BTreeMap::new();
    for (place, edition) in [before, after].into_iter().enumerate() {
        for (case, stands) in edition.cases_on(on) {
            both.entry(Case::id(case)).or_default()[place] = Some(stands);
        }
    }
    let order: BTreeMap<MemberState, usize> =
        states(before, after).into_iter().enumerate().map(|(at, state)| (state, at)).collect();
    let mut found: Vec<ProcedureChange> = both
        .into_iter()
        .filter(|(_, [before, after])| before != after)
        .map(|(id, [before, after])| ProcedureChange { id, before, after })
        .collect();
    found.sort_by_key(|change| (order.get(&change.id.member_state).copied(), change.id));
    found
}

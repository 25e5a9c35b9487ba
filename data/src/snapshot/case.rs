//! Infringement procedures: their steps in order, and whether they are open (rule 10).

use std::collections::BTreeMap;

use serde::Serialize;

use super::interval::Interval;
use crate::{
    model::{CaseNumber, Day, EdtfDate, MemberState, ProcedureType, Stage, vocabulary},
    table::{Dataset, ProcedureStep},
};

vocabulary! {
    /// Whether a procedure is open on a day, and how sure that is.
    Openness, "openness" {
        /// It is known to have been open.
        Yes = "yes",
        /// It was open when last seen; nothing later is held.
        Presumed = "presumed",
        /// It ended on some day of an interval that holds this day.
        Unknown = "unknown",
        /// It had ended.
        No = "no",
    }
}

/// What names a procedure: its number, or State and type where none is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId {
    /// The State.
    pub member_state: MemberState,
    /// What it is about.
    pub procedure_type: ProcedureType,
    /// Its number, where known.
    pub number: Option<CaseNumber>,
}

/// A procedure with its steps and listings in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    id: CaseId,
    entries: Vec<Entry>,
}

/// A step or listing, placed. An ending stands at its shortened interval.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The row in the table of infringements.
    pub row: usize,
    /// The step.
    pub stage: Stage,
    /// The date as the source gives it.
    pub date: Option<EdtfDate>,
    /// The days that it may be of.
    pub interval: Interval,
}

/// A procedure as it stands on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct CaseOnDay {
    /// The State.
    pub member_state: MemberState,
    /// Its number, where known.
    pub infringement_number: Option<CaseNumber>,
    /// What it is about.
    #[serde(rename = "type")]
    pub procedure_type: ProcedureType,
    /// The newest step.
    pub stage: Stage,
    /// When that was, as the source gives it.
    pub stage_date: Option<EdtfDate>,
    /// The newest day on which it is known to have been open, from all that the edition
    /// holds: it may be later than the day asked for.
    pub last_seen: Option<Day>,
    /// Whether it is open, from all that the edition holds.
    pub open: Openness,
}

impl Case {
    /// The procedures of a dataset, by State, type and number.
    #[must_use]
    pub fn all(dataset: &Dataset, dated: impl Fn(&ProcedureStep) -> Interval) -> Vec<Self> {
        let mut cases: BTreeMap<CaseId, Vec<Entry>> = BTreeMap::new();
        for (row, step) in dataset.infringements.iter().enumerate() {
            let id = CaseId {
                member_state: step.member_state,
                procedure_type: step.procedure_type,
                number: step.infringement_number,
            };
            cases.entry(id).or_default().push(Entry {
                row,
                stage: step.stage,
                date: step.date,
                interval: dated(step),
            });
        }
        cases.into_iter().map(|(id, entries)| Self::new(id, entries)).collect()
    }

    fn new(id: CaseId, mut entries: Vec<Entry>) -> Self {
        let place = |entry: &Entry| (entry.interval, entry.stage, entry.row);
        entries.sort_by_key(place);
        let seen: Vec<Interval> = entries
            .iter()
            .filter(|entry| !entry.stage.is_ending())
            .map(|entry| entry.interval)
            .collect();
        for entry in entries.iter_mut().filter(|entry| entry.stage.is_ending()) {
            entry.interval = shortened(entry.interval, &seen);
        }
        entries.sort_by_key(place);
        Self { id, entries }
    }

    /// What names it.
    #[must_use]
    pub const fn id(&self) -> CaseId {
        self.id
    }

    /// Its steps and listings in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Its endings, in order.
    pub fn endings(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.stage.is_ending())
    }

    /// Whether it has ended, from all that is held: an ending stands last, and
    /// nothing opened it again.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.entries.last().is_some_and(|entry| entry.stage.is_ending())
    }

    /// Whether it holds an upheld judgment whose last day is not after a day.
    #[must_use]
    pub fn was_upheld_by(&self, day: Day) -> bool {
        self.entries
            .iter()
            .any(|entry| entry.stage == Stage::JudgmentUpheld && entry.interval.last <= day)
    }

    /// The newest step whose last day is the day or before; listings are no steps.
    #[must_use]
    pub fn step_on(&self, day: Day) -> Option<&Entry> {
        self.entries.iter().rfind(|entry| !entry.stage.is_listing() && entry.interval.last <= day)
    }

    /// The newest day on which it is known to have been open, from all that is
    /// held: the last day of a step or listing, or the day before an ending.
    #[must_use]
    pub fn last_seen(&self) -> Option<Day> {
        self.entries
            .iter()
            .filter_map(|entry| {
                if entry.stage.is_ending() {
                    entry.interval.first.map(Day::previous)
                } else {
                    Some(entry.interval.last)
                }
            })
            .max()
    }

    /// The days on which its step, or whether it is open, can change.
    pub fn days_of_change(&self) -> impl Iterator<Item = Day> {
        self.entries
            .iter()
            .flat_map(|entry| [entry.interval.first, Some(entry.interval.last)])
            .flatten()
            .chain(self.last_seen().map(Day::next))
    }

    /// Whether it is open on a day; none if no step of it is held by then.
    #[must_use]
    pub fn open_on(&self, day: Day) -> Option<Openness> {
        self.step_on(day)?;
        let reopened = |at: usize| {
            self.entries[at + 1..]
                .iter()
                .any(|entry| !entry.stage.is_ending() && entry.interval.last <= day)
        };
        let ended = self
            .entries
            .iter()
            .enumerate()
            .filter(|(at, entry)| {
                entry.stage.is_ending()
                    && entry.interval.first.is_none_or(|first| first <= day)
                    && !reopened(*at)
            })
            .map(
                |(_, entry)| {
                    if entry.interval.last <= day { Openness::No } else { Openness::Unknown }
                },
            )
            .max();
        Some(ended.unwrap_or_else(|| {
            if self.last_seen().is_some_and(|seen| day <= seen) {
                Openness::Yes
            } else {
                Openness::Presumed
            }
        }))
    }

    /// How it stands on a day; none if no step of it is held by then.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<CaseOnDay> {
        let step = self.step_on(day)?;
        Some(CaseOnDay {
            member_state: self.id.member_state,
            infringement_number: self.id.number,
            procedure_type: self.id.procedure_type,
            stage: step.stage,
            stage_date: step.date,
            last_seen: self.last_seen(),
            open: self.open_on(day)?,
        })
    }
}

/// Rule 3: an ending begins no earlier than the day after the last day of the
/// newest step or listing whose last day is not after its own, and never later
/// than its last day. `seen` are the steps and listings in order.
fn shortened(ending: Interval, seen: &[Interval]) -> Interval {
    let newest = seen.iter().rfind(|interval| interval.last <= ending.last);
    let earliest = newest.map(|interval| interval.last.next());
    // An interval open to the past gets the first day that the steps leave it.
    let first = ending.first.max(earliest).map(|first| first.min(ending.last));
    Interval { first, last: ending.last }
}

//! Days from the deadline to the closure of a non-communication procedure (rule 11).

use serde::Serialize;

use super::{Snapshot, case::Case};
use crate::model::{Day, MemberState, ProcedureType, Stage, vocabulary};

/// How many days after the deadline a State's procedure for failing to notify
/// was closed. Called just that: it is not how late the State's law was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    /// Days to the first day on which it may have been closed, if there is one.
    pub at_least: Option<i32>,
    /// Days to the last day on which it may have been closed.
    pub at_most: i32,
}

vocabulary! {
    /// What is held of a State's procedure for failing to notify.
    DelayHeld, "holding" {
        /// Its closure: the delay is known.
        Closure = "closure",
        /// A step of it, and no closure: the delay is not known.
        Procedure = "procedure",
        /// Nothing: the delay is not known, and never none.
        Nothing = "nothing",
    }
}

/// What is known of a State's delay on a day, and why nothing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DelayOf {
    /// The State.
    pub member_state: MemberState,
    /// Whether it was bound on the day.
    pub bound: bool,
    /// What is held of its procedure.
    pub held: DelayHeld,
    /// Days to the first day on which it may have been closed; none where there
    /// is no such day, or the delay is not known.
    pub at_least: Option<i32>,
    /// Days to the last day on which it may have been closed; none where the
    /// delay is not known.
    pub at_most: Option<i32>,
}

impl Snapshot {
    /// What is known of every State's delay on a day, in protocol order. Of one that
    /// was not bound on it nothing is counted, whatever is held of it.
    #[must_use]
    pub fn delays(&self, on: Day) -> Vec<DelayOf> {
        let started = |state: MemberState| {
            self.cases_on(on).any(|(_, case)| {
                case.member_state == state && case.procedure_type == ProcedureType::NonCommunication
            })
        };
        self.member_states()
            .map(|entry| {
                let bound = self.is_bound(entry.code, on);
                let delay = self.delay(entry.code, on).filter(|_| bound);
                DelayOf {
                    member_state: entry.code,
                    bound,
                    held: match delay {
                        Some(_) => DelayHeld::Closure,
                        None if started(entry.code) => DelayHeld::Procedure,
                        None => DelayHeld::Nothing,
                    },
                    at_least: delay.and_then(|delay| delay.at_least),
                    at_most: delay.map(|delay| delay.at_most),
                }
            })
            .collect()
    }

    /// The delay as it was known on a day; none where no closure is held by
    /// then: not known, never on time. Of several closures the newest counts.
    #[must_use]
    pub fn delay(&self, state: MemberState, on: Day) -> Option<Delay> {
        let deadline = self.directive().deadline;
        self.cases()
            .iter()
            .filter(|case| {
                case.id().member_state == state
                    && case.id().procedure_type == ProcedureType::NonCommunication
            })
            .flat_map(Case::endings)
            .filter(|ending| ending.stage == Stage::Closure && ending.interval.last <= on)
            .max_by_key(|ending| ending.interval)
            .map(|closure| Delay {
                at_least: closure.interval.first.map(|first| deadline.days_until(first)),
                at_most: deadline.days_until(closure.interval.last),
            })
    }
}

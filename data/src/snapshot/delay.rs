//! Days from the deadline to the closure of a non-communication procedure (rule 11).

use super::{Snapshot, case::Case};
use crate::model::{Day, MemberState, ProcedureType, Stage};

/// How many days after the deadline a State's procedure for failing to notify
/// was closed. Called just that: it is not how late the State's law was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    /// Days to the first day on which it may have been closed, if there is one.
    pub at_least: Option<i32>,
    /// Days to the last day on which it may have been closed.
    pub at_most: i32,
}

impl Snapshot {
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

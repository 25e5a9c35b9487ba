//! The days on which something changed: a cell of any aspect, a procedure, who
//! is bound.

use std::collections::BTreeSet;

use super::essence;
use crate::{
    model::{Aspect, Day},
    snapshot::{
        Snapshot,
        case::{Case, Openness},
    },
};

impl Snapshot {
    /// The days on which something is another than on the day before, in order,
    /// over all that is held. The first day on which a State is bound is one.
    pub fn days_of_change(&self) -> &[Day] {
        self.days.get_or_init(|| self.find_days_of_change())
    }

    fn find_days_of_change(&self) -> Vec<Day> {
        let mut days = BTreeSet::new();
        for state in self.member_states() {
            days.extend(state.bound_from);
            days.extend(state.bound_until.map(Day::next));
            for &aspect in Aspect::ALL {
                for node in self.structure().nodes_by_theme() {
                    let Some(spans) = self.spans(state.code, node, aspect) else { continue };
                    let pairs = spans.as_slice().windows(2);
                    days.extend(pairs.filter_map(|pair| {
                        (essence(&pair[0]) != essence(&pair[1])).then_some(pair[1].from)
                    }));
                }
            }
        }
        for case in self.cases() {
            for entry in case.entries() {
                if entry.stage.is_listing() {
                    days.extend(opens_again(case, entry.interval.last));
                    continue;
                }
                days.insert(entry.interval.last);
                // From the first day of its interval an ending may have come.
                days.extend(entry.interval.first.filter(|_| entry.stage.is_ending()));
            }
        }
        days.into_iter().collect()
    }
}

/// The day of a listing if the case had ended before: any other listing only
/// says again that it is open.
fn opens_again(case: &Case, day: Day) -> Option<Day> {
    let ended = |day: Day| matches!(case.open_on(day), Some(Openness::No | Openness::Unknown));
    (ended(day.previous()) && !ended(day)).then_some(day)
}

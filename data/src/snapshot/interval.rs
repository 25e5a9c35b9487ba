//! Days of a fact: its order among others, and the day from which it counts (rule 1).

use crate::{
    model::{Day, EdtfDate},
    table::MemberStateEntry,
};

/// The days that a fact may be of. Ordered by first day, then last day; a fact
/// without a first day stands before all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// The first day; none when open to the past.
    pub first: Option<Day>,
    /// The last day.
    pub last: Day,
}

impl Interval {
    /// The interval of one day.
    #[must_use]
    pub const fn of_day(day: Day) -> Self {
        Self { first: Some(day), last: day }
    }
}

impl From<EdtfDate> for Interval {
    fn from(date: EdtfDate) -> Self {
        Self { first: date.first(), last: date.last() }
    }
}

/// The days on which a State is bound, both included (rule 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoundPeriod {
    from: Day,
    until: Option<Day>,
}

impl BoundPeriod {
    /// The period of a State; none if it was never bound.
    #[must_use]
    pub fn of(entry: &MemberStateEntry) -> Option<Self> {
        entry.bound_from.map(|from| Self { from, until: entry.bound_until })
    }

    /// The first day on which the State is bound.
    #[must_use]
    pub const fn from(self) -> Day {
        self.from
    }

    /// The last day, if it ended.
    #[must_use]
    pub const fn until(self) -> Option<Day> {
        self.until
    }

    /// Whether the State is bound on a day.
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// The day from which a fact counts: the last day of its interval, and not
    /// before the State is bound.
    #[must_use]
    pub fn counts_from(self, interval: Interval) -> Day {
        self.from.max(interval.last)
    }
}

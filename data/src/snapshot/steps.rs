//! A value that changes on certain days and stays the same between them.

use crate::model::Day;

/// A value over time: each entry holds from its day until the next one.
#[derive(Debug, Clone, PartialEq)]
pub struct Steps<T>(Vec<(Day, T)>);

impl<T: PartialEq> Steps<T> {
    /// Computes the value on the first day and on each later day given, in their order,
    /// and keeps the days on which it changed.
    pub fn build(
        first: Day,
        days: impl IntoIterator<Item = Day>,
        mut value: impl FnMut(Day) -> T,
    ) -> Self {
        let mut days: Vec<Day> = days.into_iter().filter(|&day| day > first).collect();
        days.push(first);
        days.sort_unstable();
        days.dedup();
        let mut steps: Vec<(Day, T)> = Vec::new();
        for day in days {
            let value = value(day);
            if steps.last().is_none_or(|(_, held)| *held != value) {
                steps.push((day, value));
            }
        }
        Self(steps)
    }

    /// The value on a day; none before the first.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<&T> {
        let next = self.0.partition_point(|(from, _)| *from <= day);
        next.checked_sub(1).map(|at| &self.0[at].1)
    }

    /// The days on which it changes, the first included.
    pub fn days(&self) -> impl Iterator<Item = Day> {
        self.0.iter().map(|(day, _)| *day)
    }

    /// Each value with the day from which it holds.
    pub fn iter(&self) -> impl Iterator<Item = (Day, &T)> {
        self.0.iter().map(|(day, value)| (*day, value))
    }

    /// The stretches up to a day, in order: the first and the last day of each,
    /// both included, and its value. Nothing of what comes after that day.
    pub fn stretches(&self, last: Day) -> impl Iterator<Item = (Day, Day, &T)> {
        self.0.iter().enumerate().filter(move |(_, (from, _))| *from <= last).map(
            move |(at, (from, value))| {
                let next = self.0.get(at + 1).map(|(next, _)| next.previous());
                (*from, next.map_or(last, |before| before.min(last)), value)
            },
        )
    }

    /// What is made of each value; values that come to the same are one.
    #[must_use]
    pub fn map<U: PartialEq>(&self, make: impl Fn(&T) -> U) -> Steps<U> {
        let mut steps: Vec<(Day, U)> = Vec::new();
        for (day, value) in &self.0 {
            let value = make(value);
            if steps.last().is_none_or(|(_, held)| *held != value) {
                steps.push((*day, value));
            }
        }
        Steps(steps)
    }
}

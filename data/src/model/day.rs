//! A calendar day. There is no clock here: "today" is always an argument.

use jiff::{ToSpan, civil::Date};
use serde::{Serialize, Serializer};

use super::ParseError;

/// A day of the Gregorian calendar, ordered, written `2013-12-18`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The first day of the calendar, before any fact.
    pub const MIN: Self = Self(Date::MIN);

    /// The last day of the calendar, after any fact.
    pub const MAX: Self = Self(Date::MAX);

    /// Reads `YYYY-MM-DD`, and nothing else.
    ///
    /// # Errors
    /// When the text has another shape, or the day does not exist.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let wrong = || {
            ParseError::new(format!(
                "`{text}` is not a day; write year, month and day, such as 2013-12-18"
            ))
        };
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return Err(wrong());
        }
        text.parse().map(Self).map_err(|_| wrong())
    }

    /// The day of a year, month and day, if there is such a day.
    #[must_use]
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }

    /// The day after; the last day of the calendar stays where it is.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1.day()))
    }

    /// The day before; the first day of the calendar stays where it is.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.saturating_sub(1.day()))
    }

    /// How many days lie between this day and a later one; negative if it is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        self.0.until(later.0).map_or(0, |span| span.get_days())
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day_of_month(self) -> i8 {
        self.0.day()
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self(date)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.0)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_days_and_nothing_else() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(Day::parse(text).ok().map(|day| day.to_string()).as_deref(), expected);
        }
        check("2013-12-18", Some("2013-12-18"));
        check(" 2016-02-29 ", Some("2016-02-29"));
        check("2015-02-29", None);
        check("2013-12", None);
        check("18.12.2013", None);
        check("20131218", None);
        check("2013-12-18T00:00", None);
        check("", None);
    }

    #[test]
    fn counts_days_across_leap_years() {
        let due = Day::parse("2013-12-18").unwrap();
        let closed = Day::parse("2016-04-28").unwrap();
        assert_eq!(due.days_until(closed), 862);
        assert_eq!(closed.days_until(due), -862);
    }
}

//! Dates as sources give them: days, months, years and intervals (a part of EDTF).
//!
//! A date keeps the form in which it was written, so that a source's own words
//! can be shown; the rules use only its first and last day.

use serde::{Serialize, Serializer};

use super::{Day, ParseError};

/// A day, or an interval that holds some day that is not known more exactly.
///
/// `2013` and `2012-11` are all their days, `2021-06-09/2021-06-22` is some day
/// in it, `../2026-11-24` is some day up to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EdtfDate {
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Form {
    Point(Point),
    Between(Point, Point),
    UpTo(Point),
}

/// A day, month or year, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Point {
    Day(Day),
    Month { first: Day, last: Day },
    Year { first: Day, last: Day },
}

impl EdtfDate {
    /// Reads a day, month, year, or an interval of these.
    ///
    /// # Errors
    /// When the text has another shape, a day does not exist, the interval runs
    /// backwards, or it is open to the future.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let form = match text.split_once('/') {
            None => Form::Point(Point::parse(text)?),
            Some((_, "" | "..")) => {
                return Err(ParseError::new(format!(
                    "`{text}` is open to the future; end the interval on the last day that it can be"
                )));
            }
            Some(("" | "..", end)) => Form::UpTo(Point::parse(end)?),
            Some((start, end)) => {
                let (start, end) = (Point::parse(start)?, Point::parse(end)?);
                if start.first() > end.last() {
                    return Err(ParseError::new(format!(
                        "`{text}` ends before it begins; write the earlier day first"
                    )));
                }
                Form::Between(start, end)
            }
        };
        Ok(Self { form })
    }

    /// Exactly one day.
    #[must_use]
    pub const fn on(day: Day) -> Self {
        Self { form: Form::Point(Point::Day(day)) }
    }

    /// Some day from one to another, both included.
    #[must_use]
    pub fn between(first: Day, last: Day) -> Self {
        if first >= last {
            return Self::on(last);
        }
        Self { form: Form::Between(Point::Day(first), Point::Day(last)) }
    }

    /// Some day up to this one: what a blank date stands for (method 1, rule 1).
    #[must_use]
    pub const fn up_to(day: Day) -> Self {
        Self { form: Form::UpTo(Point::Day(day)) }
    }

    /// The first day that it can be; none when it is open to the past.
    #[must_use]
    pub const fn first(&self) -> Option<Day> {
        match self.form {
            Form::Point(point) | Form::Between(point, _) => Some(point.first()),
            Form::UpTo(_) => None,
        }
    }

    /// The last day that it can be, from which a fact counts.
    #[must_use]
    pub const fn last(&self) -> Day {
        match self.form {
            Form::Point(point) | Form::Between(_, point) | Form::UpTo(point) => point.last(),
        }
    }

    /// The day, if it is known exactly.
    #[must_use]
    pub fn exact_day(&self) -> Option<Day> {
        (self.first() == Some(self.last())).then(|| self.last())
    }

    /// The two ends as written, the first of them missing when open to the past.
    #[must_use]
    pub fn written_ends(&self) -> (Option<String>, String) {
        match self.form {
            Form::Point(point) => (Some(point.to_string()), point.to_string()),
            Form::Between(start, end) => (Some(start.to_string()), end.to_string()),
            Form::UpTo(end) => (None, end.to_string()),
        }
    }
}

impl Point {
    fn parse(text: &str) -> Result<Self, ParseError> {
        let wrong = || {
            ParseError::new(format!(
                "`{text}` is not a date; write 2013-12-18, 2013-12 or 2013, \
                 an interval such as 2021-06-09/2021-06-22, or ../2026-11-24"
            ))
        };
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
                .ok_or_else(wrong)
        };
        let mut parts = text.splitn(3, '-');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(year), None, _) => {
                let year = number(year, 4)?;
                match (Day::from_ymd(year, 1, 1), Day::from_ymd(year, 12, 31)) {
                    (Some(first), Some(last)) => Ok(Self::Year { first, last }),
                    _ => Err(wrong()),
                }
            }
            (Some(year), Some(month), None) => {
                let year = number(year, 4)?;
                let month = i8::try_from(number(month, 2)?).map_err(|_| wrong())?;
                let first = Day::from_ymd(year, month, 1).ok_or_else(wrong)?;
                let last = (28..=31).rev().find_map(|day| Day::from_ymd(year, month, day));
                last.map(|last| Self::Month { first, last }).ok_or_else(wrong)
            }
            _ => Day::parse(text).map(Self::Day).map_err(|_| wrong()),
        }
    }

    const fn first(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Month { first, .. } | Self::Year { first, .. } => first,
        }
    }

    const fn last(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Month { last, .. } | Self::Year { last, .. } => last,
        }
    }
}

impl std::fmt::Display for Point {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Day(day) => write!(out, "{day}"),
            Self::Month { first, .. } => write!(out, "{:04}-{:02}", first.year(), first.month()),
            Self::Year { first, .. } => write!(out, "{:04}", first.year()),
        }
    }
}

impl std::fmt::Display for EdtfDate {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.form {
            Form::Point(point) => write!(out, "{point}"),
            Form::Between(start, end) => write!(out, "{start}/{end}"),
            Form::UpTo(end) => write!(out, "../{end}"),
        }
    }
}

impl Serialize for EdtfDate {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_and_last_day_follow_the_written_form() {
        #[track_caller]
        fn check(text: &str, first: &str, last: &str) {
            let date = EdtfDate::parse(text).unwrap();
            let shown = date.first().map_or_else(|| "..".to_owned(), |day| day.to_string());
            assert_eq!((shown.as_str(), date.last().to_string().as_str()), (first, last));
            assert_eq!(date.to_string(), text, "keeps the form in which it was written");
        }
        check("2013", "2013-01-01", "2013-12-31");
        check("2012-11", "2012-11-01", "2012-11-30");
        check("2012-02", "2012-02-01", "2012-02-29");
        check("2016-07-22", "2016-07-22", "2016-07-22");
        check("2021-06-09/2021-06-22", "2021-06-09", "2021-06-22");
        check("2013/2014-05", "2013-01-01", "2014-05-31");
        check("../2026-11-24", "..", "2026-11-24");
        check("../2013", "..", "2013-12-31");
    }

    #[test]
    fn refuses_with_a_reason() {
        #[track_caller]
        fn check(text: &str, reason: &str) {
            let message = EdtfDate::parse(text).unwrap_err().to_string();
            assert!(message.contains(reason), "{text}: {message}");
        }
        check("2013-12-18/..", "open to the future");
        check("2013-12-18/", "open to the future");
        check("2014/2013", "ends before it begins");
        check("2015-02-29", "is not a date");
        check("18/12/2013", "is not a date");
        check("2013-13", "is not a date");
        check("", "is not a date");
        check("c. 2013", "is not a date");
    }
}

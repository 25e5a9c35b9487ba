//! The time that words say, as exactly as they say it: a day, a month, a year. Numbers
//! of acts and journals are none. It must not judge of what the words say it.

use std::fmt;

use super::{
    act::is_ours,
    runs::{Run, runs},
};
use crate::{ingest::words::month, model::Day};

/// A time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    Year(i16),
    Month(i16, i8),
    Day(Day),
    /// One day or another: which number is the month is not said.
    Either(Day, Day),
}

impl Time {
    /// Whether a day is the one that is said, or lies within the month or year.
    fn holds(self, day: Day) -> bool {
        match self {
            Self::Year(year) => year == day.year(),
            Self::Month(year, month) => (year, month) == (day.year(), day.month()),
            Self::Day(said) => said == day,
            Self::Either(one, other) => one == day || other == day,
        }
    }

    /// Whether it is said to the day.
    pub(super) const fn is_exact(self) -> bool {
        matches!(self, Self::Day(_) | Self::Either(..))
    }

    const fn exactness(self) -> u8 {
        match self {
            Self::Year(_) => 0,
            Self::Month(..) => 1,
            Self::Day(_) | Self::Either(..) => 2,
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year}"),
            Self::Month(year, month) => write!(f, "{year}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
            Self::Either(one, other) => write!(f, "{one} or {other}"),
        }
    }
}

/// The most exact time that a text says, if it is none in which the day lies. Of times
/// that are said as exactly one that fits is enough.
pub(super) fn other_time(text: &str, day: Day) -> Option<Time> {
    let times = times(text);
    let most = times.iter().map(|time| time.exactness()).max()?;
    let mut said = times.into_iter().filter(|time| time.exactness() == most).peekable();
    let first = said.peek().copied();
    if said.any(|time| time.holds(day)) { None } else { first }
}

/// Whether a text says a day.
pub(super) fn says_a_day(text: &str) -> bool {
    times(text).into_iter().any(Time::is_exact)
}

impl Run<'_> {
    /// A year in which the Directive, or what led to it, can have been looked at.
    fn year(&self) -> Option<i16> {
        self.text.parse().ok().filter(|year| self.text.len() == 4 && (2004..=2039).contains(year))
    }

    fn number(&self) -> Option<i8> {
        self.text.parse().ok().filter(|number| self.text.len() < 3 && (1..=31).contains(number))
    }

    fn month(&self) -> Option<i8> {
        month(self.text)
    }

    /// `1er`, `2nd`, `16th`.
    fn is_ordinal(&self) -> bool {
        self.gap.is_empty() && matches!(self.text, "er" | "st" | "nd" | "rd" | "th" | "η" | "ης")
    }

    /// Whether it goes with the run before it: `31.12.2014`, `31 / 12 / 2014`.
    fn follows(&self, sign: char) -> bool {
        self.gap.trim() == sign.encode_utf8(&mut [0; 4])
    }

    fn is_beside(&self) -> bool {
        self.gap.trim().chars().all(|sign| matches!(sign, '.' | ',' | '-'))
    }
}

fn times(text: &str) -> Vec<Time> {
    let runs: Vec<Run<'_>> = runs(text).into_iter().filter(|run| !run.is_ordinal()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < runs.len() {
        let (length, time) = time_at(&runs[at..]);
        found.extend(time);
        at += length;
    }
    // The day of the Directive and that of its journal are no time of the rows.
    let of_act = ["2011-12-13", "2011-12-17"].map(Day::parse);
    if is_ours(text) {
        found.retain(|time| match time {
            Time::Year(year) => *year != 2011,
            Time::Month(year, month) => (*year, *month) != (2011, 12),
            Time::Day(day) | Time::Either(day, _) => !of_act.contains(&Ok(*day)),
        });
    }
    found
}

/// The time that begins with the first run, and how many runs are read.
fn time_at(runs: &[Run<'_>]) -> (usize, Option<Time>) {
    if let [first, second, third, ..] = runs {
        for sign in ['.', '/', '-', '–'] {
            if !(second.follows(sign) && third.follows(sign)) {
                continue;
            }
            if let (Some(year), Some(month), Some(day)) =
                (first.year(), second.number(), third.number())
            {
                return (3, Day::from_ymd(year, month, day).map(Time::Day));
            }
            if let (Some(first), Some(second), Some(year)) =
                (first.number(), second.number(), third.year())
            {
                let day_first = Day::from_ymd(year, second, first);
                let month_first = Day::from_ymd(year, first, second);
                let time = match (day_first, month_first) {
                    (Some(day), Some(other)) if day != other => Some(Time::Either(day, other)),
                    (day, other) => day.or(other).map(Time::Day),
                };
                return (3, time);
            }
        }
    }
    if let Some(read) = named(runs) {
        return read;
    }
    if let [first, second, ..] = runs {
        // "2011/93/UE", "137/2014", "12/2014"
        if second.follows('/') && first.year().is_some() {
            return (2, None);
        }
        let is_number = first.text.starts_with(|sign: char| sign.is_ascii_digit());
        if let Some(year) = second.year().filter(|_| second.follows('/') && is_number) {
            let month = first.number().filter(|month| *month < 13);
            return (2, month.map(|month| Time::Month(year, month)));
        }
        if let (Some(year), Some(month)) = (first.year(), second.number())
            && second.follows('-')
            && month < 13
        {
            return (2, Some(Time::Month(year, month)));
        }
    }
    let year = runs.first().and_then(Run::year);
    (1, year.map(Time::Year))
}

/// A time with the name of its month: `31 décembre 2014`, `31 de diciembre de 2014`,
/// `December 31, 2014`, `Dezember 2014`.
fn named(runs: &[Run<'_>]) -> Option<(usize, Option<Time>)> {
    let is_joint = |run: &&Run<'_>| matches!(run.text, "de" | "of" | "del");
    let month_at = |at: usize| {
        let skipped = usize::from(runs.get(at).as_ref().is_some_and(is_joint));
        let month = runs.get(at + skipped).filter(|run| run.is_beside())?.month()?;
        Some((at + skipped + 1, month))
    };
    let year_at = |at: usize| {
        let skipped = usize::from(runs.get(at).as_ref().is_some_and(is_joint));
        let year = runs.get(at + skipped).filter(|run| run.is_beside())?.year()?;
        Some((at + skipped + 1, year))
    };
    let first = runs.first()?;
    if let Some(day) = first.number() {
        let (at, month) = month_at(1)?;
        let (at, year) = year_at(at)?;
        return Some((at, Day::from_ymd(year, month, day).map(Time::Day)));
    }
    let month = first.month()?;
    if let Some(day) = runs.get(1).and_then(Run::number)
        && let Some((at, year)) = year_at(2)
    {
        return Some((at, Day::from_ymd(year, month, day).map(Time::Day)));
    }
    let (at, year) = year_at(1)?;
    Some((at, Some(Time::Month(year, month))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_to_the_day_the_month_or_the_year() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            let shown: Vec<String> = times(text).iter().map(ToString::to_string).collect();
            assert_eq!(shown.join(", "), expected, "{text}");
        }
        check("Situation au 31 décembre 2014", "2014-12-31");
        check("Situation au 1er janvier 2015", "2015-01-01");
        check("Stand: 31.12.2014", "2014-12-31");
        check("Stand 31. Dezember 2014", "2014-12-31");
        check("κατάσταση στις 31 Δεκεμβρίου 2014", "2014-12-31");
        check("Stan na dzień 31 grudnia 2014 r.", "2014-12-31");
        check("situación a 31 de diciembre de 2014", "2014-12-31");
        check("as of December 31, 2014", "2014-12-31");
        check("2014-12-31", "2014-12-31");
        check("1/2/2014", "2014-02-01 or 2014-01-02");
        check("Dezember 2014", "2014-12");
        check("2014-12", "2014-12");
        check("12/2014", "2014-12");
        check("2014 et 2016", "2014, 2016");
        check("Directive 2011/93/UE, situation au 31/12/2014", "2014-12-31");
        check("Directive 2011/93/UE du 13 décembre 2011 (JO L 335 du 17.12.2011, p. 1)", "");
        check("Loi 137/2014", "");
        check("Directive 2012/29/UE", "");
        check("1 234 Zeilen, 27 Staaten", "");
        check("31.02.2014", "");
        check("", "");
    }

    #[test]
    fn the_most_exact_time_tells() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            let day = Day::parse("2016-12-16").unwrap();
            let found = other_time(text, day).map(|time| time.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
        check("Stand 16.12.2016", None);
        check("Studie 2014, Stand 16.12.2016", None);
        check("Studie 2016, Stand 31.12.2014", Some("2014-12-31"));
        check("Von 31.12.2014 bis 16.12.2016", None);
        check("Dezember 2016", None);
        check("November 2016", Some("2016-11"));
        check("2016", None);
        check("2014", Some("2014"));
        check("Transposition de la directive 2011/93/UE", None);
    }
}

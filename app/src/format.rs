//! Dates, numbers and lists as people write them in the page's language.

use data::model::{Day, EdtfDate};

use crate::words::{Value, Words};

/// A day: "10 October 2019".
pub(crate) fn day(words: &Words, day: Day) -> String {
    words.get(
        "date-day",
        &[
            ("day", Value::from(i64::from(day.day_of_month()))),
            ("month", month(words, day.month()).into()),
            ("year", day.year().to_string().into()),
        ],
    )
}

/// How the first day of a month is written, and any other: the browser puts day,
/// month and year in.
pub(crate) fn day_patterns(words: &Words) -> Vec<String> {
    let pattern = |day: Value<'static>| {
        words.get(
            "date-day",
            &[("day", day), ("month", "{month}".into()), ("year", "{year}".into())],
        )
    };
    vec![pattern(1.into()).replacen('1', "{day}", 1), pattern("{day}".into())]
}

/// A date as its source gives it: a day, a month, a year, or an interval
/// ("some day between 9 and 22 June 2021").
pub(crate) fn date(words: &Words, date: EdtfDate) -> String {
    if let Some(exact) = date.exact_day() {
        return day(words, exact);
    }
    match date.written_ends() {
        (None, end) => words.get("date-up-to", &[("end", point(words, &end).into())]),
        (Some(start), end) if start == end => point(words, &end),
        (Some(start), end) => {
            let last = date.last();
            let first = date.first().unwrap_or(last);
            let both_days = start.len() == 10 && end.len() == 10;
            let start = if both_days && (first.year(), first.month()) == (last.year(), last.month())
            {
                let day = Value::from(i64::from(first.day_of_month()));
                words.get("date-day-alone", &[("day", day)])
            } else if both_days && first.year() == last.year() {
                words.get(
                    "date-day-month",
                    &[
                        ("day", Value::from(i64::from(first.day_of_month()))),
                        ("month", month(words, first.month()).into()),
                    ],
                )
            } else {
                point(words, &start)
            };
            let id = if both_days { "date-between-days" } else { "date-between" };
            words.get(id, &[("start", start.into()), ("end", point(words, &end).into())])
        }
    }
}

/// A date with the word before it: "on 10 October 2019", "in November 2012".
pub(crate) fn on_date(words: &Words, given: EdtfDate) -> String {
    let ends = given.written_ends();
    let month_or_year = ends.0.as_ref() == Some(&ends.1);
    let id = match given.exact_day() {
        Some(_) => "date-on",
        None if month_or_year && ends.1.len() > 4 => "date-in",
        None if month_or_year => "date-in-year",
        None => "date-on-some",
    };
    words.get(id, &[("date", date(words, given).into())])
}

/// A date that may be missing: then the source says none.
pub(crate) fn date_or_none(words: &Words, given: Option<EdtfDate>) -> String {
    given.map_or_else(|| words.say("date-none"), |given| date(words, given))
}

/// An end of an interval as written: `2013`, `2012-11` or a day.
fn point(words: &Words, written: &str) -> String {
    if let Ok(exact) = Day::parse(written) {
        return day(words, exact);
    }
    match written.split_once('-').and_then(|(year, number)| Some((year, number.parse().ok()?))) {
        Some((year, number)) => words
            .get("date-month", &[("month", month(words, number).into()), ("year", year.into())]),
        None => written.to_owned(),
    }
}

/// A month's name within a date.
pub(crate) fn month(words: &Words, number: i8) -> String {
    words.say(&format!("month-{number}"))
}

/// A moment such as `2026-11-24T12:00:00Z`, in universal time; what is none is
/// shown as it is.
pub(crate) fn moment(words: &Words, at: &str) -> String {
    let parts = at.split_once('T').and_then(|(date, time)| {
        let time = time.get(..5)?;
        Some((Day::parse(date).ok()?, time.to_owned()))
    });
    match parts {
        Some((date, time)) => {
            words.get("log-at", &[("day", day(words, date).into()), ("time", time.into())])
        }
        None => at.to_owned(),
    }
}

/// The size of a file, in the unit in which people say it.
pub(crate) fn bytes(words: &Words, size: usize) -> String {
    const KILO: usize = 1_000;
    if size < 1_000 * KILO {
        return words.get("size-kb", &[("size", size.div_ceil(KILO).into())]);
    }
    words.get("size-mb", &[("size", (size / (KILO * KILO)).into())])
}

/// "Greece", "Greece and Spain", "Greece, Spain and Italy".
pub(crate) fn list(words: &Words, mut items: Vec<String>) -> String {
    let Some(last) = items.pop() else { return String::new() };
    if items.is_empty() {
        return last;
    }
    let before = items.join(&words.say("list-comma"));
    words.get("list-last", &[("before", before.into()), ("last", last.into())])
}

/// The first letter as a capital, for words that begin a sentence.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_their_source_gives_them() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            let given = EdtfDate::parse(text).unwrap();
            assert_eq!(date(&Words::english(), given), expected);
        }
        check("2019-10-10", "10 October 2019");
        check("2012-11", "November 2012");
        check("2013", "2013");
        check("2021-06-09/2021-06-22", "some day between 9 and 22 June 2021");
        check("2021-05-28/2021-06-03", "some day between 28 May and 3 June 2021");
        check("2020-12-30/2021-01-02", "some day between 30 December 2020 and 2 January 2021");
        check("2012-11/2013-02", "some day between November 2012 and February 2013");
        check("../2026-11-24", "some day up to 24 November 2026");
    }

    #[test]
    fn a_day_is_on_and_a_month_or_year_is_in() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            let given = EdtfDate::parse(text).unwrap();
            assert_eq!(on_date(&Words::english(), given), expected);
        }
        check("2019-10-10", "on 10 October 2019");
        check("2012-11", "in November 2012");
        check("2013", "in 2013");
        check("2021-06-09/2021-06-22", "on some day between 9 and 22 June 2021");
        check("../2026-11-24", "on some day up to 24 November 2026");
    }

    #[test]
    fn lists_end_in_and() {
        let of = |items: &[&str]| {
            list(&Words::english(), items.iter().map(|item| (*item).to_owned()).collect())
        };
        assert_eq!(of(&[]), "");
        assert_eq!(of(&["EL"]), "EL");
        assert_eq!(of(&["EL", "ES"]), "EL and ES");
        assert_eq!(of(&["EL", "ES", "IT"]), "EL, ES and IT");
    }
}

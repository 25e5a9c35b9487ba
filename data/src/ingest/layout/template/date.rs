//! Days as people write them in a column of dates: `25/07/2019`, `25.7.2019`,
//! `2019/07/25`, `25 July 2019`, `25.VII.2019`. It reads what can be one day only, and
//! says of the rest what is wrong with it; of which order a column is, it is told.

use super::month::{self, Named};
use crate::{
    ingest::options::DateOrder,
    model::{Day, EdtfDate},
};

/// What a text in a column of dates can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Dated {
    /// Nothing that is known here: the column reads it as it is.
    AsWritten,
    /// One day.
    Day(Day),
    /// One day or another: which number is the day is not said.
    Either {
        /// If the first number is the day.
        day_first: Day,
        /// If it is the month.
        month_first: Day,
    },
    /// No day; why, and how to mend it.
    Wrong(String),
}

/// Reads a text of which a spreadsheet says nothing more.
pub(super) fn dated(text: &str) -> Dated {
    if text.is_empty() || EdtfDate::parse(text).is_ok() {
        return Dated::AsWritten;
    }
    if let Some(wrong) = counted(text) {
        return Dated::Wrong(wrong);
    }
    if let Some((day, time)) = text.split_once(['T', ' '])
        && Day::parse(day).is_ok()
        && is_time(time)
    {
        return moment(day, time);
    }
    if let Some((day, time)) = text.rsplit_once(['T', ' '])
        && is_time(time)
        && written(day).is_some()
    {
        return if is_midnight(time) { dated(day) } else { of_time(day, time) };
    }
    if let Some(named) = month::named(text) {
        return match named {
            Named::Day(day) => Dated::Day(day),
            Named::None => no_day(text),
            Named::ShortYear => no_year(text),
        };
    }
    let Some(Written { year, first, second, .. }) = written(text) else { return Dated::AsWritten };
    match year {
        Year::None => no_year(text),
        Year::First(year) => match Day::from_ymd(year, first, second) {
            Some(day) => Dated::Day(day),
            None => no_day(text),
        },
        Year::Last(year) => {
            match (Day::from_ymd(year, second, first), Day::from_ymd(year, first, second)) {
                (Some(day), Some(other)) if day == other => Dated::Day(day),
                (Some(day_first), Some(month_first)) => Dated::Either { day_first, month_first },
                (Some(day), None) | (None, Some(day)) => Dated::Day(day),
                (None, None) => no_day(text),
            }
        }
    }
}

/// Reads a day or moment that a spreadsheet holds as one.
pub(super) fn held(text: &str) -> Dated {
    match text.split_once(['T', ' ']) {
        Some((day, time)) => moment(day, time),
        None => Dated::AsWritten,
    }
}

/// The order of day and month that a text shows: one number of it can be no month. What
/// is no day of the calendar shows none.
pub(super) fn order(text: &str) -> Option<DateOrder> {
    let Written { year: Year::Last(year), first, second } = written(text)? else { return None };
    match (Day::from_ymd(year, second, first), Day::from_ymd(year, first, second)) {
        (Some(_), None) => Some(DateOrder::DayFirst),
        (None, Some(_)) => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

enum Year {
    First(i16),
    Last(i16),
    /// All numbers are short.
    None,
}

/// Three numbers with one sign between them: the year, and the others in order.
struct Written {
    year: Year,
    first: i8,
    second: i8,
}

fn written(text: &str) -> Option<Written> {
    let text = bare(text);
    let by = text.chars().find(|sign| !sign.is_ascii_digit())?;
    if !matches!(by, '/' | '-' | '.') {
        return None;
    }
    // Some languages put a dot behind the last number, too, and blanks between.
    let text = if by == '.' { text.strip_suffix('.').unwrap_or(text) } else { text };
    let mut parts = text.split(by).map(str::trim);
    let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or_default()];
    let [left, middle, right, ""] = parts else { return None };
    let long = |part: &str| (part.len() == 4).then(|| digits(part)).flatten();
    let short = |part: &str| {
        matches!(part.len(), 1 | 2)
            .then(|| digits(part))
            .flatten()
            .and_then(|n| i8::try_from(n).ok())
    };
    let middle = short(middle)?;
    match (long(left), short(left), long(right), short(right)) {
        (Some(year), _, _, Some(last)) => {
            Some(Written { year: Year::First(year), first: middle, second: last })
        }
        (_, Some(first), Some(year), _) => {
            Some(Written { year: Year::Last(year), first, second: middle })
        }
        (_, Some(first), _, Some(_)) => Some(Written { year: Year::None, first, second: middle }),
        _ => None,
    }
}

/// A date without a time of midnight, and without the words that Polish and Bulgarian
/// write around it: `dnia 17.06.2016 r.`, `17.06.2016 г.`.
fn bare(text: &str) -> &str {
    let text = text.strip_prefix("z ").unwrap_or(text);
    let text = text.strip_prefix("dnia ").unwrap_or(text).trim();
    let text = match text.rsplit_once(['T', ' ']) {
        Some((day, time)) if is_time(time) && is_midnight(time) => day,
        _ => text,
    };
    let ends = ["r.", "r", "г.", "г"];
    let end = ends.iter().find_map(|end| text.strip_suffix(end)).map(str::trim_end);
    end.filter(|rest| rest.ends_with(|sign: char| sign.is_ascii_digit())).unwrap_or(text)
}

fn digits(part: &str) -> Option<i16> {
    part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
}

fn no_year(text: &str) -> Dated {
    Dated::Wrong(format!(
        "`{text}` has no year of four digits, so it can be of more than one century; write year, month and day, such as 2019-07-25"
    ))
}

fn no_day(text: &str) -> Dated {
    Dated::Wrong(format!(
        "`{text}` is no day of the calendar; write year, month and day, such as 2019-07-25"
    ))
}

fn is_time(time: &str) -> bool {
    time.starts_with(|sign: char| sign.is_ascii_digit()) && time.contains(':')
}

/// A day at midnight is that day; another time says that something is wrong.
fn moment(day: &str, time: &str) -> Dated {
    match Day::parse(day) {
        Ok(day) if is_midnight(time) => Dated::Day(day),
        Ok(day) => of_time(&day.to_string(), time),
        Err(_) => no_day(&format!("{day} {time}")),
    }
}

fn is_midnight(time: &str) -> bool {
    time.chars().all(|sign| matches!(sign, '0' | ':' | '.' | 'Z'))
}

fn of_time(day: &str, time: &str) -> Dated {
    Dated::Wrong(format!(
        "this cell holds a time of the day, {time}, with the day {day}; write the day alone"
    ))
}

/// What is said of a number of days, as spreadsheets count them: a cell that was
/// meant as a date but is not formatted as one.
fn counted(text: &str) -> Option<String> {
    /// The days from which a number can no longer be meant as a year, up to the
    /// year 2173.
    const COUNTED: std::ops::RangeInclusive<i32> = 10_000..=99_999;
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let days: i32 = whole.parse().ok().filter(|days| is_number && COUNTED.contains(days))?;
    // Day 25569 is the first of 1970.
    let epoch = jiff::civil::date(1970, 1, 1);
    let day = epoch.checked_add(jiff::Span::new().days(days - 25_569)).ok()?;
    Some(format!(
        "`{text}` is a number and no date; as a number of days, as spreadsheets count them, it would be {day}. Format the column as a date and save again, or write the day, such as 2019-07-25"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(dated: Dated) -> String {
        match dated {
            Dated::AsWritten => "as written".to_owned(),
            Dated::Day(day) => day.to_string(),
            Dated::Either { day_first, month_first } => format!("{day_first} or {month_first}"),
            Dated::Wrong(message) => message,
        }
    }

    #[test]
    fn what_can_be_one_day_only_is_read() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            let found = shown(dated(text));
            assert!(found.contains(expected), "{text}: {found}");
        }
        for text in ["2013-12-18", "2013-12", "2013", "2013/2014", "../2013-12-18", ""] {
            check(text, "as written");
        }
        check("25/07/2019", "2019-07-25");
        check("07/25/2019", "2019-07-25");
        check("25.7.2019", "2019-07-25");
        check("25. 7. 2019.", "2019-07-25");
        check("25-07-2019", "2019-07-25");
        check("2019/07/25", "2019-07-25");
        check("2019.07.25", "2019-07-25");
        check("2019-7-5", "2019-07-05");
        check("7/7/2019", "2019-07-07");
        check("2019-07-25T00:00:00", "2019-07-25");
        check("2019-07-25 00:00:00.000", "2019-07-25");
        check("1/2/2026", "2026-02-01 or 2026-01-02");
        check("01.02.2026", "2026-02-01 or 2026-01-02");
        check("1-2-2026", "2026-02-01 or 2026-01-02");
        check("25/07/19", "no year of four digits");
        check("1.2.26", "no year of four digits");
        check("29-02-1900", "no day of the calendar");
        check("31/04/2019", "no day of the calendar");
        check("2019/13/01", "no day of the calendar");
        check("2019-07-25 13:30", "a time of the day, 13:30");
        check("23/09/2015 00:00", "2015-09-23");
        check("23.9.2015 00:00:00", "2015-09-23");
        check("1/2/2026 00:00", "2026-02-01 or 2026-01-02");
        check("23/09/2015 13:30", "a time of the day, 13:30");
        check("17.06.2016 r.", "2016-06-17");
        check("dnia 17.06.2016r.", "2016-06-17");
        check("17.06.2016 г.", "2016-06-17");
        check("dnia 15 lutego 2023 r.", "2023-02-15");
        check("z dnia 15 lutego 2023 r.", "2023-02-15");
        check("15 lut. 2023", "2023-02-15");
        check("31. Dez. 2013", "2013-12-31");
        check("16 juil. 2015", "2015-07-16");
        check("24 janv. 2019", "2019-01-24");
        check("1er janvier 2019", "2019-01-01");
        check("24 Ιαν. 2019", "2019-01-24");
        check("18 ΔΕΚ. 2008", "2008-12-18");
        check("24η Ιανουαρίου 2019", "2019-01-24");
        check("1η Μαρτίου 2016", "2016-03-01");
        check("15 lis. 2023", "as written");
        check("15 lip. 2023", "as written");
        check("43756", "it would be 2019-10-18");
        check("43756.5", "it would be 2019-10-18");
        check("soon", "as written");
        check("25 July 2019", "2019-07-25");
        check("25.VII.2019", "2019-07-25");
        check("31 April 2019", "no day of the calendar");
        check("25 July 19", "no year of four digits");
        check("25/07.2019", "as written");
        check("1/2/3/2019", "as written");
    }

    #[test]
    fn a_cell_that_is_a_date_is_its_day() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            let found = shown(held(text));
            assert!(found.contains(expected), "{text}: {found}");
        }
        check("2019-10-10", "as written");
        check("2019-10-10T00:00:00", "2019-10-10");
        check("2019-10-09T23:00:00", "a time of the day, 23:00:00");
    }

    #[test]
    fn a_number_that_is_no_month_shows_the_order() {
        #[track_caller]
        fn check(text: &str, expected: Option<DateOrder>) {
            assert_eq!(order(text), expected, "{text}");
        }
        check("25/07/2019", Some(DateOrder::DayFirst));
        check("7.25.2019", Some(DateOrder::MonthFirst));
        check("1/2/2019", None);
        check("7/7/2019", None);
        check("2019/07/25", None);
        check("25/07/2019 00:00", Some(DateOrder::DayFirst));
        check("25.07.2019 r.", Some(DateOrder::DayFirst));
        check("25/07/19", None);
        check("25/13/2019", None);
        check("30/2/2025", None);
        check("2.30.2025", None);
    }
}

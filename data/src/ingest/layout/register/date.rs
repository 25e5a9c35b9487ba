//! Days as the register writes them: `2019/01/24`, `2021-04-11`, `9/02/2022`.
//!
//! Where the year stands last, the other numbers of the same file tell which of
//! them is the day. What they do not settle is not guessed.

use crate::{
    ingest::{layout::undecided::Undecided, options::DateOrder},
    issue::Answer,
    model::Day,
};

/// A text with the shape of a date, whatever its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written<'a> {
    /// Year, month, day.
    YearFirst(&'a str, &'a str, &'a str),
    /// Two numbers and the year.
    YearLast(&'a str, &'a str, &'a str),
}

/// The parts of a text that has the shape of a date; the time of the day that a
/// spreadsheet adds is left out.
pub(super) fn written(text: &str) -> Option<Written<'_>> {
    let text = text.trim();
    let text = match text.split_once(['T', ' ']) {
        Some((day, time)) if is_midnight(time) => day,
        _ => text,
    };
    let separator = text.chars().find(|sign| !sign.is_ascii_digit())?;
    if !matches!(separator, '/' | '-' | '.') {
        return None;
    }
    let mut parts = text.split(separator);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    let is_short = |part: &str| matches!(part.len(), 1 | 2) && is_digits(part);
    let is_year = |part: &str| part.len() == 4 && is_digits(part);
    match () {
        () if parts.next().is_some() || !is_short(second) => None,
        () if is_year(first) && is_short(third) => Some(Written::YearFirst(first, second, third)),
        () if is_short(first) && is_year(third) => Some(Written::YearLast(first, second, third)),
        () => None,
    }
}

fn is_digits(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_midnight(time: &str) -> bool {
    !time.is_empty() && time.chars().all(|sign| matches!(sign, '0' | ':' | '.' | 'Z'))
}

/// What the dates of a file say about the order of day and month.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Order {
    day_first: bool,
    month_first: bool,
}

impl Order {
    /// Takes note of a date.
    pub(super) fn note(&mut self, date: Written<'_>) {
        let Written::YearLast(first, second, _) = date else { return };
        let (left, right) = (number(first), number(second));
        // The register fills up the month and not the day: 9/02/2022.
        let filled_up = first.len() == 1 && second.len() == 2 && second.starts_with('0');
        if left > 12 && right <= 12 || filled_up {
            self.day_first = true;
        } else if right > 12 && left <= 12
            || second.len() == 1 && first.len() == 2 && first.starts_with('0')
        {
            self.month_first = true;
        }
    }

    /// The order, if the dates agree on one.
    const fn settled(self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    /// The day that a date is of. `chosen` is the order that whoever imports the
    /// file chose for it.
    ///
    /// # Errors
    /// With what is wrong and how to mend it.
    pub(super) fn day(
        self,
        date: Written<'_>,
        chosen: Option<DateOrder>,
    ) -> Result<Day, Undecided> {
        let (first, second, year) = match date {
            Written::YearFirst(year, month, day) => {
                return of(year, month, day)
                    .ok_or_else(|| no_day(&format!("{year}-{month}-{day}")).into());
            }
            Written::YearLast(first, second, year) => (first, second, year),
        };
        let text = format!("{first}/{second}/{year}");
        let (day_first, month_first) = (of(year, second, first), of(year, first, second));
        match (chosen.or(self.settled()), day_first, month_first) {
            (Some(DateOrder::DayFirst), Some(day), _)
            | (Some(DateOrder::MonthFirst), _, Some(day))
            | (None, Some(day), None)
            | (None, None, Some(day)) => Ok(day),
            (None, Some(day), Some(other)) if day == other => Ok(day),
            (None, Some(day), Some(other)) => Err(Undecided {
                message: format!(
                    "`{text}` can be {day} or {other}, and no other date of the file tells which; write the year first, or say for the whole file which number is the day"
                ),
                asks: Some(Answer::Dates),
            }),
            (Some(order), None, Some(_)) | (Some(order), Some(_), None) => {
                let which = match order {
                    DateOrder::DayFirst => "the day",
                    DateOrder::MonthFirst => "the month",
                };
                Err(format!(
                    "`{text}` is not a day: in this file the first number is {which}; write the year first"
                )
                .into())
            }
            (_, None, None) => Err(no_day(&text).into()),
        }
    }
}

fn no_day(text: &str) -> String {
    format!("`{text}` is not a day; write year, month and day, such as 2019-07-25")
}

fn number(part: &str) -> u8 {
    part.parse().unwrap_or(u8::MAX)
}

fn of(year: &str, month: &str, day: &str) -> Option<Day> {
    Day::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_order_that_the_file_shows() {
        #[track_caller]
        fn check(others: &[&str], chosen: Option<DateOrder>, text: &str, expected: &str) {
            let mut order = Order::default();
            others
                .iter()
                .chain([&text])
                .filter_map(|text| written(text))
                .for_each(|date| order.note(date));
            let found = match written(text) {
                None => "no date".to_owned(),
                Some(date) => order
                    .day(date, chosen)
                    .map_or_else(|error| error.message, |day| day.to_string()),
            };
            assert!(found.contains(expected), "{text}: {found}");
        }
        let month_first = Some(DateOrder::MonthFirst);
        check(&[], None, "2019/01/24", "2019-01-24");
        check(&[], None, "2021-04-11T00:00:00", "2021-04-11");
        check(&[], None, "25/07/2019", "2019-07-25");
        check(&[], None, "9/02/2022", "2022-02-09");
        check(&["25/07/2019"], None, "5/6/2019", "2019-06-05");
        check(&["7/25/2019"], None, "5/6/2019", "2019-05-06");
        check(&["7/25/2019", "25/07/2019"], None, "5/6/2019", "can be 2019-06-05 or 2019-05-06");
        check(&[], None, "1/2/2026", "can be 2026-02-01 or 2026-01-02");
        check(&[], month_first, "1/2/2026", "2026-01-02");
        check(&[], month_first, "25/07/2019", "the first number is the month");
        check(&[], None, "10/10/2019", "2019-10-10");
        check(&[], None, "31/02/2019", "is not a day");
        check(&[], None, "2019-02-30", "is not a day");
        check(&[], None, "258-260.3", "no date");
        check(&[], None, "12/2019", "no date");
        check(&[], None, "2019-07-25 10:30", "no date");
        check(&[], None, "43490", "no date");
    }
}

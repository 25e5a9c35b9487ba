//! Days, moments and times as the numbers by which workbooks keep them. What a
//! workbook cannot keep as such stays text.

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// As a number.
    None,
    /// As a day.
    Day,
    /// As a day and a time of it.
    Moment,
    /// As a time of no day.
    Clock,
    /// As how long something lasts.
    Duration,
}

const SECONDS_OF_A_DAY: f64 = 86_400.0;
/// 1900-03-01: days before it are numbered in two ways, since workbooks know a
/// 29 February 1900.
const FIRST: i32 = 61;

/// The number of an ISO 8601 text and how it is shown; nothing if it would not be
/// read again as the same.
pub(super) fn of(text: &str) -> Option<(f64, Kind)> {
    if let Some(lasting) = text.strip_prefix("PT") {
        return Some((duration(lasting)?, Kind::Duration));
    }
    match text.split_once('T') {
        None if text.contains(':') => Some((clock(text)?, Kind::Clock)),
        None => Some((f64::from(day(text)?), Kind::Day)),
        Some((date, time)) => Some((f64::from(day(date)?) + clock(time)?, Kind::Moment)),
    }
}

/// `2019-07-25` as days of 1900.
fn day(text: &str) -> Option<i32> {
    let day: jiff::civil::Date = text.parse().ok().filter(|_| text.len() == 10)?;
    let zero = jiff::civil::date(1899, 12, 30);
    let days = day.since((jiff::Unit::Day, zero)).ok()?.get_days();
    (days >= FIRST).then_some(days)
}

/// `10:30:00` or `10:30:00.250` as a part of a day.
fn clock(text: &str) -> Option<f64> {
    let mut parts = text.split(':');
    let hours: u32 = whole(parts.next()?, 23)?;
    let minutes: u32 = whole(parts.next()?, 59)?;
    let seconds = parts.next()?;
    let (seconds, milli) = seconds.split_once('.').unwrap_or((seconds, "000"));
    let seconds: u32 = whole(seconds, 59)?;
    let milli: u32 = Some(milli).filter(|digits| digits.len() == 3)?.parse().ok()?;
    let whole = f64::from(hours * 3600 + minutes * 60 + seconds) + f64::from(milli) / 1000.0;
    (parts.next().is_none() && whole > 0.0).then_some(whole / SECONDS_OF_A_DAY)
}

/// `36H5M0S` as days.
fn duration(text: &str) -> Option<f64> {
    let (hours, rest) = text.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?;
    let hours: u32 = hours.parse().ok()?;
    let rest = whole(minutes, 59)? * 60 + whole(seconds, 59)?;
    Some((f64::from(hours) * 3600.0 + f64::from(rest)) / SECONDS_OF_A_DAY)
}

fn whole(digits: &str, most: u32) -> Option<u32> {
    digits.parse().ok().filter(|number| *number <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_become_the_numbers_of_workbooks() {
        assert_eq!(of("1900-03-01"), Some((61.0, Kind::Day)));
        assert_eq!(of("2026-02-01"), Some((46_054.0, Kind::Day)));
        assert_eq!(of("2026-02-01T12:00:00"), Some((46_054.5, Kind::Moment)));
        assert_eq!(of("06:00:00"), Some((0.25, Kind::Clock)));
        assert_eq!(of("PT36H0M0S"), Some((1.5, Kind::Duration)));
        for text in [
            "",
            "1900-02-28",
            "1815-06-18",
            "2019-13-01",
            "25/7/2019",
            "2019",
            "P3D",
            "24:00:00",
            "10:30",
            "2019-07-25T10:30",
            "2019-07-25T10:30:00Z",
            "PT1H",
            "00:00:00",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}

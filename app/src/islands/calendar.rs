//! Days as numbers, counted from 1 January 1970, and as people and addresses
//! write them. The browser's own calendar knows hours and time zones; this one
//! knows days alone.

/// The same day of another month, or its last; never before the first day.
pub(in crate::islands) fn month_away(start: i64, now: u32, months: i64) -> u32 {
    let (year, month, day) = civil(start + i64::from(now));
    let month = year * 12 + month - 1 + months;
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    let next = if month == 12 { number(year + 1, 1, 1) } else { number(year, month + 1, 1) };
    let length = next - number(year, month, 1);
    u32::try_from(number(year, month, day.min(length)) - start).unwrap_or_default()
}

/// A day as people write it.
pub(in crate::islands) fn write(day: i64, months: &[String], patterns: &[String]) -> String {
    let (year, month, day) = civil(day);
    let name = usize::try_from(month - 1).ok().and_then(|month| months.get(month));
    let pattern = if day == 1 { patterns.first() } else { patterns.last() };
    pattern
        .map(String::as_str)
        .unwrap_or_default()
        .replace("{day}", &day.to_string())
        .replace("{month}", name.map(String::as_str).unwrap_or_default())
        .replace("{year}", &year.to_string())
}

/// A day as addresses write it.
pub(in crate::islands) fn iso(day: i64) -> String {
    let (year, month, day) = civil(day);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Days since 1 January 1970: years begin in March, so that a leap day is a
/// year's last.
fn number(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let of_year = (153 * month + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year
        - 719_468
}

/// The year, month and day of such a number.
fn civil(number: i64) -> (i64, i64, i64) {
    let days = number + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number of a day that is written as addresses do.
    fn day_number(text: &str) -> i64 {
        let parts: Vec<i64> = text.split('-').map(|part| part.parse().unwrap()).collect();
        number(parts[0], parts[1], parts[2])
    }

    #[test]
    fn days_are_counted_and_written() {
        assert_eq!(day_number("1970-01-01"), 0);
        assert_eq!(day_number("2011-12-13"), 15_321);
        for day in ["2000-02-29", "2011-12-13", "2016-02-29", "2016-03-01", "2026-12-31"] {
            assert_eq!(iso(day_number(day)), day);
        }
        for day in 15_000..25_000 {
            let (year, month, of_month) = civil(day);
            assert_eq!(number(year, month, of_month), day);
        }
        let months: Vec<String> = (1..=12).map(|month| format!("M{month}")).collect();
        let patterns = ["{day}er {month} {year}".to_owned(), "{day} {month} {year}".to_owned()];
        assert_eq!(write(day_number("2013-12-18"), &months, &patterns), "18 M12 2013");
        assert_eq!(write(day_number("2014-01-01"), &months, &patterns), "1er M1 2014");
    }

    #[test]
    fn a_month_away_is_the_same_day_or_the_months_last() {
        #[track_caller]
        fn check(from: &str, months: i64, expected: &str) {
            let start = day_number("2011-12-13");
            let now = u32::try_from(day_number(from) - start).unwrap();
            assert_eq!(iso(start + i64::from(month_away(start, now, months))), expected);
        }
        check("2015-03-11", 1, "2015-04-11");
        check("2015-03-31", -1, "2015-02-28");
        check("2016-01-31", 1, "2016-02-29");
        check("2015-12-31", 1, "2016-01-31");
        check("2016-01-15", -1, "2015-12-15");
        check("2011-12-20", -1, "2011-12-13");
    }
}

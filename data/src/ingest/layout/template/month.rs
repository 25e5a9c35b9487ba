//! Days whose month is a word: `18 December 2013`, `Dec. 18, 2013`, `18.XII.2013`.
//! English names and Roman numbers are read. A month of another language is left to
//! its column, which tells how a day is written: short forms of two languages can be
//! two months.

use crate::model::Day;

/// What a text is whose month is a word.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// A day.
    Day(Day),
    /// None that the calendar has.
    None,
    /// One of a century that is not said.
    ShortYear,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const ROMAN: [&str; 12] =
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/// Reads a text; nothing if it is not of three parts with such a month.
pub(super) fn named(text: &str) -> Option<Named> {
    let by = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '.' | ',' | '/');
    let mut parts = text.split(by).filter(|part| !part.is_empty());
    let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or_default()];
    let [first, second, third, ""] = parts else { return None };
    let digits = |part: &str, most: usize| {
        part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let (day, month, year) = if let Some(month) = of_name(second).or_else(|| of_numeral(second)) {
        // The year may stand first, too.
        let is_year = first.len() == 4 && digits(first, 4);
        if is_year { (third, month, first) } else { (first, month, third) }
    } else {
        (second, of_name(first)?, third)
    };
    let day = ["st", "nd", "rd", "th"].iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
    if !digits(day, 2) || !digits(year, 4) {
        return None;
    }
    if year.len() < 4 {
        return Some(Named::ShortYear);
    }
    let found = Day::from_ymd(year.parse().ok()?, month, day.parse().ok()?);
    Some(found.map_or(Named::None, Named::Day))
}

/// The number of a month by its English name, or by the first letters of it.
fn of_name(word: &str) -> Option<i8> {
    const SHORTEST: usize = 3;
    let word = word.to_lowercase();
    let is_meant = |month: &&str| word.len() >= SHORTEST && month.starts_with(&word);
    number(MONTHS.iter().position(is_meant))
}

fn of_numeral(word: &str) -> Option<i8> {
    number(ROMAN.iter().position(|numeral| *numeral == word))
}

fn number(at: Option<usize>) -> Option<i8> {
    i8::try_from(at? + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_may_be_a_word() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            let found = named(text).map(|named| match named {
                Named::Day(day) => day.to_string(),
                Named::None => "no day".to_owned(),
                Named::ShortYear => "short year".to_owned(),
            });
            assert_eq!(found.as_deref(), expected, "{text}");
        }
        for text in [
            "18 December 2013",
            "18 december 2013",
            "18th December, 2013",
            "December 18, 2013",
            "Dec. 18, 2013",
            "18-Dec-2013",
            "18/DEC/2013",
            "18. Dec 2013",
            "18.XII.2013",
            "18 XII 2013",
            "18. XII. 2013.",
            "2013-Dec-18",
            "2013 December 18",
        ] {
            check(text, Some("2013-12-18"));
        }
        check("1 May 2019", Some("2019-05-01"));
        check("3 Sept 2019", Some("2019-09-03"));
        check("1.V.2019", Some("2019-05-01"));
        check("31 April 2019", Some("no day"));
        check("0 May 2019", Some("no day"));
        check("18 Dec 13", Some("short year"));
        for text in [
            "",
            "18/12/2013",
            "December 2013",
            "18 décembre 2013",
            "18 Dezember 2013",
            "18 Ma 2013",
            "V.1.2019",
            "18.XIII.2013",
            "18.xii.2013",
            "Wednesday 18 December 2013",
            "18 December 2013 to 3 May 2014",
            "about 18 December",
            "18 December 20133",
        ] {
            check(text, None);
        }
    }
}

//! Days whose month is a word: `18 December 2013`, `Dec. 18, 2013`, `18.XII.2013`,
//! `le 18 décembre 2013`, `2013 m. gruodžio 18 d.`. Names of months in the official
//! languages, short English ones and Roman numbers are read; a name that is another
//! month in another language is in no list, and is left to its column.

use crate::{ingest::words, model::Day};

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

/// Words that stand between the parts of a day and say nothing more.
const BETWEEN: [&str; 17] = [
    "de", "del", "le", "der", "den", "o", "ta", "m", "d", "r", "g", "г", "gada", "года", "στις",
    "dnia", "z",
];

/// Reads a text; nothing if it is not of three parts with such a month.
pub(super) fn named(text: &str) -> Option<Named> {
    let by = |sign: char| {
        sign.is_whitespace() || matches!(sign, '-' | '.' | ',' | '/' | '\'' | '’' | 'º')
    };
    let is_between = |part: &&str| BETWEEN.contains(&&*part.to_lowercase());
    let mut parts = text.split(by).filter(|part| !part.is_empty() && !is_between(part));
    let parts = [parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or_default()];
    let [first, second, third, ""] = parts else { return None };
    let (month, left, right) = match (of_name(first), of_name(second), of_name(third)) {
        (None, Some(month), None) => (month, first, third),
        (Some(month), None, None) => (month, second, third),
        (None, None, Some(month)) => (month, first, second),
        _ => (of_numeral(second)?, first, third),
    };
    let digits = |part: &str, most: usize| {
        part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    // The year may stand first, too.
    let is_year = left.len() == 4 && digits(left, 4);
    let (day, year) = if is_year { (right, left) } else { (left, right) };
    let ends = ["st", "nd", "rd", "th", "er", "η", "ης"];
    let day = ends.iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
    if !digits(day, 2) || !digits(year, 4) {
        return None;
    }
    if year.len() < 4 {
        return Some(Named::ShortYear);
    }
    let found = Day::from_ymd(year.parse().ok()?, month, day.parse().ok()?);
    Some(found.map_or(Named::None, Named::Day))
}

/// The number of a month by its name, or by the first letters of its English name.
fn of_name(word: &str) -> Option<i8> {
    const SHORTEST: usize = 3;
    if let Some(month) = words::month(word) {
        return Some(month);
    }
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
            "18 décembre 2013",
            "le 18 décembre 2013",
            "18. Dezember 2013",
            "18 Δεκεμβρίου 2013",
            "18 grudnia 2013 r.",
            "18 de diciembre de 2013",
            "18 de dezembro de 2013",
            "2013. december 18.",
            "2013 m. gruodžio 18 d.",
            "2013. gada 18. decembris",
            "18 декември 2013 г.",
            "18 ta’ Diċembru 2013",
            "18. joulukuuta 2013",
        ] {
            check(text, Some("2013-12-18"));
        }
        check("1 May 2019", Some("2019-05-01"));
        check("1er mai 2019", Some("2019-05-01"));
        check("3 Sept 2019", Some("2019-09-03"));
        check("1.V.2019", Some("2019-05-01"));
        check("31 April 2019", Some("no day"));
        check("0 May 2019", Some("no day"));
        check("18 Dec 13", Some("short year"));
        for text in [
            "",
            "18/12/2013",
            "December 2013",
            "18 listopada 2013",
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

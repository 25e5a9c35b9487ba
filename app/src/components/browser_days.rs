//! Days as islands are handed them: as numbers, and the words with which they write one.

use data::model::Day;

use crate::{format, words::Words};

/// A day that no address holds, in whose place the browser writes another.
pub(crate) const ANY: &str = "9999-12-31";

/// A day counted from 1 January 1970.
pub(crate) fn number(day: Day) -> i64 {
    let epoch = Day::from_ymd(1970, 1, 1);
    epoch.map_or(0, |epoch| i64::from(epoch.days_until(day)))
}

/// The names of the months.
pub(crate) fn months(words: &Words) -> Vec<String> {
    (1..=12).map(|month| format::month(words, month)).collect()
}

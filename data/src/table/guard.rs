//! Text that a spreadsheet would run as a formula when it opens a CSV file, and
//! the sign that keeps it from that. Writing and reading both know it from here.

use std::borrow::Cow;

/// How a formula begins, or what spreadsheets drop before they look for one.
const BEGINNINGS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell of text as CSV files have it: text that would be run begins with an
/// apostrophe. Text that begins so by itself gets one more, so that
/// [`unguarded`] gives back every text. A number is not to be guarded.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_run(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell of a CSV file without its guard, if it has one.
#[must_use]
pub fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|text| is_run(text)).unwrap_or(text)
}

/// Whether it would be run once the apostrophes before it are gone.
fn is_run(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(BEGINNINGS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_from_its_guard() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(guarded(text), expected);
            assert_eq!(unguarded(expected), text);
        }
        check("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")");
        check("+1", "'+1");
        check("-1", "'-1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("\t=1", "'\t=1");
        check("\r=1", "'\r=1");
        check("'=1", "''=1");
        check("''=1", "'''=1");
        check("'s Gravenhage", "'s Gravenhage");
        check("'", "'");
        check("5(2)", "5(2)");
        check("", "");
    }
}

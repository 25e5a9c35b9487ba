//! Words as XML may hold them.

use crate::report::signs::{is_blank, is_dropped};

/// Words without signs that XML forbids, that break a line or that turn others.
pub(super) fn allowed(words: &str) -> String {
    words
        .chars()
        .filter(|sign| !matches!(sign, '\u{FFFE}' | '\u{FFFF}') && !is_dropped(*sign))
        .map(|sign| if is_blank(sign) { ' ' } else { sign })
        .collect()
}

/// Words as they may stand in an element or an attribute.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for sign in allowed(words).chars() {
        match sign {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

//! Words as XML may hold them.

/// Words without signs that XML forbids or that break a line.
pub(super) fn allowed(words: &str) -> String {
    words
        .chars()
        .filter(|sign| !matches!(sign, '\u{FFFE}' | '\u{FFFF}'))
        .map(|sign| if breaks(sign) { ' ' } else { sign })
        .collect()
}

fn breaks(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')
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

//! Signs that nobody sees: which of them stand around a value without being
//! part of it. It must not know what the value is.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Whether nobody would see it: blanks of every width, and signs without any.
pub(super) const fn is_unseen(sign: char) -> bool {
    sign.is_whitespace() || has_no_width(sign)
}

/// Marks of order and joining that programs leave in texts that are copied, and
/// that make a name look like another.
pub const fn has_no_width(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The text without what is unseen around it.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_unseen)
}

/// Letters with their accents as one sign each, as most keyboards write them: some programs
/// write the accent behind its letter, and both look the same.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.nfc().collect())
}

/// A word as it would be typed: plain blanks between its parts, and no sign that
/// has no width.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let text = trimmed(text);
    if !text.bytes().any(|byte| byte >= 0x80 || (byte.is_ascii_whitespace() && byte != b' ')) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for sign in composed(text).chars().filter(|sign| !has_no_width(*sign)) {
        plain.push(if sign.is_whitespace() { ' ' } else { sign });
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unseen_is_no_part_of_a_value() {
        for text in [
            "\u{a0}not transposed",
            "not transposed\u{202f}\u{200b}",
            "\u{feff} not\u{a0}trans\u{ad}posed\r\n",
            "\u{2067}not transposed\u{2069}",
        ] {
            assert_eq!(plain(text), "not transposed", "{text:?}");
        }
        assert_eq!(plain("transpose\u{301}"), "transposé");
        assert_eq!(composed("Α\u{301}ρθρο"), "Άρθρο");
        assert_eq!(trimmed("\u{a0}\u{200e}"), "");
        assert_eq!(trimmed(" § 5\u{a0}StGB "), "§ 5\u{a0}StGB");
    }
}

//! Words as the fonts in the binary can write them.
//!
//! A letter that no font holds would be an empty box, which nobody can read, and which
//! the standard forbids. It is written as its number instead, so that nothing is lost
//! and nothing is taken for something else.

use std::{borrow::Cow, fmt::Write as _};

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::world::is_held;
use crate::report::signs::{is_blank, is_dropped};

/// Words without what cannot be written.
pub(super) fn written(words: &str) -> Cow<'_, str> {
    let plain =
        |sign: char| !is_blank(sign) && !is_dropped(sign) && (sign.is_ascii() || is_held(sign));
    if is_nfc(words) && words.chars().all(plain) {
        return Cow::Borrowed(words);
    }
    let mut out = String::with_capacity(words.len() + 8);
    for sign in words.nfc() {
        match sign {
            _ if is_blank(sign) => out.push(' '),
            _ if is_dropped(sign) => {}
            _ if is_held(sign) => out.push(sign),
            _ if shows_nothing(sign) => {}
            _ if sign.is_whitespace() => out.push(' '),
            '\u{2010}' | '\u{2011}' | '\u{2212}' => out.push('-'),
            _ => {
                // Writing to a string cannot fail.
                let _ = write!(out, "[U+{:04X}]", u32::from(sign));
            }
        }
    }
    Cow::Owned(out)
}

/// Whether a sign only says how others are to be set.
fn shows_nothing(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}'
        | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_holds_is_written_as_its_number() {
        #[track_caller]
        fn check(words: &str, expected: &str) {
            assert_eq!(written(words), expected);
        }
        check("Νόμος №\u{A0}5 – Закон „за“ §\u{A0}2", "Νόμος №\u{A0}5 – Закон „за“ §\u{A0}2");
        check("e\u{301}t", "ét");
        check("Ἀναγκαστικὸς Νόμος, τοῦ ᾍδου", "Ἀναγκαστικὸς Νόμος, τοῦ ᾍδου");
        check("α\u{313}\u{342}", "ἆ");
        check("a\u{5D0}b\u{1F600}", "a[U+05D0]b[U+1F600]");
        check("a\nb\tc\u{2028}d\u{0}", "a b c d ");
        check("a\u{202E}b\u{2066}c", "abc");
        check("\u{FEFF}a\u{FE0F}b", "ab");
        check("", "");
    }
}

//! Words without what people write differently: case, accents, blanks, signs.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Letters and digits alone, small and without marks; the same for each way in which
/// people write a word.
pub(in crate::ingest) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.nfd().filter(|sign| !is_combining_mark(*sign)) {
        if !sign.is_alphanumeric() {
            continue;
        }
        for letter in sign.to_lowercase() {
            match letter {
                'ł' => out.push('l'),
                'ø' => out.push('o'),
                'đ' | 'ð' => out.push('d'),
                'ħ' => out.push('h'),
                'ß' => out.push_str("ss"),
                'æ' => out.push_str("ae"),
                'œ' => out.push_str("oe"),
                'ς' => out.push('σ'),
                'ı' => out.push('i'),
                _ => out.push(letter),
            }
        }
    }
    out
}

/// Small and without accents, with all signs: of marks, signs tell which they are.
pub(in crate::ingest) fn without_accents(text: &str) -> String {
    let text: String = text.nfd().filter(|sign| !is_combining_mark(*sign)).collect();
    text.to_lowercase().replace('ς', "σ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_differently_is_the_same() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(folded(text), expected, "{text}");
        }
        check("État  membre:", "etatmembre");
        check("E\u{301}TAT-MEMBRE", "etatmembre");
        check("Κράτος μέλος", "κρατοσμελοσ");
        check("ΚΡΑΤΟΣ ΜΕΛΟΣ", "κρατοσμελοσ");
        check("Państwo członkowskie", "panstwoczlonkowskie");
        check("Maßnahme", "massnahme");
        check("Член", "член");
        check("✔", "");
    }
}

//! A word without what people write differently: case, accents, alphabet.

use any_ascii::any_ascii_char;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The most letters of a word that are looked at.
const MOST_LETTERS: usize = 60;

/// Whether a sign belongs to a word: letters, digits, accents that stand alone, and
/// what is set between letters unseen, such as the place for a hyphen.
pub(super) fn is_of_word(sign: char) -> bool {
    let is_unseen = matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
    sign.is_alphanumeric() || is_combining_mark(sign) || is_unseen
}

/// Small letters of the Latin alphabet and digits alone; nothing of what has neither.
pub(super) fn folded(word: &str) -> String {
    let letters = word.nfd().filter(|sign| !is_combining_mark(*sign));
    let ascii = letters.flat_map(|letter| any_ascii_char(letter).bytes());
    let kept = ascii.filter(u8::is_ascii_alphanumeric).take(MOST_LETTERS);
    kept.map(|letter| char::from(letter.to_ascii_lowercase())).collect()
}

//! Words and headings compared as people would: case, accents, blanks and
//! punctuation make no difference, and neither does a letter that was lost.
//!
//! Several copies of the register lost each letter beyond ASCII to U+FFFD. Such
//! a sign stands for one letter, or, where it was lost byte by byte, a run of
//! them for fewer.

/// The sign that stands where a letter was lost.
pub(super) const LOST: char = '\u{fffd}';

/// Letters, digits and lost signs alone; the rest is one blank between words.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for sign in text.chars() {
        if sign.is_alphanumeric() || sign == LOST {
            word.extend(sign.to_lowercase().map(plain));
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// All words as one.
pub(super) fn folded(text: &str) -> String {
    words(text).concat()
}

/// The letter without its accent, where the files' languages have one.
const fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ă' | 'ą' => 'a',
        'ç' | 'č' => 'c',
        'è'..='ë' | 'ě' | 'ę' => 'e',
        'ì'..='ï' => 'i',
        'ñ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' | 'ů' => 'u',
        'ý' | 'ÿ' => 'y',
        'š' => 's',
        'ž' => 'z',
        'ł' => 'l',
        _ => letter,
    }
}

/// Whether a folded text can be a folded word, lost letters allowed.
pub(super) fn is(text: &str, word: &str) -> bool {
    if !text.contains(LOST) {
        return text == word;
    }
    let text: Vec<char> = text.chars().collect();
    let word: Vec<char> = word.chars().collect();
    // With most of it lost, a text can be anything; and it is no longer than the
    // word with two signs for each letter.
    let lost = text.iter().filter(|sign| **sign == LOST).count();
    if 2 * lost > text.len() + 1 || text.len() > 2 * word.len() {
        return false;
    }
    // Which beginnings of the word the beginning of the text can be.
    let mut reached = vec![false; word.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for (at, sign) in text.iter().enumerate() {
        let in_run = *sign == LOST && at > 0 && text.get(at - 1) == Some(&LOST);
        let next: Vec<bool> = (0..=word.len())
            .map(|end| {
                let before = end > 0 && reached.get(end - 1) == Some(&true);
                let fits = *sign == LOST || end > 0 && word.get(end - 1) == Some(sign);
                // A further sign of a run may be a further byte of one letter.
                before && fits || in_run && end > 0 && reached.get(end) == Some(&true)
            })
            .collect();
        reached = next;
    }
    reached.last() == Some(&true)
}

/// The only one of the values whose words can be meant; none if several can.
pub(super) fn only<T: Copy + PartialEq>(
    text: &str,
    words: impl IntoIterator<Item = (&'static str, T)>,
) -> Option<T> {
    let mut found = None;
    for (word, value) in words {
        if is(text, word) {
            if found.is_some_and(|other| other != value) {
                return None;
            }
            found = Some(value);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives_accents_punctuation_and_lost_letters() {
        #[track_caller]
        fn check(text: &str, word: &str, expected: bool) {
            assert_eq!(is(&folded(text), word), expected, "{text}");
        }
        check("Överträdelse nummer", "overtradelsenummer", true);
        check("\u{fffd}vertr\u{fffd}delse nummer", "overtradelsenummer", true);
        check("\u{fffd}\u{fffd}vertr\u{fffd}\u{fffd}delse_nummer", "overtradelsenummer", true);
        check("\u{fffd}vertr\u{fffd}delsen", "overtradelsenummer", false);
        check("Policy_area___Department in charge", "policyareadepartmentincharge", true);
        check("\u{fffd}", "country", false);
        check("", "country", false);
    }

    #[test]
    fn what_could_be_two_things_is_neither() {
        let words = [("land", 1), ("lund", 2), ("lond", 2)];
        assert_eq!(only("land", words), Some(1));
        assert_eq!(only("l\u{fffd}nd", words), None);
        assert_eq!(only("x", words), None);
    }
}

//! The table holds what it says, in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::state_names::STATES;

const LANGUAGES: [&str; 24] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
];

/// Cells of each line but the first.
fn cells(text: &'static str) -> Vec<[&'static str; 3]> {
    let line = |line: &'static str| {
        let cells: Vec<&str> = line.split(',').collect();
        <[&str; 3]>::try_from(cells).unwrap_or_else(|_| panic!("{line}"))
    };
    text.lines().skip(1).map(line).collect()
}

#[test]
fn each_meaning_has_a_word_in_each_language() {
    let mut languages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for [meaning, language, word] in cells(WORDS) {
        assert!(Part::of(meaning).is_some() || Meaning::parse(meaning).is_ok(), "{meaning}");
        assert!(!word.trim().is_empty());
        languages.entry(meaning).or_default().insert(language);
    }
    for meaning in Meaning::ALL {
        assert!(languages.contains_key(meaning.code()), "{meaning}");
    }
    for (meaning, found) in languages {
        assert_eq!(found, BTreeSet::from(LANGUAGES), "{meaning}");
    }
}

#[test]
fn no_word_has_two_meanings() {
    let mut found: BTreeMap<(bool, String), Meaning> = BTreeMap::new();
    for [meaning, _, word] in cells(WORDS) {
        let Ok(meaning) = Meaning::parse(meaning) else { continue };
        let is_column = meaning >= Meaning::MemberState;
        let before = found.insert((is_column, folded(word)), meaning);
        assert!(before.is_none_or(|before| before == meaning), "{word}: {before:?}, {meaning}");
    }
    let mut months: BTreeMap<String, &str> = BTreeMap::new();
    for [number, language, name] in cells(MONTHS) {
        assert!(LANGUAGES.contains(&language), "{language}");
        let before = months.insert(folded(name), number);
        assert!(before.is_none_or(|before| before == number), "{name}");
    }
    let mut states: BTreeMap<String, &str> = BTreeMap::new();
    for [code, language, name] in cells(STATES) {
        assert!(LANGUAGES.contains(&language), "{language}");
        let before = states.insert(folded(name), code);
        assert!(before.is_none_or(|before| before == code), "{name}");
        assert_eq!(member_state(name).map(MemberState::code), Some(code), "{name}");
    }
}

#[test]
fn words_mean_what_was_said_of_them_first() {
    let mut mapping = Mapping::default();
    mapping.add("W toku", Meaning::NotTransposed).unwrap();
    mapping.add("✔", Meaning::Transposed).unwrap();
    mapping.add("Kommentar der Abteilung", Meaning::Finding).unwrap();
    let words = Words::with(&mapping);
    assert_eq!(words.value("w toku"), Some(Meaning::NotTransposed));
    assert_eq!(words.value(" ✔ "), Some(Meaning::Transposed));
    assert_eq!(words.value("✘"), None);
    assert_eq!(words.value("teilweise umgesetzt"), Some(Meaning::PartiallyTransposed));
    assert_eq!(words.value("not_transposed"), Some(Meaning::NotTransposed));
    assert_eq!(words.value("x"), None);
    assert_eq!(words.heading("Kommentar der Abteilung"), Some(Meaning::Finding));
    assert_eq!(words.heading("ΚΡΑΤΟΣ ΜΕΛΟΣ"), Some(Meaning::MemberState));
    assert_eq!(words.heading("transposed"), None);
}

#[test]
fn a_mark_is_no_other_mark_with_the_same_letters() {
    let mut mapping = Mapping::default();
    mapping.add("T+", Meaning::Transposed).unwrap();
    mapping.add("✔\u{fe0f}", Meaning::Transposed).unwrap();
    mapping.add("In arbeit", Meaning::NotTransposed).unwrap();
    let words = Words::with(&mapping);
    assert_eq!(words.told("t+"), Some(Meaning::Transposed));
    assert_eq!(words.told("✔"), Some(Meaning::Transposed));
    assert_eq!(words.told("in Arbeit"), Some(Meaning::NotTransposed));
    for other in ["T", "T-", "T*", "in Arbeit?", "transposed"] {
        assert_eq!(words.told(other), None, "{other}");
    }
}

#[test]
fn a_word_has_no_sign_that_changes_what_it_says() {
    for word in ["transposed", "n/a", "part. transposed.", "non-transposed", "ümgesetzt", "1"] {
        assert!(is_word(word), "{word}");
    }
    for other in ["transposed?", "transposed*", "(transposed)", "T+", "-1", "✔", "", "T-"] {
        assert!(!is_word(other), "{other}");
    }
}

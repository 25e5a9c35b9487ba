//! The table of words holds what it says, in every language.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    draft::Meaning,
    ingest::{
        layout::measures::{
            heading::Field,
            id::{Id, names_ours},
            word::{BILL, WORDS, heading, is_bill, is_type_of_bill},
        },
        words::{Words, folded, lines},
    },
};

#[test]
fn each_line_is_read_and_each_meaning_has_a_word_in_each_language() {
    let mut languages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in WORDS.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [meaning, language, word] = cells[..] else { panic!("{line}") };
        assert!(meaning == BILL || Field::parse(meaning).is_some(), "{line}");
        assert!(!folded(word).is_empty(), "{line}");
        languages.entry(meaning).or_default().insert(language);
    }
    for (meaning, found) in languages {
        let expected = if meaning == "aside" { 1 } else { 24 };
        assert_eq!(found.len(), expected, "{meaning}: {found:?}");
    }
}

#[test]
fn no_heading_has_two_meanings() {
    let mut found: BTreeMap<String, Field> = BTreeMap::new();
    for (meaning, word) in lines(WORDS).filter(|(meaning, _)| *meaning != BILL) {
        let field = Field::parse(meaning).unwrap();
        let before = found.insert(folded(word), field);
        assert!(before.is_none_or(|before| before == field), "{word}: {before:?}, {field:?}");
        assert_ne!(Words::default().heading(word), Some(Meaning::MemberState), "{word}");
        assert_eq!(heading(word), Some(field), "{word}");
    }
}

#[test]
fn bills_begin_as_bills_do() {
    assert!(lines(WORDS).filter(|(meaning, _)| *meaning == BILL).all(|(_, word)| is_bill(word)));
    for bill in [
        "PROJET DE LOI n° 12",
        "Avant-projet de loi",
        "Rządowy projekt ustawy o zmianie ustawy – Kodeks karny",
        "poselski projekt ustawy",
        "założenia do projektu ustawy",
        "Ministerialentwurf",
        "Gesetzesvorlage 12/2013",
        "ΠΡΟΤΑΣΗ ΝΟΜΟΥ",
        "Προσχέδιο νόμου",
        "Forslag til lov om ændring af straffeloven",
    ] {
        assert!(is_bill(bill), "{bill}");
    }
    for act in [
        "Loi issue d'un projet de loi",
        "Ustawa o zmianie ustawy, której projekt wniósł rząd",
        "Gesetz zur Änderung des Entwurfsrechts",
        "Projektgesetz",
        "Bundesgesetz, mit dem das Strafgesetzbuch geändert wird (Entwurf)",
        "Νόμος που κυρώνει σχέδιο νόμου",
        "PPL 2013",
        "Wet",
        "",
    ] {
        assert!(!is_bill(act), "{act}");
    }
    assert!(is_type_of_bill("PJL") && is_type_of_bill("P.P.L.") && is_type_of_bill("projet"));
    assert!(!is_type_of_bill("PPL 12") && !is_type_of_bill("loi"));
}

#[test]
fn numbers_of_measures_are_told() {
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found = match Id::parse(text) {
            Id::Ours { id, state } => format!("{id} {state}"),
            other => format!("{other:?}"),
        };
        assert_eq!(found, expected, "{text}");
    }
    check("72011L0093NLD_211111", "72011L0093NLD_211111 NL");
    check("72011l0093grc_1", "72011L0093GRC_1 EL");
    check("CELEX:72011L0093GBR_1", "72011L0093GBR_1 UK");
    check("http://publications.europa.eu/resource/celex/72011L0093FRA_1", "72011L0093FRA_1 FR");
    check("72016L0680NLD_268378", "Other");
    check("72011L0093NOR_1", "Unknown");
    check("72011L0093FRA", "Unknown");
    check("72011L0093FRA_x", "Unknown");
    check("32011L0093", "Act(true)");
    check("32016L0680", "Act(false)");
    check("é", "Unknown");
    check("7é011L0093", "Unknown");
    check(" ", "Blank");
}

#[test]
fn names_of_acts_are_told() {
    #[track_caller]
    fn check(text: &str, expected: Option<bool>) {
        assert_eq!(names_ours(text), expected, "{text}");
    }
    check("32011L0093", Some(true));
    check("Directive 2011/93/EU", Some(true));
    check("32011L0036; 32011L0093", Some(true));
    check("02011L0093-20111217", Some(true));
    check("http://publications.europa.eu/resource/celex/32016L0680", Some(false));
    check("32011L00931", Some(false));
    check("Directive (EU) 2016/800", Some(false));
    check("2011/92/EU", Some(false));
    check("the directive", None);
    check("", None);
}

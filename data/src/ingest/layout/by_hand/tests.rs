//! Trackers and report tables as people keep them in several languages. All that
//! they say is made up.

mod acts;
mod again;
mod columns;
mod crosses;
mod doubts;
mod merged;
mod titles;

use crate::{
    draft::{Draft, Given, Layout, Mapping, Meaning},
    ingest::{Options, read_with},
    issue::Answer,
    model::{Act, Aspect, Basis, Day, SourceId},
};

pub(super) fn given() -> Given {
    Given {
        source: SourceId::parse("MADE-UP").ok(),
        as_of: Day::parse("2016-12-16").ok(),
        basis: Some(Basis::Commission),
        act: Some(Act::Letter),
        aspect: Some(Aspect::Conformity),
        ..Given::default()
    }
}

fn read(given: &Given, text: &str) -> Draft {
    read_with(
        "made up.csv",
        text.as_bytes(),
        &Options { given: given.clone(), ..Options::default() },
    )
}

/// The records without what was said of the file, and the issues with their cells.
pub(super) fn told(draft: &Draft) -> (Vec<String>, Vec<String>) {
    let records = draft.records.iter().map(|drafted| {
        let all = drafted.record.cells();
        let said = ["MADE-UP", "2016-12-16", "commission", "letter", "conformity", "named"];
        let cells: Vec<&str> = all
            .iter()
            .map(String::as_str)
            .filter(|cell| !cell.is_empty() && !said.contains(cell))
            .collect();
        format!("{}: {}", drafted.row, cells.join(" | "))
    });
    let issues = draft.issues.iter().map(|issue| {
        let place = issue.place.cell.clone().unwrap_or_else(|| "-".to_owned());
        format!("{place} {} {}", issue.code, issue.value.as_deref().unwrap_or_default())
    });
    (records.collect(), issues.collect())
}

#[track_caller]
fn check(given: &Given, layout: Layout, text: &str, records: &[&str], issues: &[&str]) {
    let draft = read(given, text);
    let (found, wrong) = told(&draft);
    assert_eq!(found, records, "{:#?}", draft.issues);
    assert_eq!(wrong, issues);
    assert!(draft.sheets.iter().all(|sheet| sheet.layout == layout), "{:?}", draft.sheets);
}

#[test]
fn trackers_are_read_in_many_languages() {
    check(
        &given(),
        Layout::Tracker,
        "Suivi de la directive 2011/93/UE\n\nÉtat membre;Statut;Remarques;Sources;Situation au\n\
         Belgique;Transposée;Loi en vigueur;Moniteur belge; \n\
         Pays-Bas;Partiellement transposée;;;16/12/2015\n\
         Grèce;Non transposée;Projet de loi;;\n",
        &[
            "4: BE | transposed | Loi en vigueur | Moniteur belge",
            "5: NL | partially_transposed | 2015-12-16",
            "6: EL | not_transposed | Projet de loi",
        ],
        &[],
    );
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat,Artikel,Absatz,Status,Anmerkungen\n\
         Österreich,3,2,teilweise umgesetzt,\"Höchststrafe zu niedrig, siehe S. 4\"\n\
         Tschechien,Art. 10 Abs. 2,,umgesetzt,\n\
         Polen,\"18, 19\",,nicht umgesetzt,\n",
        &[
            "2: AT | 3 | 3(2) | partially_transposed | Höchststrafe zu niedrig, siehe S. 4",
            "3: CZ | 10 | 10(2) | transposed",
            "4: PL | 18 | not_transposed",
            "4: PL | 19 | not_transposed",
        ],
        &[],
    );
    check(
        &given(),
        Layout::Tracker,
        "Κράτος μέλος;Άρθρο;Κατάσταση;Παρατηρήσεις\n\
         Κύπρος;άρθρο 2 στοιχείο γ);Μερική μεταφορά;\n\
         Ιταλία;άρθρο 10 παρ. 1;Δεν μεταφέρθηκε;εκκρεμεί\n",
        &[
            "2: CY | 2 | 2(c) | partially_transposed",
            "3: IT | 10 | 10(1) | not_transposed | εκκρεμεί",
        ],
        &[],
    );
    check(
        &given(),
        Layout::Tracker,
        "Państwo członkowskie;Artykuł;Stan transpozycji;Uwagi\n\
         Węgry;art. 3 ust. 5 lit. a);transponowano;\n\
         Słowacja;art. 25;częściowo transponowano;brak ust. 2\n",
        &["2: HU | 3 | 3(5)(a) | transposed", "3: SK | 25 | partially_transposed | brak ust. 2"],
        &[],
    );
}

#[test]
fn every_cell_that_is_not_understood_is_named() {
    check(
        &given(),
        Layout::Tracker,
        "État membre;Article;Statut;Couleur;Situation au\n\
         Belgique;3(2);en cours;vert;\n\
         Atlantide;3(2);transposé;;\n\
         ;3(2);transposé;;\n\
         Malte;annexe;transposé;;\n\
         Malte;;transposé;;\n\
         Malte;4;transposé;;1/2/2016\n\
         Malte;5;transposé;;\"2015-03-12; 2015-05-14\"\n\
         Malte;6;–;;\n\
         Malte;7;transposé (loi 5/2014);;\n",
        &[],
        &[
            "D1 unknown_column Couleur",
            "C2 unknown_word en cours",
            "A3 unknown_member_state Atlantide",
            "A4 bad_value ",
            "B5 bad_value annexe",
            "B6 bad_value ",
            "E7 ambiguous_date 1/2/2016",
            "E8 bad_value 2015-03-12; 2015-05-14",
            "C10 unknown_word transposé (loi 5/2014)",
        ],
    );
    let mut mapping = Mapping::default();
    mapping.add("en cours", Meaning::NotTransposed).unwrap();
    mapping.add("Couleur", Meaning::Nothing).unwrap();
    check(
        &Given { mapping, ..given() },
        Layout::Tracker,
        "État membre;Article;Statut;Couleur\nBelgique;3(2);En cours;vert\n",
        &["2: BE | 3 | 3(2) | not_transposed"],
        &[],
    );
}

#[test]
fn what_a_file_does_not_say_is_asked_once() {
    let text = "Member State,Status\nMalta,transposed\nItaly,not transposed\n";
    let draft = read(&Given::default(), text);
    let asked: Vec<_> = draft.issues.iter().filter_map(|issue| issue.asks).collect();
    assert_eq!(draft.records, []);
    assert_eq!(
        asked.iter().map(|asks| asks.code()).collect::<Vec<_>>(),
        ["source", "basis", "aspect", "as_of"]
    );
    let no_act = Given { act: None, ..given() };
    let asked: Vec<_> = read(&no_act, text).issues.iter().filter_map(|issue| issue.asks).collect();
    assert_eq!(asked.iter().map(|asks| asks.code()).collect::<Vec<_>>(), ["act"]);
    let draft = read(&given(), text);
    assert_eq!((draft.records.len(), draft.issues.len()), (2, 0));
}

#[test]
fn steps_are_taken_from_the_days_of_each_column() {
    let text = "Mitgliedstaat;Verfahrensnummer;Aufforderungsschreiben;Mit Gründen versehene Stellungnahme\n\
                Malta;INFR(2014)9001;27.01.2014; 10.07.2015\n\
                Italien;INFR(2019)9002;\"24.01.2019 und 10.10.2019\";28.09.2020\n\
                Zypern;INFR(2019)9003;Anfang 2019;\n";
    check(
        &given(),
        Layout::Tracker,
        text,
        &[
            "2: MT | INFR(2014)9001 | non_conformity | letter_of_formal_notice | 2014-01-27",
            "2: MT | INFR(2014)9001 | non_conformity | reasoned_opinion | 2015-07-10",
            "3: IT | INFR(2019)9002 | non_conformity | letter_of_formal_notice | 2019-01-24",
            "3: IT | INFR(2019)9002 | non_conformity | letter_of_formal_notice | 2019-10-10",
            "3: IT | INFR(2019)9002 | non_conformity | reasoned_opinion | 2020-09-28",
        ],
        &["C4 bad_value Anfang 2019"],
    );
}

#[test]
fn report_tables_name_states_in_lists() {
    check(
        &given(),
        Layout::Report,
        "Article,Transposed,Not transposed\n\
         10(2),\"AT, BE and CZ\",DE\n\
         Article 11,none,\"FR; IT\"\n",
        &[
            "2: AT | 10 | 10(2) | transposed",
            "2: BE | 10 | 10(2) | transposed",
            "2: CZ | 10 | 10(2) | transposed",
            "2: DE | 10 | 10(2) | not_transposed",
            "3: FR | 11 | not_transposed",
            "3: IT | 11 | not_transposed",
        ],
        &[],
    );
    check(
        &given(),
        Layout::Report,
        "Nicht umgesetzt\n\"Artikel 10 Absatz 2: Österreich, Belgien und Tschechien\"\n\"Artikel 11: Atlantis, Malta\"\n",
        &[
            "2: AT | 10 | 10(2) | not_transposed",
            "2: BE | 10 | 10(2) | not_transposed",
            "2: CZ | 10 | 10(2) | not_transposed",
        ],
        &["A3 unknown_member_state Artikel 11: Atlantis, Malta"],
    );
    check(
        &given(),
        Layout::Report,
        "Artykuł;Stan transpozycji;Państwa członkowskie\n\
         art. 10 ust. 2;transponowano;Austria, Belgia i Czechy\n\
         ;nie transponowano;Niemcy oraz Malta\n\
         art. 11;transponowano;wszystkie\n",
        &[
            "2: AT | 10 | 10(2) | transposed",
            "2: BE | 10 | 10(2) | transposed",
            "2: CZ | 10 | 10(2) | transposed",
            "3: DE | 10 | 10(2) | not_transposed",
            "3: MT | 10 | 10(2) | not_transposed",
        ],
        &["C4 unknown_member_state wszystkie"],
    );
    // What is found of the States has to be said.
    let text = "Article,Member States\n10(2),\"AT, BE\"\n";
    check(&given(), Layout::Report, text, &[], &["B1 unknown_word Member States"]);
    let mut mapping = Mapping::default();
    mapping.add("Member States", Meaning::PartiallyTransposed).unwrap();
    check(
        &Given { mapping, ..given() },
        Layout::Report,
        text,
        &["2: AT | 10 | 10(2) | partially_transposed", "2: BE | 10 | 10(2) | partially_transposed"],
        &[],
    );
}

#[test]
fn headings_that_could_be_the_status_are_listed_to_be_said() {
    let text = "Bericht\n\nArtikel;Mitgliedstaaten, die nicht nachgekommen sind\n10(2);AT und BE\n";
    let draft = read(&given(), text);
    let (records, issues) = told(&draft);
    assert_eq!(records, [] as [&str; 0]);
    assert_eq!(issues, ["B3 unknown_column Mitgliedstaaten, die nicht nachgekommen sind"]);
    assert_eq!(draft.issues[0].asks, Some(Answer::Mapping));
    let mut mapping = Mapping::default();
    let heading = "Mitgliedstaaten, die nicht nachgekommen sind";
    mapping.add(heading, Meaning::NotTransposed).unwrap();
    check(
        &Given { mapping, ..given() },
        Layout::Report,
        text,
        &["4: AT | 10 | 10(2) | not_transposed", "4: BE | 10 | 10(2) | not_transposed"],
        &[],
    );
}

#[test]
fn of_a_table_that_is_refused_what_is_missing_is_told() {
    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let draft = read(&given(), text);
        assert_eq!(draft.records, []);
        let found: Vec<_> = draft
            .issues
            .iter()
            .filter_map(|issue| Some((issue.place.cell.as_deref()?, &*issue.message)))
            .collect();
        assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
        for ((cell, message), (at, part)) in found.into_iter().zip(expected) {
            assert!(cell == *at && message.contains(part), "{text}: {cell} {message}");
        }
    }
    check(
        "Directive 2011/93/UE\nQui;Disposition;Évaluation;Commentaire\nAutriche;3(2);transposé;\n",
        &[("A2", "no other column names the Member State,")],
    );
    check(
        "État membre;Disposition;Avis\nAutriche;3(2);transposé\n",
        &[("C1", "no other column says what is found,")],
    );
    check(
        "Qui;Article;Avis\nAutriche;3(2);transposé\n",
        &[
            ("A1", "no other column names the Member State or says what is found,"),
            ("C1", "no other column names the Member State or says what is found,"),
        ],
    );
    check(
        "Worum es geht;umgesetzt;nicht umgesetzt\nArt. 13 Abs. 2;AT, BE;CZ\n",
        &[("A1", "no other column names the provision,")],
    );
    check(
        "État membre;Art. 3¹;Art. 4;Art. 10²\nAutriche;transposé;transposé;transposé\nBelgique;transposé;transposé;\n",
        &[("B1", "`Art. 3¹` begins as a provision"), ("D1", "`Art. 10²` begins as a provision")],
    );
    check(
        "Article;Autriche\n3(2);transposé\n4;transposé\n",
        &[("B1", "`Autriche` heads a table of States against provisions")],
    );
    check(
        "Qui;Article;Loi\nAutriche;Art. 3;Art. 206 StGB\nBelgique;Art. 4;Art. 5 CP\n",
        &[("A1", "no other column names the Member State or says what is found,")],
    );
    check("Remarque;Avis\n12;oui\n", &[]);
}

#[test]
fn several_sources_each_say_the_same() {
    check(
        &given(),
        Layout::Tracker,
        "Member State;Status;Sources\n\
         Malta;transposed;COM871, TOM-2015\n\
         Italy;transposed;COM871 p. 12\n\
         Spain;transposed;–\n\
         France;transposed;com871\n\
         Greece;transposed;COM871 (annex)\n",
        &[
            "2: MT | transposed | COM871",
            "2: MT | transposed | TOM-2015",
            "3: IT | transposed | COM871 | p. 12",
            "4: ES | transposed",
        ],
        &["C5 unknown_source com871", "C6 unknown_source COM871 (annex)"],
    );
}

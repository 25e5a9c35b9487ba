//! Rows between others that head those below them anew, or may speak of them: what
//! they change is taken as they say, and what is not understood keeps out what is
//! below. All that the tables say is made up.

use super::*;

#[test]
fn a_status_alone_heads_the_lists_below_it() {
    check(
        &given(),
        Layout::Report,
        "Transposé\n\"Article 3(2) : AT, BE et CZ\"\nPartiellement transposé\n\
         \"Article 10(2) : ES, FR\"\nNon transposé\nArticle 22 : IT\n",
        &[
            "2: AT | 3 | 3(2) | transposed",
            "2: BE | 3 | 3(2) | transposed",
            "2: CZ | 3 | 3(2) | transposed",
            "4: ES | 10 | 10(2) | partially_transposed",
            "4: FR | 10 | 10(2) | partially_transposed",
            "6: IT | 22 | not_transposed",
        ],
        &[],
    );
    check(
        &given(),
        Layout::Report,
        "Transposé\nArticle 3(2) : AT\nEn cours\nArticle 10(2) : ES\nNon transposé\nArticle 22 : IT\n",
        &["2: AT | 3 | 3(2) | transposed", "6: IT | 22 | not_transposed"],
        &["A3 unknown_word En cours"],
    );
}

#[test]
fn headings_that_stand_there_again_hold_from_there_on() {
    check(
        &given(),
        Layout::Report,
        "Article;Transposé;Non transposé\nArticle 3(2);AT, BE;CZ\n\
         Article;Partiellement transposé;Incertain\nArticle 3(3);DE;EL\n",
        &[
            "2: AT | 3 | 3(2) | transposed",
            "2: BE | 3 | 3(2) | transposed",
            "2: CZ | 3 | 3(2) | not_transposed",
            "4: DE | 3 | 3(3) | partially_transposed",
            "4: EL | 3 | 3(3) | unclear",
        ],
        &[],
    );
    check(
        &Given { aspect: Some(Aspect::Communication), ..given() },
        Layout::Tracker,
        "Państwo;Numer sprawy;Wezwanie do usunięcia uchybienia\nLitwa;INFR(2014)0141;2014-01-27\n\
         Państwo;Numer sprawy;Uzasadniona opinia\nLitwa;INFR(2014)0141;2015-07-16\n",
        &[
            "2: LT | INFR(2014)0141 | non_communication | letter_of_formal_notice | 2014-01-27",
            "4: LT | INFR(2014)0141 | non_communication | reasoned_opinion | 2015-07-16",
        ],
        &[],
    );
    // Rows without any place among what was read first.
    check(
        &given(),
        Layout::Tracker,
        "State;Status\nBE;transposed\nState;Reasoned opinion\nBE;2015-07-16\n",
        &["2: BE | transposed"],
        &["A3 unknown_column State"],
    );
}

#[test]
fn a_title_that_is_not_understood_keeps_out_the_rows_below_it() {
    check(
        &given(),
        Layout::Tracker,
        "État membre;Statut\nArticle 3(2);\nAT;transposé\nArticle des articles;\nAT;non transposé\n\
         Article 5;\nBE;transposé\n",
        &["3: AT | 3 | 3(2) | transposed", "7: BE | 5 | transposed"],
        &["A4 unknown_word Article des articles"],
    );
    check(
        &given(),
        Layout::Report,
        "Artykuł;Transponowano\nArt. 3;AT\nStan na 31.12.2014;\nArt. 5;BE\n",
        &["2: AT | 3 | transposed"],
        &["A3 unknown_word Stan na 31.12.2014"],
    );
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Status\nCommunication;\nAT;umgesetzt\n",
        &[],
        &["A2 unknown_word Communication"],
    );
    let mut nothing = Mapping::default();
    nothing.add("Stan na 31.12.2014", Meaning::Nothing).unwrap();
    check(
        &Given { mapping: nothing, ..given() },
        Layout::Report,
        "Artykuł;Transponowano\nArt. 3;AT\nStan na 31.12.2014;\nArt. 5;BE\n",
        &["2: AT | 3 | transposed", "4: BE | 5 | transposed"],
        &[],
    );
}

#[test]
fn a_column_of_acts_goes_on_where_it_is_blank() {
    check(
        &given(),
        Layout::Report,
        "Richtlinie;Artikel;Umgesetzt\n2011/93/EU;Art. 3;AT\n2012/29/EU;Art. 4;DE\n;Art. 5;DE\n\
         2011/93/EU;Art. 6;DE\n",
        &["2: AT | 3 | transposed", "5: DE | 6 | transposed"],
        &["A1 unknown_column Richtlinie", "A3 other_act 2012/29/EU", "A4 other_act "],
    );
}

#[test]
fn points_stand_in_a_column_of_their_own() {
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Artikel;Absatz;Buchstabe;Status\nBelgien;9;;b;umgesetzt\n\
         Belgien;20;3;a);nicht umgesetzt\nBelgien;12;1;2;umgesetzt\nBelgien;10;2;-;umgesetzt\n",
        &[
            "2: BE | 9 | 9(b) | transposed",
            "3: BE | 20 | 20(3)(a) | not_transposed",
            "5: BE | 10 | 10(2) | transposed",
        ],
        &["D4 bad_value 2"],
    );
}

#[test]
fn a_column_of_times_that_is_not_understood_keeps_its_rows_out() {
    check(
        &given(),
        Layout::Tracker,
        "State;Runde;Status\nBE;2014;transposed\nCZ;;not transposed\n",
        &["3: CZ | not_transposed"],
        &["B1 unknown_column Runde"],
    );
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Prüfungsgegenstand;Status\nBE;Communication;transposed\n",
        &[],
        &["B1 unknown_column Prüfungsgegenstand"],
    );
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Artikel;Absatz;Unterabsatz;Status\nBE;20;3;1;transposed\nBE;20;2;;transposed\n",
        &["3: BE | 20 | 20(2) | transposed"],
        &["D1 unknown_column Unterabsatz"],
    );
}

#[test]
fn steps_are_never_kept_without_the_case_that_stands_beside_them() {
    check(
        &given(),
        Layout::Tracker,
        "État membre;Procédure;Mise en demeure\nIT;INFR(2018)2335;2018-01-01\nSE;2019/2114;2019-07-25\n",
        &[],
        &["B1 unknown_column Procédure"],
    );
}

#[test]
fn a_table_above_another_is_named() {
    check(
        &given(),
        Layout::Report,
        "Mitgliedstaat;Status;Hinweis\nAT;umgesetzt;\n;;\n\
         Artikel;Umgesetzt;Nicht umgesetzt\nArtikel 3;AT;BE\n",
        &["5: AT | 3 | transposed", "5: BE | 3 | not_transposed"],
        &["A1 unknown_table Mitgliedstaat"],
    );
}

#[test]
fn days_of_steps_are_looked_at_whatever_else_is_wrong() {
    check(
        &given(),
        Layout::Tracker,
        "State;Case;Reasoned opinion;Closure\nNorway;2019-2228;10/10/19;pending\n",
        &[],
        &[
            "B2 bad_value 2019-2228",
            "A2 unknown_member_state Norway",
            "C2 bad_value 10/10/19",
            "D2 bad_value pending",
        ],
    );
}

#[test]
fn a_title_that_speaks_of_articles_is_taken_or_asked_about() {
    check(
        &given(),
        Layout::Tracker,
        "Article 3(2);\nÉtat membre;Statut\nAT;transposé\n",
        &["3: AT | 3 | 3(2) | transposed"],
        &[],
    );
    check(
        &given(),
        Layout::Tracker,
        "Transposition de l’article 10 de la directive 2011/93/UE;\nÉtat membre;Statut\nAT;transposé\n",
        &[],
        &["A1 unknown_word Transposition de l’article 10 de la directive 2011/93/UE"],
    );
}

#[test]
fn several_paragraphs_stand_in_one_cell_and_a_wrong_one_is_named_itself() {
    check(
        &given(),
        Layout::Tracker,
        "État membre;Article;Paragraphe;Statut\nDE;3;2 et 3;transposé\nFR;20;3 a);transposé\n\
         IT;20;z z;transposé\n",
        &[
            "2: DE | 3 | 3(2) | transposed",
            "2: DE | 3 | 3(3) | transposed",
            "3: FR | 20 | 20(3)(a) | transposed",
        ],
        &["C4 bad_value z z"],
    );
}

#[test]
fn a_heading_for_a_day_that_may_be_the_status_is_asked_about() {
    let draft = read(&given(), "Mitgliedstaat;Vorschrift;Stand\nAT;Art. 3;umgesetzt\n");
    let (records, issues) = told(&draft);
    assert!(records.is_empty());
    assert!(issues.contains(&"C1 unknown_column Stand".to_owned()), "{issues:?}");
}

#[test]
fn numbers_of_national_laws_are_no_acts_of_the_union_and_no_times() {
    check(
        &given(),
        Layout::Tracker,
        "État membre;Article;Statut;Loi nationale\nBE;3;transposé;Loi 2013/711\n\
         IT;3;transposé;2014/39\nMT;3;non transposé;\n",
        &["2: BE | 3 | transposed", "3: IT | 3 | transposed", "4: MT | 3 | not_transposed"],
        &["D1 unknown_column Loi nationale"],
    );
}

#[test]
fn a_line_below_the_rows_speaks_of_those_above_it() {
    #[track_caller]
    fn check_line(table: &str, line: &str, records: &[&str], issues: &[&str]) {
        check(&given(), Layout::Tracker, &format!("{table}{line};\n"), records, issues);
    }
    let table = "Mitgliedstaat;Artikel;Status\nAT;3;umgesetzt\nBE;4;nicht umgesetzt\n";
    let rows = ["2: AT | 3 | transposed", "3: BE | 4 | not_transposed"];
    check_line(table, "Quelle: COM871;", &[], &["A4 unknown_word Quelle: COM871"]);
    check_line(table, "Stand: 31.12.2014;", &[], &["A4 unknown_word Stand: 31.12.2014"]);
    check_line(table, "Communication;", &[], &["A4 unknown_word Communication"]);
    check_line(table, "Quelle: MADE-UP;", &rows, &[]);
    check_line(table, "Stand: 16.12.2016;", &rows, &[]);
    check_line(table, "* hors territoires;", &rows, &["A4 bad_value * hors territoires"]);
    check_line(table, "Quelle: eigene Erhebung;", &rows, &["A4 bad_value Quelle: eigene Erhebung"]);
    check_line(table, "Gesamt;2", &rows, &["A4 unknown_member_state Gesamt"]);
    let draft = read(&given(), &format!("{table}Gesamt;2;\n\nQuelle: eigene Erhebung;;\n"));
    assert!(draft.issues.iter().all(|issue| !issue.is_error()), "{:#?}", draft.issues);
    let lists =
        "Artikel;Umgesetzt;Nicht umgesetzt\n3;AT;BE\nGesamt;1;1\nAnmerkung: ohne Dänemark\n";
    let rows = ["2: AT | 3 | transposed", "2: BE | 3 | not_transposed"];
    let told = ["B3 bad_value 1", "A4 bad_value Anmerkung: ohne Dänemark"];
    check(&given(), Layout::Report, lists, &rows, &told);
    let draft = read(&given(), &format!("{table}Quelle: COM871;;\n"));
    assert!(draft.issues[0].message.contains("that the rows above are from COM871"));
}

#[test]
fn a_title_between_the_last_rows_is_no_line_below_them() {
    check(
        &given(),
        Layout::Report,
        "Article;Not transposed\nArticle 3;\n;AT\nVictims Directive;\n;BE\n",
        &["3: AT | 3 | not_transposed"],
        &["A4 unknown_word Victims Directive"],
    );
    let steps =
        "Mitgliedstaat;Artikel;Umgesetzt;Nicht umgesetzt;Mahnschreiben\nAT;3;1;;27.1.2014\n";
    let draft = read(&given(), steps);
    assert_eq!(draft.records.len(), 1, "{:#?}", draft.issues);
    assert!(draft.issues.iter().any(|issue| issue.place.cell.as_deref() == Some("C2")));
    let two = "Mitgliedstaat;Artikel;Status\nAT;3;umgesetzt\nQuelle;COM871;\nGesamt;1;\n";
    assert_eq!(read(&given(), two).records, []);
}

#[test]
fn titles_that_name_articles_say_what_rows_are_about() {
    check(
        &given(),
        Layout::Tracker,
        "State;Kwestia;Status\nArticle 3;;\nFR;Nagabywanie;transposed\nArticle 4;;\nDE;Ofiary;transposed\n",
        &["3: FR | 3 | transposed", "5: DE | 4 | transposed"],
        &["B1 unknown_column Kwestia"],
    );
}

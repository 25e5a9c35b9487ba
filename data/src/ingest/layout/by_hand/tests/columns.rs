//! Columns that say of what each row is, in a way that is not known: its article, its
//! topic, its act, its source. Nothing is taken for another one. All that the tables say
//! is made up.

use super::*;

pub(super) fn with(words: &[(&str, Meaning)]) -> Given {
    let mut mapping = Mapping::default();
    for (word, meaning) in words {
        mapping.add(word, *meaning).unwrap();
    }
    Given { mapping, ..given() }
}

#[test]
fn a_topic_is_not_the_whole_directive() {
    let text = "Mitgliedstaat;Thema;Status\nItalien;Berufsverbote;nicht umgesetzt\n\
                Polen;Art. 10;umgesetzt\nMalta;;umgesetzt\nZypern;gesamte Richtlinie;umgesetzt\n\
                Irland;;umgesetzt\n";
    check(
        &given(),
        Layout::Tracker,
        text,
        &["5: CY | transposed", "6: IE | transposed"],
        &[
            "B1 unknown_column Thema",
            "B2 unknown_word Berufsverbote",
            "B3 unknown_word Art. 10",
            "B4 unknown_word ",
        ],
    );
    // As the messages say.
    check(
        &with(&[("Thema", Meaning::Provision)]),
        Layout::Tracker,
        "Mitgliedstaat;Thema;Status\nItalien;Berufsverbote;nicht umgesetzt\nPolen;Art. 10;umgesetzt\n",
        &["3: PL | 10 | transposed"],
        &["B2 bad_value Berufsverbote"],
    );
    check(
        &with(&[("Temat", Meaning::Nothing)]),
        Layout::Tracker,
        "Państwo;Temat;Status\nWłochy;Szkolenia;nie transponowano\n",
        &["2: IT | not_transposed"],
        &[],
    );
    // Beside an article it is a title of it.
    check(
        &given(),
        Layout::Tracker,
        "État membre;Article;Obligation;Statut\nItalie;10;Interdictions;non transposé\n\
         France;2011/93/UE;Casier;transposé\n",
        &["2: IT | 10 | not_transposed"],
        &["C1 unknown_column Obligation", "C3 unknown_word Casier"],
    );
}

#[test]
fn a_heading_that_is_not_known_may_narrow_what_would_be_the_whole_directive() {
    #[track_caller]
    fn check_refused(heading: &str, cells: [&str; 2]) {
        let [first, second] = cells;
        let text = format!(
            "State;{heading};Status\nFR;{first};transposed\nFR;{second};transposed\nDE;;not transposed\n"
        );
        let issue = format!("B1 unknown_column {heading}");
        check(&given(), Layout::Tracker, &text, &[], &[&issue]);
        let nothing = with(&[(heading, Meaning::Nothing)]);
        assert_ne!(read(&nothing, &text).records, [], "{heading}");
    }
    check_refused("Artikuls", ["3", "4"]);
    check_refused("Norme", ["3", "25"]);
    check_refused("Kwestia", ["Nagabywanie", "Ofiary"]);
    check_refused("Zakres", ["Ofiary", "Ofiary"]);
    // Running numbers, other numbers, addresses and long texts narrow nothing.
    let long =
        "A remark on what the ministry wrote to us in the spring of the year in which we asked";
    for cells in [["1", "2"], ["12", "840"], ["a@example.eu", "b@example.eu"], [long, long]] {
        let [first, second] = cells;
        let text =
            format!("State;Kolumna;Status\nFR;{first};transposed\nDE;{second};not transposed\n");
        check(
            &given(),
            Layout::Tracker,
            &text,
            &["2: FR | transposed", "3: DE | not_transposed"],
            &["B1 unknown_column Kolumna"],
        );
    }
    // Where a column or a title names the article, such a column says more of it.
    check(
        &given(),
        Layout::Tracker,
        "Article 3\nState;Kwestia;Status\nFR;Nagabywanie;transposed\n",
        &["3: FR | 3 | transposed"],
        &["B2 unknown_column Kwestia"],
    );
}

#[test]
fn the_short_name_of_another_source_among_words_is_told() {
    check(
        &given(),
        Layout::Tracker,
        "State;Article;Status;Source\nFR;3;transposed;EUIP - annexe\nDE;4;transposed;annexe\n\
         IT;5;transposed;MADE-UP\n",
        &["3: DE | 4 | transposed | annexe", "4: IT | 5 | transposed"],
        &["D2 unknown_source EUIP - annexe"],
    );
}

#[test]
fn a_part_of_an_article_is_not_the_whole_of_what_is_known() {
    check(
        &given(),
        Layout::Tracker,
        "Member State;Paragraph;Status\nIT;2;transposed\nFR;;transposed\n",
        &["3: FR | transposed"],
        &["B2 bad_value 2"],
    );
    check(
        &given(),
        Layout::Tracker,
        "Article 10;;\nMember State;Paragraph;Status\nIT;2;transposed\nFR;;transposed\n",
        &["3: IT | 10 | 10(2) | transposed", "4: FR | 10 | transposed"],
        &[],
    );
}

#[test]
fn provisions_below_a_heading_that_is_not_known_keep_all_rows_out() {
    for heading in ["Kolumna C", "Gegenwert", ""] {
        let text = format!(
            "Κράτος μέλος;{heading};Εκτίμηση\nΕλλάδα;άρθρο 3 παρ. 2;μεταφέρθηκε\n\
             Κύπρος;10(2);δεν μεταφέρθηκε\nΜάλτα;;μεταφέρθηκε\n"
        );
        let issue = format!("B1 unknown_column {heading}");
        check(&given(), Layout::Tracker, &text, &[], &[&issue]);
    }
    check(
        &with(&[("Kolumna C", Meaning::Provision)]),
        Layout::Tracker,
        "Państwo;Kolumna C;Ocena\nPolska;art. 10 ust. 2;transponowano\n",
        &["2: PL | 10 | 10(2) | transposed"],
        &[],
    );
    for heading in [
        "Διάταξη οδηγίας",
        "Article(s) concerné(s)",
        "Art. concernés",
        "Betroffener Artikel",
        "Vorschrift der Richtlinie",
        "Jednostka redakcyjna",
        "Art. dyr.",
    ] {
        check(
            &given(),
            Layout::Tracker,
            &format!("Member State;{heading};Status\nEL;3(2);transposed\n"),
            &["2: EL | 3 | 3(2) | transposed"],
            &[],
        );
    }
    // Numbers count anything, and beside an article stand those of national laws.
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Artikel;Strafgesetz;Status\nAT;10;§ 3 Abs. 2;umgesetzt\n",
        &["2: AT | 10 | transposed"],
        &["C1 unknown_column Strafgesetz"],
    );
}

#[test]
fn the_mark_of_a_footnote_is_no_part_of_a_name() {
    check(
        &given(),
        Layout::Report,
        "Przepis;Transponowano;Nie transponowano\nart. 7 ust. 1;Czechy, Dania*;Grecja?\n",
        &[],
        &["B2 unknown_member_state Czechy, Dania*", "C2 unknown_member_state Grecja?"],
    );
}

#[test]
fn sources_below_a_heading_that_is_not_known_keep_their_rows_out() {
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Beleg;Status\nFrankreich;COM871;umgesetzt\nItalien;REG-GH;nicht umgesetzt\n\
         Malta;;umgesetzt\n",
        &["4: MT | transposed"],
        &["B1 unknown_column Beleg"],
    );
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Status;Quelle\nDeutschland;umgesetzt;COM(2016) 871 final\n",
        &[],
        &["C2 unknown_source COM(2016) 871 final"],
    );
}

#[test]
fn a_status_below_a_heading_that_is_not_known_is_asked_about_beside_steps() {
    check(
        &given(),
        Layout::Tracker,
        "Estado miembro;Estado;Carta de emplazamiento\nPaíses Bajos;transpuesta;\n\
         Bélgica;no transpuesta;10/10/2019\n",
        &[],
        &["B1 unknown_column Estado"],
    );
}

#[test]
fn a_table_that_is_refused_names_the_heading_that_helps() {
    check(
        &given(),
        Layout::Tracker,
        "Kraj;Transponowano;Uwagi\nFrancja;tak;\nWłochy;nie;\n",
        &[],
        &["B1 unknown_column Transponowano"],
    );
    check(
        &with(&[
            ("Transponowano", Meaning::Status),
            ("tak", Meaning::Transposed),
            ("nie", Meaning::NotTransposed),
        ]),
        Layout::Tracker,
        "Kraj;Transponowano;Uwagi\nFrancja;tak;\nWłochy;nie;\n",
        &["2: FR | transposed", "3: IT | not_transposed"],
        &[],
    );
    check(
        &given(),
        Layout::Report,
        "État membre;Transposé;Non transposé\nAllemagne;X;\nAutriche;;X\n",
        &["2: DE | transposed", "3: AT | not_transposed"],
        &[],
    );
    check(
        &given(),
        Layout::Tracker,
        "État membre;Transposé;Non transposé\nAllemagne;oui;\nAutriche;;X\n",
        &[],
        &["B1 unknown_column Transposé", "C1 unknown_column Non transposé"],
    );
    check(
        &given(),
        Layout::Tracker,
        "Państwo członkowskie;Stan;Data\nPolska;transponowano;2016-12-15\n",
        &["2: PL | transposed | 2016-12-15"],
        &[],
    );
    check(
        &given(),
        Layout::Tracker,
        "État membre;Affaire;Étape;Date\nEspagne;INFR(2031)5077;Mise en demeure;24/01/2019\n",
        &[],
        &["C1 unknown_column Étape"],
    );
}

#[test]
fn states_with_marks_alone_are_each_named() {
    check(
        &given(),
        Layout::Tracker,
        "Państwo;art. 3;art. 4\nDania*;transponowano;\nIrlandia¹;;transponowano\n* niezwiązana;;\n",
        &[],
        &["A2 unknown_member_state Dania*", "A3 unknown_member_state Irlandia¹"],
    );
}

#[test]
fn a_title_that_says_another_aspect_than_was_said_is_asked_about() {
    let text = "Communication des mesures;\nÉtat membre;Statut\nFrance;transposé\n";
    let issue = "A1 unknown_word Communication des mesures";
    check(&given(), Layout::Tracker, text, &[], &[issue]);
    check(
        &Given { aspect: None, ..given() },
        Layout::Tracker,
        text,
        &["3: FR | communication | transposed"],
        &[],
    );
    check(
        &with(&[("Communication des mesures", Meaning::Communication)]),
        Layout::Tracker,
        text,
        &["3: FR | communication | transposed"],
        &[],
    );
    check(
        &with(&[("Communication des mesures", Meaning::Nothing)]),
        Layout::Tracker,
        text,
        &["3: FR | transposed"],
        &[],
    );
}

#[test]
fn a_provision_that_cannot_be_one_is_not_made_of_what_stands_there() {
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Bestimmung;Status\nFrankreich;Art. 10 II;umgesetzt\nPolen;Art. 10 (2) (3);umgesetzt\n",
        &[],
        &["B2 bad_value Art. 10 II", "B3 bad_value Art. 10 (2) (3)"],
    );
    check(
        &given(),
        Layout::Tracker,
        "État membre;Article;Paragraphe;Statut\nFrance;10(2);2;transposé\n",
        &[],
        &["C2 bad_value 2"],
    );
}

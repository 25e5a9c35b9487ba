//! Rows of other acts, and columns that name the act of each. All that the tables say is
//! made up.

use super::{columns::with, *};

#[test]
fn an_act_in_a_column_of_laws_is_no_finding() {
    check(
        &given(),
        Layout::Tracker,
        "État membre;Acte;Article;Statut\nFR;2011/93/UE;3;transposé\nDE;32011L0093;4;transposé\n",
        &["2: FR | 3 | transposed", "3: DE | 4 | transposed"],
        &[],
    );
}

#[test]
fn a_law_beside_an_act_in_one_column_stays_the_finding() {
    check(
        &given(),
        Layout::Tracker,
        "État membre;Acte;Article;Statut\nFR;Loi 2013-711 (directive 2011/93/UE);3;transposé\n\
         DE;32011L0093;4;transposé\n",
        &["2: FR | 3 | transposed | Loi 2013-711 (directive 2011/93/UE)", "3: DE | 4 | transposed"],
        &[],
    );
}

#[test]
fn a_section_of_another_act_in_words_keeps_its_rows_out() {
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Artikel;Status\nAT;3;umgesetzt\nOpferschutzrichtlinie;;\nBE;4;umgesetzt\n",
        &["2: AT | 3 | transposed"],
        &["A3 unknown_word Opferschutzrichtlinie"],
    );
    check(
        &given(),
        Layout::Report,
        "Article;Transposé\n3;AT\nDirective victimes;\n4;FR\n",
        &["2: AT | 3 | transposed"],
        &["A3 unknown_word Directive victimes"],
    );
}

#[test]
fn rows_of_other_acts_are_told_by_numbers_and_words_are_asked_about() {
    check(
        &given(),
        Layout::Tracker,
        "Rechtsakt;Mitgliedstaat;Status\n32011L0093;Frankreich;umgesetzt\n\
         32012L0029;Malta;nicht umgesetzt\n;Zypern;umgesetzt\nOpferschutz;Irland;umgesetzt\n",
        &["2: FR | transposed"],
        &["A3 other_act 32012L0029", "A4 other_act ", "A5 other_act Opferschutz"],
    );
    check(
        &given(),
        Layout::Tracker,
        "Directive;État membre;Statut\nAbus sexuels (2011/93/UE);France;transposé\n\
         Droits des victimes;Malte;non transposé\n;Chypre;transposé\n",
        &["2: FR | transposed"],
        &["A1 unknown_column Directive", "A3 other_act Droits des victimes", "A4 other_act "],
    );
    check(
        &with(&[("Directive", Meaning::Nothing)]),
        Layout::Tracker,
        "Directive;État membre;Statut\nExploitation sexuelle;France;transposé\n",
        &["2: FR | transposed"],
        &[],
    );
    check(
        &given(),
        Layout::Report,
        "CELEX;Artykuł;Transponowano\n32011L0093;art. 3;Polska\n32011L0036;art. 4;Polska\n",
        &["2: PL | 3 | transposed"],
        &["A1 unknown_column CELEX", "A3 other_act 32011L0036"],
    );
    check(
        &given(),
        Layout::Tracker,
        "32012L0029;\nΚράτος μέλος;Κατάσταση\nΓαλλία;δεν μεταφέρθηκε\n",
        &[],
        &["A1 other_act 32012L0029"],
    );
    check(
        &given(),
        Layout::Tracker,
        "CELEX 32011L0093;\nΚράτος μέλος;Κατάσταση\nΓαλλία;δεν μεταφέρθηκε\n",
        &["3: FR | not_transposed"],
        &[],
    );
}

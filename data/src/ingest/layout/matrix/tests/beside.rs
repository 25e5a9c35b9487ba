//! Columns and titles beside a matrix that speak of its cells.

use super::{check, check_with, mapping};
use crate::draft::Meaning;

#[test]
fn rows_of_other_acts_are_left_out_also_where_their_cell_is_merged() {
    check(
        "Richtlinie;Artikel;AT;BE\n2011/93/EU;Art. 3;umgesetzt;\n;Art. 4;umgesetzt;\n\
         2012/29/EU;Art. 5;umgesetzt;\n;Art. 6;;umgesetzt\n2011/93/EU;Art. 7;umgesetzt;\n",
        &["2: AT 3 transposed", "3: AT 4 transposed", "6: AT 7 transposed"],
        &["warning other_act A4", "warning other_act A5"],
    );
}

#[test]
fn columns_below_the_title_of_another_act_are_left_out() {
    check(
        ";Οδηγία 2011/93/ΕΕ;;Οδηγία 2012/29/ΕΕ;\nΚράτος μέλος;Άρθρο 3;Άρθρο 4;Άρθρο 5;Άρθρο 6\n\
         EL;transposed;;transposed;\nCY;;transposed;;transposed\n",
        &["3: EL 3 transposed", "4: CY 4 transposed"],
        &["warning other_act D1"],
    );
}

#[test]
fn columns_below_an_aspect_or_a_year_are_asked_about() {
    check(
        ";Powiadomienie;;Zgodność;\nPaństwo;art. 3;art. 4;art. 5;art. 6\n\
         AT;transposed;;transposed;\nBE;;transposed;;transposed\n",
        &[],
        &["error unknown_word B1", "error unknown_word D1"],
    );
    check(
        ";2014;;2016;\nÉtat;Art. 3;Art. 4;Art. 3;Art. 4\nAT;transposed;;transposed;\n\
         BE;;transposed;;transposed\n",
        &[],
        &["error unknown_word B1", "error unknown_word D1"],
    );
    // Themes, and the day beside its word, are no such titles.
    check(
        "Stand:;24.04.2024;;\n;Straftaten;;Opfer\nMitgliedstaat;Art. 3;Art. 4;Art. 18\n\
         AT;transposed;;transposed\nBE;;transposed;\n",
        &["4: AT 3 transposed", "4: AT 18 transposed", "5: BE 4 transposed"],
        &[],
    );
}

#[test]
fn a_day_a_source_or_an_aspect_of_a_row_is_never_dropped() {
    let text = "Mitgliedstaat;Stand vom;Quelle;Art. 3;Art. 4\nAT;31.01.2014;COM871;umgesetzt;\n\
                BE;;;;umgesetzt\n";
    check(text, &["3: BE 4 transposed"], &["error unknown_column B1", "error unknown_column C1"]);
    check_with(
        &mapping(&[("Stand vom", Meaning::Nothing), ("Quelle", Meaning::Nothing)]),
        text,
        &["2: AT 3 transposed", "3: BE 4 transposed"],
        &[],
    );
    check(
        "Państwo;Rok;art. 3;art. 4\nAT;2014;transposed;\nBE;2013;;transposed\n",
        &[],
        &["error unknown_column B1"],
    );
    check(
        "Artikel;Absatz;Buchstabe;AT;BE\n12;1;a;umgesetzt;umgesetzt\n12;1;b;umgesetzt;\n\
         12;2;;umgesetzt;\n",
        &["4: AT 12(2) transposed"],
        &["error unknown_column C1"],
    );
}

#[test]
fn cells_of_a_row_or_column_without_a_known_label_are_looked_at() {
    check(
        "État membre;Art. 3;Art. 4;Art. cinq\nAT;transposed;;transposed\nNorvège;transposed;NC;\n\
         BE;;transposed;NC\n",
        &["2: AT 3 transposed", "4: BE 4 transposed"],
        &[
            "error unknown_word D1",
            "error unknown_word A3",
            "error unknown_word C3",
            "error unknown_word D4",
        ],
    );
}

#[test]
fn a_title_between_the_rows_that_says_a_time_keeps_out_what_is_below() {
    check(
        "Article,AT,BE\nArt. 3,transposed,\nStand 2014,,\nArt. 4,,transposed\n",
        &["2: AT 3 transposed"],
        &["error unknown_word A3"],
    );
    check(
        "Article,AT,BE\nArt. 3,transposed,\nSource: report of 2016,,\n",
        &["2: AT 3 transposed"],
        &["warning bad_value A3"],
    );
}

#[test]
fn the_corner_may_stand_a_row_below_the_states() {
    check(
        "Titre;;;\n;;BE;BG\nArticle;Paragraphe;;\n3;2;transposed;transposed\n\
         10;1 et 2;transposed;\n",
        &[
            "4: BE 3(2) transposed",
            "4: BG 3(2) transposed",
            "5: BE 10(1) transposed",
            "5: BE 10(2) transposed",
        ],
        &["warning bad_value A3"],
    );
}

#[test]
fn numbers_of_national_laws_and_journals_are_no_acts_of_the_union_and_no_times() {
    check(
        "Państwo;Ustawa;art. 3;art. 4\nAT;2014/538;transposed;\nBE;116/2013;;transposed\n",
        &["2: AT 3 transposed", "3: BE 4 transposed"],
        &["warning unknown_column B1"],
    );
}

#[test]
fn the_directive_may_stand_in_the_corner() {
    check(
        "Dyrektywa 2011/93/UE;art. 3;art. 4\nPolska;transposed;\nWęgry;;transposed\n",
        &["2: PL 3 transposed", "3: HU 4 transposed"],
        &[],
    );
}

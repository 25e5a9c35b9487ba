//! Labels that several rows or columns share, told apart by words: none of them is about
//! the whole of what the label names. Colours, which are not read. All is made up.

use super::{check, check_with, mapping};
use crate::draft::Meaning;

#[test]
fn parts_below_articles_are_read_whatever_heads_their_row() {
    for corner in ["États", "Pays/Länder", "Einheit"] {
        check(
            &format!(
                ";Article 3;;Article 5\n{corner};§ 2;§ 3;§ 2\nFR;transposé;non transposé;\nBE;;;transposé\n"
            ),
            &["3: FR 3(2) transposed", "3: FR 3(3) not_transposed", "4: BE 5(2) transposed"],
            &[],
        );
    }
    // A row of data of which the label is misspelt is no row of parts.
    for corner in ["", "Pays"] {
        check(
            &format!(
                "{corner};Article 3;Article 5\nBelgiqe;t;n\nFR;t;\nBE;;t\nt = transposé ; n = non transposé;;\n"
            ),
            &["3: FR 3 transposed", "4: BE 5 transposed"],
            &["error unknown_word A2"],
        );
    }
    check(
        "Pays;Article 3;Article 5\n;t;n\nFR;t;\nBE;;t\nt = transposé ; n = non transposé;;\n",
        &["3: FR 3 transposed", "4: BE 5 transposed"],
        &["error unknown_word A2"],
    );
    // Letters below single articles may be marks that nobody explains.
    check(
        "Pays;Article 3;Article 5\n;t;n\nFR;transposé;\nBE;;transposé\n",
        &[],
        &["error bad_value B2", "error bad_value C2", "warning unknown_column A2"],
    );
    check(
        "Land;Artikel 3;;Artikel 9\nBuchstabe / Absatz;2;3;a\nDE;umgesetzt;;umgesetzt\nAT;;umgesetzt;\n",
        &["3: DE 3(2) transposed", "3: DE 9(a) transposed", "4: AT 3(3) transposed"],
        &[],
    );
}

#[test]
fn columns_of_one_article_told_apart_by_words_are_none_of_the_whole() {
    check(
        "Kraj;Art. 3;;Art. 4\nObszar;czyny;usiłowanie;kara\nPL;wdrożono;niewdrożono;wdrożono\n\
         LT;;wdrożono;wdrożono\n",
        &["3: PL 4 transposed", "4: LT 4 transposed"],
        &["error unknown_word C1", "error bad_value B2", "warning unknown_column A2"],
    );
    check(
        "Land;Art. 3;Art. 3;Art. 4\nThema;Straftat;Versuch;Strafe\nDE;umgesetzt;umgesetzt;umgesetzt\n\
         AT;;umgesetzt;umgesetzt\n",
        &["3: DE 4 transposed", "4: AT 4 transposed"],
        &["error bad_value B2", "error bad_value C2", "warning unknown_column A2"],
    );
}

#[test]
fn rows_of_one_label_told_apart_by_words_are_none_of_the_whole() {
    let text = "Article;Détail;FR;BE\nArticle 3;assister;transposé;transposé\n\
                ;contraindre;non transposé;\nArticle 5;acquisition;;transposé\n";
    check(text, &["4: BE 5 transposed"], &["error bad_value B2", "error unknown_word A3"]);
    check_with(
        &mapping(&[("Détail", Meaning::Nothing)]),
        text,
        &["2: FR 3 transposed", "2: BE 3 transposed", "4: BE 5 transposed"],
        &["error unknown_word A3"],
    );
    check(
        "Art. der Richtlinie;Art. des Gesetzes;AT;DE\n3;§ 207a StGB;umgesetzt;\n3;§ 208 StGB;;umgesetzt\n\
         4;§ 206 StGB;umgesetzt;\n",
        &["4: AT 4 transposed"],
        &["error bad_value B2", "error bad_value B3"],
    );
}

#[test]
fn colours_are_not_read_and_that_is_said() {
    check(
        "Pays;Art. 3;Art. 4\nFR;;\nBE;;\nvert = transposé, rouge = non transposé;;\n",
        &[],
        &["warning bad_value A4"],
    );
    check("Pays;Art. 3;Art. 4\nFR;;\nBE;;\n", &[], &["warning bad_value A1"]);
    check(
        "Land;Art. 3;Art. 4\nDE;umgesetzt;\nFR;;umgesetzt\ngrün = umgesetzt, rot = nicht umgesetzt;;\n",
        &["2: DE 3 transposed", "3: FR 4 transposed"],
        &["warning bad_value A4"],
    );
}

#[test]
fn a_word_above_the_legend_is_no_row() {
    check(
        "Pays;Art. 3;Art. 4\nFR;T;\nBE;;P\nLégende;;\nT = transposé;;\nP = transposé en partie;;\n",
        &["2: FR 3 transposed", "3: BE 4 partially_transposed"],
        &[],
    );
}

//! Which tables are matrices, and which are left to other layouts.

use super::{check, options};
use crate::{draft::Layout, ingest::read_with};

#[track_caller]
fn check_layout(text: &str, expected: Option<Layout>) {
    let draft = read_with("x", text.as_bytes(), &options());
    assert_eq!(draft.sheets.first().map(|sheet| sheet.layout), expected, "{text}");
}

#[test]
fn other_tables_are_left_to_others() {
    check_layout("Article,AT,BE,CZ\nArticle 3,,,\n", Some(Layout::Matrix));
    check_layout("State/Article,3,5\nAT,transposed,\nBE,transposed,\n", Some(Layout::Matrix));
    check_layout("Articles of the Directive,,\n,3,5\nAT,,\nBE,,\n", Some(Layout::Matrix));
    // numbers alone may be those of rows or questions
    check_layout("State,1,2,3\nAT,yes,no,yes\nBE,yes,no,yes\n", None);
    check_layout("No.,AT,BE,CZ\n1,yes,no,yes\n2,yes,no,yes\n", None);
    check_layout("No.,Title of the article,AT,BE,CZ\n1,Definitions,,,\n2,Offences,,,\n", None);
    // a row a provision, with the States in lists
    check_layout(
        "Article,Transposed,Partly transposed,Not transposed\nArticle 3,AT,BE,CZ\nArticle 4,DK,DE,EE\n",
        Some(Layout::Report),
    );
    // a row a State
    let tracker = "State,Article,Status\nAT,3,transposed\nBE,3,unclear\n";
    check_layout(tracker, Some(Layout::Tracker));
    // years
    check_layout("State,2019,2020,2021\nAT,5,6,7\nBE,5,6,7\n", None);
    check_layout("Article,AT,BE,CZ\nTotal,1,2,3\n", None);
    check_layout("AT,BE,CZ\n", None);
}

#[test]
fn rows_of_acts_in_numbers_and_words_are_left_out() {
    check(
        "Directive;Member State;Art. 3;Art. 4\n2011/93/EU;France;transposed;\n2011/93/EU;Italy;;transposed\n\
         Victims Directive;Belgium;transposed;\n32012L0029;Malta;transposed;\n;Cyprus;transposed;\n",
        &["2: FR 3 transposed", "3: IT 4 transposed"],
        &["error other_act A4", "warning other_act A5", "warning other_act A6"],
    );
}

#[test]
fn a_state_with_the_mark_of_a_footnote_is_named() {
    check(
        "Mitgliedstaat;Art. 3;Art. 4\nDänemark*;umgesetzt;\nPolen;;umgesetzt\n",
        &["3: PL 4 transposed"],
        &["error unknown_word A2"],
    );
}

#[test]
fn one_state_is_enough_where_the_heading_says_so() {
    check(
        "État membre;Art. 3;Art. 4;Art. 5\nFrance;transposé;transposé;non transposé\n",
        &["2: FR 3 transposed", "2: FR 4 transposed", "2: FR 5 not_transposed"],
        &[],
    );
}

#[test]
fn numbers_are_articles_below_a_heading_that_says_so() {
    check(
        "Article;France;Italie\n3;transposé;non transposé\n5(2);transposé;\n",
        &["2: FR 3 transposed", "2: IT 3 not_transposed", "3: FR 5(2) transposed"],
        &[],
    );
    check(
        "Article;France;Italie\nArt. 3;transposé;\n5;transposé;\n",
        &["2: FR 3 transposed"],
        &["error unknown_word A3"],
    );
}

#[test]
fn a_legend_of_blank_cells_is_named_and_one_of_decimals_read() {
    check(
        "Mitgliedstaat;Art. 3;Art. 4\nFrankreich;x;\nItalien;x;x\nx = umgesetzt;;\nleer = nicht umgesetzt;;\n",
        &["2: FR 3 transposed", "3: IT 3 transposed", "3: IT 4 transposed"],
        &["error bad_value A5"],
    );
    check(
        "Mitgliedstaat;Art. 3;Art. 4\nFrankreich;x;\nItalien;x;x\nx = umgesetzt;;\nleer = keine Angabe;;\n",
        &["2: FR 3 transposed", "3: IT 3 transposed", "3: IT 4 transposed"],
        &[],
    );
    check(
        "État membre;Art. 3;Art. 4\nFrance;1;0,5\nItalie;0;1\n\
         Légende : 1 = transposé, 0,5 = partiellement transposé, 0 = non transposé;;\n",
        &[
            "2: FR 3 transposed",
            "2: FR 4 partially_transposed",
            "3: IT 3 not_transposed",
            "3: IT 4 transposed",
        ],
        &[],
    );
}

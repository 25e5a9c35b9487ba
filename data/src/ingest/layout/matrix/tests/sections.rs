//! Rows of words between the rows of a matrix, and headings that are no article.

use super::check;

#[test]
fn rows_of_words_between_others_are_named() {
    check(
        "Article,AT,BE,CZ\nArt. 3,transposed,,\n* AT: only in part,,,\nArt. 4,,transposed,\nSource: somebody,,,\n",
        &["2: AT 3 transposed", "4: BE 4 transposed"],
        &["warning bad_value A3", "warning bad_value A5"],
    );
    check(
        "Article,AT,BE,CZ\nConformité,,,\nArt. 3,transposed,,\n",
        &[],
        &["error unknown_word A2"],
    );
    check(
        "Article,AT,BE,CZ\nDirective 2011/36/EU,,,\nArt. 3,transposed,,\nDirective 2011/93/EU,,,\nArt. 4,,transposed,\n",
        &["5: BE 4 transposed"],
        &["warning other_act A2"],
    );
    // parts of articles that are not understood
    check(
        "État membre,Article 3,,Article 10\n,§ 2,§ 5,\nMT,transposed,unclear,\nIT,,,transposed\n",
        &["3: MT 3(2) transposed", "3: MT 3(5) unclear", "4: IT 10 transposed"],
        &[],
    );
    check(
        "État membre,Article 3,Article 10\n,première phrase,\nMT,transposed,\nIT,,transposed\n",
        &["4: IT 10 transposed"],
        &["error bad_value B2", "warning unknown_column A2"],
    );
    // numbers below a heading that is no article
    check(
        "Mitgliedstaat;Art. 3;;Anhang I;\n;Abs. 2;Abs. 3;1;2\nAT;umgesetzt;;umgesetzt;\nBE;;umgesetzt;;\n",
        &["3: AT 3(2) transposed", "4: BE 3(3) transposed"],
        &["error unknown_word D2"],
    );
}

#[test]
fn headings_that_stand_there_again_are_parts_of_the_article_above_them() {
    check(
        "Artikel 10,,\nMitgliedstaat,Abs. 1,Abs. 2\nDE,umgesetzt,umgesetzt\nArtikel 7,,\n\
         Mitgliedstaat,Abs. 1,Abs. 2\nPL,nicht umgesetzt,umgesetzt\n",
        &[
            "3: DE 10(1) transposed",
            "3: DE 10(2) transposed",
            "6: PL 7(1) not_transposed",
            "6: PL 7(2) transposed",
        ],
        &[],
    );
    // On a new page they are those of the page before.
    check(
        "Artikel 10,,\nMitgliedstaat,Abs. 1,Abs. 2\nDE,umgesetzt,\nMitgliedstaat,Abs. 1,Abs. 2\n\
         PL,,umgesetzt\n",
        &["3: DE 10(1) transposed", "5: PL 10(2) transposed"],
        &[],
    );
    check(
        "Artikel 10,,\nMitgliedstaat,Abs. 1,Abs. 2\nDE,umgesetzt,\nKapitel 3,,\n\
         Mitgliedstaat,Abs. 1,Abs. 2\nPL,,umgesetzt\n",
        &["3: DE 10(1) transposed"],
        &["warning bad_value A4", "error unknown_word C5"],
    );
}

#[test]
fn a_title_above_other_headings_keeps_out_what_is_below_them() {
    check(
        "État membre,Art. 3,Art. 7\nAT,transposé,transposé\nCommunication,,\n\
         État membre,Art. 3,Art. 8\nBE,transposé,transposé\n",
        &["2: AT 3 transposed", "2: AT 7 transposed"],
        &["error unknown_word A3"],
    );
}

#[test]
fn a_heading_that_the_directive_does_not_have_is_named_by_its_cell() {
    let draft = check(
        "Mitgliedstaat,Art. 3,Art. 31,Art. 10(9)\nDE,umgesetzt,umgesetzt,\nPL,,umgesetzt,\n",
        &["2: DE 3 transposed", "2: DE 31 transposed", "3: PL 31 transposed"],
        &["warning unknown_provision C1"],
    );
    assert!(
        draft.issues[0].message.starts_with("the Directive has no Article 31, which `Art. 31`")
    );
    check("Article,AT,BE,CZ\nArticle 31,transposed,,\n", &["2: AT 31 transposed"], &[]);
}

#[test]
fn a_line_below_the_matrix_speaks_of_the_cells_above_it() {
    let matrix = "Artikel;AT;BE\nArtikel 3;umgesetzt;nicht umgesetzt\n";
    let cells = ["2: AT 3 transposed", "2: BE 3 not_transposed"];
    for (line, records, issues) in [
        ("Quelle: COM871;;", &[][..], &["error unknown_word A3"][..]),
        ("Stand: 31.12.2014;;", &[], &["error unknown_word A3"]),
        ("Quelle: eigene Erhebung;;", &cells, &["warning bad_value A3"]),
    ] {
        check(&format!("{matrix}{line}\n"), records, issues);
    }
}

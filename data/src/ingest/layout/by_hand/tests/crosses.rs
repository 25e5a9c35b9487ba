//! Crosses below the status that holds, and titles between rows that say it. All that
//! the tables say is made up.

use super::*;

#[test]
fn a_cross_says_which_status_holds_of_the_state_of_its_row() {
    check(
        &given(),
        Layout::Report,
        "Mitgliedstaat;Artikel;umgesetzt;teilweise umgesetzt;nicht umgesetzt;Bemerkung\n\
         Belgien;Art. 3;x;;;\nBulgarien;Art. 3;;-;X;Entwurf\nIrland;Art. 4 Abs. 2;;✓;;\n\
         Malta;Art. 3;;;;\nZypern;Art. 3;umgesetzt;;;\n",
        &[
            "2: BE | 3 | transposed",
            "3: BG | 3 | not_transposed | Entwurf",
            "4: IE | 4 | 4(2) | partially_transposed",
            "6: CY | 3 | transposed",
        ],
        &[],
    );
    check(
        &given(),
        Layout::Report,
        "Pays;Article;Transposé;Non transposé\nEspagne;3;x;x\nMalte;3;oui;\nGrèce;3;non;\n\
         Italie;3 et 4;;x\n",
        &["5: IT | 3 | not_transposed", "5: IT | 4 | not_transposed"],
        &["D2 bad_value x", "C3 bad_value oui", "C4 bad_value non"],
    );
}

#[test]
fn a_cross_without_a_state_is_named_as_one() {
    let draft = read(&given(), "Artikel;umgesetzt;nicht umgesetzt\nArt. 3;X;\nArt. 4;;X\n");
    let (found, wrong) = told(&draft);
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(wrong, ["B2 unknown_member_state X", "C3 unknown_member_state X"]);
    assert!(draft.issues[0].message.contains("nothing says of which State"));
}

#[test]
fn a_title_says_what_is_found_of_the_lists_below_it() {
    check(
        &given(),
        Layout::Report,
        "Bericht\nArtikel;Mitgliedstaaten\nNicht umgesetzt;\nArt. 10 Abs. 2;BE, FR\n\
         Art. 13;Polen\nTeilweise umgesetzt;\nArt. 5 Abs. 6;CZ sowie HU\nUmstritten;\nArt. 9;FR\n",
        &[
            "4: BE | 10 | 10(2) | not_transposed",
            "4: FR | 10 | 10(2) | not_transposed",
            "5: PL | 13 | not_transposed",
            "7: CZ | 5 | 5(6) | partially_transposed",
            "7: HU | 5 | 5(6) | partially_transposed",
        ],
        &["A8 unknown_word Umstritten"],
    );
    // The titles stand above headings that are there again.
    check(
        &given(),
        Layout::Report,
        "Non transposé;\nArticle;États membres\n7;AT, BE\nPartiellement transposé;\n\
         Article;États membres\n7;DE\n",
        &[
            "3: AT | 7 | not_transposed",
            "3: BE | 7 | not_transposed",
            "6: DE | 7 | partially_transposed",
        ],
        &[],
    );
    check(
        &given(),
        Layout::Report,
        "Artykuł;Państwa członkowskie\n7;AT\nNie transponowano;\n8;BE\n",
        &["4: BE | 8 | not_transposed"],
        &["B2 unknown_word AT"],
    );
}

#[test]
fn a_remark_alone_in_its_row_is_no_state_that_is_not_known() {
    check(
        &given(),
        Layout::Tracker,
        "Pays;Article;Statut\nMalte;3;transposé\nSource : réponses des ministères, relevées à la main;;\n",
        &["2: MT | 3 | transposed"],
        &["A3 bad_value Source : réponses des ministères, relevées à la main"],
    );
}

#[test]
fn the_source_of_the_file_in_other_letters_is_no_place_in_it() {
    check(
        &given(),
        Layout::Tracker,
        "Pays;Article;Statut;Source\nMalte;3;transposé;made-up\nMalte;4;transposé;Journal officiel\n",
        &["3: MT | 4 | transposed | Journal officiel"],
        &["D2 unknown_source made-up"],
    );
}

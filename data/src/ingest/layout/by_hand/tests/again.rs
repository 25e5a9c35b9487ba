//! Headings that stand there again below the title of another table: its rows are about
//! what that title says, and a title that is not understood keeps them out. All that the
//! tables say is made up.

use super::*;

#[track_caller]
fn of(layout: Layout, text: &str, records: &[&str], issues: &[&str]) {
    check(&given(), layout, text, records, issues);
}

#[test]
fn a_table_below_its_own_title_is_about_that() {
    of(
        Layout::Report,
        "Article 10, paragraphe 2;\nÉtats membres;Statut\nAT et BE;transposé\n;\nArticle 7;\n\
         États membres;Statut\nPL et DE;non transposé\n",
        &[
            "3: AT | 10 | 10(2) | transposed",
            "3: BE | 10 | 10(2) | transposed",
            "7: PL | 7 | not_transposed",
            "7: DE | 7 | not_transposed",
        ],
        &[],
    );
    of(
        Layout::Tracker,
        "Άρθρο 10 παρ. 2;\nΚράτος μέλος;Κατάσταση\nΕλλάδα;μεταφέρθηκε\n;\nΆρθρο 7;\n\
         Κράτος μέλος;Κατάσταση\nΚύπρος;δεν μεταφέρθηκε\n",
        &["3: EL | 10 | 10(2) | transposed", "7: CY | 7 | not_transposed"],
        &[],
    );
    // The first table has no title: it is about the whole.
    of(
        Layout::Tracker,
        "État membre;Statut\nAT;transposé\nArticle 7;\nÉtat membre;Statut\nPL;non transposé\n",
        &["2: AT | transposed", "5: PL | 7 | not_transposed"],
        &[],
    );
    // Headings on a new page, without a title: the last one goes on.
    of(
        Layout::Tracker,
        "Państwo;Status\nArt. 7;\nPL;transponowano\nPaństwo;Status\nCZ;transponowano\n",
        &["3: PL | 7 | transposed", "5: CZ | 7 | transposed"],
        &[],
    );
    // A row with a fault does not end what a title says.
    of(
        Layout::Tracker,
        "Artikel 7;\nMitgliedstaat;Status\nPL;umgesetzt;;x\nDE;umgesetzt\n",
        &["4: DE | 7 | transposed"],
        &["- row_length "],
    );
    // A blank cell goes with the title directly above, and with no row of another table.
    of(
        Layout::Report,
        "Artikel;Umgesetzt\nArt. 3;AT\nArtikel;Umgesetzt\n;BE\nArt. 7;\nArtikel;Umgesetzt\n;DE\n",
        &["2: AT | 3 | transposed", "7: DE | 7 | transposed"],
        &["A4 bad_value "],
    );
}

#[test]
fn a_title_that_is_not_understood_keeps_out_the_table_below_it() {
    of(
        Layout::Report,
        "Artikel 10;\nMitgliedstaaten;Status\nAT, BE;umgesetzt\nArtikel 31 – Schluss;\n\
         Mitgliedstaaten;Status\nFR;umgesetzt\nMitgliedstaaten;Status\nIT;umgesetzt\nArtikel 7;\n\
         Mitgliedstaaten;Status\nPL;umgesetzt\n",
        &["3: AT | 10 | transposed", "3: BE | 10 | transposed", "11: PL | 7 | transposed"],
        &["A4 unknown_word Artikel 31 – Schluss"],
    );
    for title in ["Communication;;", "2016;;", ";;Article 31 – fin", ";Stand 31.12.2014;"] {
        let found = title.trim_matches(';');
        let at = title.find(found).unwrap();
        let cell = ["A4", "B4", "C4"][at];
        of(
            Layout::Tracker,
            &format!(
                "État membre;Article;Statut\nAT;10;transposé\n;;\n{title}\n\
                 État membre;Article;Statut\nBE;10;non transposé\n"
            ),
            &["2: AT | 10 | transposed"],
            &[&format!("{cell} unknown_word {found}")],
        );
    }
    of(
        Layout::Report,
        "Nie transponowano;\nArtykuł;Państwa członkowskie\nArt. 7;PL\nUwaga: dane niepewne;\n\
         Artykuł;Państwa członkowskie\nArt. 10;CZ\nTransponowano;\nArt. 11;HU\n",
        &["3: PL | 7 | not_transposed", "8: HU | 11 | transposed"],
        &["A4 unknown_word Uwaga: dane niepewne"],
    );
    // Headings that are not usable do not swallow the title of the next table.
    of(
        Layout::Tracker,
        "Article 10;\nState;Status\nAT;transposed\nState;Reasoned opinion\nBE;2015-07-16\n\
         Article 7;\nState;Status\nPL;transposed\n",
        &["3: AT | 10 | transposed", "8: PL | 7 | transposed"],
        &["A4 unknown_column State"],
    );
}

#[test]
fn words_without_the_day_of_a_step_are_named() {
    of(
        Layout::Tracker,
        "État membre;N° d'infraction;Mise en demeure;Avis motivé;Source;Remarques\n\
         France;INFR(2014)9970;2014-01-27;;MADE-UP;\nItalie;INFR(2014)9971;;–;MADE-UP;\n\
         Malte;;;;;aucune procédure connue\nChypre;;;;MADE-UP;\n",
        &["2: FR | INFR(2014)9970 | non_conformity | letter_of_formal_notice | 2014-01-27"],
        &["B3 bad_value INFR(2014)9971", "F4 bad_value aucune procédure connue"],
    );
}

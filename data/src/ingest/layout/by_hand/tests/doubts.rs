//! What can mean something else than it seems to, and what a blank cell goes with.

use super::{check, given, read};
use crate::draft::Layout;

#[test]
fn a_blank_cell_goes_with_the_article_above_and_with_nothing_else() {
    check(
        &given(),
        Layout::Tracker,
        "Artikel;Mitgliedstaat;Status\nArt. 3;AT;umgesetzt\nKap. 9;BE;umgesetzt\n;CZ;nicht umgesetzt\n\
         2011/93/EU;DE;umgesetzt\n;FR;nicht umgesetzt\n",
        &["2: AT | 3 | transposed", "5: DE | transposed", "6: FR | not_transposed"],
        &["A3 bad_value Kap. 9", "A4 bad_value "],
    );
    check(
        &given(),
        Layout::Tracker,
        "Artikel;Absatz;Mitgliedstaat;Status\nArt. 10;2;AT;umgesetzt\n;3;BE;nicht umgesetzt\n\
         3, 4;1;CZ;umgesetzt\n",
        &["2: AT | 10 | 10(2) | transposed", "3: BE | 10 | 10(3) | not_transposed"],
        &["A4 bad_value 3, 4"],
    );
    // Sections of a tracker.
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Status\nArtikel 3;\nAT;umgesetzt\nArtikel 4;\nAT;nicht umgesetzt\n",
        &["3: AT | 3 | transposed", "5: AT | 4 | not_transposed"],
        &[],
    );
    // Articles with their titles, States with their codes.
    check(
        &given(),
        Layout::Tracker,
        "État membre;Article;Statut\nAutriche (AT);Article 4 – Infractions liées;transposé\nBE – Belgique;Article 5;transposé\n",
        &["2: AT | 4 | transposed", "3: BE | 5 | transposed"],
        &[],
    );
    // A number elsewhere is no article.
    check(
        &given(),
        Layout::Report,
        "Artikel;Umgesetzt;Anzahl\nArt. 3;AT, BE;2\n;;27\n;PL;\n",
        &["2: AT | 3 | transposed", "2: BE | 3 | transposed", "4: PL | 3 | transposed"],
        &["C1 unknown_column Anzahl"],
    );
}

#[test]
fn what_can_mean_something_else_is_not_taken() {
    let lists = [
        "UE-27 sauf DE, FR",
        "AT (contrairement à BE, CZ, IE), ES",
        "Sauf LU, NL",
        "BE et FR, sauf pour les mineurs, LU",
    ];
    for list in lists {
        let draft = read(&given(), &format!("Article;Transposé\n3;{list}\n"));
        assert_eq!(draft.records, [], "{list}");
        assert!(draft.issues.iter().any(|issue| issue.place.cell.as_deref() == Some("B2")));
    }
    // A comma too many moves States below another heading.
    check(
        &given(),
        Layout::Report,
        "Article,Transposed,Not transposed\nArt. 3,AT, BE,DE\n",
        &[],
        &["- row_length "],
    );
    check(
        &given(),
        Layout::Tracker,
        "Member State;Article;Status;Remarks\nBE;Art. 4\nCZ;Art. 5;transposed;one; two\n",
        &[],
        &["- row_length ", "- row_length "],
    );
    // Partially of which?
    check(
        &given(),
        Layout::Report,
        "Artikel;Umgesetzt;Teilweise umgesetzt\n3 und 4;AT;BE\n",
        &["2: AT | 3 | transposed", "2: AT | 4 | transposed"],
        &["C2 bad_value BE"],
    );
    check(
        &given(),
        Layout::Report,
        "Partiellement transposé\nArticle 10(2) : AT\n\"AT, BE n'ont pas notifié\"\n",
        &["2: AT | 10 | 10(2) | partially_transposed"],
        &["A3 bad_value AT, BE n'ont pas notifié"],
    );
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Richtlinie;Artikel;Status\nAT;2011/36/EU;Art. 3;umgesetzt\nBE;2011/93/EU;Art. 3;umgesetzt\n",
        &["3: BE | 3 | transposed"],
        &["B1 unknown_column Richtlinie", "B2 other_act 2011/36/EU"],
    );
    // The date of a law is not the day on which the finding held.
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Status;Gesetz;Datum\nBelgien;umgesetzt;Loi du 10 avril 2014;10.04.2014\n",
        &["2: BE | transposed | Loi du 10 avril 2014"],
        &["D1 unknown_column Datum"],
    );
    // What stands beside a blank status is told.
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Artikel;Status;Bemerkungen\nAT;Art. 3;;Gesetzentwurf liegt vor\n",
        &[],
        &["C2 bad_value "],
    );
}

#[test]
fn words_of_a_row_of_steps_are_kept_with_them() {
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Aufforderungsschreiben;Artikel;Bemerkungen;Quelle\nAT;2017-04-14;;zurückgezogen;Bericht S. 5\n",
        &[
            "2: AT | non_conformity | letter_of_formal_notice | 2017-04-14 | zurückgezogen; Bericht S. 5",
        ],
        &["C1 unknown_column Artikel"],
    );
}

#[test]
fn rows_below_a_title_of_another_act_are_left_out_until_ours() {
    check(
        &given(),
        Layout::Report,
        "Artikel;Umgesetzt;Nicht umgesetzt\nArt. 3;AT;\nRichtlinie 2012/29/EU;;\nArt. 4;LV;\nArt. 5;;LT\n\
         Richtlinie 2011/93/EU;;\nArt. 6;;LT\n",
        &["2: AT | 3 | transposed", "7: LT | 6 | not_transposed"],
        &["A3 other_act Richtlinie 2012/29/EU"],
    );
    // A number below articles in words is a part of one, or another article.
    check(
        &given(),
        Layout::Tracker,
        "Artikel;Mitgliedstaat;Status\nArt. 5;AT;umgesetzt\n2;BE;umgesetzt\n;CZ;umgesetzt\n",
        &["2: AT | 5 | transposed"],
        &["A3 bad_value 2", "A4 bad_value "],
    );
    // A decimal comma, a doubt, and what a row without a status says.
    check(
        &given(),
        Layout::Tracker,
        "Mitgliedstaat;Artikel;Status;Quelle\nAT;3,5;umgesetzt;\nBE;4;;S. 9\n",
        &[],
        &["B2 bad_value 3,5", "C3 bad_value "],
    );
    check(
        &given(),
        Layout::Report,
        "Article;Transposé;Non transposé\n3;FR;?\n",
        &["2: FR | 3 | transposed"],
        &["C2 unknown_member_state ?"],
    );
}

#[test]
fn a_day_that_there_is_not_does_not_settle_which_number_is_the_day() {
    check(
        &given(),
        Layout::Tracker,
        "Κράτος μέλος;Άρθρο;Κατάσταση;Ημερομηνία\nEL;7;μεταφέρθηκε;1/2/2016\n\
         CY;7;μεταφέρθηκε;30/2/2015\n",
        &[],
        &["D2 ambiguous_date 1/2/2016", "D3 bad_value 30/2/2015"],
    );
}

#[test]
fn accents_that_are_signs_of_their_own_make_no_difference() {
    check(
        &given(),
        Layout::Tracker,
        "E\u{301}tat membre;Article;Statut\nGre\u{300}ce;3;transpose\u{301}\n",
        &["2: EL | 3 | transposed"],
        &[],
    );
}

#[test]
fn a_state_in_two_lists_of_one_row_is_named_with_both_cells() {
    let text = "Artikel;Umgesetzt;Nicht umgesetzt\n23;DE, FR;FR, AT\n";
    let records = ["2: DE | 23 | transposed", "2: AT | 23 | not_transposed"];
    check(
        &given(),
        Layout::Report,
        text,
        &records,
        &["B2 duplicate_key DE, FR", "C2 duplicate_key FR, AT"],
    );
    let message = &read(&given(), text).issues[0].message;
    assert!(
        message.starts_with("FR stands here and in C2, and both speak of Article 23"),
        "{message}"
    );
}

#[test]
fn what_is_wrong_is_told_as_it_stands_in_its_cell() {
    #[track_caller]
    fn of(text: &str, cell: &str, expected: &str) {
        let draft = read(&given(), text);
        let issue = draft.issues.iter().find(|issue| issue.place.cell.as_deref() == Some(cell));
        let message = &issue.unwrap().message;
        assert!(message.starts_with(expected), "{message}");
    }
    of(
        "Państwo;Artykuł;Punkt;Status\nPL;9;a, b;transponowano\n",
        "C2",
        "`a, b` is no part of `9` that is understood",
    );
    of(
        "Transponowano\nArt. 23: CZ\nArt. 24 PL\nArt. 25: HU\n",
        "A3",
        "`Art. 24 PL` names an article and States without a colon",
    );
}

#[test]
fn a_step_before_one_that_it_can_only_follow_is_told() {
    #[track_caller]
    fn check_row(text: &str, issues: &[&str]) {
        let (_, wrong) = super::told(&read(&given(), text));
        assert_eq!(wrong, issues, "{text}");
    }
    let steps = "Pays;Mise en demeure;Avis motivé;Saisine\n";
    check_row(&format!("{steps}FR;27.1.2014;30.6.2014;\n"), &[]);
    check_row(&format!("{steps}FR;2014;30.6.2014;\n"), &[]);
    check_row(&format!("{steps}FR;30.6.2016;27.1.2014;\n"), &["C2 days_reversed 27.1.2014"]);
    check_row(&format!("{steps}FR;30.6.2016;;27.1.2014\n"), &["D2 days_reversed 27.1.2014"]);
    // Of several days nothing tells which belong together.
    check_row(
        "Pays;Affaire;Mise en demeure;Avis motivé\nFR;INFR(2014)0123;30.6.2016;\"27.1.2014; 1.2.2017\"\n",
        &[],
    );
}

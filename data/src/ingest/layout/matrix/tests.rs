//! Matrices as people make them. All that they say is made up.

use crate::{
    draft::{Draft, Given, Layout, Mapping, Meaning},
    ingest::{Options, read_with},
    issue::Answer,
    model::{Aspect, Basis, Day, SourceId},
};

fn given() -> Given {
    Given {
        source: SourceId::parse("MADE-UP").ok(),
        as_of: Day::parse("2016-12-16").ok(),
        basis: Some(Basis::Independent),
        aspect: Some(Aspect::Conformity),
        ..Given::default()
    }
}

fn read(given: &Given, text: &str) -> Draft {
    let options = Options { given: given.clone(), ..Options::default() };
    read_with("made up.csv", text.as_bytes(), &options)
}

#[track_caller]
fn check(given: &Given, text: &str, records: &[&str], issues: &[&str]) {
    let draft = read(given, text);
    let found: Vec<String> = draft
        .records
        .iter()
        .map(|drafted| {
            let all = drafted.record.cells();
            let said = ["MADE-UP", "2016-12-16", "independent", "conformity", "named"];
            let cells: Vec<&str> = all
                .iter()
                .map(String::as_str)
                .filter(|cell| !cell.is_empty() && !said.contains(cell))
                .collect();
            format!("{}: {}", drafted.row, cells.join(" "))
        })
        .collect();
    assert_eq!(found, records, "{:#?}", draft.issues);
    let wrong: Vec<String> = draft
        .issues
        .iter()
        .map(|issue| {
            let place = issue.place.cell.clone().unwrap_or_else(|| "-".to_owned());
            format!("{place} {} {}", issue.code, issue.value.as_deref().unwrap_or_default())
        })
        .collect();
    assert_eq!(wrong, issues);
    assert!(draft.sheets.iter().all(|sheet| sheet.layout == Layout::Matrix), "{:?}", draft.sheets);
}

#[test]
fn a_matrix_is_read_either_way_round() {
    let records =
        ["3: BE 3 3(2) transposed", "3: EL 3 3(2) not_transposed", "4: BE 18 partially_transposed"];
    check(
        &given(),
        "État de la transposition au 16.12.2016\n;Belgique;Grèce\n\
         article 3, paragraphe 2;transposé;non transposé\n\
         article 18;partiellement transposé;–\n",
        &records,
        &[],
    );
    check(
        &given(),
        "Stand der Umsetzung\nMitgliedstaat;Art. 3 Abs. 2;Art. 18\n\
         Belgien;umgesetzt;teilweise umgesetzt\n\
         Griechenland;nicht umgesetzt;\n",
        &[
            "3: BE 3 3(2) transposed",
            "3: BE 18 partially_transposed",
            "4: EL 3 3(2) not_transposed",
        ],
        &[],
    );
    check(
        &given(),
        "Κράτος μέλος;άρθρο 2 στοιχείο γ);2011/93/ΕΕ\nΚύπρος;Μερική μεταφορά;ασαφές\n",
        &["2: CY 2 2(c) partially_transposed", "2: CY unclear"],
        &[],
    );
    check(
        &given(),
        "Artykuł;AT;PL;Węgry\nart. 3 ust. 5 lit. a);transponowano;nie transponowano;b.d.\n",
        &["2: AT 3 3(5)(a) transposed", "2: PL 3 3(5)(a) not_transposed"],
        &[],
    );
}

#[test]
fn headings_of_two_rows_and_columns_are_put_together() {
    check(
        &given(),
        ";Article 3;;Article 4;\n;(2);(3);1;2\nMT;transposed;unclear;not transposed;transposed\n",
        &[
            "3: MT 3 3(2) transposed",
            "3: MT 3 3(3) unclear",
            "3: MT 4 4(1) not_transposed",
            "3: MT 4 4(2) transposed",
        ],
        &[],
    );
    check(
        &given(),
        "Article;Paragraph;MT;IT\n3;2;transposed;\n;3;;unclear\nArticle 4;(1);unclear;transposed\n",
        &[
            "2: MT 3 3(2) transposed",
            "3: IT 3 3(3) unclear",
            "4: MT 4 4(1) unclear",
            "4: IT 4 4(1) transposed",
        ],
        &[],
    );
}

#[test]
fn marks_mean_what_the_legend_says_and_nothing_without_one() {
    let rows = ";MT;IT;CY\nArt. 3;✔;✘;o\nArt. 4;T;x;\n";
    check(
        &given(),
        rows,
        &[],
        &[
            "B2 unknown_word ✔",
            "C2 unknown_word ✘",
            "D2 unknown_word o",
            "B3 unknown_word T",
            "C3 unknown_word x",
        ],
    );
    check(
        &given(),
        &format!(
            "{rows}\nLégende : ✔ = transposé; ✘ = non transposé;T: transposé;;\no;partiellement transposé;;\n"
        ),
        &[
            "2: MT 3 transposed",
            "2: IT 3 not_transposed",
            "2: CY 3 partially_transposed",
            "3: MT 4 transposed",
        ],
        &["C3 unknown_word x"],
    );
    let mut mapping = Mapping::default();
    for (mark, meaning) in [
        ("✔", Meaning::Transposed),
        ("✘", Meaning::NotTransposed),
        ("o", Meaning::Unclear),
        ("T", Meaning::Transposed),
        ("x", Meaning::Nothing),
    ] {
        mapping.add(mark, meaning).unwrap();
    }
    check(
        &Given { mapping, ..given() },
        rows,
        &["2: MT 3 transposed", "2: IT 3 not_transposed", "2: CY 3 unclear", "3: MT 4 transposed"],
        &[],
    );
}

#[test]
fn what_is_not_understood_is_named() {
    check(
        &given(),
        "Article;MT;Norvège;IT;Total;MT\n3;transposé;transposé;transposé*;3;transposé\n\
         annexe;;;transposé;;\n4-6;transposé;;partiellement transposé;;\n4;3;;#REF!;;\n",
        &[],
        &[
            "C1 unknown_column Norvège",
            "E1 unknown_column Total",
            "F1 duplicate_column MT",
            "D2 unknown_word transposé*",
            "A3 bad_value annexe",
            "D4 bad_value partiellement transposé",
            "D5 error_cell #REF!",
        ],
    );
    check(
        &given(),
        "Article;MT;IT\n4-6;transposé;partiellement transposé\n3;50 %;3\n",
        &["2: MT 4 transposed", "2: MT 5 transposed", "2: MT 6 transposed"],
        &["C2 bad_value partiellement transposé", "B3 unknown_word 50 %", "C3 unknown_word 3"],
    );
    // Two rows of the same that differ: neither is used.
    check(
        &given(),
        ";MT;IT\n3;transposed;\n3;unclear;transposed\n",
        &["3: IT 3 transposed"],
        &["- duplicate_key MT||3||conformity|2016-12-16|MADE-UP"],
    );
}

#[test]
fn a_title_that_names_another_act_is_heard() {
    let rows = ";MT;IT\n3;transposed;unclear\n";
    check(
        &given(),
        &format!("Directive 2012/29/EU: state of transposition\n{rows}"),
        &[],
        &["A1 other_act Directive 2012/29/EU: state of transposition"],
    );
    let both = "Directives 2011/93/EU and 2012/29/EU, state on 16/12/2016\n";
    check(&given(), &format!("{both}{rows}"), &["3: MT 3 transposed", "3: IT 3 unclear"], &[]);
    check(
        &given(),
        &format!("State on 16/12/2016\n{rows}"),
        &["3: MT 3 transposed", "3: IT 3 unclear"],
        &[],
    );
}

#[test]
fn nothing_is_taken_while_it_is_not_said_what_the_file_does_not_say() {
    let draft = read(&Given::default(), ";MT;IT\n3;transposed;x\n");
    assert_eq!(draft.records, []);
    let asked: Vec<&str> =
        draft.issues.iter().filter_map(|issue| issue.asks).map(Answer::code).collect();
    assert_eq!(asked, ["source", "basis", "aspect", "as_of", "mapping"]);
}

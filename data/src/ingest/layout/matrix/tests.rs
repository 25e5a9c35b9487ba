//! Small matrices, and what is read of them.

mod apart;
mod beside;
mod files;
mod others;
mod properties;
mod sections;
mod twice;

use crate::{
    draft::{Draft, Mapping, Meaning},
    ingest::{Given, Options, read_with},
    model::{Aspect, Basis, Day, MemberState, SourceId},
    table::Record,
};

fn options() -> Options {
    Options {
        given: Given {
            source: SourceId::parse("MADE-UP").ok(),
            as_of: Day::parse("2024-04-24").ok(),
            basis: Some(Basis::Independent),
            aspect: Some(Aspect::Conformity),
            ..Given::default()
        },
        ..Options::default()
    }
}

fn mapping(words: &[(&str, Meaning)]) -> Options {
    let mut options = options();
    let mut mapping = Mapping::default();
    for (word, meaning) in words {
        mapping.add(word, *meaning).unwrap();
    }
    options.given.mapping = mapping;
    options
}

/// The findings as `row: state provision status`.
fn findings(draft: &Draft) -> Vec<String> {
    let shown = draft.records.iter().map(|drafted| match &*drafted.record {
        Record::Assessments(finding) => {
            let provision = finding.provision.as_ref().map(ToString::to_string);
            let article = finding.article.map(|article| article.to_string());
            let about = provision.or(article).unwrap_or_else(|| "whole".to_owned());
            format!("{}: {} {about} {}", drafted.row, finding.member_state, finding.status)
        }
        other => panic!("{other:?}"),
    });
    shown.collect()
}

/// The issues as `severity code cell`.
fn issues(draft: &Draft) -> Vec<String> {
    let shown = draft.issues.iter().map(|issue| {
        let row = issue.place.row.map(|row| format!("row {row}"));
        let place = issue.place.cell.clone().or(row).unwrap_or_else(|| "-".to_owned());
        format!("{} {} {place}", issue.severity, issue.code)
    });
    shown.collect()
}

#[track_caller]
fn check_with(options: &Options, text: &str, expected: &[&str], said: &[&str]) -> Draft {
    let draft = read_with("x", text.as_bytes(), options);
    assert_eq!(findings(&draft), expected, "{text}{:#?}", draft.issues);
    assert_eq!(issues(&draft), said, "{text}{:#?}", draft.issues);
    draft
}

#[track_caller]
fn check(text: &str, expected: &[&str], said: &[&str]) -> Draft {
    check_with(&options(), text, expected, said)
}

#[test]
fn states_stand_across_or_down() {
    let expected =
        ["2: AT 3 transposed", "2: CZ 3 not_transposed", "3: BE 5(2) partially_transposed"];
    check(
        "Article,AT,BE,CZ\nArticle 3,transposed,,not transposed\nArticle 5(2),-,partially transposed,n/a\n",
        &expected,
        &[],
    );
    check(
        "Member State,Art. 3,Art. 5(2)\nAustria,transposed,\nBelgium,,partially transposed\nCzechia,not transposed,\n",
        &["2: AT 3 transposed", "3: BE 5(2) partially_transposed", "4: CZ 3 not_transposed"],
        &[],
    );
}

#[test]
fn a_finding_has_what_was_said_of_the_file_and_nothing_else() {
    let draft = check(
        "Article,AT,BE,CZ\n10(2),transposed,,\nwhole directive,,unclear,\n",
        &["2: AT 10(2) transposed", "3: BE whole unclear"],
        &[],
    );
    assert_eq!(
        draft.records[0].record.cells().join("|"),
        "AT||10|10(2)|conformity|transposed|2024-04-24|independent|||named||MADE-UP|"
    );
    assert_eq!(
        draft.records[1].record.cells().join("|"),
        "BE||||conformity|unclear|2024-04-24|independent|||||MADE-UP|"
    );
    assert_eq!(draft.place(0, 2, "article").cell.as_deref(), Some("A2"));
}

#[test]
fn what_the_file_does_not_say_is_asked_and_every_cell_is_looked_at() {
    check_with(
        &Options::default(),
        "Article,AT,BE,CZ\nArticle 3,transposed,?,\n",
        &[],
        &[
            "error missing_answer -",
            "error missing_answer -",
            "error missing_answer -",
            "error missing_answer -",
            "error unknown_word C2",
        ],
    );
}

#[test]
fn marks_mean_what_the_sheet_or_the_analyst_says() {
    let rows = "Article,AT,BE,CZ\nArticle 3,✔,✗,T\n";
    let unknown = ["error unknown_word B2", "error unknown_word C2", "error unknown_word D2"];
    check(rows, &[], &unknown);
    let read = ["2: AT 3 transposed", "2: BE 3 not_transposed", "2: CZ 3 partially_transposed"];
    let legend = "✔ = transposed; ✗ = not transposed; T: partially transposed";
    check(&format!("{rows}\n{legend}\n"), &read, &[]);
    let moved = read.map(|finding| finding.replace("2:", "3:"));
    check(&format!("{legend}\n{rows}"), &moved.each_ref().map(String::as_str), &[]);
    check(&format!("{rows}\n✔,transposed\n✗,not transposed\nT,partially transposed\n"), &read, &[]);
    let said = [
        ("✔", Meaning::Transposed),
        ("✗", Meaning::NotTransposed),
        ("t", Meaning::PartiallyTransposed),
    ];
    check_with(&mapping(&said), rows, &read, &[]);
    // what was said of the file goes before its legend
    check_with(
        &mapping(&[("✔", Meaning::Unclear)]),
        "Article,AT,BE,CZ\nArticle 3,✔,,\n✔ = transposed\n",
        &["2: AT 3 unclear"],
        &[],
    );
    // the sheet's own explanation goes before what the word means elsewhere
    check(
        "Article,AT,BE,CZ\nArticle 3,N/A,,\nN/A = not transposed\n",
        &["2: AT 3 not_transposed"],
        &[],
    );
    // two explanations are none
    check(
        "Article,AT,BE,CZ\nArticle 3,T,,\nT = transposed\nT = not transposed\n",
        &[],
        &["error unknown_word B2", "error bad_value A4"],
    );
    // beside
    check("Article,AT,BE,CZ,,\nArticle 3,✔,,,,✔ = transposed\n", &["2: AT 3 transposed"], &[]);
    // beside a plus a minus is no dash
    check(
        "Article,AT,BE,CZ\nArticle 3,+,-,\n+ = transposed\n",
        &["2: AT 3 transposed"],
        &["error unknown_word C2"],
    );
    check(
        "Article,AT,BE,CZ\nArticle 3,+,-,\n\"+ = transposed, - = not transposed\"\n",
        &["2: AT 3 transposed", "2: BE 3 not_transposed"],
        &[],
    );
}

#[test]
fn a_cell_that_says_more_than_a_status_is_not_cut() {
    for cell in [
        "transposed*",
        "transposed?",
        "transposed¹",
        "transposed (law 5/2014)",
        "partially – see note 3",
        "(transposed)",
        "12",
        "85%",
        "yes",
        "TRUE",
        "transposed; not transposed",
    ] {
        check(&format!("Article,AT,BE,CZ\nArticle 3,{cell},,\n"), &[], &["error unknown_word B2"]);
    }
    check(
        "Article,AT,BE,CZ\nArticle 3,#N/A,,trans\u{fffd}osed\n",
        &[],
        &["error error_cell B2", "error lost_letters D2"],
    );
    for cell in ["Transposed.", "TRANSPOSED", " transposed ", "umgesetzt"] {
        check(&format!("Article,AT,BE,CZ\nArticle 3,{cell},,\n"), &["2: AT 3 transposed"], &[]);
    }
    for cell in ["–", "…", "n/a", "", " "] {
        check(
            &format!("Article,AT,BE,CZ\nArticle 3,{cell},transposed,\n"),
            &["2: BE 3 transposed"],
            &[],
        );
    }
}

#[test]
fn rows_and_columns_of_nothing_are_named_once() {
    check(
        "A title\n\nArticle,AT,BE,,CZ,Total\nArticle 3,transposed,,,,1\nTotal,1,0,,0,1\n,,,,,\nSource: somebody,,,,,\n",
        &["4: AT 3 transposed"],
        &["warning unknown_column F3", "warning unknown_column A5", "warning bad_value A7"],
    );
    // findings that would be lost are an error
    check(
        "Article,AT,BE,CZ,Norge\nArticle 3,transposed,,,transposed\nArtcle 5,transposed,,,\n,unclear,,,\n",
        &["2: AT 3 transposed"],
        &["error unknown_word E1", "error unknown_word A3", "error unknown_word A4"],
    );
    check_with(
        &mapping(&[("Norge", Meaning::Nothing)]),
        "Article,AT,BE,CZ,Norge\nArticle 3,transposed,,,transposed\n",
        &["2: AT 3 transposed"],
        &[],
    );
    check(
        "Country,Code,Art. 3,Art. 4\nAustria,AT,transposed,\nBelgium,BE,,unclear\n",
        &["2: AT 3 transposed", "3: BE 4 unclear"],
        &[],
    );
    check(
        "No.,Article,AT,BE,CZ\n1,Article 3,transposed,,\n2,Article 5,,unclear,\n",
        &["2: AT 3 transposed", "3: BE 5 unclear"],
        &["warning unknown_column A1"],
    );
}

#[test]
fn labels_may_stand_in_two_rows_or_columns() {
    check(
        "State,Article 10,,Article 11\n,(1),(2),\nAT,transposed,not transposed,unclear\nBE,,unclear,\n",
        &[
            "3: AT 10(1) transposed",
            "3: AT 10(2) not_transposed",
            "3: AT 11 unclear",
            "4: BE 10(2) unclear",
        ],
        &[],
    );
    check(
        "Article,Paragraph,AT,BE,CZ\nArticle 10,1,transposed,,\n,2,,unclear,\nArticle 11,,,,transposed\n",
        &["2: AT 10(1) transposed", "3: BE 10(2) unclear", "4: CZ 11 transposed"],
        &[],
    );
    check(
        "Artikel,Absatz,AT,BE,CZ\nArtikel 3,Abs. 5 Buchst. a,umgesetzt,,\n,einleitung,,umgesetzt,\n",
        &["2: AT 3(5)(a) transposed"],
        &["error unknown_word A3"],
    );
    // a cell that cannot be read is not filled up from the one above
    check(
        "Article,Paragraph,AT,BE,CZ\nArticle 10,1,transposed,,\n#REF!,2,,unclear,\n",
        &["2: AT 10(1) transposed"],
        &["error unknown_word A3"],
    );
    // counts under headings are no paragraphs
    check(
        "State,Article 3,Article 4\nTotal,1,0\nAT,transposed,\nBE,,unclear\n",
        &["3: AT 3 transposed", "4: BE 4 unclear"],
        &["warning unknown_column A2"],
    );
    // without a label they can be either
    check(
        "State,Article 3,Article 4\n,1,1\nAT,transposed,\nBE,,unclear\n",
        &[],
        &["error bad_value B2", "error bad_value C2", "warning unknown_column A2"],
    );
}

#[test]
fn several_provisions_together_share_only_what_is_said_of_each() {
    check(
        "Article,AT,BE,CZ\nArticles 3 to 5,,,\nArt. 3–5,transposed,partially transposed,\n9 and 10,,not bound,not transposed\n",
        &[
            "3: AT 3 transposed",
            "3: AT 4 transposed",
            "3: AT 5 transposed",
            "4: BE 9 not_bound",
            "4: BE 10 not_bound",
            "4: CZ 9 not_transposed",
            "4: CZ 10 not_transposed",
        ],
        &["error bad_value C3"],
    );
}

#[test]
fn a_second_matrix_is_not_read_under_the_labels_of_the_first() {
    check(
        "Article,AT,BE,CZ\nArticle 3,transposed,,\n\nArticle,DK,DE,EE\nArticle 3,,transposed,\nArticle,DK,DE,EE\n",
        &["2: AT 3 transposed", "5: DE 3 transposed"],
        &[],
    );
    check(
        "State,Article 3,Article 4\nAT,transposed,\nBE,,\nState,Article 5,Article 6\nAT,unclear,\nBE,,transposed\n",
        &["2: AT 3 transposed", "5: AT 5 unclear", "6: BE 6 transposed"],
        &[],
    );
    check(
        "Article,AT,BE,,Article,CZ,DK\nArticle 3,transposed,,,Article 5,unclear,\nArticle 4,,,,Article 6,,unclear\n",
        &["2: AT 3 transposed"],
        &["error duplicate_column E1"],
    );
    check(
        "Article,AT,BE,,Article,CZ,DK\nArticle 3,transposed,,,Article 3,unclear,\n",
        &["2: AT 3 transposed", "2: CZ 3 unclear"],
        &[],
    );
}

#[test]
fn cells_that_were_moved_are_not_read() {
    check(
        "Article,AT,BE,CZ\nArt. 3, 4,transposed,,unclear\nArt. 5,transposed,,\n",
        &["3: AT 5 transposed"],
        &["error row_length row 2"],
    );
    check(
        "Article,AT,BE,CZ\nArt. 3,transposed\nArt. 5,transposed,,\n",
        &["3: AT 5 transposed"],
        &["error row_length row 2"],
    );
    check(
        "Article,AT,BE,CZ\nArt. 3,\"transposed,,\nArt. 5,transposed,,\n",
        &[],
        &["error unclosed_quote B2"],
    );
}

#[test]
fn rows_of_many_findings_are_shown_as_they_stand() {
    let states: Vec<&str> = MemberState::all().map(MemberState::code).collect();
    let row = |label: &str| format!("{label},{}\n", vec!["transposed"; states.len()].join(","));
    let text = format!(
        "Article,{}\n{}{}{}",
        states.join(","),
        row("Art. 3"),
        row("Art. 4"),
        row("Art. 5")
    );
    let draft = read_with("x", text.as_bytes(), &options());
    assert_eq!((draft.records.len(), draft.issues.len()), (3 * states.len(), 0));
    let shown: Vec<u32> = draft.sheets[0].shown.iter().map(|row| row.row).collect();
    assert_eq!(shown, [1, 2, 3, 4]);
}

#[test]
fn labels_with_titles_and_footnotes() {
    check(
        "Bestimmung,AT – Österreich,Belgium (BE),Tschechien\nArtikel 3 – Straftaten,umgesetzt,,\nRichtlinie 2011/36/EU,,,umgesetzt\nRichtlinie 2011/93/EU,,unklar,\n",
        &["2: AT 3 transposed", "4: BE whole unclear"],
        &["error unknown_word A3"],
    );
}

#[test]
fn a_label_beside_a_status_is_no_explanation_of_a_mark() {
    check(
        "State,Art. 3,Art. 4\nAT,transposed,\nBE,T,\nCH,transposed,\nAustia,transposed,\n",
        &["2: AT 3 transposed"],
        &["error unknown_word B3", "error unknown_word A4", "error unknown_word A5"],
    );
    check(
        "State,Art. 3,Art. 4\nAT,T,\nBE,t,\n\nT,transposed,\nP,partially transposed,\n",
        &["2: AT 3 transposed", "3: BE 3 transposed"],
        &[],
    );
}

#[test]
fn more_than_a_matrix_can_have_is_refused() {
    let rows = "Article 3,transposed,,\n".repeat(401);
    check(&format!("Article,AT,BE,CZ\n{rows}"), &[], &["error file_too_large -"]);
}

//! Small tables of national measures, all made up, and what is read of them.

mod again;
mod properties;
mod words;

use super::{heading::Field, row::Picked};
use crate::{
    draft::{Draft, Layout},
    ingest::{DateOrder, Given, Options, layout::template::Orders, read_with, sheet::Cell},
    issue::Answer,
    model::SourceId,
};

pub(super) fn options() -> Options {
    let source = SourceId::parse("MADE-UP").ok();
    Options { given: Given { source, ..Given::default() }, ..Options::default() }
}

/// The records as `row: cells`, blank cells left out but the source.
pub(super) fn records(draft: &Draft) -> Vec<String> {
    let line = |drafted: &crate::draft::Drafted| {
        let cells = drafted.record.cells();
        let cells: Vec<&str> = cells
            .iter()
            .map(String::as_str)
            .filter(|cell| !matches!(*cell, "" | "MADE-UP"))
            .collect();
        format!("{}: {}", drafted.row, cells.join(" | "))
    };
    draft.records.iter().map(line).collect()
}

/// The issues as `severity code cell (column)`.
pub(super) fn issues(draft: &Draft) -> Vec<String> {
    let line = |issue: &crate::issue::Issue| {
        let (place, none) = (&issue.place, "-");
        format!(
            "{} {} {} ({})",
            issue.severity,
            issue.code,
            place.cell.as_deref().unwrap_or(none),
            place.column.as_deref().unwrap_or(none)
        )
    };
    draft.issues.iter().map(line).collect()
}

#[track_caller]
fn check_with(options: &Options, text: &str, expected: &[&str], said: &[&str]) -> Draft {
    let draft = read_with("x", text.as_bytes(), options);
    let (found, issues) = (records(&draft), issues(&draft));
    assert_eq!((found, issues), (owned(expected), owned(said)), "{:#?}", draft.issues);
    draft
}

#[track_caller]
fn check(text: &str, expected: &[&str], said: &[&str]) -> Draft {
    check_with(&options(), text, expected, said)
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

const H: &str = "nim_celex,directive_celex,country,type_act,title,official_journal,oj_number,oj_date,notification_date,entry_into_force\n";

#[test]
fn rows_of_ours_are_read_and_others_counted() {
    let draft = check(
        &format!(
            "{H}72011L0093NLD_1,32011L0093,NLD,Wet,Wet A,Staatsblad,401,2018-11-12,2019-01-24,1001-01-01\n\
             72016L0680NLD_2,32016L0680,NLD,Wet,Wet B,Staatsblad,402,2018-11-12,,\n\
             ,32016L0680,nowhere,Wet,Wet C,,,99/99/99,,\n\
             ,2011/93/EU,Autriche,,Gesetz D,,\"2025, 449\",1001/01/01,,01/01/1001\n\
             72011L0093GRC_3,,,,Νόμος Ε,ΦΕΚ A,137/2014,,,9999-12-31\n"
        ),
        &[
            "2: NL | 72011L0093NLD_1 | act | Wet A | Staatsblad 401, 2018-11-12 | 2018-11-12",
            "5: AT | act | Gesetz D | 2025, 449",
            "6: EL | 72011L0093GRC_3 | act | Νόμος Ε | ΦΕΚ A 137/2014",
        ],
        &[],
    );
    assert_eq!((draft.sheets[0].left_out, draft.sheets[0].layout), (2, Layout::Measures));
}

#[test]
fn what_contradicts_the_number_is_an_error_on_its_cell() {
    check(
        &format!(
            "{H}72011L0093NLD_1,32016L0680,NLD,,A,,,,,\n\
             72011L0093NLD_2,32011L0093,BEL,,B,,,,,\n\
             72016L0680NLD_3,32011L0093,NLD,,C,,,,,\n\
             72011L0093NLD,,NLD,,D,,,,,\n\
             ,,NLD,,E,,,,,\n\
             ,32011L0093,,,F,,,,,\n\
             ,32011L0093,Grecce,,G,,,,,\n\
             ,the directive,Malta,,I,,,,,\n\
             72011L0093NLD_5,,,,,Staatsblad,5,2020-01-01,,\n"
        ),
        &[],
        &[
            "error bad_value B2 (directive_celex)",
            "error bad_value C3 (country)",
            "error bad_value B4 (directive_celex)",
            "error bad_value A5 (nim_celex)",
            "error bad_value A6 (nim_celex)",
            "error bad_value C7 (country)",
            "error bad_value C8 (country)",
            "error bad_value B9 (directive_celex)",
            "error bad_value E10 (title)",
        ],
    );
}

#[test]
fn rows_that_are_no_measures_are_told_as_such() {
    let draft = check(
        &format!(
            "{H}France,,,,,,,,,\n\
             72011L0093FRA_1,,,,Loi A,,,,,\n\
             Total,,,,1 measure,,,,,\n\
             (1) As notified.,,,,,,,,,\n\
             72011L93,,,,,,,,,\n"
        ),
        &["3: FR | 72011L0093FRA_1 | act | Loi A"],
        &[
            "warning bad_value A2 (nim_celex)",
            "error bad_value A4 (nim_celex)",
            "warning bad_value A5 (nim_celex)",
            "error bad_value A6 (nim_celex)",
        ],
    );
    assert!(draft.issues[0].message.starts_with("`France` stands alone in this row"));
    assert!(draft.issues[1].message.ends_with("a total or a remark, take it out"));
    assert!(draft.issues[3].message.ends_with("72011L0093NLD_211111"));
    check(
        "country,directive_celex,title,oj_number\nFR,32011L0093,Loi A,1\n(2) With the regions.,,,\n",
        &["2: FR | act | Loi A | 1"],
        &["warning bad_value A3 (country)"],
    );
}

#[test]
fn rows_of_one_measure_complete_each_other() {
    check(
        &format!(
            "{H}72011L0093NLD_1,,,Wet,Wet A,Staatsblad,,,,\n\
             72011L0093NLD_1,,,,,,401,2018-11-12,,2019-01-01\n\
             72011L0093FRA_2,,,,Loi B,JO,7,2015-05-02,,\n\
             72011L0093FRA_2,,,,Loi B,JO,9,2015-03-01,,\n\
             72011L0093FRA_2,,,,Loi B,JO,9,,,\n\
             ,32011L0093,FR,,Loi B,,,,,2016-01-01\n"
        ),
        &[
            "2: NL | 72011L0093NLD_1 | act | Wet A | Staatsblad 401, 2018-11-12 | 2018-11-12 | 2019-01-01",
            "4: FR | 72011L0093FRA_2 | act | Loi B | JO 9, 2015-03-01; JO 7, 2015-05-02 | 2015-03-01 | 2016-01-01",
        ],
        &[],
    );
}

#[test]
fn rows_that_contradict_each_other_name_both_cells() {
    let draft = check(
        &format!(
            "{H}72011L0093NLD_1,,,Wet,Wet A,Staatsblad,401,2018-11-12,,2019-01-01\n\
             72011L0093NLD_1,,,Wetsvoorstel,Wet B,Staatsblad,401,2018-11-13,,2019-01-02\n\
             72011L0093FRA_2,,,,Loi,,,,,\n\
             72011L0093FRA_3,,,,Loi,,,,,\n"
        ),
        &[],
        &[
            "error duplicate_key D3 (type_act)",
            "error duplicate_key E3 (title)",
            "error duplicate_key H3 (oj_date)",
            "error duplicate_key J3 (entry_into_force)",
            "error duplicate_key A5 (nim_celex)",
        ],
    );
    let message = &draft.issues[1].message;
    assert!(message.starts_with("E3 says `Wet B` and E2 says `Wet A`"), "{message}");
    // With a fault in one row, nothing is made of the others.
    check(
        &format!("{H}72011L0093NLD_1,,,,A,,,,,\n72011L0093NLD_1,,,,A,,,2018-02-30,,\n"),
        &[],
        &["error bad_value H3 (oj_date)"],
    );
}

#[test]
fn dates_are_read_as_their_column_shows() {
    let one = format!("{H}72011L0093NLD_1,,,,A,,,1/2/2019,,12/12/2021\n");
    let draft = check(&one, &[], &["error ambiguous_date H2 (oj_date)"]);
    assert_eq!(draft.issues[0].asks, Some(Answer::Dates));
    let mut given = options();
    given.given.dates = Some(DateOrder::DayFirst);
    let expected = ["2: NL | 72011L0093NLD_1 | act | A | 2019-02-01 | 2021-12-12"];
    check_with(&given, &one, &expected, &[]);
    // A row of another directive tells, too.
    check(&format!("{one}72016L0680NLD_2,,,,B,,,25/7/2019,,\n"), &expected, &[]);
}

#[test]
fn bills_are_told_by_type_or_title() {
    check(
        &format!(
            "{H}72011L0093DEU_1,,,Gesetzentwurf der Bundesregierung,A,,,,,\n\
             72011L0093FRA_2,,,Projet de loi,B,,,,,\n\
             72011L0093NLD_3,,,,Wetsvoorstel 33580,,,,,\n\
             72011L0093IRL_4,,,Act,Billing Act,,,,,\n"
        ),
        &[
            "2: DE | 72011L0093DEU_1 | bill | A",
            "3: FR | 72011L0093FRA_2 | bill | B",
            "4: NL | 72011L0093NLD_3 | bill | Wetsvoorstel 33580",
            "5: IE | 72011L0093IRL_4 | act | Billing Act",
        ],
        &[],
    );
}

#[test]
fn damage_is_told_as_in_our_own_tables() {
    check(
        &format!(
            "{H}72011L0093FRA_1,,,,Loi r\u{fffd}prim\u{fffd}e,,,,,\n\
             72011L0093FRA_2,,,,#REF!,,,,,\n\
             72011L0093FRA_3,,,,a\u{7}b,,,,,\n\
             72011L0093FRA_4,,,,A &amp; B,,,,,\n\
             72011L0093FRA_5,,,,A, B,,,2019-01-01,,2019-01-02\n\
             72016L0680FRA_6,,,,A, B,,,2019-01-01,,2019-01-02\n\
             ,,,,A, B,,,25/07/2019,,2019-01-02\n\
             72016L0680FRA_7; 72011L0093FRA_7,,,,A,,,,,\n\
             72016L0680FRA_7,,,,\u{fffd},,,,,\n\
             72011L0093FRA_8,,,,A\"B,,,,,\n"
        ),
        &["5: FR | 72011L0093FRA_4 | act | A &amp; B"],
        &[
            "error lost_letters E2 (title)",
            "error error_cell E3 (title)",
            "error control_character E4 (title)",
            "warning escaped_text E5 (title)",
            "error row_length - (-)",
            "error row_length - (-)",
            "error bad_value A9 (nim_celex)",
            "error stray_quote E11 (title)",
        ],
    );
}

/// What only workbooks hold.
#[test]
fn cells_of_workbooks_are_read_as_in_our_own_tables() {
    #[track_caller]
    fn check(field: Field, cell: Cell, expected: &str) {
        let mut cells = vec![Cell::Blank; Field::KEPT.len()];
        cells[Field::Id.place()] = Cell::Text("72011L0093NLD_1".into());
        cells[field.place()] = cell;
        let mut wrongs = Vec::new();
        let said = Picked { row: 2, cells }.read(&Orders::chosen(None), &mut wrongs);
        let wrong = wrongs.first().map(|wrong| wrong.code.to_string());
        assert_eq!(wrong.is_some(), said.is_wrong);
        assert_eq!(wrong.unwrap_or_else(|| said.text(field).to_owned()), expected);
    }
    check(Field::Number, Cell::Number(401.0), "401");
    check(Field::Number, Cell::Time("2024-05-01".to_owned()), "bad_value");
    check(Field::Title, Cell::NotCalculated, "not_calculated");
    check(Field::Id, Cell::NotCalculated, "not_calculated");
    check(Field::Title, Cell::Error("#REF!".to_owned()), "error_cell");
    check(Field::Published, Cell::Time("2024-05-01T00:00:00".to_owned()), "2024-05-01");
    check(Field::Published, Cell::Number(43_756.0), "bad_value");
    check(Field::InForce, Cell::Text("31/12/9999".into()), "");
}

#[test]
fn without_a_source_or_a_needed_column_nothing_is_taken() {
    let row = "72011L0093NLD_1,,,,A,,,,,\n";
    let draft =
        check_with(&Options::default(), &format!("{H}{row}"), &[], &["error missing_answer - (-)"]);
    assert_eq!(draft.issues[0].asks, Some(Answer::Source));
    check(
        "country,type_act,title,official_journal,oj_number\nNLD,Wet,A,Staatsblad,1\n",
        &[],
        &["error missing_column - (nim_celex)"],
    );
    check(
        "directive_celex,title,oj_number\n32011L0093,A,1\n",
        &[],
        &["error missing_column - (country)"],
    );
    check(
        "nim_celex,country,oj_number,nummer,remark\n",
        &[],
        &[
            "error duplicate_column D1 (nummer)",
            "warning unknown_column E1 (remark)",
            "error missing_column - (title)",
        ],
    );
}

#[test]
fn of_a_table_that_is_refused_what_is_missing_is_told() {
    #[track_caller]
    fn told(text: &str, parts: &[&str]) {
        let draft = check(text, &[], &[parts[0]]);
        for part in parts.iter().skip(1) {
            assert!(draft.issues[0].message.contains(part), "{}", draft.issues[0].message);
        }
    }
    told(
        "Référence;Pays;Nom;Nature\n72011L0093BEL_1;BE;Code pénal;Loi\n",
        &["error missing_column - (title)", "over the title and", "`Référence`, `Nom`, `Nature`"],
    );
    told(
        "Richtlinie;Benennung;Amtsblatt;Nummer\n2011/93/EU;Gesetz A;BGBl.;1\n",
        &["error missing_column - (title)", "over the title, so", "known: `Benennung`"],
    );
    told(
        "Wozu;Titel;Amtsblatt;Nummer\n2011/93/EU;Gesetz A;BGBl.;1\n",
        &["error missing_column - (nim_celex)", "over the number of the measure"],
    );
}

#[test]
fn our_own_table_and_others_are_not_taken_for_it() {
    #[track_caller]
    fn check(headings: &str, expected: Option<Layout>) {
        let draft = read_with("x", format!("{headings}\n").as_bytes(), &options());
        assert_eq!(draft.sheets.first().map(|sheet| sheet.layout), expected, "{headings}");
    }
    let own = "member_state,nim_id,kind,title,official_journal_ref,adopted,published,in_force,source_id,note";
    check(own, Some(Layout::Template));
    check("Member State,NIM id,title,published,in force,kind,source id", Some(Layout::Template));
    check("member_state,kind,title,official_journal_ref,source_id", Some(Layout::Template));
    let tracker = "country,status,instrument,reporting,notes,sources,checked_on";
    check(tracker, Some(Layout::Tracker));
    check("journal,number,date,title_or_type,reads_as", None);
    check("Country,CELEX number,Title,Number,Publication date", Some(Layout::Measures));
    check("État membre;Numéro CELEX;Titre;Numéro;Date de publication", Some(Layout::Measures));
    check("Num\u{fffd}ro CELEX,Titre,Entr\u{fffd}e en vigueur", Some(Layout::Measures));
}

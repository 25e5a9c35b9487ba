//! Files with one fault each, and what is said about them.

use super::*;
use crate::table::Table;

const HEADINGS: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator";
const RIGHT: &str = "EL,,5,,conformity,unclear,2020,independent,,,,text,COM871,p. 1";

/// The table of its first sheet.
fn table(draft: &Draft) -> Option<Table> {
    draft.sheets.first().map(|sheet| sheet.table)
}

/// Table, number of records, and the issues as `severity code cell (column)`.
fn summary(bytes: &[u8]) -> (Option<Table>, usize, String) {
    let draft = read("whatever.bin", bytes);
    let issues: Vec<String> = draft
        .issues
        .iter()
        .map(|issue| {
            let place = &issue.place;
            let cell = place.cell.clone().or(place.row.map(|row| format!("row {row}")));
            format!(
                "{} {} {} {}",
                issue.severity,
                issue.code,
                cell.unwrap_or_else(|| "-".to_owned()),
                place.column.as_deref().unwrap_or("-")
            )
        })
        .collect();
    (table(&draft), draft.records.len(), issues.join("; "))
}

#[track_caller]
fn check(text: &str, records: usize, issues: &str) {
    let (_, found, said) = summary(text.as_bytes());
    assert_eq!((found, said.as_str()), (records, issues), "{text}");
}

#[test]
fn every_shipped_file_is_read_without_a_fault() {
    for draft in crate::reference::drafts() {
        assert_eq!(draft.issues, [], "{}", draft.file);
        assert!(!draft.records.is_empty(), "{}", draft.file);
    }
}

#[test]
fn records_written_again_read_the_same() {
    for draft in crate::reference::drafts() {
        let Some(table) = table(&draft) else { panic!("{} is no table", draft.file) };
        let mut text = crate::table::csv_line(table.columns());
        for drafted in &draft.records {
            text += &crate::table::csv_line(&drafted.record.cells());
        }
        let again = read("again", text.as_bytes());
        let records = |draft: &Draft| -> Vec<_> {
            draft.records.iter().map(|drafted| drafted.record.clone()).collect()
        };
        assert_eq!(again.issues, [], "{}", draft.file);
        assert_eq!(records(&again), records(&draft), "{}", draft.file);
    }
}

#[test]
fn columns_may_stand_in_any_order_and_be_written_loosely() {
    check("Date,TITLE,Source ID,kind\n2020-01-01,A day,,act\n", 1, "");
    check("\u{feff}kind,source-id,title,date\r\nact,,A day,2020-01-01", 1, "");
}

#[test]
fn rows_keep_their_numbers() {
    let bad = RIGHT.replace("unclear", "transp.");
    check(
        &format!(
            "{HEADINGS}\n\n\"EL\",,6,,conformity,unclear,2020,independent,,,,\"two\nlines\",COM871,\n,,,,,,,,,,,,,\n{bad}\n"
        ),
        1,
        "error bad_value F5 status",
    );
}

#[test]
fn faults_of_cells_are_all_told() {
    check(
        &format!("{HEADINGS}\n{}", RIGHT.replace("EL,,5", "XX,,A")),
        0,
        "error bad_value A2 member_state; error bad_value C2 article",
    );
    check(
        &format!("{HEADINGS}\n{}", RIGHT.replace("2020", "2020-02-30")),
        0,
        "error bad_value G2 as_of",
    );
    check(
        &format!("{HEADINGS}\n{}", RIGHT.replace("2020", "2020/..")),
        0,
        "error bad_value G2 as_of",
    );
    check(&format!("{HEADINGS}\n{}", RIGHT.replace("unclear", "")), 0, "error bad_value F2 status");
    check(
        &format!("{HEADINGS}\n{}", RIGHT.replace("text", "te\u{7}xt")),
        0,
        "error control_character L2 finding",
    );
    check(
        &format!("{HEADINGS}\n{}", RIGHT.replace("text", &"x".repeat(10_001))),
        0,
        "error text_too_long L2 finding",
    );
    check(
        &format!("{HEADINGS}\n{}", RIGHT.replace("text", "te\"xt")),
        0,
        "error stray_quote L2 finding",
    );
    check(&format!("{HEADINGS}\n{}", RIGHT.replace("text", "a, b")), 0, "error row_length row 2 -");
    check(&format!("{HEADINGS}\n{RIGHT},\n"), 1, "");
    check(&format!("{HEADINGS}\nEL,5"), 0, "error row_length row 2 -");
    check(
        &format!("{HEADINGS}\n{}", RIGHT.replace("text", "\"text")),
        0,
        "error unclosed_quote L2 finding; error row_length row 2 -",
    );
}

#[test]
fn faults_of_headings_are_told_apart() {
    check("a,b\n1,2", 0, "error unknown_table row 1 -");
    check("member_state:title:kind", 0, "error unknown_table row 1 -");
    check(
        "date,title,kind,source_id,remark\n2020-01-01,A day,act,,x",
        1,
        "warning unknown_column E1 remark",
    );
    check(
        "date,title,kind,kind\n2020-01-01,A day,act,act",
        0,
        "error duplicate_column D1 kind; warning missing_column row 1 source_id",
    );
    check("date,kind,source_id\n2020-01-01,act,", 0, "error missing_column row 1 title");
    check("date,title,kind\n2020-01-01,A day,act", 1, "warning missing_column row 1 source_id");
    check("", 0, "error empty_file - -");
}

#[test]
fn a_heading_with_a_slip_is_an_error_and_not_a_missing_column() {
    // once, and the column that it means is not said to be missing, too
    check("date,titel,kind,source_id\n2020-01-01,A day,act,", 0, "error unknown_column B1 titel");
    check(
        "date,title,kind,source_di\n2020-01-01,A day,act,",
        0,
        "error unknown_column D1 source_di",
    );
    check(
        "code,iso_alpha2,iso_alpha3,name,protocol_order,bound_from,bound_untill,note\n",
        0,
        "error unknown_column G1 bound_untill",
    );
    // near a column that is there, it stands for no other
    check(
        "date,title,titles,kind,source_id\n2020-01-01,A day,x,act,",
        1,
        "warning unknown_column C1 titles",
    );
    let message = |text: &str| read("x", text.as_bytes()).issues[0].message.clone();
    assert_eq!(
        message("date,title,kind,source_di\n"),
        "`source_di` is no column of `milestones`; did you mean `source_id`? Correct the heading, or take the column out"
    );
    assert_eq!(
        message("date,title,kind\n"),
        "the column `source_id` is missing: the held values are kept, and new rows are blank there; to empty it, add it with blank cells"
    );
}

#[test]
fn the_order_of_dates_is_chosen_only_where_the_column_does_not_tell() {
    #[track_caller]
    fn check(dates: &[&str], chosen: Option<DateOrder>, expected: &[&str]) {
        let rows = dates.iter().enumerate();
        let rows = rows.map(|(at, date)| format!("\"{date}\",A day {at},act,\n"));
        let rows = rows.collect::<Vec<_>>().concat();
        let options = {
            let given = Given { dates: chosen, ..Given::default() };
            Options { given, ..Options::default() }
        };
        let text = format!("date,title,kind,source_id\n{rows}");
        let draft = read_with("x", text.as_bytes(), &options);
        let found: Vec<String> =
            draft.records.iter().map(|drafted| drafted.record.cells()[0].clone()).collect();
        assert_eq!(found, expected, "{dates:?} {:?}", draft.issues);
        let rows: Vec<u32> = draft.records.iter().map(|drafted| drafted.row).collect();
        assert!(rows.is_sorted(), "{rows:?}");
    }
    let (day, month) = (Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst));
    check(&["1/2/2026"], None, &[]);
    check(&["1/2/2026"], day, &["2026-02-01"]);
    check(&["1.2.2026"], None, &["2026-02-01"]);
    check(&["1.2.2026"], month, &["2026-01-02"]);
    check(&["4.5.2014", "10.27.2014"], None, &["2014-04-05", "2014-10-27"]);
    check(&["1/2/2026"], month, &["2026-01-02"]);
    check(&["1/2/2026", "25/7/2019"], month, &["2026-02-01", "2019-07-25"]);
    check(&["1/2/2026", "7/25/2019"], day, &["2026-01-02", "2019-07-25"]);
    // a column that writes both settles nothing, whatever was chosen
    check(&["1/2/2026", "7/25/2019", "25/7/2019"], day, &["2019-07-25", "2019-07-25"]);
    // what a row says in which cells are out of place shows nothing
    check(&["1/2/2026", "25/7/2019\",x,\""], None, &[]);
}

#[test]
fn one_key_is_one_row() {
    check(&format!("{HEADINGS}\n{RIGHT}\n{RIGHT}"), 1, "warning repeated_row A3 member_state");
    let other = RIGHT.replace("unclear", "transposed");
    check(
        &format!("{HEADINGS}\n{RIGHT}\n{other}\n{RIGHT}"),
        0,
        "error duplicate_key A2 member_state; error duplicate_key A3 member_state; warning repeated_row A4 member_state",
    );
    let message =
        read("x", format!("{HEADINGS}\n{RIGHT}\n{other}").as_bytes()).issues[0].message.clone();
    assert!(message.starts_with("rows 2 and 3 have the same key"), "{message}");
}

#[test]
fn a_mistyped_word_brings_a_proposal() {
    let draft =
        read("x", format!("{HEADINGS}\n{}", RIGHT.replace("unclear", "transp.")).as_bytes());
    let issue = &draft.issues[0];
    assert_eq!(issue.value.as_deref(), Some("transp."));
    assert_eq!(
        issue.message,
        "`transp.` is not a status; write one of: not_transposed, partially_transposed, unclear, transposed, not_bound; did you mean `transposed`?"
    );
    assert_eq!(issue.to_string(), format!("error: x, F2 (status): {} [bad_value]", issue.message));
    let draft = read("x", b"date,titel,kind,source_id\n");
    assert!(
        draft.issues[0].message.contains("did you mean `title`?"),
        "{}",
        draft.issues[0].message
    );
}

#[test]
fn issues_are_listed_up_to_a_number_and_counted_beyond() {
    let rows: String = (0..3_000).map(|_| "x,A day,act,\n").collect();
    let draft = read("x", format!("date,title,kind,source_id\n{rows}").as_bytes());
    assert_eq!(draft.issues.len(), collect::MOST_ISSUES + 1);
    assert!(draft.issues.last().is_some_and(|issue| issue.message.starts_with("2000 more")));
}

#[test]
fn cells_beyond_the_limit_are_not_read_and_that_is_an_error() {
    let options =
        Options { limits: Limits { cells: 130, ..Limits::default() }, ..Options::default() };
    let rows = (0..50).map(|at| format!("2020-01-01,A day {at},act,\n"));
    let text = "date,title,kind,source_id\n".to_owned() + &rows.collect::<Vec<_>>().concat();
    let draft = read_with("x", text.as_bytes(), &options);
    assert_eq!((draft.records.len(), draft.issues.len()), (42, 1));
    assert_eq!(draft.issues[0].code, Code::TooManyCells);
    assert!(draft.issues[0].message.contains("rows from 44 on"), "{}", draft.issues[0].message);
}

#[test]
fn what_is_larger_than_the_limit_is_not_looked_at() {
    let options =
        Options { limits: Limits { bytes: 8, ..Limits::default() }, ..Options::default() };
    let draft = read_with("x", b"123456789", &options);
    assert_eq!(draft.issues[0].code, Code::FileTooLarge);
}

/// The numbers of the rows that are kept of a file's first sheet.
fn rows_kept(text: &str) -> Vec<u32> {
    read("whatever.bin", text.as_bytes()).sheets[0].shown.iter().map(|row| row.row).collect()
}

#[test]
fn rows_with_faults_are_kept_as_they_stand() {
    let right =
        |at: usize| RIGHT.replace("text", &format!("text {at}")).replace(",5,", &format!(",{at},"));
    let wrong = RIGHT.replace("unclear", "<b>uncler</b>");
    let far: Vec<String> = (0..2_000).map(|at| right(at % 30)).collect();
    // Rows 2002 and 2003: a slip, and nothing known of its own.
    let text = format!("{HEADINGS}\n{}\n{wrong}\n", far.join("\n"));
    let draft = read("whatever.bin", text.as_bytes());
    let sheet = &draft.sheets[0];
    assert!(sheet.shown.len() <= crate::draft::MOST_ROWS);
    assert_eq!(sheet.shown[0].cells[0], "member_state");
    // A key that is there again is known at the end of the file alone.
    assert!(draft.issues.iter().any(|issue| issue.place.row == Some(32)), "{:?}", draft.issues);
    assert!(sheet.shown.iter().any(|row| row.row == 32));

    let text = format!("{HEADINGS}\n{}\n{}\n", RIGHT, "\n".repeat(100) + &wrong);
    let kept = read("whatever.bin", text.as_bytes()).sheets.remove(0).shown;
    assert_eq!(kept.last().map(|row| row.row), Some(103), "{kept:?}");
    assert_eq!(kept.last().map(|row| row.cells[5].as_str()), Some("<b>uncler</b>"));

    // Nothing is wrong, but it may be found to be among the records that are held.
    assert_eq!(rows_kept(&format!("{HEADINGS}\n{RIGHT}\n")), [1, 2]);
    let all_wrong = vec![wrong; 5_000].join("\n");
    assert_eq!(rows_kept(&format!("{HEADINGS}\n{all_wrong}\n")), (1..=60).collect::<Vec<u32>>());
}

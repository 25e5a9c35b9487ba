//! What is wrong, shown where it stands: in the sheet of a file that was uploaded,
//! beside the field of a record that was typed. All that is entered is made up.

use axum::http::StatusCode;
use data::model::Role;

use crate::drafts::{GOOD, HEAD, page, upload};
use crate::test_app::{Answer, Browser, TestApp};

const RECORD: &str = "/import/record";
const FINDING: [(&str, &str); 7] = [
    ("member_state", "EL"),
    ("article", "19"),
    ("aspect", "conformity"),
    ("status", "unclear"),
    ("as_of", "2020-05-12"),
    ("basis", "independent"),
    ("source_id", "EUIP"),
];

/// Sends the form of a table with some of its fields filled in.
async fn enter(app: &TestApp, who: &Browser, table: &str, filled: &[(&str, &str)]) -> Answer {
    let columns = match table {
        "assessments" => data::table::Table::Assessments.columns(),
        _ => data::table::Table::Infringements.columns(),
    };
    let value = |column: &str| {
        let found = filled.iter().rev().find(|(name, _)| *name == column);
        found.map_or("", |(_, value)| *value)
    };
    let fields = columns.iter().map(|column| (*column, value(column)));
    let fields: Vec<(&str, &str)> = [("table", table)].into_iter().chain(fields).collect();
    app.post(Some(who), RECORD, &fields).await
}

/// A part of a page: from some words up to others.
#[track_caller]
fn part<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let start = page.find(from).unwrap();
    let part = &page[start..];
    &part[..part.find(to).unwrap()]
}

#[tokio::test]
async fn a_fault_is_marked_in_its_cell() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let evil = "<script>alert(1)</script>";
    let rows: String = (5..12).map(|at| GOOD.replace(",19,", &format!(",{at},"))).collect();
    let wrong = GOOD.replace("unclear", evil);
    let draft = upload(&app, &who, &format!("{rows}{wrong}")).await;
    let told = page(&app, &who, &draft).await;
    assert!(!told.contains("<script>alert"), "{told}");

    let grid = part(&told, "<table class=\"grid\"", "</table>");
    assert!(grid.contains("<th scope=\"col\">F</th>"), "{grid}");
    assert!(grid.contains("<bdi>status</bdi>"), "headings: {grid}");
    let cell = part(grid, " id=\"cell-1-F9\"", "</td>");
    assert!(grid.contains("class=\"grid-error\" id=\"cell-1-F9\""), "{grid}");
    assert!(cell.contains("&lt;script&gt;"), "{cell}");
    assert!(cell.contains("<b>error</b>") && cell.contains("href=\"#issue-1\""), "{cell}");
    assert!(told.contains("<tr id=\"issue-1\""), "{told}");
    assert!(told.contains("<a href=\"#cell-1-F9\""), "{told}");
    // The row before is there, those above it are not.
    let numbers: Vec<&str> = grid
        .split("<th scope=\"row\">")
        .skip(1)
        .filter_map(|rest| rest.split('<').next())
        .collect();
    assert_eq!(numbers, ["1", "8", "9"], "{grid}");
    assert!(told.contains("role=\"region\" tabindex=\"0\" aria-labelledby=\"grid-1\""), "{told}");
}

#[tokio::test]
async fn faults_of_rows_headings_and_records_have_their_place_too() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    // A cell too many, a row that is there twice, a source that nobody knows.
    let rows = [
        GOOD.replace("page 3", "page 3,page 4"),
        GOOD.to_owned(),
        GOOD.replace("made up", "said in another way"),
        GOOD.replace("EUIP", "NOBODY").replace(",19,", ",20,"),
    ];
    let draft = upload(&app, &who, &rows.concat()).await;
    let told = page(&app, &who, &draft).await;
    for cell in ["cell-1-2", "cell-1-A4", "cell-1-J5"] {
        assert!(told.contains(&format!(" id=\"{cell}\"")), "{cell}: {told}");
        assert!(told.contains(&format!("href=\"#{cell}\"")), "{cell}: {told}");
    }
    // What is right has no grid.
    let draft = upload(&app, &who, GOOD).await;
    let told = page(&app, &who, &draft).await;
    let columns = HEAD.trim().split(',').count();
    assert!(columns < data::table::Table::Assessments.columns().len(), "some are missing");
    assert!(!told.contains(" id=\"cell-1-A2\""), "{told}");
}

#[tokio::test]
async fn a_file_with_many_faults_shows_some_of_them() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let wrong = GOOD.replace("unclear", &"x".repeat(4_000));
    let draft = upload(&app, &who, &wrong.repeat(500)).await;
    let told = page(&app, &who, &draft).await;
    assert_eq!(told.matches(" id=\"cell-1-F").count(), 50);
    assert!(told.contains("more rows with faults are not shown here"), "{told}");
    assert!(told.len() < 2_000_000, "{}", told.len());
}

#[tokio::test]
async fn one_finding_and_one_step_become_drafts() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let ways = page(&app, &who, "/import").await;
    for table in ["assessments", "infringements"] {
        let address = format!("{RECORD}?table={table}");
        assert!(ways.contains(&format!("href=\"{address}\"")), "{ways}");
        let form = page(&app, &who, &address).await;
        assert!(form.contains("<option value=\"EL\">Greece</option>"), "{form}");
        assert!(form.contains("<option value=\"EUIP\">"), "{form}");
    }
    let finding = [&FINDING[..], &[("finding", "=made up, \"so\"; and\r\nso")]].concat();
    let answer = enter(&app, &who, "assessments", &finding).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let draft = answer.header("location").to_owned();
    let told = page(&app, &who, &draft).await;
    assert!(
        told.contains("would add one record") && told.contains("form-assessments.csv"),
        "{told}"
    );
    let file = app.get_as(&who, &format!("{draft}/files/1")).await;
    assert!(file.text().contains("\"'=made up, \"\"so\"\"; and\nso\""), "{}", file.text());

    let step = [
        ("member_state", "EL"),
        ("infringement_number", "INFR(2030)2999"),
        ("type", "non_conformity"),
        ("stage", "letter_of_formal_notice"),
        ("date", "2026-05-12"),
        ("source_id", "EUIP"),
    ];
    let form = page(&app, &who, &format!("{RECORD}?table=infringements")).await;
    let stage = part(&form, "<select id=\"stage\"", "</select>");
    let first = stage.split("value=\"").nth(2).and_then(|rest| rest.split('"').next()).unwrap();
    let step: Vec<_> = step
        .into_iter()
        .map(|(name, value)| (name, if name == "stage" { first } else { value }))
        .collect();
    let answer = enter(&app, &who, "infringements", &step).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert!(page(&app, &who, answer.header("location")).await.contains("would add one record"));
}

#[tokio::test]
async fn what_is_wrong_with_a_field_is_told_beside_it_and_nothing_is_lost() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let evil = "</textarea><script>alert(1)</script>";
    let filled = [
        &FINDING[..],
        &[("as_of", "12/5"), ("source_id", "NOBODY"), ("status", "uncler"), ("finding", evil)],
    ]
    .concat();
    let answer = enter(&app, &who, "assessments", &filled).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = answer.text();
    assert!(!form.contains("<script>alert"), "{form}");
    let told = part(&form, "id=\"status-fault\"", "</p>");
    assert!(told.contains("did you mean `unclear`?"), "{told}");
    assert!(form.contains("id=\"as_of-fault\""), "{form}");
    assert!(form.contains("aria-describedby=\"as_of-fault as_of-hint\""), "{form}");
    for kept in [
        "value=\"12/5\"",
        "value=\"NOBODY\"",
        "<option value=\"uncler\" selected",
        ">&lt;/textarea>&lt;script>",
    ] {
        assert!(form.contains(kept), "{kept}: {form}");
    }
    assert!(page(&app, &who, "/import").await.contains("No draft waits"), "nothing was kept");

    // Only among the records that are held it is known to be wrong.
    let filled = [&FINDING[..], &[("source_id", "NOBODY")]].concat();
    let answer = enter(&app, &who, "assessments", &filled).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("id=\"source_id-fault\""), "{}", answer.text());

    let answer = enter(&app, &who, "assessments", &[("finding", "a\0b")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("role=\"alert\""), "{}", answer.text());
}

#[tokio::test]
async fn what_is_no_form_of_a_record_is_refused() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    for address in [
        "",
        "?table=sources",
        "?table=",
        "?tabel=assessments",
        "?table=assessments&table=infringements",
    ] {
        let answer = app.get_as(&who, &format!("{RECORD}{address}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}");
    }
    let all = enter(&app, &who, "sources", &[]).await;
    assert_eq!(all.status, StatusCode::BAD_REQUEST);
    let answer = app.post(Some(&who), RECORD, &[("table", "assessments")]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let long = "x".repeat(600 * 1024);
    let answer = enter(&app, &who, "assessments", &[("finding", &long)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let longest = "ä".repeat(20_000);
    let answer = enter(&app, &who, "assessments", &[("finding", &longest)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("id=\"finding-fault\""), "{}", answer.text().len());
}

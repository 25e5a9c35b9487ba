//! The annotated copy of a file: handed out beside a draft, written by `import`, and
//! taken back in once it was mended; and what a file is told to look like. All that
//! is uploaded is made up.

use std::io::Cursor;

use axum::http::StatusCode;
use calamine::{Reader, Xlsx};
use data::{ingest, model::Role};
use serde_json::Value;
use tempfile::TempDir;

use crate::command_line::{counts, err, import, out, run, write};
use crate::drafts::{BOUNDARY, GOOD, HEAD, multipart, page, send, upload};
use crate::test_app::TestApp;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The lines of the sheet of faults.
fn faults(copy: &[u8]) -> Vec<String> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(copy)).unwrap();
    let listed = book.worksheet_range("Faults").unwrap();
    let line =
        |row: &[calamine::Data]| row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|");
    listed.rows().map(line).collect()
}

#[tokio::test]
async fn a_draft_hands_out_a_copy_with_what_reading_and_comparing_found() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    // One fault of a cell, and one that is found among the records that are held.
    let rows =
        [GOOD.replace("unclear", "uncler"), GOOD.replace("EUIP", "NOBODY").replace(",19,", ",20,")];
    let draft = upload(&app, &who, &rows.concat()).await;
    let address = format!("{draft}/files/1/annotated.xlsx");
    let told = page(&app, &who, &draft).await;
    assert!(told.contains(&format!("href=\"{address}\"")), "{told}");
    assert!(told.contains("Annotated copy (xlsx)"), "{told}");

    let answer = app.get_as(&who, &address).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.header("content-type"), XLSX);
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"draft-file-1-annotated.xlsx\""
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    let lines = faults(&answer.body);
    for expected in ["error|Data!F2|status|uncler|", "error|Data!J3|source_id|NOBODY|"] {
        assert!(lines.iter().any(|line| line.starts_with(expected)), "{expected}: {lines:?}");
    }
    // The same again, and what it says is what the page says.
    assert_eq!(app.get_as(&who, &address).await.body, answer.body);
    let again = ingest::read("copy.xlsx", &answer.body);
    assert_eq!(again.records.len(), 1, "{:?}", again.issues);

    for none in ["files/2/annotated.xlsx", "files/0/annotated.xlsx"] {
        let answer = app.get_as(&who, &format!("{draft}/{none}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{none}");
    }
    let answer = app.get_as(&who, &format!("{address}?x=1")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn what_has_no_cells_has_no_copy() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let files = [
        ("made up.json", "[{\"infringement_number\": \"INFR(2014)0138\"}]"),
        ("made up.pdf", "%PDF-1.7 made up"),
        ("made up.csv", &format!("{HEAD}{GOOD}")),
    ];
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let answer = send(&app, Some(&who), &media, multipart(&files, &[])).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let draft = answer.header("location").to_owned();
    let told = page(&app, &who, &draft).await;
    for (number, expected) in [(1, false), (2, false), (3, true)] {
        let address = format!("{draft}/files/{number}/annotated.xlsx");
        assert_eq!(told.contains(&format!("href=\"{address}\"")), expected, "{number}");
        let status = app.get_as(&who, &address).await.status;
        assert_eq!(status == StatusCode::OK, expected, "{number}: {status}");
        assert!(expected || status == StatusCode::NOT_FOUND, "{number}: {status}");
    }
}

#[tokio::test]
async fn of_files_with_one_name_what_was_found_between_records_is_counted() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let unknown = |article: &str| {
        format!("{HEAD}{}", GOOD.replace("EUIP", "NOBODY").replace(",19,", article))
    };
    let (one, two) = (unknown(",19,"), unknown(",20,").replace("unclear", "uncler"));
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let body = multipart(&[("made up.csv", &one), ("made up.csv", &two)], &[]);
    let draft = send(&app, Some(&who), &media, body).await.header("location").to_owned();
    let answer = app.get_as(&who, &format!("{draft}/files/2/annotated.xlsx")).await;
    let lines = faults(&answer.body);
    assert!(lines.iter().any(|line| line.starts_with("error|Data!F2|")), "{lines:?}");
    assert!(!lines.iter().any(|line| line.contains("NOBODY")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("more faults are not listed")), "{lines:?}");
}

#[test]
fn import_writes_the_copy_of_one_file_and_overwrites_nothing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    write(
        path,
        "m.csv",
        "date,title,kind,source_id\n2020-01-01,A day,act,\n2020-01-02,Another,akt,\n",
    );
    let told = run(path, &["import", "--dry-run", "--annotate", "out.xlsx", "m.csv"]);
    assert_eq!(told.status.code(), Some(1), "{}", err(&told));
    assert!(
        out(&told).contains("The annotated copy is out.xlsx: mend the marked cells there"),
        "{}",
        out(&told)
    );
    let copy = std::fs::read(path.join("out.xlsx")).unwrap();
    let lines = faults(&copy);
    assert!(lines.iter().any(|line| line.starts_with("error|Data!C3|kind|akt|")), "{lines:?}");
    // The copy is taken for the file that it is of.
    let (code, report) = import(path, &["--dry-run", "out.xlsx"]);
    assert_eq!((code, counts(&report)), (Some(1), [1, 0, 0, 0]), "{report}");
    assert_eq!(report["issues"].as_array().map(Vec::len), Some(1), "{report}");
    assert_eq!(report["issues"][0]["cell"], "C3");
    assert_eq!(report["annotated"], Value::Null);

    for (arguments, expected) in [
        (&["--annotate", "out.xlsx", "m.csv"][..], "out.xlsx is there already"),
        (&["--annotate", "m.csv", "m.csv"], "m.csv is there already"),
        (&["--annotate", "new.xlsx", "m.csv", "out.xlsx"], "one file"),
        (&["--annotate", "no/folder/new.xlsx", "--dry-run", "m.csv"], "cannot be written"),
    ] {
        let refused = run(path, &[&["import"], arguments].concat());
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        assert!(err(&refused).contains(expected), "{arguments:?}: {}", err(&refused));
    }
    assert_eq!(std::fs::read(path.join("out.xlsx")).unwrap(), copy);

    // Mended, it is imported without an issue, and its list of faults is skipped.
    write(path, "n.csv", "date,title,kind,source_id\n2020-01-01,A day,act,\n");
    run(path, &["import", "--dry-run", "--annotate", "n.xlsx", "n.csv"]);
    let (code, report) = import(path, &["n.xlsx"]);
    assert_eq!((code, counts(&report)), (Some(0), [1, 0, 0, 0]), "{report}");
    assert_eq!(report["issues"], Value::Array(Vec::new()));

    write(path, "r.json", "[{\"infringement_number\": \"INFR(2014)0138\"}]");
    let refused = run(path, &["import", "--dry-run", "--annotate", "r.xlsx", "r.json"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("JSON has no cells"), "{}", err(&refused));
    assert!(!path.join("r.xlsx").exists());
}

#[test]
fn import_explains_what_a_file_looks_like_and_opens_no_database() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    write(path, "m.csv", "sep=;\ndate;title;kind;Remark\n2030-01-01;A day;act;x\n");
    let told = run(path, &["import", "--explain", "m.csv"]);
    assert_eq!(told.status.code(), Some(0), "{}", err(&told));
    let text = out(&told);
    for expected in [
        "m.csv: delimited text in UTF-8, with `;` between cells as its first line says\n",
        "The table: 2 rows with something in them, 4 columns\n",
        "  Read as one of our tables, table milestones: 1 records\n",
        "  Headings in row 1:\n",
        "    A1    date                             date\n",
        "    D1    Remark                           not known, so not read\n",
        "  Nothing is said of: source_id\n",
        "register, the register of infringement decisions (no row heads one)",
    ] {
        assert!(text.contains(expected), "{expected:?}: {text}");
    }
    // Nothing was made beside the file.
    assert_eq!(std::fs::read_dir(path).unwrap().count(), 1);

    write(path, "x.csv", "a,b\n1,2\n");
    let told = run(path, &["import", "--explain", "--format", "json", "m.csv", "x.csv"]);
    assert_eq!(told.status.code(), Some(1), "{}", err(&told));
    let report: Value = serde_json::from_str(&out(&told)).unwrap();
    assert_eq!(report["files"][0]["text"]["separator"], ";");
    assert_eq!(report["files"][0]["sheets"][0]["read"]["table"], "milestones");
    assert_eq!(report["files"][1]["sheets"][0]["read"], Value::Null);
    assert_eq!(report["files"][1]["sheets"][0]["issues"][0]["code"], "unknown_table");
    let refused = run(path, &["import", "--explain", "--dry-run", "m.csv"]);
    assert_eq!(refused.status.code(), Some(2));
}

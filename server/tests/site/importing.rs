//! Workbooks and files that cost too much, imported by the binary itself.

use data::reference;
use serde_json::Value;
use tempfile::TempDir;

use crate::command_line::{counts, err, import, out, run, write};

#[test]
fn all_records_as_a_workbook_are_imported_again_without_a_change() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    let (name, text) = reference::FILES[0];
    write(path, name, text);
    import(path, &[name]);
    let workbook = run(path, &["export", "--format", "xlsx"]);
    assert!(workbook.stdout.starts_with(b"PK"), "{}", err(&workbook));
    // Told by what it holds, not by its name.
    std::fs::write(path.join("all.csv"), &workbook.stdout).unwrap();
    let (code, report) = import(path, &["all.csv"]);
    let [new, changed, same, removed] = counts(&report);
    assert_eq!((code, new, changed, removed), (Some(0), 0, 0, 0), "{report}");
    assert!(same > 500, "{report}");
    assert_eq!(report["issues"], Value::Array(Vec::new()));
    assert_eq!(report["files"][0]["kind"], "xlsx");

    let template = run(path, &["template"]);
    std::fs::write(path.join("template.xlsx"), &template.stdout).unwrap();
    let (code, report) = import(path, &["template.xlsx"]);
    assert_eq!((code, counts(&report)), (Some(0), [0, 0, 0, 0]), "{report}");
    assert_eq!(report["issues"], Value::Array(Vec::new()));
}

#[test]
fn a_dry_run_tells_what_would_change_and_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    write(path, "m.csv", "date,title,kind,source_id\n2030-01-01,A day,act,\n");
    let told = run(path, &["import", "--dry-run", "m.csv"]);
    assert_eq!(told.status.code(), Some(0), "{}", err(&told));
    assert_eq!(
        out(&told),
        "m.csv: delimited; table milestones, 1 records\n1 new, 0 changed, 0 the same, 0 removed.\nNothing was published: this was a dry run.\n"
    );
    let (_, report) = import(path, &["m.csv"]);
    assert_eq!(counts(&report)[0], 1, "{report}");
}

#[test]
fn a_file_that_costs_too_much_is_stopped_and_said_to_be() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    let row = "2030-01-01,A day,act,\n";
    write(path, "m.csv", &("date,title,kind,source_id\n".to_owned() + &row.repeat(200_000)));
    let stopped = run(path, &["import", "--most-memory", "1", "--format", "json", "m.csv"]);
    assert_eq!(stopped.status.code(), Some(1), "{}", err(&stopped));
    let report: Value = serde_json::from_str(&out(&stopped)).unwrap();
    assert_eq!(report["issues"][0]["code"], "reading_stopped", "{report}");
    assert_eq!(counts(&report)[0], 0);
}

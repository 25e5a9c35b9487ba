//! Workbooks and files that cost too much, imported by the binary itself.

use std::path::{Path, PathBuf};
use std::time::Duration;

use data::{draft::Draft, ingest::Options, reference};
use serde_json::Value;
use server::reading::{Cost, Reading};
use tempfile::TempDir;
use tokio::task::JoinSet;

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
    write(path, "m.csv", "date,title,kind,source_id\n2999-01-01,A day,act,\n");
    let told = run(path, &["import", "--dry-run", "m.csv"]);
    assert_eq!(told.status.code(), Some(0), "{}", err(&told));
    assert_eq!(
        out(&told),
        "m.csv: delimited; table milestones, 1 records\nwarning: m.csv, A2 (date): `2999-01-01` has not come yet; the record is kept, so look whether the day is right [unlikely_day]\n1 new, 0 changed, 0 the same, 0 removed.\nNothing was published: this was a dry run.\n"
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

/// Files that other people wrote, and some that are made to harm; they are not
/// part of the project.
fn foreign_files() -> Option<Vec<PathBuf>> {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora");
    let mut files = Vec::new();
    for folder in ["odd", "broken", "register"] {
        let entries = std::fs::read_dir(corpora.join(folder)).ok()?;
        files.extend(entries.map(|entry| entry.unwrap().path()));
    }
    files.sort();
    Some(files)
}

#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
#[tokio::test(flavor = "multi_thread")]
async fn no_file_harms_who_has_it_read() {
    let Some(files) = foreign_files() else {
        eprintln!("skipped: there is no ../shared/corpora beside the project");
        return;
    };
    let program = PathBuf::from(env!("CARGO_BIN_EXE_transposition-monitor"));
    let reading =
        Reading::with_program(program, Cost { wait: Duration::from_mins(10), ..Cost::default() });
    let read = async |reading: &Reading, file: &Path| -> Draft {
        let bytes = std::fs::read(file).unwrap();
        reading.read("x", &bytes, &Options::default()).await.unwrap()
    };
    let mut alone = Vec::new();
    for file in &files {
        let draft = read(&reading, file).await;
        assert!(!draft.records.is_empty() || !draft.issues.is_empty(), "{}", file.display());
        alone.push(draft);
    }
    // Twenty at once, of which two are read and the others wait: the same comes out.
    for group in files.iter().zip(alone).collect::<Vec<_>>().chunks(20) {
        let mut together = JoinSet::new();
        for (file, expected) in group {
            let (reading, file, expected) = (reading.clone(), (*file).clone(), expected.clone());
            together.spawn(async move {
                let bytes = std::fs::read(&file).unwrap();
                let draft = reading.read("x", &bytes, &Options::default()).await.unwrap();
                assert_eq!(draft, expected, "{}", file.display());
            });
        }
        while let Some(ended) = together.join_next().await {
            ended.unwrap();
        }
    }
}

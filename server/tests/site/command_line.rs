//! The binary itself: what it prints, and how it ends.

use std::path::Path;
use std::process::{Command, Output};

use data::reference;
use serde_json::Value;
use tempfile::TempDir;

/// Runs the binary in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_transposition-monitor"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

pub(crate) fn import(folder: &Path, files: &[&str]) -> (Option<i32>, Value) {
    let mut arguments = vec!["import", "--format", "json"];
    arguments.extend(files);
    let output = run(folder, &arguments);
    let text = out(&output);
    assert!(text.starts_with('{'), "{text} {}", err(&output));
    (output.status.code(), serde_json::from_str(&text).unwrap())
}

pub(crate) fn counts(report: &Value) -> [u64; 4] {
    assert_eq!(report.as_object().unwrap().len(), 9, "{report}");
    ["new", "changed", "same", "removed"].map(|name| report[name].as_u64().unwrap())
}

#[test]
fn importing_the_shipped_files_changes_nothing() {
    let folder = TempDir::new().unwrap();
    for (name, text) in reference::FILES {
        write(folder.path(), name, text);
        let (code, report) = import(folder.path(), &[name]);
        let [new, changed, same, removed] = counts(&report);
        assert_eq!((code, new, changed, removed), (Some(0), 0, 0, 0), "{name}: {report}");
        assert!(same > 0, "{name}");
        assert_eq!(report["issues"], Value::Array(Vec::new()), "{name}");
    }
    let check = run(folder.path(), &["check"]);
    assert_eq!(check.status.code(), Some(0), "{}", err(&check));
    assert!(out(&check).contains("Revision 1 holds"), "{}", out(&check));
}

#[test]
fn a_changed_file_becomes_one_revision() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    let text = |wanted: &str| reference::FILES.iter().find(|(name, _)| *name == wanted).unwrap().1;
    write(path, "a.csv", &text("assessments.csv").replacen("partially_transposed", "unclear", 1));
    write(path, "m.csv", &(text("milestones.csv").to_owned() + "2030-01-01,A day,act,\n"));
    let (code, report) = import(path, &["a.csv", "m.csv"]);
    assert_eq!(code, Some(0), "{report}");
    let [new, changed, _, removed] = counts(&report);
    assert_eq!((new, changed, removed), (1, 1, 0));
    let (code, report) = import(path, &["a.csv", "m.csv"]);
    assert_eq!((code, counts(&report)[..2].to_vec()), (Some(0), vec![0, 0]));
    let check = run(path, &["check"]);
    assert!(out(&check).contains("Revision 2 holds"), "{}", out(&check));
}

#[test]
fn an_error_keeps_out_its_record_and_no_other() {
    let folder = TempDir::new().unwrap();
    write(
        folder.path(),
        "m.csv",
        "date,title,kind,source_id\n2030-01-01,A day,act,\n2030-01-02,Another,akt,\n",
    );
    let (code, report) = import(folder.path(), &["m.csv"]);
    assert_eq!(code, Some(1));
    assert_eq!(counts(&report), [1, 0, 0, 0]);
    let issue = &report["issues"][0];
    assert_eq!((&issue["code"], &issue["cell"]), (&"bad_value".into(), &"C3".into()));
    assert_eq!(
        (&issue["severity"], &issue["column"], &issue["value"]),
        (&"error".into(), &"kind".into(), &"akt".into())
    );
    let exported = run(folder.path(), &["export", "--format", "csv", "--table", "milestones"]);
    assert!(out(&exported).contains("2030-01-01,A day"), "{}", out(&exported));
}

#[test]
fn a_file_that_is_no_table_keeps_out_the_whole_import() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "m.csv", "date,title,kind,source_id\n2030-01-01,A day,act,\n");
    write(folder.path(), "x.csv", "a,b\n1,2\n");
    let (code, report) = import(folder.path(), &["m.csv", "x.csv"]);
    assert_eq!(code, Some(1));
    assert_eq!(report["issues"][0]["code"], "unknown_table");
    let text = run(folder.path(), &["import", "m.csv", "x.csv"]);
    assert_eq!(text.status.code(), Some(1));
    assert!(
        out(&text).ends_with("Nothing was published, since a file could not be read as a table.\n"),
        "{}",
        out(&text)
    );
}

#[test]
fn exports_are_read_again_and_name_the_day() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    write(path, "m.csv", "date,title,kind,source_id\n2030-01-01,\"A day, \"\"quoted\"\"\",act,\n");
    import(path, &["m.csv"]);
    for table in ["assessments", "infringements", "sources", "provisions", "milestones"] {
        let exported = run(path, &["export", "--format", "csv", "--table", table]);
        write(path, "again.csv", &out(&exported));
        let (code, report) = import(path, &["again.csv"]);
        let [new, changed, same, _] = counts(&report);
        assert_eq!((code, new, changed), (Some(0), 0, 0), "{table}");
        assert!(same > 0);
    }
    let csv = out(&run(path, &["export", "--format", "csv", "--on", "2015-03-11"]));
    assert!(
        csv.starts_with(
            "on,revision,method,aspect,member_state,node,status,grade,contested,inferred,since,as_of,basis,assessed,counted\n"
        ),
        "{csv}"
    );
    assert!(csv.contains("\n2015-03-11,2,1,conformity,DK,directive,not_bound,"), "{csv}");
    assert_eq!(csv.lines().count(), 28 * 28 + 1);
    let json = out(&run(path, &["export", "--format", "json", "--on", "2015-03-11", "--rev", "1"]));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["on"], &json["revision"]), (&"2015-03-11".into(), &1.into()));
    assert_eq!(json["cells"].as_array().unwrap().len(), 28 * 28);
}

#[test]
fn what_cannot_be_done_ends_with_2_and_one_sentence() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    for (arguments, says) in [
        (vec!["import", "none.csv"], "none.csv cannot be read"),
        (vec!["import"], "required"),
        (vec!["import", ".", "--format", "json"], "cannot be read"),
        (vec!["export", "--format", "csv"], "there is no database"),
        (vec!["check"], "there is no database"),
        (vec!["check", "--database", "mysql://x/y"], "is not the address of a database"),
        (vec!["check", "--database", "postgres://x"], "names no database"),
        (vec!["check", "--database", "postgres://x@127.0.0.1:1/tm"], "cannot be reached"),
        (vec!["check", "--database", "sqlite::memory:"], "would be lost"),
        (vec!["export", "--format", "xml"], "invalid value"),
        (vec!["export", "--format", "csv", "--on", "2015-02-29"], "is not a day"),
        (vec!["serve", "--listen", "nowhere"], "write a host and a port, such as"),
        (vec!["serve", "--connections", "0"], "write a whole number, 1 or more"),
        (vec!["frobnicate"], "unrecognized"),
        (vec![], "Usage"),
    ] {
        let output = run(path, &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(says), "{arguments:?}: {}", err(&output));
        assert_eq!(out(&output), "", "{arguments:?}");
    }
    assert!(std::fs::read_dir(path).unwrap().next().is_none(), "nothing was made");
    for arguments in [vec!["--help"], vec!["import", "--help"], vec!["--version"]] {
        assert_eq!(run(path, &arguments).status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn a_copy_of_the_register_closes_cases_only_where_that_is_accepted() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    let copy = |rows: &[&str]| {
        let rows: Vec<String> = rows
            .iter()
            .map(|row| format!(r#"{{"Infringement_number":"{row}","Decision":"25/07/2029 Formal notice Art. 258 TFEU","Country":"Malta","Title":"Directive 2011/93/EU","Active_infringement_cases":"Yes","Non_communication_cases":"No"}}"#))
            .collect();
        format!("[{}]", rows.join(","))
    };
    write(path, "both.json", &copy(&["INFR(2029)9001", "INFR(2029)9002"]));
    write(path, "one.json", &copy(&["INFR(2029)9001"]));
    let read = |file: &str, day: &str, more: &[&str]| {
        let mut arguments = vec![file, "--source", "REG-GH", "--as-of", day];
        arguments.extend(more);
        import(path, &arguments)
    };
    let (code, report) = import(path, &["both.json"]);
    assert_eq!((code, counts(&report)), (Some(1), [0; 4]));
    assert_eq!(report["issues"][0]["code"], "missing_answer");
    // every other case that is held as open is closed by this copy
    assert!(counts(&read("both.json", "2030-01-01", &["--accept-closures"]).1)[0] > 4);
    assert_eq!(counts(&read("both.json", "2030-01-01", &[]).1), [0, 0, 2, 0]);
    let (code, report) = read("one.json", "2031-01-01", &["--dry-run"]);
    assert_eq!((code, counts(&report)), (Some(0), [1, 0, 1, 0]));
    let key = "INFR(2029)9002|closure|2030-01-02/2031-01-01";
    assert_eq!(report["proposed_closures"], serde_json::json!([key]));
    assert_eq!(counts(&read("one.json", "2031-01-01", &["--accept-closures"]).1), [2, 0, 1, 0]);
}

#[test]
fn days_outside_the_directive_are_refused() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "m.csv", "date,title,kind,source_id\n2030-01-01,A day,act,\n");
    import(folder.path(), &["m.csv"]);
    for day in ["2011-12-12", "9999-12-31"] {
        let output = run(folder.path(), &["export", "--format", "csv", "--on", day]);
        assert_eq!((output.status.code(), out(&output).len()), (Some(2), 0), "{day}");
    }
}

#[test]
fn a_file_that_is_no_database_is_told() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "transposition-monitor.sqlite", &"no database at all ".repeat(500));
    for arguments in [vec!["check"], vec!["export", "--format", "csv"]] {
        let output = run(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains("is no database of this program"), "{}", err(&output));
    }
}

/// A folder with a database of two revisions, and the database's file.
fn with_database() -> (TempDir, std::path::PathBuf) {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "m.csv", "date,title,kind,source_id\n2030-01-01,A day,act,\n");
    assert_eq!(import(folder.path(), &["m.csv"]).0, Some(0));
    let file = folder.path().join("transposition-monitor.sqlite");
    (folder, file)
}

#[test]
fn a_damaged_database_is_told_with_what_is_damaged() {
    let (folder, file) = with_database();
    let whole = std::fs::read(&file).unwrap();
    let page = 4_096;
    assert_eq!(whole.len() % page, 0);
    // The second page holds a table's root, the last ones rows or an index, the
    // first one the list of tables.
    for (from, to) in [(page, 2 * page), (whole.len() - 4 * page, whole.len()), (100, 400)] {
        let mut damaged = whole.clone();
        damaged[from..to].fill(0xA5);
        std::fs::write(&file, damaged).unwrap();
        check_tells(folder.path(), &format!("{from} to {to}"));
    }
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    check_tells(folder.path(), "cut short");
    std::fs::write(&file, &whole).unwrap();
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));
}

#[track_caller]
fn check_tells(folder: &Path, what: &str) {
    let output = run(folder, &["check"]);
    let said = out(&output);
    assert_eq!(output.status.code(), Some(1), "{what}: {said} {}", err(&output));
    assert!(said.starts_with("error: the "), "{what}: {said}");
    assert!(said.ends_with("error.\n") || said.ends_with("errors.\n"), "{what}: {said}");
}

#[test]
fn checking_and_exporting_write_nothing() {
    let (folder, file) = with_database();
    std::fs::remove_file(folder.path().join("m.csv")).unwrap();
    let before = std::fs::read(&file).unwrap();
    let mut rights = std::fs::metadata(&file).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&file, rights).unwrap();
    for arguments in [vec!["check"], vec!["export", "--format", "json", "--rev", "1"]] {
        let output = run(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", err(&output));
        assert_eq!(std::fs::read(&file).unwrap(), before, "{arguments:?}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "{arguments:?}");
    }
}

#[test]
fn a_database_that_holds_nothing_is_neither_filled_nor_exported() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "transposition-monitor.sqlite", "");
    for arguments in [vec!["check"], vec!["export", "--format", "csv"]] {
        let output = run(folder.path(), &arguments);
        assert_eq!((output.status.code(), out(&output).len()), (Some(2), 0), "{arguments:?}");
        assert!(err(&output).contains("holds nothing yet; start"), "{}", err(&output));
    }
    assert_eq!(std::fs::read(folder.path().join("transposition-monitor.sqlite")).unwrap(), b"");
}

#[test]
fn a_result_that_cannot_be_written_is_an_error() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else {
        println!("skipped: this machine has no /dev/full");
        return;
    };
    let (folder, _) = with_database();
    for arguments in [vec!["export", "--format", "csv"], vec!["check"], vec!["--help"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_transposition-monitor"))
            .current_dir(folder.path())
            .args(&arguments)
            .stdout(full.try_clone().unwrap())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = err(&output);
        assert!(said.starts_with("error: the result cannot be written"), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

#[test]
fn a_reader_who_goes_away_is_no_error() {
    let (folder, _) = with_database();
    let mut child = Command::new(env!("CARGO_BIN_EXE_transposition-monitor"))
        .current_dir(folder.path())
        .args(["export", "--format", "csv"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn imports_at_the_same_time_keep_one_history() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    let names: Vec<String> = (1..=4).map(|day| format!("{day}.csv")).collect();
    for (name, day) in names.iter().zip(1..) {
        write(path, name, &format!("date,title,kind,source_id\n2030-01-0{day},A day,act,\n"));
    }
    let running: Vec<_> = names
        .iter()
        .map(|name| {
            Command::new(env!("CARGO_BIN_EXE_transposition-monitor"))
                .current_dir(path)
                .args(["import", name])
                .spawn()
                .unwrap()
        })
        .collect();
    for mut import in running {
        assert_eq!(import.wait().unwrap().code(), Some(0));
    }
    let check = out(&run(path, &["check"]));
    assert!(check.contains("Revision 5 holds"), "{check}");
    let (_, report) = import(path, &names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(counts(&report), [0, 0, 4, 0]);
}

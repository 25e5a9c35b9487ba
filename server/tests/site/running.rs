//! What whoever runs the site uses: health, metrics, settings, copies, `doctor`.

use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::command_line::{err, import, out, run, write};
use crate::test_app::TestApp;

/// Runs the binary in a folder with variables of the environment.
fn run_with(folder: &TempDir, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_transposition-monitor"))
        .current_dir(folder.path())
        .envs(variables.iter().copied())
        .args(arguments)
        .output()
        .unwrap()
}

#[tokio::test]
async fn a_watcher_learns_whether_the_process_lives_and_can_work() {
    let app = TestApp::start().await;
    for (address, says) in [("/healthz", "ok\n"), ("/readyz", "ready\n")] {
        let answer = app.get(address).await;
        assert_eq!((answer.status.as_u16(), answer.text().as_str()), (200, says));
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    app.editions.store().close().await;
    let answer = app.get("/readyz").await;
    assert_eq!(answer.status, 503);
    assert_eq!(
        answer.text(),
        "not ready: the database cannot be read; pages show the latest edition known\n"
    );
    assert_eq!(app.get("/healthz").await.status, 200);
    assert_eq!(app.get("/").await.status, 200, "from memory");
}

#[tokio::test]
async fn metrics_count_what_was_answered_and_name_no_address() {
    let mut app = TestApp::start().await;
    app.get("/matrix").await;
    app.get("/matrix").await;
    app.get("/member-states/XX").await;
    assert_eq!(app.get("/metrics").await.status, 404, "not on the public port");
    app.router = server::metrics::router(app.site.clone());
    let told = app.get("/metrics").await;
    assert_eq!(
        told.header("content-type"),
        "application/openmetrics-text; version=1.0.0; charset=utf-8"
    );
    let told = told.text();
    for line in [
        "transposition_monitor_requests_total{method=\"GET\",status=\"200\"} 2\n",
        "transposition_monitor_requests_total{method=\"GET\",status=\"404\"} 2\n",
        "transposition_monitor_request_seconds_count 4\n",
        "transposition_monitor_kept_answers_hits_total 1\n",
        "transposition_monitor_edition 1\n",
        "transposition_monitor_connections 0\n",
        "process_open_fds ",
        "process_resident_memory_bytes ",
    ] {
        assert!(told.contains(line), "{line}: {told}");
    }
    assert!(told.ends_with("\n# EOF\n"), "{told}");
    assert!(!told.contains("matrix"), "{told}");
}

#[test]
fn settings_come_from_the_command_line_the_environment_and_the_file_in_this_order() {
    let folder = TempDir::new().unwrap();
    write(
        folder.path(),
        "tm.toml",
        "listen = \"127.0.0.1:1\"\nconnections = 20\nfour-eyes = true\nlog = \"warn\"\n",
    );
    let check = |variables: &[(&str, &str)]| {
        let output = run_with(&folder, variables, &["config", "check", "--config", "tm.toml"]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        out(&output)
    };
    let said = check(&[]);
    for line in [
        "listen = \"127.0.0.1:1\"  # from tm.toml\n",
        "connections = 20  # from tm.toml\n",
        "four-eyes = true  # from tm.toml\n",
        "connections-per-peer = 64  # built in\n",
        "# site-address is not set\n",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let said = check(&[("TRANSPOSITION_MONITOR_CONNECTIONS", "30"), ("DATABASE_URL", "sqlite:x")]);
    for line in [
        "connections = 30  # from the variable TRANSPOSITION_MONITOR_CONNECTIONS\n",
        "database = \"sqlite:x\"  # from the variable DATABASE_URL\n",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    // A command uses the settings that it has an option for.
    write(folder.path(), "db.toml", "database = \"sqlite:held.sqlite\"\n");
    let listed = run(folder.path(), &["account", "list", "--config", "db.toml"]);
    assert!(err(&listed).contains("sqlite:held.sqlite"), "{}", err(&listed));
    let listed = run(
        folder.path(),
        &["account", "list", "--config", "db.toml", "--database", "sqlite:other.sqlite"],
    );
    assert!(err(&listed).contains("sqlite:other.sqlite"), "{}", err(&listed));
}

#[test]
fn what_is_no_setting_is_refused_with_its_place() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "slip.toml", "listen = \"127.0.0.1:0\"\nconections = 20\n");
    write(folder.path(), "value.toml", "\n\nconnections = \"many\"\n");
    for (variables, arguments, says) in [
        (
            vec![],
            vec!["serve", "--config", "slip.toml"],
            "slip.toml, line 2: `conections` is no setting; did you mean connections?",
        ),
        (
            vec![],
            vec!["config", "check", "--config", "value.toml"],
            "value.toml, line 3: invalid value 'many' for '--connections <NUMBER>'",
        ),
        (vec![], vec!["check", "--config", "none.toml"], "none.toml cannot be read"),
        (
            vec![("TRANSPOSITION_MONITOR_LISTN", "x")],
            vec!["check"],
            "TRANSPOSITION_MONITOR_LISTN of the environment is no setting",
        ),
        (
            vec![("TRANSPOSITION_MONITOR_CONNECTIONS", "many")],
            vec!["config", "check"],
            "in the environment: invalid value 'many'",
        ),
    ] {
        let output = run_with(&folder, &variables, &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", out(&output));
        assert!(err(&output).contains(says), "{arguments:?}: {}", err(&output));
    }
    assert!(!folder.path().join("transposition-monitor.sqlite").exists());
}

#[test]
fn the_sample_is_a_file_of_settings() {
    let folder = TempDir::new().unwrap();
    let sample = out(&run(folder.path(), &["config", "sample"]));
    write(folder.path(), "tm.toml", &sample);
    let check = run(folder.path(), &["config", "check", "--config", "tm.toml"]);
    assert_eq!(check.status.code(), Some(0), "{}", err(&check));
    let told: Vec<&str> =
        sample.lines().filter(|line| line.contains("[TRANSPOSITION_MONITOR_LISTEN]")).collect();
    assert_eq!(told.len(), 1, "{sample}");
}

#[test]
fn a_copy_is_checked_and_becomes_a_database_again() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    write(path, "m.csv", "date,title,kind,source_id\n2030-01-01,A day,act,\n");
    import(path, &["m.csv"]);
    let copied = run(path, &["backup", "copy.sqlite"]);
    assert_eq!(copied.status.code(), Some(0), "{}", err(&copied));
    assert!(out(&copied).starts_with("copy.sqlite holds revision 2, "), "{}", out(&copied));
    let mode = std::fs::metadata(path.join("copy.sqlite")).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "for its owner alone");
    let again = run(path, &["backup", "copy.sqlite"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(err(&again).contains("copy.sqlite is there already"), "{}", err(&again));

    let there = run(path, &["restore", "copy.sqlite"]);
    assert_eq!(there.status.code(), Some(2), "a database is never written over");
    let restored = run(path, &["restore", "copy.sqlite", "--database", "sqlite:new.sqlite"]);
    assert_eq!(restored.status.code(), Some(0), "{}", err(&restored));
    let tables = ["assessments", "milestones", "sources"];
    for table in tables {
        let export = |database: &str| {
            let options = ["export", "--format", "csv", "--table", table, "--database", database];
            out(&run(path, &options))
        };
        assert_eq!(
            export("sqlite:new.sqlite"),
            export("sqlite:transposition-monitor.sqlite"),
            "{table}"
        );
    }
    let left: Vec<_> = std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains(".part"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_copy_with_which_something_is_wrong_is_not_used() {
    let folder = TempDir::new().unwrap();
    let path = folder.path();
    write(path, "no.sqlite", "no database at all, but long enough to be looked at as one, surely");
    for (name, says) in [("no.sqlite", "cannot be used"), ("none.sqlite", "cannot be copied")] {
        let restored = run(path, &["restore", name, "--database", "sqlite:new.sqlite"]);
        assert_eq!(restored.status.code(), Some(2), "{}", out(&restored));
        assert!(err(&restored).contains(says), "{}", err(&restored));
        assert!(!path.join("new.sqlite").exists() && !path.join("new.sqlite.part").exists());
    }
    write(path, "new.sqlite-wal", "of another database");
    let restored = run(path, &["restore", "no.sqlite", "--database", "sqlite:new.sqlite"]);
    assert!(err(&restored).contains("new.sqlite-wal is left of another"), "{}", err(&restored));
}

#[test]
fn the_doctor_finds_nothing_wrong_and_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let healthy = run(folder.path(), &["doctor", "--listen", "127.0.0.1:0"]);
    let told = out(&healthy);
    assert_eq!(healthy.status.code(), Some(0), "{told} {}", err(&healthy));
    assert!(told.contains("good   a workbook can be read"), "{told}");
    assert!(told.contains("is not there yet; `serve` makes it"), "{told}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{told}");

    write(folder.path(), "no.sqlite", "no database at all");
    let options = [
        "doctor",
        "--listen",
        "127.0.0.1:0",
        "--database",
        "sqlite:no.sqlite",
        "--connections",
        "9999999",
    ];
    let ill = run(folder.path(), &options);
    let told = out(&ill);
    assert_eq!(ill.status.code(), Some(1), "{told}");
    assert!(told.contains("WRONG  sqlite:no.sqlite: "), "{told}");
    assert!(told.contains("9999999 connections need"), "{told}");
}

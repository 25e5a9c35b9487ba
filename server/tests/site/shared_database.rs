//! Several servers on one PostgreSQL database, through real processes and ports. Left out
//! where PostgreSQL is not installed.

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::cluster::Cluster;
use crate::command_line::{err, out, write};
use crate::served::Served;

/// How long something is waited for that comes at once, on a machine that is busy.
const TRIES: usize = 600;

fn command(folder: &Path, database: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_transposition-monitor"));
    command.current_dir(folder).args(arguments).env("DATABASE_URL", database);
    command
}

fn run(folder: &Path, database: &str, arguments: &[&str]) -> Output {
    command(folder, database, arguments).output().unwrap()
}

fn serve(folder: &Path, database: &str) -> Served {
    let mut command = command(folder, database, &["serve", "--listen", "127.0.0.1:0"]);
    Served::start(command.stderr(Stdio::null()))
}

/// The status of an answer.
fn status(server: &Served, path: &str) -> u16 {
    server.get(path).0.split(' ').nth(1).unwrap().parse().unwrap()
}

/// Waits until the latest edition is this one.
#[track_caller]
fn shows(server: &Served, revision: u64) {
    let shown = || {
        let (_, body) = server.get("/api/v1/matrix");
        let answer: Value = serde_json::from_slice(&body).unwrap();
        std::thread::sleep(Duration::from_millis(50));
        answer["revision"].as_u64().unwrap()
    };
    let found = std::iter::repeat_with(shown).take(TRIES).find(|shown| *shown == revision);
    assert_eq!(found, Some(revision));
}

/// A file with one record that is told from all others.
fn write_record(folder: &Path, name: &str, count: u32) {
    let text = format!("date,title,kind,source_id\n2030-01-01,Made up {count},act,\n");
    write(folder, name, &text);
}

#[test]
fn servers_that_share_a_database_show_one_history_and_lose_nothing() {
    let Some(cluster) = Cluster::start() else { return };
    let database = cluster.new_database();
    let folder = TempDir::new().unwrap();
    let here = folder.path();
    let (first, second) = (serve(here, &database), serve(here, &database));
    for server in [&first, &second] {
        shows(server, 1);
    }

    // Whoever publishes, all servers show it.
    write_record(here, "one.csv", 1);
    let imported = run(here, &database, &["import", "one.csv"]);
    assert!(imported.status.success(), "{}{}", out(&imported), err(&imported));
    for server in [&first, &second] {
        shows(server, 2);
    }

    // Many at once: each is published after the other, or told to compare again.
    let names: Vec<String> = (10..14).map(|count| format!("{count}.csv")).collect();
    for (count, name) in (10..).zip(&names) {
        write_record(here, name, count);
    }
    let running: Vec<Child> = names
        .iter()
        .map(|name| {
            command(here, &database, &["import", name]).stdout(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let ended: Vec<Output> =
        running.into_iter().map(|import| import.wait_with_output().unwrap()).collect();
    let published = ended.iter().filter(|output| output.status.success()).count() as u64;
    assert!(published >= 1, "{}", ended.iter().map(out).collect::<String>());
    for server in [&first, &second] {
        shows(server, 2 + published);
    }

    // One server dies, and the database loses its power.
    drop(first);
    cluster.control(&["-m", "immediate", "stop"]);
    assert_eq!(status(&second, "/matrix"), 200, "from memory");
    assert_eq!(status(&second, "/readyz"), 503);
    let refused = run(here, &database, &["import", "one.csv"]);
    assert!(err(&refused).contains("the database server cannot be reached"), "{}", err(&refused));
    cluster.control(&["start"]);
    write_record(here, "two.csv", 2);
    let imported = run(here, &database, &["import", "two.csv"]);
    assert!(imported.status.success(), "{}{}", out(&imported), err(&imported));
    shows(&second, 3 + published);
    assert_eq!(status(&second, "/readyz"), 200);
    let check = run(here, &database, &["check"]);
    assert!(check.status.success(), "{}{}", out(&check), err(&check));
    let told = format!("Revision {} holds", 3 + published);
    assert!(out(&check).contains(&told), "{}", out(&check));
    let backup = run(here, &database, &["backup", "copy.sqlite"]);
    assert!(err(&backup).contains("pg_dump"), "{}", err(&backup));
}

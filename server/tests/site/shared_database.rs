//! Several servers on one PostgreSQL database, through real processes and ports. Left out
//! where PostgreSQL is not installed.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::cluster::Cluster;
use crate::command_line::{err, out, write};

/// How long something is waited for that comes at once, on a machine that is busy.
const TRIES: usize = 600;

/// A server that ends with this, as if by kill -9.
struct Served {
    child: Child,
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(folder: &Path, database: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_transposition-monitor"));
    command.current_dir(folder).args(arguments).env("DATABASE_URL", database);
    command
}

fn run(folder: &Path, database: &str, arguments: &[&str]) -> Output {
    command(folder, database, arguments).output().unwrap()
}

impl Served {
    fn start(folder: &Path, database: &str) -> Self {
        let mut child = command(folder, database, &["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
        Self { child, address }
    }

    /// The status and body of an answer.
    fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    /// Waits until the latest edition is this one.
    #[track_caller]
    fn shows(&self, revision: u64) {
        let shown = || {
            let (_, body) = self.get("/api/v1/matrix");
            let answer: Value = serde_json::from_str(&body).unwrap();
            std::thread::sleep(Duration::from_millis(50));
            answer["revision"].as_u64().unwrap()
        };
        let found = std::iter::repeat_with(shown).take(TRIES).find(|shown| *shown == revision);
        assert_eq!(found, Some(revision), "{}", self.address);
    }
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
    let (first, second) = (Served::start(here, &database), Served::start(here, &database));
    for server in [&first, &second] {
        server.shows(1);
    }

    // Whoever publishes, all servers show it.
    write_record(here, "one.csv", 1);
    let imported = run(here, &database, &["import", "one.csv"]);
    assert!(imported.status.success(), "{}{}", out(&imported), err(&imported));
    for server in [&first, &second] {
        server.shows(2);
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
        server.shows(2 + published);
    }

    // One server dies, and the database loses its power.
    drop(first);
    cluster.control(&["-m", "immediate", "stop"]);
    assert_eq!(second.get("/matrix").0, 200, "from memory");
    assert_eq!(second.get("/readyz").0, 503);
    let refused = run(here, &database, &["import", "one.csv"]);
    assert!(err(&refused).contains("the database server cannot be reached"), "{}", err(&refused));
    cluster.control(&["start"]);
    write_record(here, "two.csv", 2);
    let imported = run(here, &database, &["import", "two.csv"]);
    assert!(imported.status.success(), "{}{}", out(&imported), err(&imported));
    second.shows(3 + published);
    assert_eq!(second.get("/readyz").0, 200);
    let check = run(here, &database, &["check"]);
    assert!(check.status.success(), "{}{}", out(&check), err(&check));
    let told = format!("Revision {} holds", 3 + published);
    assert!(out(&check).contains(&told), "{}", out(&check));
    let backup = run(here, &database, &["backup", "copy.sqlite"]);
    assert!(err(&backup).contains("pg_dump"), "{}", err(&backup));
}

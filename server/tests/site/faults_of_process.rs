//! A process that is killed while it publishes. Whatever moment the kill hits,
//! the database opens, is sound, and holds each revision wholly or not at all.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use data::{model::SourceId, table::Dataset};
use server::store::{DatabaseAddress, Store};
use tempfile::TempDir;

use crate::command_line::{err, out, run, write};

/// Kills in each of two databases, which are looked after at the same time.
const KILLS: u32 = 25;
/// Records that one revision changes, all to the same.
const RECORDS: usize = 300;

/// Bytes of the log after which a kill comes: its head, and then page by page.
const WRITTEN: [u64; 4] = [0, 32, 8_000, 60_000];

/// A file that gives each of its records one source, and another than the one
/// that is held, so that there always is something to publish.
fn write_file(folder: &Path, latest: u32) {
    let source = if latest.is_multiple_of(2) { "" } else { "EUIP" };
    let rows: Vec<String> =
        (0..RECORDS).map(|at| format!("2030-01-01,Made up {at},act,{source}\n")).collect();
    write(folder, "m.csv", &format!("date,title,kind,source_id\n{}", rows.concat()));
}

fn start_import(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_transposition-monitor"))
        .current_dir(folder)
        .args(["import", "m.csv"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// How long the log beside the database is. Whoever closes it last takes it away,
/// so it grows when the revision is written, and not before.
fn log(folder: &Path) -> u64 {
    folder.join("transposition-monitor.sqlite-wal").metadata().map_or(0, |log| log.len())
}

/// The sources that the records name, each once.
fn sources(dataset: &Dataset) -> Vec<Option<SourceId>> {
    let facts = dataset.milestones.facts();
    let made_up = facts.iter().filter(|fact| fact.record.title.as_str().starts_with("Made up"));
    let mut found: Vec<_> = made_up.map(|fact| fact.record.source_id.clone()).collect();
    assert!(found.is_empty() || found.len() == RECORDS, "{} records", found.len());
    found.dedup();
    found
}

/// What holds after each kill; the number of the newest revision.
fn look(folder: &Path) -> u32 {
    let check = run(folder, &["check"]);
    assert_eq!(check.status.code(), Some(0), "{}{}", out(&check), err(&check));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let file = folder.join("transposition-monitor.sqlite");
        let address: DatabaseAddress = format!("sqlite:{}", file.display()).parse().unwrap();
        let store = Store::open(&address).await.unwrap();
        let reader = store.reader();
        assert!(reader.integrity().await.unwrap().is_empty());
        let latest = reader.latest_revision().await.unwrap().unwrap();
        let whole = sources(&reader.edition(latest).await.unwrap());
        assert!(whole.len() <= 1, "revision {latest} is a mixture: {whole:?}");
        let lines = reader.audit_lines(None, 1_000).await.unwrap();
        let published = lines.iter().filter(|line| line.action == "published").count();
        assert_eq!(published, latest as usize, "each revision has its line");
        store.close().await;
        latest
    })
}

/// Kills imports, each a little later than the one before: every other one by
/// the clock, and the rest from the moment at which it begins to write.
fn kill_many(folder: &Path, offset: u32) {
    let mut latest = 1;
    let mut takes = Duration::ZERO;
    // The first one also makes the database.
    for _ in 0..2 {
        write_file(folder, latest);
        let began = Instant::now();
        assert!(start_import(folder).wait().unwrap().success());
        takes = began.elapsed();
        latest += 1;
        assert_eq!(look(folder), latest);
    }
    for kill in 0..KILLS {
        write_file(folder, latest);
        let mut child = start_import(folder);
        if kill % 2 == 0 {
            std::thread::sleep(takes * (kill + offset) / KILLS);
        } else {
            let written = WRITTEN[(kill as usize / 2) % WRITTEN.len()];
            while log(folder) <= written && child.try_wait().unwrap().is_none() {
                std::thread::yield_now();
            }
            std::thread::sleep(Duration::from_micros(u64::from(kill * 40 + offset * 20)));
        }
        // It may have ended by itself.
        let _ = child.kill();
        child.wait().unwrap();
        let now = look(folder);
        assert!(now == latest || now == latest + 1, "from {latest} to {now}");
        latest = now;
    }
    // After all that, publishing works.
    write_file(folder, latest);
    assert!(start_import(folder).wait().unwrap().success());
    assert_eq!(look(folder), latest + 1);
}

#[test]
fn a_process_that_is_killed_while_it_publishes_leaves_whole_revisions() {
    std::thread::scope(|scope| {
        for offset in [0, 1] {
            scope.spawn(move || kill_many(TempDir::new().unwrap().path(), offset));
        }
    });
}

//! How long it takes to take in a workbook of 200,000 findings, beside how long
//! calamine alone takes to walk over its cells; and to publish it, beside the import of
//! the sqlite3 shell. Ratios of one run on one machine; no part of the tests. All facts
//! are made up.
//!
//! sqlite3 is asked for by name; without it publishing is held against calamine alone.

#![expect(clippy::unwrap_used, reason = "a benchmark that fails has no figures")]
#![expect(clippy::print_stdout, reason = "figures are what it is for")]

mod made_up;

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx};
use data::{
    check,
    ingest::{Limits, Options},
    reference,
    revision::{apply, propose},
    table::{Dataset, Origin, Table, csv_line},
    workbook,
};
use server::reading::{Cost, Reading};

const FINDINGS: usize = 200_000;
const RUNS: usize = 3;
const MIB: u64 = 1024 * 1024;

fn main() {
    let held = reference::dataset();
    let findings = made_up_findings(&held);
    let book = workbook::records(&findings).unwrap();
    println!("a workbook of {FINDINGS} findings, {} MiB, best of {RUNS}", book.len() as u64 / MIB);
    let bare = best(|| walk(&book));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    // Reading succeeds only within this much memory.
    let cost = Cost { memory: 300 * MIB, seconds: 120, ..Cost::default() };
    let program = env!("CARGO_BIN_EXE_transposition-monitor").into();
    let reading = Reading::with_program(program, cost);
    let options = Options {
        limits: Limits { bytes: 64 * 1024 * 1024, ..Limits::default() },
        ..Options::default()
    };
    let mut parts = [Duration::MAX; 2];
    let whole = best(|| {
        let begun = Instant::now();
        let draft = runtime.block_on(reading.read("made up.xlsx", &book, &options)).unwrap();
        assert_eq!((draft.records.len(), draft.issues.len()), (FINDINGS, 0), "{:?}", draft.issues);
        let read = begun.elapsed();
        let proposal = propose(&held, &[draft]);
        assert_eq!(proposal.counts.new, FINDINGS);
        let [read_best, compared_best] = &mut parts;
        *read_best = (*read_best).min(read);
        *compared_best = (*compared_best).min(begun.elapsed().saturating_sub(read));
    });
    println!("calamine alone walks over its cells   {:>7.2} s", bare.as_secs_f64());
    println!("read in a child of at most 300 MiB    {:>7.2} s", parts[0].as_secs_f64());
    println!("checked and compared                  {:>7.2} s", parts[1].as_secs_f64());
    println!(
        "together, as a multiple of the first  {:>7.2}",
        whole.as_secs_f64() / bare.as_secs_f64()
    );
    let faults = check::check(&held).len();
    println!("(the shipped facts have {faults} faults)");
    publish(&findings, &book, bare);
}

/// The command line's way of a workbook into a new database, shipped facts and all.
fn publish(findings: &Dataset, book: &[u8], bare: Duration) {
    let folder = tempfile::TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("book.xlsx"), book).unwrap();
    let published = best(|| {
        let _ = fs::remove_file(at("published.sqlite"));
        let database = format!("sqlite:{}", at("published.sqlite").display());
        run(Command::new(env!("CARGO_BIN_EXE_transposition-monitor"))
            .args(["import", "--database", &database])
            .args(["--most-size", "64", "--most-seconds", "120"])
            .arg(at("book.xlsx"))
            .current_dir(folder.path()));
    });
    println!("read and published, new database      {:>7.2} s", published.as_secs_f64());
    let over = |other: Duration| published.as_secs_f64() / other.as_secs_f64();
    println!("as a multiple of calamine alone       {:>7.2}", over(bare));
    if Command::new("sqlite3").arg("-version").stdout(Stdio::null()).status().is_err() {
        println!("sqlite3 is missing (apt-get install sqlite3): not held against its import");
        return;
    }
    write_rows(findings, &at("rows.csv"));
    let imported = best(|| {
        let _ = fs::remove_file(at("imported.sqlite"));
        run(Command::new("sqlite3")
            .arg(at("imported.sqlite"))
            .args([".mode csv", ".import rows.csv findings"])
            .current_dir(folder.path()));
    });
    println!("the sqlite3 shell imports the rows    {:>7.2} s", imported.as_secs_f64());
    println!("as a multiple of it                   {:>7.2}", over(imported));
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The findings as the shell takes them.
fn write_rows(findings: &Dataset, file: &Path) {
    let mut text = csv_line(Table::Assessments.columns());
    for (record, _) in findings.rows(Table::Assessments) {
        text += &csv_line(&record.cells());
    }
    fs::write(file, text).unwrap();
}

fn best(mut run: impl FnMut()) -> Duration {
    let timed = (0..RUNS).map(|_| {
        let begun = Instant::now();
        run();
        begun.elapsed()
    });
    timed.min().unwrap()
}

/// Walks over every cell as calamine streams them.
fn walk(book: &[u8]) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book)).unwrap();
    let mut cells = 0;
    for name in book.sheet_names() {
        let mut reader = book.worksheet_cells_reader(&name).unwrap();
        while let Some(cell) = reader.next_cell().unwrap() {
            std::hint::black_box(cell);
            cells += 1;
        }
    }
    assert!(cells > FINDINGS);
}

/// The made-up findings alone.
fn made_up_findings(held: &Dataset) -> Dataset {
    let changes = made_up::findings(held, FINDINGS);
    apply(&Dataset::default(), &changes, |_| Origin::default())
}

//! Everything that `make test` does, in the order of what fails soonest. It
//! goes on after a failure, so that one run shows all of them, and ends with
//! one line that counts the tests.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::counts::Counts;
use crate::{paths, setup, site};

/// Each feature set is linted by itself: code that only one of them sees is
/// code that the others hide. xtask stands apart everywhere: built together
/// with the server it would get other features, and all that it needs would be
/// built a second time.
const LINTS: [&[&str]; 12] = [
    &["--package=xtask", "--all-targets"],
    &["--workspace", "--exclude=xtask", "--all-targets"],
    &["--package=data", "--all-targets"],
    &["--package=data", "--features=ingest", "--all-targets"],
    &["--package=data", "--features=chart", "--all-targets"],
    &["--package=data", "--features=docx", "--all-targets"],
    &["--package=data", "--features=pdf", "--all-targets"],
    &["--package=data", "--features=schema", "--all-targets"],
    &["--package=data", "--features=search", "--all-targets"],
    &["--package=data", "--target=wasm32-unknown-unknown"],
    // The library alone: its tests bring features of their own.
    &["--package=app", "--features=ssr", "--lib"],
    &["--package=app", "--features=hydrate", "--lib", "--target=wasm32-unknown-unknown"],
];

/// Runs all checks; a failure if any of them failed.
pub(crate) fn run() -> ExitCode {
    let mut counts = Counts::default();
    let mut failures = Vec::new();
    let mut began = Instant::now();
    let mut note = |what: &str, done: Result<Counts>| {
        paths::say(&format!("{what}: {} s", began.elapsed().as_secs()));
        began = Instant::now();
        match done {
            Ok(more) => counts += more,
            Err(error) => {
                paths::say(&format!("FAILED: {what}: {error:#}"));
                failures.push(what.to_owned());
            }
        }
    };
    // What is missing is told before the long build, not after it.
    match setup::browser_tests() {
        Err(error) => note("set-up", Err(error)),
        Ok(browser) => everything(&browser, &mut note),
    }
    finish(counts, &failures)
}

fn everything(browser: &Path, note: &mut impl FnMut(&str, Result<Counts>)) {
    note("format", paths::run(&mut paths::cargo("fmt", &["--all", "--check"])).map(none));
    note("site", site::build().map(none));
    for lints in LINTS {
        note("lints", lint(lints).map(none));
    }
    note("tests of the build", unit_tests(&["--package=xtask"]));
    // With every target named, the server binary shares each dependency with
    // the tests; built by itself it would need many of them a second time.
    let built = paths::run(&mut paths::cargo(
        "build",
        &["--workspace", "--exclude=xtask", "--all-targets"],
    ));
    let ready = built.is_ok();
    note("build", built.map(none));
    if ready {
        note("unit and integration tests", unit_tests(&["--workspace", "--exclude=xtask"]));
        note("browser tests", browser_tests(browser));
    }
}

fn none((): ()) -> Counts {
    Counts::default()
}

fn lint(of: &[&str]) -> Result<()> {
    paths::run(paths::cargo("clippy", of).args(["--", "--deny=warnings"]))
}

fn unit_tests(of: &[&str]) -> Result<Counts> {
    counted(paths::cargo("test", of).arg("--no-fail-fast"), Counts::of_cargo_line)
}

/// Drives the server binary that was built for the tests.
fn browser_tests(browser: &Path) -> Result<Counts> {
    let mut playwright = Command::new("npx");
    playwright
        .args(["--no-install", "playwright", "test"])
        .current_dir(setup::end2end())
        .env("CHROMIUM", browser)
        .env("SERVER", paths::target().join("debug/transposition-monitor"));
    counted(&mut playwright, Counts::of_browser_line)
}

/// Runs a test command, shows its output and counts its tests.
fn counted(command: &mut Command, read: fn(&str) -> Option<Counts>) -> Result<Counts> {
    let words = paths::describe(command);
    paths::say(&words);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{words}`"))?;
    let mut counts = Counts::default();
    let mut reports = 0;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.with_context(|| format!("could not read what `{words}` says"))?;
            println!("{line}");
            if let Some(more) = read(&line) {
                counts += more;
                reports += 1;
            }
        }
    }
    let status = child.wait()?;
    if reports == 0 {
        bail!("`{words}` reported no tests ({status})");
    }
    if !status.success() && counts.failed == 0 {
        bail!("`{words}` ended with {status} although no test failed");
    }
    Ok(counts)
}

/// Checks that are no tests count as one failed test each, so that the last
/// line never says "0 failed" after a failure.
fn finish(mut counts: Counts, failures: &[String]) -> ExitCode {
    counts.failed += failures.len() as u64;
    if !failures.is_empty() {
        println!("failed besides the tests: {}", failures.join(", "));
    }
    println!("{} passed, {} failed", counts.passed, counts.failed);
    if counts.failed > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

//! `make faults`: what real life and bad people do to a server, done to the release
//! binary on this machine alone. Each trial says what was expected and what was seen, and
//! is bounded in time. No part of the tests, which hold the same at their own scale. All
//! facts that are published here are made up, into databases that are thrown away.

#[path = "../../../server/tests/cluster/mod.rs"]
#[expect(clippy::unwrap_used, reason = "the tests' own: what it cannot do ends them")]
mod cluster;
mod crowd;
mod disk;
mod killed;
mod shared;
mod world;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::paths;

/// What a trial saw, and whether that is what was expected.
struct Seen {
    held: bool,
    words: String,
}

impl Seen {
    fn new(held: bool, words: impl Into<String>) -> Self {
        Self { held, words: words.into() }
    }
}

struct Trial {
    name: &'static str,
    expected: &'static str,
    run: fn() -> Result<Seen>,
}

const TRIALS: &[Trial] = &[
    Trial {
        name: "kill -9 at random points of publishing",
        expected: "each time all of the revision or nothing; `check` finds all well",
        run: killed::while_publishing,
    },
    Trial {
        name: "kill -9 of the server while it answers",
        expected: "it starts again within a second and shows the same edition",
        run: killed::while_answering,
    },
    Trial {
        name: "a full disk",
        expected: "publishing is refused and changes nothing; readers go on; with room it goes on",
        run: disk::full,
    },
    Trial {
        name: "a file system that becomes read-only",
        expected: "publishing is refused and changes nothing; readers go on",
        run: disk::read_only,
    },
    Trial {
        name: "a corrupt database",
        expected: "`check` says so with exit code 1; `serve` shows no figures made of it",
        run: disk::corrupt,
    },
    Trial {
        name: "another process holds the lock for ten seconds",
        expected: "readers go on; whoever publishes waits, and then has published",
        run: disk::locked,
    },
    Trial {
        name: "500 connections that send a byte a second",
        expected: "others are answered within a second; all are closed in time",
        run: crowd::slow,
    },
    Trial {
        name: "200 readers during 20 publications",
        expected: "no answer but 200; each from one edition, and never an older one than before",
        run: crowd::readers_while_publishing,
    },
    Trial {
        name: "a PostgreSQL server loses its power five times while 50 read",
        expected: "no answer but 200; publishing is refused meanwhile, goes on after, and loses nothing",
        run: shared::restarted,
    },
    Trial {
        name: "a storm of 5,000 broken connections",
        expected: "the server answers, and holds as many files as before",
        run: crowd::storm,
    },
    Trial {
        name: "100,000 mixed requests",
        expected: "no 5xx; memory and files are flat over the second half",
        run: crowd::many,
    },
];

/// Runs all trials; a failure if one did not see what was expected.
pub(crate) fn run() -> ExitCode {
    let mut failed = 0;
    for Trial { name, expected, run } in TRIALS {
        println!("{name}\n  expected: {expected}");
        let began = Instant::now();
        match run() {
            Ok(Seen { held, words }) => {
                let verdict = if held { "holds" } else { "DOES NOT HOLD" };
                println!("  seen:     {words}\n  {verdict} ({} s)", began.elapsed().as_secs());
                failed += u32::from(!held);
            }
            Err(error) if error.is::<NotHere>() => println!("  not tried: {error}"),
            Err(error) => {
                println!("  FAILED: {error:#}");
                failed += 1;
            }
        }
    }
    let tried = TRIALS.len();
    paths::say(&format!("{tried} trials, {failed} did not hold"));
    if failed > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// A trial that this machine has not what it takes for.
#[derive(Debug)]
struct NotHere(&'static str);

impl std::fmt::Display for NotHere {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.0)
    }
}

impl std::error::Error for NotHere {}

fn not_here<T>(why: &'static str) -> Result<T> {
    bail!(NotHere(why))
}

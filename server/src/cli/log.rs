//! The log, on standard error. What is told in passing waits for a moment, so that a rush of
//! requests is not slowed by a write for each; a warning or an error goes out at once, with
//! all that waits before it. Whoever kills the process loses that moment at most.

use std::io::{self, IsTerminal, Write};
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tracing::{Level, Metadata};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

use super::Failure;

/// How long a line waits for others.
const MOMENT: Duration = Duration::from_millis(100);
/// How much waits: what is written at one time.
const MOST_WAITING: usize = 32 * 1024;

/// What waits to be written.
static WAITING: Waiting = Waiting { lines: Mutex::new(Vec::new()), some: Condvar::new() };

/// Starts the log of this process, with lines as fine as a filter says. Only one log a
/// process: where there is one already, as in tests, it stays.
pub(super) fn start(filter: &str) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(filter).map_err(|error| {
        Failure(format!("--log cannot be read ({error}); write a level, such as info or debug"))
    })?;
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(Log)
        .try_init();
    Ok(())
}

/// Writes what waits: before the process ends.
pub(super) fn flush() {
    write(&mut WAITING.lines());
}

struct Waiting {
    lines: Mutex<Vec<u8>>,
    /// There is something to write, after a while.
    some: Condvar,
}

impl Waiting {
    fn lines(&self) -> MutexGuard<'_, Vec<u8>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what has waited long enough, for ever.
    fn write_after_a_moment(&self) {
        loop {
            let lines = self.lines();
            drop(
                self.some
                    .wait_while(lines, |lines| lines.is_empty())
                    .unwrap_or_else(PoisonError::into_inner),
            );
            thread::sleep(MOMENT);
            write(&mut self.lines());
        }
    }
}

/// A log that cannot be written keeps nobody from their work.
fn write(lines: &mut Vec<u8>) {
    let _ = io::stderr().lock().write_all(lines);
    lines.clear();
}

/// Where lines of the log go.
struct Log;

/// One line.
struct Line {
    at_once: bool,
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line { at_once: true }
    }

    fn make_writer_for(&'a self, of: &Metadata<'_>) -> Line {
        // A thread that writes later, from the first line that may wait; without one
        // nothing waits.
        static LATER: LazyLock<bool> = LazyLock::new(|| {
            let later = thread::Builder::new().name("log".to_owned());
            later.spawn(|| WAITING.write_after_a_moment()).is_ok()
        });
        Line { at_once: *of.level() <= Level::WARN || !*LATER }
    }
}

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut lines = WAITING.lines();
        if lines.is_empty() && !self.at_once {
            WAITING.some.notify_one();
        }
        lines.extend_from_slice(bytes);
        if self.at_once || lines.len() >= MOST_WAITING {
            write(&mut lines);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

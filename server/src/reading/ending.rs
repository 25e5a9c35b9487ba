//! How a child ended, and what the person is told whose file it was.

use std::process::ExitStatus;

use data::{
    draft::Draft,
    issue::{Code, Issue, Severity},
};

use super::{Cost, answer::Unread};

/// How a child ended.
#[derive(Debug)]
pub(super) enum Ending<T> {
    /// With an answer.
    Answered(Box<T>),
    /// It took longer than it may.
    TooSlow,
    /// It wanted more memory than it may have, or broke.
    Stopped(String),
    /// Its answer is longer than is kept.
    TooMuch,
    /// Talking to it failed.
    Broken(String),
}

impl<T> Ending<T> {
    /// From what the system says of the process and what it answered.
    pub(super) fn of(status: ExitStatus, answer: Result<T, Unread>, said: &str) -> Self {
        match answer {
            // It broke off, since nobody listened any more.
            Err(Unread::TooMuch) => return Self::TooMuch,
            Ok(answer) if status.success() => return Self::Answered(Box::new(answer)),
            Err(Unread::Broken(why)) if status.success() => return Self::Broken(why),
            Ok(_) | Err(Unread::Broken(_)) => {}
        }
        if is_out_of_time(status) {
            return Self::TooSlow;
        }
        Self::Stopped(format!("{status}: {}", said.trim()))
    }

    /// What was answered.
    ///
    /// # Errors
    /// With what the person is told whose file it is.
    pub(super) fn told(self, file: &str, cost: Cost) -> Result<T, String> {
        const MIB: u64 = 1024 * 1024;
        let (why, message) = match self {
            Self::Answered(answer) => return Ok(*answer),
            Self::TooSlow => (
                "too slow".to_owned(),
                format!(
                    "reading this file takes more than {} seconds, so it was stopped; save only the sheets that are needed, or split them into several files",
                    cost.seconds
                ),
            ),
            Self::Stopped(why) => (
                why,
                format!(
                    "reading this file was stopped: it is damaged, or takes more than {} MiB of memory; open it in a spreadsheet program, save it anew as xlsx or CSV, and import that",
                    cost.memory / MIB
                ),
            ),
            Self::TooMuch => (
                "too much".to_owned(),
                "this file holds more records than can be imported at once; split it into several files".to_owned(),
            ),
            Self::Broken(why) => (
                why,
                "reading this file broke off; try again, and if it breaks off again, save it anew as xlsx or CSV".to_owned(),
            ),
        };
        tracing::warn!(file, why, "a file could not be read to its end");
        Err(message)
    }
}

impl Ending<Draft> {
    /// What there is to show.
    pub(super) fn draft(self, file: &str, cost: Cost) -> Draft {
        self.told(file, cost).unwrap_or_else(|message| {
            let issue = Issue::of_file(Code::ReadingStopped, Severity::Error, file, message);
            Draft { file: file.to_owned(), issues: vec![issue], ..Draft::default() }
        })
    }
}

#[cfg(unix)]
fn is_out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    /// What the system ends a process with that is over its seconds.
    const SIGXCPU: i32 = 24;
    const SIGKILL: i32 = 9;
    matches!(status.signal(), Some(SIGXCPU | SIGKILL))
}

#[cfg(not(unix))]
fn is_out_of_time(_: ExitStatus) -> bool {
    false
}

//! Files are read in a process of their own: a file that is made to break its
//! reader, or to eat memory and time, breaks a child and nothing else.
//!
//! The same binary is started again as `read-file` ([`child`]), with limits on
//! memory, processor and wall time; it gets the bytes and answers with a Draft
//! ([`answer`]), with what the file looks like, or with an annotated copy ([`whole`]).
//! However it ends, there is a Draft: if the child was stopped, one that says so.
//! It must not look into the bytes itself.

mod answer;
mod child;
mod ending;
mod pieces;
mod request;
mod whole;

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use data::{draft::Draft, explanation::Explanation, ingest::Options, issue::Issue};
use thiserror::Error;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;

pub use self::child::run as run_child;
use self::{
    answer::Unread,
    ending::Ending,
    pieces::Pieces,
    request::{Marked, Request, Wanted},
};

/// The command under which the binary reads one file.
pub const COMMAND: &str = "read-file";
/// More than this of what a child says to standard error is not kept.
const MOST_LOGGED: u64 = 8 * 1024;

/// What one file may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Bytes of memory.
    pub memory: u64,
    /// Seconds, of the processor and on the clock on the wall.
    pub seconds: u64,
    /// Bytes of the answer.
    pub answer: u64,
    /// How many files are read at once; others wait.
    pub at_once: usize,
    /// For how long they wait before they are told to come again.
    pub wait: Duration,
}

impl Default for Cost {
    fn default() -> Self {
        const MIB: u64 = 1024 * 1024;
        Self {
            memory: 1024 * MIB,
            seconds: 20,
            answer: 512 * MIB,
            at_once: 2,
            wait: Duration::from_secs(30),
        }
    }
}

/// Why a file was not even tried.
#[derive(Debug, Error)]
pub enum ReadingError {
    /// Others are being read, and have been for long.
    #[error("other files are being read; try again in a minute")]
    Busy,
    /// No process could be started.
    #[error("the process that reads files could not be started")]
    Start(#[source] std::io::Error),
}

/// Why there is no answer about a file, in a sentence for whoever has it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct Refused(pub String);

/// Reads files in processes of their own, a few at once.
#[derive(Debug, Clone)]
pub struct Reading {
    program: PathBuf,
    cost: Cost,
    places: Arc<Semaphore>,
}

impl Reading {
    /// Reads with this very program.
    ///
    /// # Errors
    /// When the program cannot be told.
    pub fn new(cost: Cost) -> Result<Self, ReadingError> {
        let program = std::env::current_exe().map_err(ReadingError::Start)?;
        Ok(Self::with_program(program, cost))
    }

    /// Reads with a program at a path.
    #[must_use]
    pub fn with_program(program: PathBuf, cost: Cost) -> Self {
        Self { program, cost, places: Arc::new(Semaphore::new(cost.at_once)) }
    }

    /// Reads a file. `file` is its name, for display only.
    ///
    /// # Errors
    /// When it was not even tried; whatever the file is, there is a Draft.
    pub async fn read(
        &self,
        file: &str,
        bytes: &[u8],
        options: &Options,
    ) -> Result<Draft, ReadingError> {
        let request = self.request(file, Wanted::Draft, options);
        let ending = self.start(&request.line(), bytes, answer::take).await?;
        Ok(ending.draft(file, self.cost))
    }

    /// Tells what a file looks like, and takes nothing of it.
    ///
    /// # Errors
    /// When it was not even tried; else there is an explanation, or why there is
    /// none.
    pub async fn explain(
        &self,
        file: &str,
        bytes: &[u8],
        options: &Options,
    ) -> Result<Result<Explanation, Refused>, ReadingError> {
        let request = self.request(file, Wanted::Explanation, options);
        let take = |pieces: Pieces, most| {
            let told = whole::take(pieces, most)?;
            let told = told.map(|told| serde_json::from_slice(&told)).map(Result::ok);
            told.transpose().ok_or_else(|| Unread::Broken("it explains nothing".to_owned()))
        };
        let ending = self.start(&request.line(), bytes, take).await?;
        Ok(ending.told(file, self.cost).and_then(|told| told).map_err(Refused))
    }

    /// The file as a workbook in which issues are marked; `more` are known of that
    /// cannot be.
    ///
    /// # Errors
    /// When it was not even tried; else there is a copy, or why there is none.
    pub async fn annotated(
        &self,
        file: &str,
        bytes: &[u8],
        options: &Options,
        (issues, more): (&[Issue], usize),
    ) -> Result<Result<Vec<u8>, Refused>, ReadingError> {
        let request = self.request(file, Wanted::Annotated, options);
        let head = request.line() + &Marked::of(issues, more).line();
        let ending = self.start(&head, bytes, whole::take).await?;
        let copy = ending.told(file, self.cost);
        let copy = copy.map_err(|why| format!("no annotated copy was made, since {why}"));
        Ok(copy.and_then(|copy| copy).map_err(Refused))
    }

    fn request(&self, file: &str, wanted: Wanted, options: &Options) -> Request {
        let Cost { memory, seconds, .. } = self.cost;
        Request { file: file.to_owned(), wanted, memory, seconds, options: options.clone() }
    }

    /// Starts a child, hands a file over after some lines, and waits for its end.
    async fn start<T: Send + 'static>(
        &self,
        head: &str,
        bytes: &[u8],
        take: impl FnOnce(Pieces, u64) -> Result<T, Unread> + Send + 'static,
    ) -> Result<Ending<T>, ReadingError> {
        let place = tokio::time::timeout(self.cost.wait, self.places.acquire()).await;
        let Ok(Ok(_place)) = place else { return Err(ReadingError::Busy) };
        let mut child = Command::new(&self.program)
            .arg(COMMAND)
            .env_clear()
            // What it sets aside is then no memory that it has, until it uses it.
            .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(ReadingError::Start)?;
        let wall = Duration::from_secs(self.cost.seconds);
        let answered = tokio::time::timeout(wall, self.ask(&mut child, head, bytes, take)).await;
        let ending = match answered {
            Ok(Ok(ending)) => ending,
            Ok(Err(error)) => Ending::Broken(error.to_string()),
            Err(_) => Ending::TooSlow,
        };
        // A child that answers no more does not go on in the background.
        let _ = child.start_kill();
        let _ = child.wait().await;
        Ok(ending)
    }

    /// Hands the file over and takes the answer.
    async fn ask<T: Send + 'static>(
        &self,
        child: &mut Child,
        head: &str,
        bytes: &[u8],
        take: impl FnOnce(Pieces, u64) -> Result<T, Unread> + Send + 'static,
    ) -> std::io::Result<Ending<T>> {
        let (mut stdin, stdout, stderr) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let give = async {
            if let Some(input) = &mut stdin {
                // A child that was stopped takes nothing more; how it ended says why.
                let _ = input.write_all(head.as_bytes()).await;
                let _ = input.write_all(bytes).await;
                let _ = input.shutdown().await;
            }
            drop(stdin);
        };
        let mut said = Vec::new();
        let most = self.cost.answer;
        let (giving, pieces) = pieces::pieces();
        let bring = async {
            match stdout {
                Some(output) => pieces::hand_over(output, giving).await,
                None => Ok(()),
            }
        };
        // Ends when nothing is brought any more.
        let take = tokio::task::spawn_blocking(move || take(pieces, most));
        let listen = async {
            if let Some(errors) = stderr {
                let mut errors = errors.take(MOST_LOGGED);
                errors.read_to_end(&mut said).await?;
                // What is too much is read and forgotten, lest the child waits.
                tokio::io::copy(&mut errors.into_inner(), &mut tokio::io::sink()).await?;
            }
            Ok::<(), std::io::Error>(())
        };
        let ((), brought, answer, listened) = tokio::join!(give, bring, take, listen);
        brought?;
        let answer = answer.map_err(std::io::Error::other)?;
        listened?;
        let status = child.wait().await?;
        Ok(Ending::of(status, answer, &String::from_utf8_lossy(&said)))
    }
}

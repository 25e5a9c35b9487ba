//! The command line: one file a command, and what they share.
//!
//! Exit codes: 0 done, 1 something is wrong with the data, 2 the command could
//! not be carried out. Results go to standard output, whatever else to
//! standard error; an error is one sentence that says what to do.

mod account;
mod backup;
mod check;
mod config;
mod database;
mod doctor;
mod export;
mod export_site;
mod import;
mod limits;
mod log;
mod read_file;
mod serve;
mod settings;
mod template;

use std::ffi::OsString;
use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::{clock::Clock, randomness::Randomness};

/// Where each Member State stands on each article of Directive 2011/93/EU,
/// since when, and who says so.
#[derive(Debug, Parser)]
#[command(name = "transposition-monitor", version, max_term_width = 90)]
#[command(
    after_help = "Exit codes: 0 done; 1 something is wrong with the data; 2 the command could not be carried out."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// What to log to standard error: error, warn, info, debug, or finer such
    /// as info,sqlx=debug [default: info for serve, else warn]
    #[arg(long, global = true, value_name = "LEVEL")]
    log: Option<String>,
    /// A file of settings, for whatever is not said here: `config sample` writes one
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site and its API, loading the shipped dataset on the first start
    Serve(serve::Serve),
    /// Publish what files say as one revision
    Import(import::Import),
    /// Write the figures of a day, or the records of a table, to standard output; or the site
    Export(export::Export),
    /// Write the workbook that analysts fill in to standard output
    Template(template::Template),
    /// Read one file from standard input, for `import` and the server
    #[command(hide = true)]
    ReadFile(read_file::ReadFile),
    /// Add accounts for those who sign in, list them, change them
    Account(account::Account),
    /// Check the database, its records, and that figures can be made of them
    Check(check::Check),
    /// Look whether `serve` would run well here, with the same settings
    Doctor(doctor::Doctor),
    /// Copy the whole database into a file, while the site is served
    Backup(backup::Backup),
    /// Make a database of a copy that `backup` wrote
    Restore(backup::Restore),
    /// Check the settings, or write a file of settings to begin with
    Config(config::Config),
}

/// How a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Report {
    /// For people.
    Text,
    /// For programs: exactly one object.
    Json,
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was carried out.
    Done,
    /// It was carried out, and something is wrong with the data.
    DataErrors,
}

/// Why a command could not be carried out, in one sentence.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure(String);

impl Failure {
    fn new(error: impl Display) -> Self {
        Self(error.to_string())
    }
}

/// Runs a command line; the code with which the process should end.
pub async fn run<I, T>(arguments: I, clock: Arc<dyn Clock>, randomness: Arc<dyn Randomness>) -> u8
where
    I: IntoIterator<Item = T>,
    T: Into<OsString>,
{
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let file = settings::file_named(&arguments, std::env::var_os(settings::FILE_VARIABLE));
    let variables = std::env::vars_os().map(|(name, _)| name);
    let settled = match settings::settle(Cli::command(), file.as_deref(), variables) {
        Ok(settled) => settled,
        Err(Failure(reason)) => {
            say(&format!("error: {reason}\n"));
            return 2;
        }
    };
    let read = settled.clone().try_get_matches_from(arguments);
    let cli = match read.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are printed and no error.
            if let Err(Failure(reason)) = written(error.print()) {
                say(&format!("error: {reason}\n"));
                return 2;
            }
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    let usual = if matches!(cli.command, Command::Serve(_)) { "info" } else { "warn" };
    if let Err(Failure(reason)) = log::start(cli.log.as_deref().unwrap_or(usual)) {
        say(&format!("error: {reason}\n"));
        return 2;
    }
    let ended = match cli.command {
        Command::Serve(command) => command.run(clock, randomness).await,
        Command::Import(command) => command.run(clock).await,
        Command::Export(command) => command.run(clock, randomness).await,
        Command::Template(command) => command.run(),
        Command::ReadFile(command) => command.run(),
        Command::Account(command) => command.run(clock, randomness).await,
        Command::Check(command) => command.run().await,
        Command::Doctor(command) => command.run(&*clock).await,
        Command::Backup(command) => command.run().await,
        Command::Restore(command) => command.run().await,
        Command::Config(command) => command.run(settled, &Cli::command(), file.as_deref()),
    };
    log::flush();
    match ended {
        Ok(Outcome::Done) => 0,
        Ok(Outcome::DataErrors) => 1,
        Err(Failure(reason)) => {
            say(&format!("error: {reason}\n"));
            2
        }
    }
}

/// Writes a result to standard output. A reader who has gone away, such as
/// `head`, is no error; a result that is cut short is one.
fn print(result: impl AsRef<[u8]>) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    written(out.write_all(result.as_ref()).and_then(|()| out.flush()))
}

fn written(result: std::io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure(format!(
            "the result cannot be written to standard output ({error}); make room or write it elsewhere, then try again"
        ))),
        _ => Ok(()),
    }
}

/// Writes what is not the result to standard error.
fn say(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

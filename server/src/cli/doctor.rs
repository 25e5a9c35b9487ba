//! `doctor`: whether this machine and these settings will do for `serve`. Nothing is
//! changed and nothing is left behind.

use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::Path;

use clap::Args;
use data::{ingest::Options, reference, workbook};

use super::{Failure, Outcome, check, database::with_cause, print, serve::Serve};
use crate::{assets, clock::Clock, reading::Reading, store::StoreError};

/// Look whether `serve` would run well here, with the same settings
///
/// Nothing is changed. What would be wrong is told with what to do about it; exit code 1
/// says that something is.
#[derive(Debug, Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    serve: Serve,
}

/// What was found out.
enum Finding {
    Good(String),
    /// Worth knowing, and nothing that keeps the server from running.
    Note(String),
    Wrong(String),
}

use Finding::{Good, Note, Wrong};

/// Files that the server has open beside its connections: the database, its log, the
/// processes that read.
const OTHER_FILES: u64 = 128;
/// Room that a few years of revisions and their files take.
const ROOM: u64 = 2 * 1024 * 1024 * 1024;

impl Doctor {
    pub(super) async fn run(self, clock: &dyn Clock) -> Result<Outcome, Failure> {
        let serve = &self.serve;
        let findings = [
            the_program(),
            the_clock(clock),
            the_database(serve).await,
            the_folder(serve),
            the_port(serve).await,
            the_address(serve),
            the_proxies(serve),
            open_files(serve),
            a_file(serve).await,
        ];
        let mut text = String::new();
        let mut outcome = Outcome::Done;
        for finding in findings {
            let (mark, line) = match finding {
                Good(line) => ("good  ", line),
                Note(line) => ("note  ", line),
                Wrong(line) => {
                    outcome = Outcome::DataErrors;
                    ("WRONG ", line)
                }
            };
            let _ = writeln!(text, "{mark} {line}");
        }
        print(text)?;
        Ok(outcome)
    }
}

fn the_program() -> Finding {
    match assets::addresses() {
        Ok(_) => Good(format!(
            "version {} with the site's files, SQLite {}",
            env!("CARGO_PKG_VERSION"),
            crate::store::sqlite_version()
        )),
        Err(error) => Wrong(error.to_string()),
    }
}

/// A clock that is behind the shipped facts shows days before they were known.
fn the_clock(clock: &dyn Clock) -> Finding {
    let facts = reference::dataset();
    let (today, read) =
        (clock.today(), facts.sources.facts().iter().map(|fact| fact.record.read_on).max());
    match read {
        Some(read) if today < read => Wrong(format!(
            "the clock says {today}, before the shipped facts were read on {read}; set it, since pages show how things stand on its day"
        )),
        _ => Good(format!("the clock says {today} (universal time)")),
    }
}

async fn the_database(serve: &Serve) -> Finding {
    let database = serve.database.address();
    match check::checked(database).await {
        Ok(checked) => match checked.wrong.first() {
            None => Good(format!("{database} is whole")),
            Some(first) => Wrong(format!("{database}: {first}; `check` tells all of it")),
        },
        Err(StoreError::Missing | StoreError::Empty) => Note(format!(
            "{database} is not there yet; `serve` makes it and loads the shipped dataset"
        )),
        Err(StoreError::Older) => Note(format!(
            "{database} is of an older version; `serve` copies it and brings it up to date"
        )),
        Err(error) => Wrong(format!("{database}: {}", with_cause(&error))),
    }
}

fn the_folder(serve: &Serve) -> Finding {
    let Some(file) = serve.database.address().file() else {
        return Note(
            "the database is on a server: see to its room and its copies (pg_dump) there"
                .to_owned(),
        );
    };
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    match tempfile::tempfile_in(folder) {
        Err(error) => Wrong(format!(
            "the folder {} cannot be written to ({error}); SQLite needs to lay its log there",
            folder.display()
        )),
        Ok(_) => match rustix::fs::statvfs(folder).map(|disk| disk.f_bavail * disk.f_frsize) {
            Ok(free) if free < ROOM => Note(format!(
                "{} has {} MiB left; revisions keep their files, so see that it does not run full",
                folder.display(),
                free / 1024 / 1024
            )),
            Ok(free) => Good(format!(
                "{} can be written to and has {} GiB left",
                folder.display(),
                free / 1024 / 1024 / 1024
            )),
            Err(error) => {
                Note(format!("how much room {} has is not known ({error})", folder.display()))
            }
        },
    }
}

async fn the_port(serve: &Serve) -> Finding {
    match serve.listen.try_bind().await {
        Ok(()) => Good(format!("{} is free to listen on", serve.listen)),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            Note(format!("{} is in use; if the server runs already, that is it", serve.listen))
        }
        Err(error) => Wrong(format!(
            "{} cannot be listened on ({error}); set another as listen",
            serve.listen
        )),
    }
}

fn the_address(serve: &Serve) -> Finding {
    match &serve.site_address {
        Some(address) => Good(format!("reports, citations and feeds name {address}")),
        None => Note(
            "site-address is not set: reports, citations and feeds cannot name the site in full"
                .to_owned(),
        ),
    }
}

/// Without them every reader who comes through a proxy is this machine, and held to nothing.
fn the_proxies(serve: &Serve) -> Finding {
    match &serve.trusted_proxies {
        Some(proxies) => Good(format!("{proxies} may say in X-Forwarded-For for whom they ask")),
        None => Note(
            "trusted-proxies is not set: readers who come through a proxy cannot be told apart, so none of them is held to answers-per-minute"
                .to_owned(),
        ),
    }
}

fn open_files(serve: &Serve) -> Finding {
    let needed = u64::try_from(serve.connections).unwrap_or(u64::MAX).saturating_add(OTHER_FILES);
    match rlimit::getrlimit(rlimit::Resource::NOFILE) {
        Ok((soft, _)) if soft < needed => Wrong(format!(
            "{soft} files may be open, but {} connections need {needed}; raise it (LimitNOFILE= in the unit, or ulimit -n), or lower connections",
            serve.connections
        )),
        Ok((soft, _)) => Good(format!("{soft} files may be open; {needed} are needed at most")),
        Err(error) => Note(format!("how many files may be open is not known ({error})")),
    }
}

/// Reads a file as an upload is read: in a process of its own, within its limits.
async fn a_file(serve: &Serve) -> Finding {
    let facts = reference::dataset();
    let file = match workbook::template(&facts) {
        Ok(file) => file,
        Err(error) => return Wrong(format!("no workbook can be made ({error})")),
    };
    let reading = match Reading::new(serve.reading.cost()) {
        Ok(reading) => reading,
        Err(error) => return Wrong(with_cause(&error)),
    };
    match reading.read("template.xlsx", &file, &Options::default()).await {
        Ok(draft) if draft.issues.is_empty() => {
            Good("a workbook can be read in a process of its own".to_owned())
        }
        Ok(draft) => {
            let first = draft.issues.first().map(ToString::to_string).unwrap_or_default();
            Wrong(format!("reading a workbook in a process of its own failed: {first}"))
        }
        Err(error) => Wrong(with_cause(&error)),
    }
}

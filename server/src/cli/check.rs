//! `check`: the database, its records, and the figures made of them.

use std::fmt::Display;
use std::sync::Arc;

use clap::Args;
use data::{
    check::{Fault, check},
    issue::Severity,
    snapshot::Snapshot,
    table::{Dataset, Table},
};

use super::{
    Failure, Outcome,
    database::{Database, with_cause},
    print,
};
use crate::publish::sha256;

/// Check the database, its records, and that figures can be made of them
///
/// Nothing is changed. What is found is listed; exit code 1 says that
/// something is wrong.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    database: Database,
}

impl Check {
    pub(super) async fn run(self) -> Result<Outcome, Failure> {
        let store = self.database.open_existing().await?;
        let failure = |error| Failure(with_cause(&error));
        let mut findings = Findings::default();
        for line in store.integrity().await.map_err(failure)? {
            findings.error(format!("the database file: {line}"));
        }
        for id in store.altered_uploads(sha256).await.map_err(failure)? {
            findings.error(format!("the bytes of upload {id} are not those that were handed over"));
        }
        match store.latest_revision().await.map_err(failure)? {
            None => findings.note("It holds no revision yet; `serve` loads the shipped dataset."),
            Some(revision) => match store.edition(revision).await {
                Err(error) => findings.error(with_cause(&error)),
                Ok(dataset) => findings.records(revision, dataset),
            },
        }
        store.close().await;
        Ok(findings.tell())
    }
}

#[derive(Default)]
struct Findings {
    lines: Vec<String>,
    errors: usize,
}

impl Findings {
    /// The records among each other, and the figures made of them.
    fn records(&mut self, revision: u32, dataset: Dataset) {
        for fault in check(&dataset) {
            let Fault { table, origin, column, message, code, .. } = &fault;
            let line = format!(
                "{table} ({}, row {}, {column}): {message} [{code}]",
                origin.file, origin.row
            );
            match fault.severity {
                Severity::Error => self.error(line),
                Severity::Warning => self.note(format!("warning: {line}")),
            }
        }
        let records: usize = Table::ALL.iter().map(|table| dataset.rows(*table).len()).sum();
        match Snapshot::build(revision, Arc::new(dataset)) {
            Err(error) => self.error(error),
            Ok(_) => self.note(format!("Revision {revision} holds {records} records.")),
        }
    }

    fn error(&mut self, line: impl Display) {
        self.lines.push(format!("error: {line}"));
        self.errors += 1;
    }

    fn note(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn tell(mut self) -> Outcome {
        let (line, outcome) = match self.errors {
            0 => ("All is well.".to_owned(), Outcome::Done),
            errors => (format!("{errors} errors."), Outcome::DataErrors),
        };
        self.lines.push(line);
        print(&(self.lines.join("\n") + "\n"));
        outcome
    }
}

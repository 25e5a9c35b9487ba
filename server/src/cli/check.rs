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
use crate::{
    erasing::{Gone, Tombstone},
    publish::sha256,
    store::{DatabaseAddress, Reader, StoreError},
};

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
        let findings = findings(self.database.address()).await;
        findings.map_err(|error| self.database.failure(&error))?.tell()
    }
}

/// What a check comes to.
pub(super) struct Checked {
    /// What is wrong, a sentence each; nothing if all is well.
    pub(super) wrong: Vec<String>,
    /// The latest revision, if one could be read.
    pub(super) revision: Option<u32>,
}

/// Checks a database without telling of it.
///
/// # Errors
/// As [`look`], or when it cannot be opened.
pub(super) async fn checked(address: &DatabaseAddress) -> Result<Checked, StoreError> {
    let Findings { errors, revision, .. } = findings(address).await?;
    Ok(Checked { wrong: errors, revision })
}

async fn findings(address: &DatabaseAddress) -> Result<Findings, StoreError> {
    let mut findings = Findings::default();
    match Reader::open_to_check(address).await {
        Ok(reader) => {
            let looked = look(&reader, &mut findings).await;
            reader.close().await?;
            looked?;
        }
        // So damaged that it cannot even be opened.
        Err(error @ StoreError::Damaged(_)) => findings.error(with_cause(&error)),
        Err(error) => return Err(error),
    }
    Ok(findings)
}

/// Takes every step, whatever the steps before have found.
///
/// # Errors
/// Only with what passes and so says nothing of the data.
async fn look(reader: &Reader, findings: &mut Findings) -> Result<(), StoreError> {
    for line in findings.step("the database file", reader.integrity().await)? {
        findings.error(format!("the database file: {line}"));
    }
    for table in findings.step("the references", reader.dangling().await)? {
        findings.error(format!("a row of {table} refers to nothing"));
    }
    for fault in findings.step("the uploads", reader.altered_uploads(sha256).await)? {
        findings.error(with_cause(&fault));
    }
    for (revision, missing, there) in findings.step("the log", reader.log_faults().await)? {
        if missing > 0 {
            findings.error(format!(
                "of revision {revision}, {missing} records are missing that nobody erased"
            ));
        }
        if there > 0 {
            findings.error(format!(
                "of revision {revision}, {there} records are still there that were erased"
            ));
        }
    }
    for tombstone in findings.step("the tombstones", reader.tombstones().await)? {
        findings.note(erased(&tombstone));
    }
    if let Some((seq, fault)) = findings.step("the audit log", reader.broken_audit_line().await)? {
        findings.error(format!("the audit log is broken at line {seq}: {fault}"));
    }
    let Some(latest) = findings.step("the revisions", reader.latest_revision().await.map(Some))?
    else {
        return Ok(());
    };
    match latest {
        None => findings.note("It holds no revision yet; `serve` loads the shipped dataset."),
        Some(revision) => {
            findings.revision = Some(revision);
            let read = reader.edition(revision).await.map(Some);
            if let Some(dataset) = findings.step("the records", read)? {
                findings.records(revision, dataset);
            }
        }
    }
    Ok(())
}

/// What was erased, and when; why stands on the page of the revision.
fn erased(tombstone: &Tombstone) -> String {
    let Tombstone { gone, revision, at, by, .. } = tombstone;
    let table = tombstone.table.map(|table| table.to_string()).unwrap_or_default();
    let what = match gone {
        Gone::File => {
            format!("file {} of revision {revision}", tombstone.file_at().unwrap_or_default())
        }
        Gone::Record => format!("a record of {table} that revision {revision} brought"),
        Gone::Removal => format!("that revision {revision} took a record of {table} out"),
    };
    format!("erased: {what}, on {at} by {by}")
}

#[derive(Default)]
struct Findings {
    lines: Vec<String>,
    errors: Vec<String>,
    revision: Option<u32>,
}

impl Findings {
    /// What a step found; that it could not be taken is a finding of its own.
    fn step<T: Default>(
        &mut self,
        what: &str,
        found: Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match found {
            Err(error) if !error.is_passing() => {
                self.error(format!("{what}: {}", with_cause(&error)));
                Ok(T::default())
            }
            found => found,
        }
    }

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
        let line = line.to_string();
        self.lines.push(format!("error: {line}"));
        self.errors.push(line);
    }

    fn note(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn tell(mut self) -> Result<Outcome, Failure> {
        let (line, outcome) = match self.errors.len() {
            0 => ("All is well.".to_owned(), Outcome::Done),
            1 => ("1 error.".to_owned(), Outcome::DataErrors),
            errors => (format!("{errors} errors."), Outcome::DataErrors),
        };
        self.lines.push(line);
        print(&(self.lines.join("\n") + "\n"))?;
        Ok(outcome)
    }
}

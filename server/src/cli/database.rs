//! The option that names the database, and opening it.

use clap::Args;

use super::Failure;
use crate::store::{DatabaseAddress, Store};

/// Which database a command works on.
#[derive(Debug, Args)]
pub(super) struct Database {
    /// The database: sqlite: and a file
    #[arg(long, value_name = "sqlite:FILE", default_value = DatabaseAddress::DEFAULT)]
    database: DatabaseAddress,
}

impl Database {
    /// Opens the database, and makes it if it is missing.
    pub(super) async fn open(&self) -> Result<Store, Failure> {
        Store::open(&self.database)
            .await
            .map_err(|error| Failure(format!("{}: {}", self.database, with_cause(&error))))
    }

    /// Opens a database that must be there: reading makes none.
    pub(super) async fn open_existing(&self) -> Result<Store, Failure> {
        if !self.database.file().exists() {
            return Err(Failure(format!(
                "there is no database {}; start `transposition-monitor serve` once, or name another with --database",
                self.database
            )));
        }
        self.open().await
    }
}

/// An error with what caused it, for the person at the terminal.
pub(super) fn with_cause(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(cause) => format!("{error} ({cause})"),
        None => error.to_string(),
    }
}

//! The option that names the database, and opening it.

use clap::Args;

use super::Failure;
use crate::store::{DatabaseAddress, Store, StoreError};

/// Which database a command works on.
#[derive(Debug, Args)]
pub(super) struct Database {
    /// The database: sqlite: and a file, or the address of one of a PostgreSQL server
    #[arg(long, value_name = "sqlite:FILE|postgres://USER@HOST/NAME", default_value = DatabaseAddress::DEFAULT)]
    database: DatabaseAddress,
}

impl Database {
    /// Opens the database, and makes it if it is missing.
    pub(super) async fn open(&self) -> Result<Store, Failure> {
        Store::open(&self.database).await.map_err(|error| self.failure(&error))
    }

    /// The same for a command that writes: it waits long for its turn.
    pub(super) async fn open_patiently(&self) -> Result<Store, Failure> {
        Store::open_patiently(&self.database).await.map_err(|error| self.failure(&error))
    }

    /// The address.
    pub(super) const fn address(&self) -> &DatabaseAddress {
        &self.database
    }

    /// What is wrong with this database.
    pub(super) fn failure(&self, error: &StoreError) -> Failure {
        Failure(format!("{}: {}", self.database, with_cause(error)))
    }
}

/// An error with what caused it, for the person at the terminal.
pub(super) fn with_cause(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(cause) => format!("{error} ({cause})"),
        None => error.to_string(),
    }
}

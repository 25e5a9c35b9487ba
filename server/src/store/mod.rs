//! Storage: revisions, uploaded files, changes, the audit log, accounts and
//! sessions in SQLite or PostgreSQL. The only place that names sqlx; nothing of sqlx
//! leaves it, and no rule of the domain is decided in it.
//!
//! Facts (revisions, uploads, changes) and the audit log only ever grow: there
//! is no statement that changes or deletes a row of theirs, and triggers refuse
//! one (`append_only.sql` of either database), but for what is erased, with its
//! tombstone, in `erasure.rs`. Accounts, their links and sessions change and go, in
//! `accounts.rs` and nowhere else, and drafts in `draft.rs`. Writes go through
//! one connection in one transaction that takes the lock at once ([`Write`]);
//! readers have their own, read-only connections ([`Reader`]), and a command
//! that only reads opens nothing else.
//!
//! Tables and statements are the same on both databases (`statement.rs`); what only one
//! of them has stands in `sqlite/` and `postgres/`.
//!
//! To add a table: a migration in `migrations/` (TEXT, BIGINT, BOOLEAN; ids
//! and times made here), a file beside this one with a private row type, and
//! `TryFrom` from the row to the domain that names table, column and key of a
//! row that cannot be read.

mod accounts;
mod address;
mod answers;
mod audit;
mod draft;
mod edition;
mod erasure;
mod error;
mod history;
mod identity;
mod integrity;
mod known_browser;
mod pool;
mod postgres;
mod reader;
mod sqlite;
mod statement;
mod word_mapping;
mod write;

use std::time::Duration;

use sqlx::migrate::Migrator;

pub use address::{AddressError, BESIDE, DatabaseAddress, beside};
pub(crate) use edition::body;
pub use error::StoreError;
pub use history::{KeptUpload, PublishedRevision};
pub use integrity::UploadFault;
pub use postgres::Changes;
pub use reader::Reader;
pub use sqlite::{new_file, version as sqlite_version};
pub use write::{NewRevision, Upload, Write};

use crate::clock::moment;
use address::Place;
use pool::{Begun, Pool, in_its_own_task};

static MIGRATOR: Migrator = sqlx::migrate!("../migrations");

/// How long a connection waits for another process to let go of the database.
const BUSY: Duration = Duration::from_secs(5);
/// How long where nobody waits for an answer on a page.
const PATIENT: Duration = Duration::from_mins(2);

/// A database that is open for reading and writing.
#[derive(Debug, Clone)]
pub struct Store {
    writer: Pool,
    reader: Reader,
}

impl Store {
    /// Opens a database, makes it if it is missing, and brings it up to date.
    ///
    /// # Errors
    /// When it cannot be opened, is no database of this program, or is newer.
    pub async fn open(address: &DatabaseAddress) -> Result<Self, StoreError> {
        Self::open_within(address, BUSY).await
    }

    /// The same for a command that may take its time: it waits long for another
    /// process to let go of the database.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn open_patiently(address: &DatabaseAddress) -> Result<Self, StoreError> {
        Self::open_within(address, PATIENT).await
    }

    async fn open_within(address: &DatabaseAddress, wait: Duration) -> Result<Self, StoreError> {
        let (writer, readers) = match address.place() {
            Place::File(file) => {
                let (writer, readers) = sqlite::open(file, wait).await?;
                (Pool::Sqlite(writer), Pool::Sqlite(readers))
            }
            Place::Server(server) => {
                let (writer, readers) = postgres::open(server, wait).await?;
                (Pool::Postgres(writer), Pool::Postgres(readers))
            }
        };
        Ok(Self { writer, reader: Reader::beside_a_writer(readers) })
    }

    /// For reading.
    pub const fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Begins a write: from here on no other process can write.
    ///
    /// # Errors
    /// When another process does not let go of the database in time.
    pub async fn begin(&self) -> Result<Write, StoreError> {
        Ok(Write::new(in_its_own_task(self.writer.clone().begin()).await?))
    }

    /// Tells when to look whether another process has published or erased.
    pub fn changes(&self) -> Changes {
        Changes::of(match &self.reader.pool {
            Pool::Sqlite(_) => None,
            Pool::Postgres(pool) => Some(pool.clone()),
        })
    }

    /// Closes all connections, so that a file alone holds everything.
    pub async fn close(&self) {
        self.reader.pool.close().await;
        self.writer.close().await;
    }
}

#[cfg(test)]
mod tests;

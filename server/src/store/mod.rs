//! Storage: revisions, uploaded files, changes, the audit log, accounts and
//! sessions in SQLite. The only place that names sqlx; nothing of sqlx leaves
//! it, and no rule of the domain is decided in it.
//!
//! Facts (revisions, uploads, changes) and the audit log only ever grow: there
//! is no statement that changes or deletes a row of theirs, and triggers refuse
//! one (`append_only.sql`), but for what is erased, with its tombstone, in
//! `erasure.rs`. Accounts, their links and sessions change and go, in
//! `accounts.rs` and nowhere else, and drafts in `draft.rs`. Writes go through
//! one connection in one transaction that takes the lock at once ([`Write`]);
//! readers have their own, read-only connections ([`Reader`]), and a command
//! that only reads opens nothing else.
//!
//! To add a table: a migration in `migrations/` (TEXT, BIGINT, BOOLEAN; ids
//! and times made here), a file beside this one with a private row type, and
//! `TryFrom` from the row to the domain that names table, column and key of a
//! row that cannot be read.

mod accounts;
mod address;
mod answers;
mod audit;
mod backup;
mod draft;
mod edition;
mod erasure;
mod error;
mod history;
mod identity;
mod integrity;
mod known_browser;
mod reader;
mod word_mapping;
mod write;

use std::future::ready;
use std::time::Duration;

use sqlx::{
    Connection, SqliteConnection, SqlitePool,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

pub use address::{AddressError, BESIDE, DatabaseAddress, beside};
pub use backup::new_file;
pub(crate) use edition::body;
pub use error::StoreError;
pub use history::{KeptUpload, PublishedRevision};
pub use integrity::UploadFault;
pub use reader::Reader;
pub use write::{NewRevision, Upload, Write};

use crate::clock::moment;
use identity::Identity;

static MIGRATOR: Migrator = sqlx::migrate!("../migrations");
const APPEND_ONLY: &str = include_str!("append_only.sql");

// SQLite before 3.51.3 can lose committed data in its write-ahead log.
const _: () = assert!(libsqlite3_sys::SQLITE_VERSION_NUMBER >= 3_051_003);

/// The version of SQLite that is built in.
pub fn sqlite_version() -> &'static str {
    std::str::from_utf8(libsqlite3_sys::SQLITE_VERSION.to_bytes())
        .unwrap_or("of an unknown version")
}

/// How long a connection waits for another process to let go of the database.
const BUSY: Duration = Duration::from_secs(5);
/// How long where nobody waits for an answer on a page.
const PATIENT: Duration = Duration::from_mins(2);
const READERS: u32 = 4;

/// A database that is open for reading and writing.
#[derive(Debug, Clone)]
pub struct Store {
    writer: SqlitePool,
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
        if reader::is_foreign(address.file()).await {
            return Err(StoreError::Foreign);
        }
        let options = SqliteConnectOptions::new()
            .filename(address.file())
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .foreign_keys(true)
            // What is deleted is overwritten: drafts, and what is erased.
            .pragma("secure_delete", "ON")
            // A published revision survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(wait);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(wait * 2)
            .before_acquire(|connection, _| Box::pin(ready(Ok(has_ended(connection)))))
            .connect_with(options.clone())
            .await?;
        if let Some(copy) = backup::copy_if_outdated(&writer, address.file()).await? {
            tracing::info!(copy = %copy.display(), "copied before its tables are changed");
        }
        migrate(&writer).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(wait * 2)
            .connect_with(options.create_if_missing(false).read_only(true))
            .await?;
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
        Ok(Write::new(self.writer.begin_with("BEGIN IMMEDIATE").await?))
    }

    /// Closes all connections, so that the file alone holds everything.
    pub async fn close(&self) {
        self.reader.pool.close().await;
        self.writer.close().await;
    }
}

/// Whether the last transaction of a connection has ended, so that another can
/// begin. Where there is no room, SQLite rolls back by itself; sqlx then takes its
/// own rolling back for a failure, holds the transaction open for good, and would
/// never begin one again. Such a connection is replaced.
fn has_ended(connection: &SqliteConnection) -> bool {
    !connection.is_in_transaction()
}

/// One transaction that holds the lock, so that two processes that start at
/// once do not both migrate.
async fn migrate(writer: &SqlitePool) -> Result<(), StoreError> {
    let mut transaction = writer.begin_with("BEGIN IMMEDIATE").await?;
    match identity::identity(&mut transaction).await? {
        Identity::Ours => {}
        Identity::Empty => identity::mark(&mut transaction).await?,
        Identity::Foreign => return Err(StoreError::Foreign),
    }
    MIGRATOR.run(&mut *transaction).await?;
    sqlx::raw_sql(APPEND_ONLY).execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests;

//! What holds of SQLite alone: how a file is opened, whose it is, its lock, its own check
//! of itself, and how it is copied and rewritten.

mod backup;
pub(super) mod identity;
mod integrity;
pub(super) mod reading;

use std::future::ready;
use std::path::Path;
use std::time::Duration;

use sqlx::{
    AssertSqlSafe, Connection, Sqlite, SqliteConnection, SqlitePool, Transaction,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

pub use self::backup::new_file;
pub(super) use self::{backup::copy, integrity::integrity};
use super::{MIGRATOR, StoreError, identity::Identity};

const APPEND_ONLY: &str = include_str!("append_only.sql");
const READERS: u32 = 4;

// SQLite before 3.51.3 can lose committed data in its write-ahead log.
const _: () = assert!(libsqlite3_sys::SQLITE_VERSION_NUMBER >= 3_051_003);

/// The version of `SQLite` that is built in.
pub fn version() -> &'static str {
    std::str::from_utf8(libsqlite3_sys::SQLITE_VERSION.to_bytes())
        .unwrap_or("of an unknown version")
}

/// Opens a file for writing and for reading, makes it if it is missing, and brings its
/// tables up to date.
pub(super) async fn open(
    file: &Path,
    wait: Duration,
) -> Result<(SqlitePool, SqlitePool), StoreError> {
    if reading::is_foreign(file).await {
        return Err(StoreError::Foreign);
    }
    let options = SqliteConnectOptions::new()
        .filename(file)
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
    if let Some(copy) = backup::copy_if_outdated(&writer, file).await? {
        tracing::info!(copy = %copy.display(), "copied before its tables are changed");
    }
    migrate(&writer).await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .acquire_timeout(wait * 2)
        .connect_with(options.create_if_missing(false).read_only(true))
        .await?;
    Ok((writer, readers))
}

/// Begins a transaction that takes the lock at once.
pub(super) async fn begin(writer: &SqlitePool) -> Result<Transaction<'static, Sqlite>, StoreError> {
    Ok(writer.begin_with("BEGIN IMMEDIATE").await?)
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
    let mut transaction = begin(writer).await?;
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

/// Leaves no byte of what was erased in the file and its log: pages that are not used
/// any more are given back, and the log is emptied.
pub(super) async fn scrub(writer: &SqlitePool) -> Result<(), StoreError> {
    let (done, erased): (i64, i64) = sqlx::query_as(
        "SELECT (SELECT user_version FROM pragma_user_version),
                (SELECT COALESCE(MAX(seq), 0) FROM erasure)",
    )
    .fetch_one(writer)
    .await?;
    if done < erased {
        sqlx::raw_sql("VACUUM").execute(writer).await?;
        // Up to which tombstone it was done stands in the head of the file, so
        // that neither another try nor the next start does it again.
        let note = format!("PRAGMA user_version = {erased}");
        sqlx::raw_sql(AssertSqlSafe(note)).execute(writer).await?;
    }
    let (busy, ..): (i64, i64, i64) =
        sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(writer).await?;
    if busy == 0 { Ok(()) } else { Err(StoreError::InUse) }
}

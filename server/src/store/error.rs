//! What can go wrong with the database, said with what to do about it.

use sqlx::error::DatabaseError;
use thiserror::Error;

/// A failure of the database.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The file cannot be opened.
    #[error(
        "the database file cannot be opened; check that its folder is there and may be written to"
    )]
    CannotOpen(#[source] sqlx::Error),
    /// The file is something else.
    #[error("the file is no database of this program; name another file, or restore a copy")]
    NotADatabase(#[source] sqlx::Error),
    /// The file is another program's database.
    #[error("the file is another program's database and was left as it is; name another file")]
    Foreign,
    /// There is no file.
    #[error(
        "there is no database; start `transposition-monitor serve` once, which makes it, or name another with --database"
    )]
    Missing,
    /// The file holds nothing yet.
    #[error(
        "the database holds nothing yet; start `transposition-monitor serve` once, which loads the shipped dataset, or name another with --database"
    )]
    Empty,
    /// The database lacks migrations that this program knows.
    #[error(
        "the database is of an older version of this program; start `transposition-monitor serve` once, which brings it up to date"
    )]
    Older,
    /// The file was written to while it was only read.
    #[error("the database was written to while it was read; try again")]
    Disturbed,
    /// The file is damaged.
    #[error("the database is damaged; restore a copy of it")]
    Damaged(#[source] sqlx::Error),
    /// The file cannot be written to.
    #[error("the database cannot be written to; check the rights of the file and its folder")]
    ReadOnly(#[source] sqlx::Error),
    /// The disk is full.
    #[error("the disk is full; make room and try again, nothing was changed")]
    DiskFull(#[source] sqlx::Error),
    /// Writing failed, and most likely for want of room: SQLite tells a full disk
    /// from this, but neither a quota nor a limit on the size of files.
    #[error(
        "the database could not be written to: the disk is beyond its quota, or failing; make room and try again, nothing was changed"
    )]
    NotWritten(#[source] sqlx::Error),
    /// Another process holds the lock.
    #[error(
        "another process is writing to the database; try again in a moment, nothing was changed"
    )]
    Busy(#[source] sqlx::Error),
    /// Readers kept its log from being emptied.
    #[error("others are reading the database; its log could not be emptied")]
    InUse,
    /// SQLite takes only text for the name of a file.
    #[error(
        "the name of the file for the copy is no text that the database can take; name another"
    )]
    NameOfCopy,
    /// The file for a copy cannot be made.
    #[error(
        "the database is of an older version, and could not be copied before it is brought up to date; check the rights of its folder, and that there is room"
    )]
    NoCopy(#[source] std::io::Error),
    /// This process has closed it.
    #[error("the database was closed")]
    Closed,
    /// The database has migrations that this program does not know.
    #[error("the database was written by a newer version of this program; start that version")]
    Newer(#[source] sqlx::migrate::MigrateError),
    /// The database could not be brought up to date.
    #[error("the database could not be brought up to date; restore a copy of it or report this")]
    Migrate(#[source] sqlx::migrate::MigrateError),
    /// A row that cannot be read.
    #[error("{table}.{column} of {key} cannot be read: {reason}; restore a copy of the database")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// What names the row.
        key: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Anything else.
    #[error("the database failed; try again, and report it if it stays so")]
    Other(#[source] sqlx::Error),
}

impl StoreError {
    /// Whether trying again in a moment may help.
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Busy(_) | Self::InUse) || self.lacks_room()
    }

    /// Whether somebody has to make room first.
    pub const fn lacks_room(&self) -> bool {
        matches!(self, Self::DiskFull(_) | Self::NotWritten(_))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) => {
                match code(inner.as_ref()).map(|code| (code, code & 0xff)) {
                    Some((IOERR_WRITE | IOERR_SHMSIZE, _)) => Self::NotWritten(error),
                    Some((_, 5 | 6)) => Self::Busy(error),
                    Some((_, 8)) => Self::ReadOnly(error),
                    Some((_, 11)) => Self::Damaged(error),
                    Some((_, 13)) => Self::DiskFull(error),
                    Some((_, 14)) => Self::CannotOpen(error),
                    Some((_, 26)) => Self::NotADatabase(error),
                    _ => Self::Other(error),
                }
            }
            sqlx::Error::PoolClosed => Self::Closed,
            sqlx::Error::PoolTimedOut => Self::Busy(error),
            // A cell of a kind that is never written, or an index that names a
            // row that is not there.
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::RowNotFound => Self::Damaged(error),
            _ => Self::Other(error),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        use sqlx::migrate::MigrateError;
        match error {
            MigrateError::Execute(error) => error.into(),
            MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..) => Self::Newer(error),
            other => Self::Migrate(other),
        }
    }
}

/// A file could not be written to.
const IOERR_WRITE: u32 = 778;
/// The file that the readers of a write-ahead log share could not grow.
const IOERR_SHMSIZE: u32 = 4874;

/// SQLite's extended result code; its last eight bits are the primary one.
fn code(error: &dyn DatabaseError) -> Option<u32> {
    error.code()?.parse().ok()
}

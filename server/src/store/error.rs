//! What can go wrong with the database, said with what to do about it.

use sqlx::{error::DatabaseError, postgres::PgDatabaseError, sqlite::SqliteError};
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
    /// No connection came free.
    #[error(
        "no connection to the database came free in time: others are using it, or its server is away; try again in a moment, nothing was changed"
    )]
    NoConnection(#[source] sqlx::Error),
    /// The server of the database cannot be reached.
    #[error(
        "the database server cannot be reached; check that it runs and that the address is right, nothing was changed"
    )]
    NoServer(#[source] sqlx::Error),
    /// The server knows no such user, or another password.
    #[error(
        "the database server does not let this user in; check user and password, and that pg_hba.conf names them"
    )]
    NotLetIn(#[source] sqlx::Error),
    /// The server has no such database.
    #[error("the database server has no database of this name; make it with createdb")]
    NoDatabase(#[source] sqlx::Error),
    /// The user lacks a right.
    #[error(
        "the user of the database may not do this; make it the owner of the database, or give it the right to create in its schema"
    )]
    NoRight(#[source] sqlx::Error),
    /// Tables cannot be copied beside themselves.
    #[error(
        "the database is of an older version, and its tables could not be copied before they are brought up to date; give the user the right to create schemas (GRANT CREATE ON DATABASE)"
    )]
    NoSchema(#[source] sqlx::Error),
    /// The database is no file.
    #[error(
        "the database is on a server, which is copied with its own tools: pg_dump --format=custom, and pg_restore"
    )]
    NoFile,
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
        matches!(self, Self::Busy(_) | Self::InUse | Self::NoConnection(_) | Self::NoServer(_))
            || self.lacks_room()
    }

    /// Whether somebody has to make room first.
    pub const fn lacks_room(&self) -> bool {
        matches!(self, Self::DiskFull(_) | Self::NotWritten(_))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) => match of_either(inner.as_ref()) {
                Some(which) => which(error),
                None => Self::Other(error),
            },
            sqlx::Error::PoolClosed => Self::Closed,
            sqlx::Error::PoolTimedOut => Self::NoConnection(error),
            // Files are read by SQLite itself, so these are of a connection.
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) => Self::NoServer(error),
            // A cell of a kind that is never written, or an index that names a
            // row that is not there.
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::RowNotFound => Self::Damaged(error),
            _ => Self::Other(error),
        }
    }
}

/// Which failure it is, made of the error.
type Which = fn(sqlx::Error) -> StoreError;

fn of_either(error: &dyn DatabaseError) -> Option<Which> {
    if let Some(error) = error.try_downcast_ref::<SqliteError>() {
        return of_sqlite(error.code()?.parse().ok()?);
    }
    of_postgres(error.try_downcast_ref::<PgDatabaseError>()?.code())
}

/// By `SQLite`'s extended result code; its last eight bits are the primary one.
fn of_sqlite(code: u32) -> Option<Which> {
    Some(match (code, code & 0xff) {
        (IOERR_WRITE | IOERR_SHMSIZE, _) => StoreError::NotWritten,
        (_, 5 | 6) => StoreError::Busy,
        (_, 8) => StoreError::ReadOnly,
        (_, 11) => StoreError::Damaged,
        (_, 13) => StoreError::DiskFull,
        (_, 14) => StoreError::CannotOpen,
        (_, 26) => StoreError::NotADatabase,
        _ => return None,
    })
}

/// By PostgreSQL's code of five signs, the first two of which are its class.
fn of_postgres(code: &str) -> Option<Which> {
    Some(match (code, code.get(..2).unwrap_or_default()) {
        // A lock that was not let go of in time, a deadlock, a statement that took too long.
        ("55P03" | "57014" | "25P03", _) | (_, "40") => StoreError::Busy,
        ("25006", _) => StoreError::ReadOnly,
        ("53100", _) => StoreError::DiskFull,
        ("42501", _) => StoreError::NoRight,
        ("3D000", _) => StoreError::NoDatabase,
        (_, "28") => StoreError::NotLetIn,
        // It goes down, comes up, lost the connection, or takes no more of them.
        ("57P01" | "57P02" | "57P03" | "53300", _) | (_, "08") => StoreError::NoServer,
        (_, "XX") => StoreError::Damaged,
        _ => return None,
    })
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

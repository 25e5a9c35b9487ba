//! Reading alone: what is opened here is never written to, brought up to date
//! or locked, so a file without the right to write will do.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

use super::{
    BUSY, DatabaseAddress, StoreError, beside,
    identity::{self, Identity},
};

/// A database that can be read.
#[derive(Debug, Clone)]
pub struct Reader {
    pub(super) pool: SqlitePool,
    still: Option<Still>,
}

/// A file that nobody had open when reading began. SQLite is told so, lest it
/// lays two files beside it; that it held is looked at when reading ends.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Still {
    file: PathBuf,
    length: u64,
    /// Seconds and nanoseconds, only to be compared.
    modified: (i64, i64),
}

impl Reader {
    /// Opens a database for reading alone.
    ///
    /// # Errors
    /// When it is missing, cannot be opened, is no database of this program, holds nothing
    /// yet, or is of another version.
    pub async fn open(address: &DatabaseAddress) -> Result<Self, StoreError> {
        let reader = Self::open_to_check(address).await?;
        identity::known_tables(&mut *reader.pool.acquire().await?).await?;
        Ok(reader)
    }

    /// Opens a database that may be damaged, to find out what is.
    ///
    /// # Errors
    /// As [`Self::open`], but damage is left to be found.
    pub async fn open_to_check(address: &DatabaseAddress) -> Result<Self, StoreError> {
        if !address.file().exists() {
            return Err(StoreError::Missing);
        }
        let still = Still::of(address.file());
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(BUSY * 2)
            .connect_with(options(address.file(), still.is_some()))
            .await?;
        let mut connection = pool.acquire().await?;
        match identity::identity(&mut connection).await? {
            Identity::Ours => {}
            Identity::Empty => return Err(StoreError::Empty),
            Identity::Foreign => return Err(StoreError::Foreign),
        }
        match identity::known_tables(&mut connection).await {
            Ok(()) | Err(StoreError::Damaged(_)) => {}
            Err(error) => return Err(error),
        }
        drop(connection);
        Ok(Self { pool, still })
    }

    /// The readers of a database that is written to as well.
    pub(super) const fn beside_a_writer(pool: SqlitePool) -> Self {
        Self { pool, still: None }
    }

    /// Ends reading.
    ///
    /// # Errors
    /// When the file was written to meanwhile, so that what was read may belong
    /// to two states of it.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.pool.close().await;
        match &self.still {
            Some(still) if Still::of(&still.file).as_ref() != Some(still) => {
                Err(StoreError::Disturbed)
            }
            _ => Ok(()),
        }
    }
}

impl Still {
    /// None if somebody has the file open for writing, or has left it unsettled.
    fn of(file: &Path) -> Option<Self> {
        // The third, `-shm`, is never there without the first.
        if ["-wal", "-journal"].iter().any(|suffix| beside(file, suffix).exists()) {
            return None;
        }
        let found = std::fs::metadata(file).ok()?;
        Some(Self {
            file: file.to_owned(),
            length: found.len(),
            modified: (found.mtime(), found.mtime_nsec()),
        })
    }
}

/// Whether a file is another program's database. That is looked at before it is
/// opened for writing, which alone would change its head.
pub(super) async fn is_foreign(file: &Path) -> bool {
    file.exists() && identity::is_foreign(&options(file, Still::of(file).is_some())).await
}

/// How a file is opened to look at it without leaving a trace.
fn options(file: &Path, still: bool) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(false)
        .read_only(true)
        .immutable(still)
        .busy_timeout(BUSY)
}

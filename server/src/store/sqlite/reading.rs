//! A file that is only read: it is never written to, brought up to date or locked, so one
//! without the right to write will do, and nothing is laid beside it.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

use super::{
    super::{BUSY, StoreError, beside},
    identity,
};

/// Opens a file of ours for reading alone; what is remembered of it if nobody else has
/// it open.
pub(in crate::store) async fn open(file: &Path) -> Result<(SqlitePool, Option<Still>), StoreError> {
    if !file.exists() {
        return Err(StoreError::Missing);
    }
    let still = Still::of(file);
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(BUSY * 2)
        .connect_with(options(file, still.is_some()))
        .await?;
    identity::identity(&mut *pool.acquire().await?).await?.is_ours()?;
    Ok((pool, still))
}

/// A file that nobody had open when reading began. SQLite is told so, lest it
/// lays two files beside it; that it held is looked at when reading ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::store) struct Still {
    file: PathBuf,
    length: u64,
    /// Seconds and nanoseconds, only to be compared.
    modified: (i64, i64),
}

impl Still {
    /// Whether the file is as it was.
    pub(in crate::store) fn holds(&self) -> bool {
        Self::of(&self.file).as_ref() == Some(self)
    }

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
pub(in crate::store) async fn is_foreign(file: &Path) -> bool {
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

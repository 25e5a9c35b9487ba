//! Reading alone: what is opened here is never written to, brought up to date or locked.

use std::path::Path;

use super::{
    DatabaseAddress, Place, Pool, StoreError,
    identity::known_tables,
    postgres,
    sqlite::{self, reading::Still},
};

/// A database that can be read.
#[derive(Debug, Clone)]
pub struct Reader {
    pub(super) pool: Pool,
    /// Of a file that nobody had open when reading began. `SQLite` is told so, lest it
    /// lays two files beside it; that it held is looked at when reading ends.
    still: Option<Still>,
}

impl Reader {
    /// Opens a database for reading alone.
    ///
    /// # Errors
    /// When it is missing, cannot be opened, is no database of this program, holds nothing
    /// yet, or is of another version.
    pub async fn open(address: &DatabaseAddress) -> Result<Self, StoreError> {
        let reader = Self::open_to_check(address).await?;
        known_tables(&reader.pool).await?;
        Ok(reader)
    }

    /// Opens a database that may be damaged, to find out what is.
    ///
    /// # Errors
    /// As [`Self::open`], but damage is left to be found.
    pub async fn open_to_check(address: &DatabaseAddress) -> Result<Self, StoreError> {
        let reader = match address.place() {
            Place::File(file) => {
                let (pool, still) = sqlite::reading::open(file).await?;
                Self { pool: Pool::Sqlite(pool), still }
            }
            Place::Server(server) => {
                Self::beside_a_writer(Pool::Postgres(postgres::open_to_read(server).await?))
            }
        };
        match known_tables(&reader.pool).await {
            Ok(()) | Err(StoreError::Damaged(_)) => Ok(reader),
            Err(error) => Err(error),
        }
    }

    /// The readers of a database that is written to as well.
    pub(super) const fn beside_a_writer(pool: Pool) -> Self {
        Self { pool, still: None }
    }

    /// Copies the database into a file that is empty or not there yet. What was deleted
    /// or erased is not in the copy, not even in unused parts of it.
    ///
    /// # Errors
    /// When the database cannot be read, or the file not be written, or the database is
    /// no file: a server is copied with its own tools.
    pub async fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        match &self.pool {
            Pool::Sqlite(pool) => sqlite::copy(&mut *pool.acquire().await?, file).await,
            Pool::Postgres(_) => Err(StoreError::NoFile),
        }
    }

    /// Ends reading.
    ///
    /// # Errors
    /// When the file was written to meanwhile, so that what was read may belong
    /// to two states of it.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.pool.close().await;
        match &self.still {
            Some(still) if !still.holds() => Err(StoreError::Disturbed),
            _ => Ok(()),
        }
    }
}

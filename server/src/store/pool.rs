//! Connections to either database, and a transaction on one. Nothing here knows what is
//! written.

use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

use super::{StoreError, postgres, sqlite};

/// Connections to a database.
#[derive(Debug, Clone)]
pub(super) enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// A transaction that holds the lock of all who write.
#[derive(Debug)]
pub(super) enum Begun {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Pool {
    /// Begins a transaction in which no other process can write.
    pub(super) async fn begin(self) -> Result<Begun, StoreError> {
        Ok(match self {
            Self::Sqlite(pool) => Begun::Sqlite(sqlite::begin(&pool).await?),
            Self::Postgres(pool) => Begun::Postgres(postgres::begin(&pool).await?),
        })
    }

    /// Closes all connections.
    pub(super) async fn close(&self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Begun {
    /// Makes it last.
    pub(super) async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(begun) => begun.commit().await?,
            Self::Postgres(begun) => begun.commit().await?,
        }
        Ok(())
    }
}

/// Does something to its end, even if whoever asked for it goes away: a transaction whose
/// beginning or end is broken off may stay open, or may have been committed unheard.
pub(super) async fn in_its_own_task<T: Send + 'static>(
    what: impl Future<Output = Result<T, StoreError>> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::spawn(what).await.unwrap_or_else(|_| Err(sqlx::Error::WorkerCrashed.into()))
}

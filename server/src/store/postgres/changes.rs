//! How servers that share a database learn of each other's publications and erasures:
//! whoever commits one tells all that listen. On SQLite there is nobody to tell, and
//! whoever waits looks after a while.

use std::time::Duration;

use sqlx::{PgPool, postgres::PgListener};

use super::super::{Begun, StoreError};

/// The channel. It is the database's own, so others on the same server do not hear it.
const CHANNEL: &str = "transposition_monitor";

/// Tells when to look for what others changed.
#[derive(Debug)]
pub struct Changes {
    pool: Option<PgPool>,
    listener: Option<PgListener>,
}

impl Changes {
    pub(in crate::store) const fn of(pool: Option<PgPool>) -> Self {
        Self { pool, listener: None }
    }

    /// Waits until somebody tells of a change, and no longer than this: what is told
    /// while no connection stands is lost.
    pub async fn next(&mut self, at_most: Duration) {
        let _ = tokio::time::timeout(at_most, self.told()).await;
    }

    /// Ends when somebody told, or a connection was lost, which is reason enough to look;
    /// never where there is none.
    async fn told(&mut self) {
        let told = match self.listener().await {
            Ok(Some(listener)) => listener.try_recv().await.is_ok(),
            Ok(None) | Err(_) => false,
        };
        if !told {
            self.listener = None;
            std::future::pending::<()>().await;
        }
    }

    async fn listener(&mut self) -> sqlx::Result<Option<&mut PgListener>> {
        let Some(pool) = &self.pool else { return Ok(None) };
        if self.listener.is_none() {
            let mut listener = PgListener::connect_with(pool).await?;
            listener.listen(CHANNEL).await?;
            self.listener = Some(listener);
        }
        Ok(self.listener.as_mut())
    }
}

/// Tells all who listen, once this is committed.
pub(in crate::store) async fn tell_others(begun: &mut Begun) -> Result<(), StoreError> {
    if let Begun::Postgres(begun) = begun {
        sqlx::query("SELECT pg_notify($1, '')").bind(CHANNEL).execute(&mut **begun).await?;
    }
    Ok(())
}

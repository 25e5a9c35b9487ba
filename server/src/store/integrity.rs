//! The database's own check of itself.

use thiserror::Error;

use super::{Pool, Reader, StoreError, postgres, sqlite, statement::statement};

/// A kept file that is no longer what was handed over.
#[derive(Debug, Error)]
pub enum UploadFault {
    /// It holds other bytes.
    #[error("the bytes of upload {0} are not those that were handed over")]
    Altered(String),
    /// It has a tombstone.
    #[error(
        "upload {0} was erased, but its bytes are still there; restore no copy of the database in which it was not, and erase it again"
    )]
    NotErased(String),
    /// It cannot be read.
    #[error("the bytes of upload {0} cannot be read")]
    Unreadable(String, #[source] StoreError),
}

impl Reader {
    /// What the database itself finds wrong with its files; nothing if all is well.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn integrity(&self) -> Result<Vec<String>, StoreError> {
        match &self.pool {
            Pool::Sqlite(pool) => sqlite::integrity(pool).await,
            Pool::Postgres(pool) => postgres::integrity(pool).await,
        }
    }

    /// Tables with a row that refers to nothing, or may.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn dangling(&self) -> Result<Vec<String>, StoreError> {
        let sql = match &self.pool {
            Pool::Sqlite(_) => "SELECT \"table\" FROM pragma_foreign_key_check",
            // It refuses such a row, as long as it was not told to look away.
            Pool::Postgres(_) => {
                "SELECT CAST(CAST(conrelid AS regclass) AS TEXT) FROM pg_constraint
                 WHERE contype = 'f' AND NOT convalidated
                   AND connamespace = CAST(current_schema() AS regnamespace)"
            }
        };
        Ok(statement(sql).values(&self.pool).await?)
    }

    /// Revisions whose log has a gap for which there is no tombstone, or holds a
    /// row that has one: the number of each, how many are missing, how many are
    /// there. Rows that are missing at the end of a log leave no gap.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn log_faults(&self) -> Result<Vec<(i64, i64, i64)>, StoreError> {
        Ok(statement(
            "SELECT revision, MAX(position) + 1 - COUNT(DISTINCT position),
                    COUNT(*) - COUNT(DISTINCT position)
             FROM (SELECT revision, position FROM record_change
                   UNION ALL
                   SELECT revision, position FROM erasure WHERE position IS NOT NULL) AS place
             GROUP BY revision
             HAVING MAX(position) + 1 <> COUNT(*) OR COUNT(*) <> COUNT(DISTINCT position)
             ORDER BY revision",
        )
        .rows(&self.pool)
        .await?)
    }

    /// Uploads whose bytes are no longer those that were handed over, and were not
    /// erased.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn altered_uploads(
        &self,
        sha256: impl Fn(&[u8]) -> String,
    ) -> Result<Vec<UploadFault>, StoreError> {
        let ids: Vec<String> =
            statement("SELECT id FROM upload ORDER BY id").values(&self.pool).await?;
        let mut faults = Vec::new();
        // One at a time: a file may be large.
        for id in ids {
            let kept: Result<(String, Vec<u8>, bool), sqlx::Error> = statement(
                "SELECT sha256, bytes, EXISTS (
                     SELECT 1 FROM erasure WHERE kind = 'file' AND erasure.upload = upload.id
                 ) FROM upload WHERE id = $1",
            )
            .bind(&id)
            .one(&self.pool)
            .await;
            match kept.map_err(StoreError::from) {
                Ok((_, bytes, true)) if bytes.is_empty() => {}
                Ok((.., true)) => faults.push(UploadFault::NotErased(id)),
                Ok((hash, bytes, false)) if sha256(&bytes) == hash => {}
                Ok(_) => faults.push(UploadFault::Altered(id)),
                Err(error) if error.is_passing() => return Err(error),
                Err(error) => faults.push(UploadFault::Unreadable(id, error)),
            }
        }
        Ok(faults)
    }
}

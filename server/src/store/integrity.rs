//! The database's own check of itself.

use thiserror::Error;

use super::{Reader, StoreError};

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
    /// What SQLite finds wrong with the file and with references; nothing if
    /// all is well.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let found: Result<Vec<String>, sqlx::Error> =
            sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&self.pool).await;
        match found.map_err(StoreError::from) {
            Ok(found) => Ok(lines(&found).map(str::to_owned).collect()),
            // So damaged that the check itself gave up: at least where.
            Err(StoreError::Damaged(_)) => self.damaged_tables().await,
            Err(error) => Err(error),
        }
    }

    async fn damaged_tables(&self) -> Result<Vec<String>, StoreError> {
        let tables: Vec<String> =
            sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
                .fetch_all(&self.pool)
                .await?;
        let mut damaged = vec!["its pages do not hang together".to_owned()];
        for table in tables {
            let found: Result<Vec<String>, sqlx::Error> =
                sqlx::query_scalar("SELECT integrity_check FROM pragma_integrity_check($1)")
                    .bind(&table)
                    .fetch_all(&self.pool)
                    .await;
            match found.map_err(StoreError::from) {
                Ok(found) if lines(&found).next().is_none() => {}
                Ok(_) | Err(StoreError::Damaged(_)) => damaged.push(format!("table {table}")),
                Err(error) => return Err(error),
            }
        }
        Ok(damaged)
    }

    /// Tables with a row that refers to nothing.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn dangling(&self) -> Result<Vec<String>, StoreError> {
        Ok(sqlx::query_scalar("SELECT \"table\" FROM pragma_foreign_key_check")
            .fetch_all(&self.pool)
            .await?)
    }

    /// Revisions whose log has a gap for which there is no tombstone, or holds a
    /// row that has one: the number of each, how many are missing, how many are
    /// there. Rows that are missing at the end of a log leave no gap.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn log_faults(&self) -> Result<Vec<(i64, i64, i64)>, StoreError> {
        Ok(sqlx::query_as(
            "SELECT revision, MAX(position) + 1 - COUNT(DISTINCT position),
                    COUNT(*) - COUNT(DISTINCT position)
             FROM (SELECT revision, position FROM record_change
                   UNION ALL
                   SELECT revision, position FROM erasure WHERE position IS NOT NULL) AS place
             GROUP BY revision
             HAVING MAX(position) + 1 <> COUNT(*) OR COUNT(*) <> COUNT(DISTINCT position)
             ORDER BY revision",
        )
        .fetch_all(&self.pool)
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
            sqlx::query_scalar("SELECT id FROM upload ORDER BY id").fetch_all(&self.pool).await?;
        let mut faults = Vec::new();
        // One at a time: a file may be large.
        for id in ids {
            let kept: Result<(String, Vec<u8>, bool), sqlx::Error> = sqlx::query_as(
                "SELECT sha256, bytes, EXISTS (
                     SELECT 1 FROM erasure WHERE kind = 'file' AND erasure.upload = upload.id
                 ) FROM upload WHERE id = $1",
            )
            .bind(&id)
            .fetch_one(&self.pool)
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

/// What was found: one finding may be several lines, and "ok" is none.
fn lines(found: &[String]) -> impl Iterator<Item = &str> {
    let lines = found.iter().flat_map(|finding| finding.lines());
    lines.filter(|line| *line != "ok" && !line.starts_with("*** in database"))
}

//! The database's own check of itself.

use super::{Store, StoreError};

impl Store {
    /// What SQLite finds wrong with the file and with references; nothing if
    /// all is well.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let found: Vec<String> =
            sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&self.readers).await?;
        let dangling: Vec<String> =
            sqlx::query_scalar("SELECT \"table\" FROM pragma_foreign_key_check")
                .fetch_all(&self.readers)
                .await?;
        let dangling =
            dangling.into_iter().map(|table| format!("a row of {table} refers to nothing"));
        Ok(found.into_iter().filter(|line| line != "ok").chain(dangling).collect())
    }

    /// Uploads whose bytes are no longer those that were handed over.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn altered_uploads(
        &self,
        sha256: impl Fn(&[u8]) -> String,
    ) -> Result<Vec<String>, StoreError> {
        let ids: Vec<String> = sqlx::query_scalar("SELECT id FROM upload ORDER BY id")
            .fetch_all(&self.readers)
            .await?;
        let mut altered = Vec::new();
        // One at a time: a file may be large.
        for id in ids {
            let (hash, bytes): (String, Vec<u8>) =
                sqlx::query_as("SELECT sha256, bytes FROM upload WHERE id = $1")
                    .bind(&id)
                    .fetch_one(&self.readers)
                    .await?;
            if sha256(&bytes) != hash {
                altered.push(id);
            }
        }
        Ok(altered)
    }
}

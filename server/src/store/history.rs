//! The list of revisions: when each was published, and with what words.

use jiff::Timestamp;

use super::{Reader, StoreError, edition::revision_number};

/// A revision as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedRevision {
    /// Its number.
    pub number: u32,
    /// When it was published.
    pub published_at: Timestamp,
    /// What it brought, in words.
    pub message: String,
}

#[derive(sqlx::FromRow)]
struct RevisionRow {
    number: i64,
    published_at: String,
    message: String,
}

impl Reader {
    /// The newest revisions up to a number, newest first, at most so many.
    ///
    /// # Errors
    /// When the database cannot be read, or a row of it makes no sense.
    pub async fn revisions(
        &self,
        up_to: u32,
        at_most: u32,
    ) -> Result<Vec<PublishedRevision>, StoreError> {
        let rows: Vec<RevisionRow> = sqlx::query_as(
            "SELECT number, published_at, message FROM revision
             WHERE number <= $1 ORDER BY number DESC LIMIT $2",
        )
        .bind(i64::from(up_to))
        .bind(i64::from(at_most))
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter().map(PublishedRevision::try_from).collect()
    }
}

impl TryFrom<RevisionRow> for PublishedRevision {
    type Error = StoreError;

    fn try_from(row: RevisionRow) -> Result<Self, StoreError> {
        let number = revision_number(row.number)?;
        let published_at =
            row.published_at.parse().map_err(|error: jiff::Error| StoreError::Corrupt {
                table: "revision",
                column: "published_at",
                key: format!("revision {number}"),
                reason: error.to_string(),
            })?;
        Ok(Self { number, published_at, message: row.message })
    }
}

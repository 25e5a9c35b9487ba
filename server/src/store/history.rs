//! The list of revisions: when each was published, and with what words.

use data::revision::Taken;
use jiff::Timestamp;

use super::{
    Reader, StoreError, answers::AnswersRow, edition::revision_number, statement::statement,
};

/// A revision as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedRevision {
    /// Its number.
    pub number: u32,
    /// When it was published.
    pub published_at: Timestamp,
    /// What it brought, in words.
    pub message: String,
    /// The account that published it, if it was one.
    pub published_by: Option<String>,
    /// The account that made the draft which it was; nothing if there was no draft,
    /// or it was published by an older version of the program.
    pub drafted_by: Option<String>,
    /// The revision that it takes back, if it is that.
    pub takes_back: Option<u32>,
    /// How its files were read and taken; nothing where none were, and where it was
    /// not kept yet.
    pub taken: Option<Taken>,
}

/// A file of a revision as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptUpload {
    /// Its name as it was handed over.
    pub file_name: String,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// Bytes.
    pub size: usize,
}

#[derive(sqlx::FromRow)]
struct RevisionRow {
    number: i64,
    published_at: String,
    message: String,
    published_by: Option<String>,
    drafted_by: Option<String>,
    takes_back: Option<i64>,
    read_mode: Option<String>,
    read_closures: Option<bool>,
    read_source: Option<String>,
    read_as_of: Option<String>,
    read_dates: Option<String>,
    read_basis: Option<String>,
    read_act: Option<String>,
    read_aspect: Option<String>,
    read_mapping: Option<String>,
    read_unlisted: Option<i64>,
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
        let rows: Vec<RevisionRow> = statement(
            "SELECT number, published_at, message, published_by, drafted_by, takes_back, read_mode,
                    read_closures, read_source, read_as_of, read_dates, read_basis, read_act,
                    read_aspect, read_mapping, read_unlisted
             FROM revision WHERE number <= $1 ORDER BY number DESC LIMIT $2",
        )
        .bind(i64::from(up_to))
        .bind(i64::from(at_most))
        .rows(&self.pool)
        .await?;
        rows.into_iter().map(PublishedRevision::try_from).collect()
    }
}

impl Reader {
    /// The files of a revision, in the order in which they were handed over.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn uploads(&self, revision: u32) -> Result<Vec<KeptUpload>, StoreError> {
        let rows: Vec<(String, String, String, i64)> =
            statement("SELECT id, file_name, sha256, size FROM upload WHERE revision = $1")
                .bind(i64::from(revision))
                .rows(&self.pool)
                .await?;
        let mut kept: Vec<(usize, KeptUpload)> = rows
            .into_iter()
            .map(|(id, file_name, sha256, size)| {
                let at = id.rsplit('-').next().and_then(|at| at.parse().ok()).unwrap_or_default();
                let size = usize::try_from(size).unwrap_or_default();
                (at, KeptUpload { file_name, sha256, size })
            })
            .collect();
        kept.sort_by_key(|(at, _)| *at);
        Ok(kept.into_iter().map(|(_, kept)| kept).collect())
    }

    /// A file of a revision, counted from 1; none if it was erased.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn upload(&self, revision: u32, at: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT bytes FROM upload WHERE id = $1 AND NOT EXISTS (
                       SELECT 1 FROM erasure WHERE kind = 'file' AND erasure.upload = upload.id
                   )";
        Ok(statement(sql).bind(format!("{revision}-{at}")).value(&self.pool).await?)
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
        let (unlisted, closures) = (row.read_unlisted, row.read_closures.unwrap_or_default());
        let answers = row.read_mode.map(|mode| AnswersRow {
            mode,
            closures,
            source: row.read_source,
            as_of: row.read_as_of,
            dates: row.read_dates,
            basis: row.read_basis,
            act: row.read_act,
            aspect: row.read_aspect,
            mapping: row.read_mapping,
        });
        let answers = answers.map(|row| row.read("revision", &format!("revision {number}")));
        let taken = answers.transpose()?.map(|answers| Taken {
            answers,
            unlisted: unlisted.and_then(|count| count.try_into().ok()).unwrap_or_default(),
        });
        Ok(Self {
            number,
            published_at,
            message: row.message,
            published_by: row.published_by,
            drafted_by: row.drafted_by,
            takes_back: row.takes_back.map(revision_number).transpose()?,
            taken,
        })
    }
}

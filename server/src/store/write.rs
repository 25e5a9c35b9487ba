//! One write, all or nothing: a revision with its files and changes; what else
//! can be written stands in `accounts.rs` and `audit.rs`.

use std::collections::HashMap;

use data::{
    revision::{Change, Taken},
    table::Table,
};
use jiff::Timestamp;

use super::{
    Begun, StoreError,
    answers::AnswersRow,
    edition, in_its_own_task, moment, postgres,
    statement::{Value, insertion, statement},
};
use crate::drafts::DraftId;

/// Rows in one statement: a few thousand values, well below the limit of either database.
const ROWS_AT_ONCE: usize = 500;
/// Those of a change.
const COLUMNS: usize = 8;

/// A write that has begun. Dropped without `commit` it leaves nothing behind.
#[derive(Debug)]
pub struct Write {
    pub(super) begun: Begun,
    /// Whether facts are written, of which other servers learn when it is committed.
    pub(super) changes_facts: bool,
}

/// A file as it was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Its name, for display only: never a path.
    pub file_name: String,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A revision to be written.
#[derive(Debug, Clone, Copy, Default)]
pub struct NewRevision<'a> {
    /// Its number.
    pub number: u32,
    /// When it was published.
    pub published_at: Timestamp,
    /// The account that published it, if it was one.
    pub published_by: Option<&'a str>,
    /// The draft that it was, if it was one.
    pub draft: Option<&'a DraftId>,
    /// The revision that it takes back, if it is that.
    pub takes_back: Option<u32>,
    /// What it brings, in words.
    pub message: &'a str,
    /// How its files were read and taken, if it comes from files.
    pub taken: Option<&'a Taken>,
    /// The files that it comes from.
    pub uploads: &'a [Upload],
    /// What it changes; a change's draft is the place of its file in `uploads`.
    pub changes: &'a [Change],
}

impl Write {
    pub(super) const fn new(begun: Begun) -> Self {
        Self { begun, changes_facts: false }
    }

    /// The number of the newest revision, which no other process can change now.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn latest_revision(&mut self) -> Result<Option<u32>, StoreError> {
        let latest: Option<i64> =
            statement("SELECT MAX(number) FROM revision").one_value(&mut self.begun).await?;
        latest.map(edition::revision_number).transpose()
    }

    /// Adds a revision.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn append(&mut self, revision: NewRevision<'_>) -> Result<(), StoreError> {
        let number = i64::from(revision.number);
        let answers = revision.taken.map(|taken| AnswersRow::from(&taken.answers));
        statement(
            "INSERT INTO revision (number, published_at, message, published_by, takes_back,
                                    read_mode, read_closures, read_source, read_as_of, read_dates,
                                    read_basis, read_act, read_aspect, read_mapping,
                                    read_unlisted, drafted_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
                     (SELECT made_by FROM draft WHERE id = $16))",
        )
        .bind(number)
        .bind(moment(revision.published_at))
        .bind(revision.message)
        .bind(revision.published_by)
        .bind(revision.takes_back.map(i64::from))
        .bind(answers.as_ref().map(|row| &row.mode))
        .bind(answers.as_ref().map(|row| row.closures))
        .bind(answers.as_ref().and_then(|row| row.source.as_ref()))
        .bind(answers.as_ref().and_then(|row| row.as_of.as_ref()))
        .bind(answers.as_ref().and_then(|row| row.dates.as_ref()))
        .bind(answers.as_ref().and_then(|row| row.basis.as_ref()))
        .bind(answers.as_ref().and_then(|row| row.act.as_ref()))
        .bind(answers.as_ref().and_then(|row| row.aspect.as_ref()))
        .bind(answers.as_ref().and_then(|row| row.mapping.as_ref()))
        .bind(revision.taken.map(|taken| i64::from(taken.unlisted)))
        .bind(revision.draft.map(DraftId::as_str))
        .execute(&mut self.begun)
        .await?;
        for (at, upload) in revision.uploads.iter().enumerate() {
            statement(
                "INSERT INTO upload (id, revision, file_name, sha256, size, bytes)
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(upload_id(number, at))
            .bind(number)
            .bind(&upload.file_name)
            .bind(&upload.sha256)
            .bind(i64::try_from(upload.bytes.len()).unwrap_or(i64::MAX))
            .bind(&upload.bytes)
            .execute(&mut self.begun)
            .await?;
        }
        if let Some(change) = revision.changes.iter().find(|change| !is_under_its_key(change)) {
            return Err(StoreError::Corrupt {
                table: "record_change",
                column: "record_key",
                key: format!("{} {}", change.table, change.key),
                reason: "the record has another key".to_owned(),
            });
        }
        let put_back = self.uploads_of(revision.changes).await?;
        let mut position: i64 = 0;
        for changes in revision.changes.chunks(ROWS_AT_ONCE) {
            let rows = changes.iter().map(|change| {
                let uploaded = change.draft < revision.uploads.len();
                let upload = match &change.origin {
                    Some(_) => put_back.get(&(change.table, change.key.clone())).cloned(),
                    None => uploaded.then(|| upload_id(number, change.draft)),
                };
                let (sheet, row_number) = match &change.origin {
                    Some(origin) => (origin.sheet.as_deref(), origin.row),
                    None => (change.sheet.as_deref(), change.row),
                };
                let is_from_a_file = upload.is_some();
                let values: [Value<'_>; COLUMNS] = [
                    number.into(),
                    position.into(),
                    change.table.code().into(),
                    (&change.key).into(),
                    change.record.as_ref().map(|record| edition::body(record)).into(),
                    upload.into(),
                    sheet.filter(|_| is_from_a_file).into(),
                    is_from_a_file.then(|| i64::from(row_number)).into(),
                ];
                position += 1;
                values
            });
            insertion(
                "INSERT INTO record_change (revision, position, table_name, record_key, body, upload, sheet, row_number)",
                rows,
            )
            .execute(&mut self.begun)
            .await?;
        }
        self.changes_facts = true;
        Ok(())
    }

    /// The uploads of records that are put back as they were, by table and key:
    /// those of the changes by which they had come.
    async fn uploads_of(
        &mut self,
        changes: &[Change],
    ) -> Result<HashMap<(Table, String), String>, StoreError> {
        let mut found = HashMap::new();
        for change in changes {
            let Some(origin) = &change.origin else { continue };
            let upload: Option<Option<String>> = statement(
                "SELECT upload FROM record_change
                 WHERE revision = $1 AND table_name = $2 AND record_key = $3",
            )
            .bind(i64::from(origin.revision))
            .bind(change.table.code())
            .bind(&change.key)
            .value(&mut self.begun)
            .await?;
            let place = (change.table, change.key.clone());
            found.extend(upload.flatten().map(|upload| (place, upload)));
        }
        Ok(found)
    }

    /// Makes it last: once this is done, it survives a power cut. Runs in a task of its
    /// own: a caller who goes away does not leave it half done.
    ///
    /// # Errors
    /// When the database cannot be written; then nothing was.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        if self.changes_facts {
            postgres::tell_others(&mut self.begun).await?;
        }
        in_its_own_task(self.begun.commit()).await
    }
}

/// Files of a revision are counted: the name is made here, and never guessed at.
fn upload_id(revision: i64, at: usize) -> String {
    format!("{revision}-{}", at + 1)
}

/// Reading refuses a record under a key that is not its own, and what is written
/// stays: so it is not written. Keys come from the process that read the file.
fn is_under_its_key(change: &Change) -> bool {
    change.record.as_ref().is_none_or(|record| record.key() == change.key)
}

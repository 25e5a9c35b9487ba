//! Drafts in the database: what was uploaded and waits to be published. Like
//! accounts they change and go; what is done when is decided in [`crate::drafts`].

use data::{draft::Draft, revision::Answers};

use super::{
    Reader, StoreError, Upload, Write, answers::AnswersRow, edition::revision_number,
    statement::statement,
};
use crate::drafts::{DraftId, Held, HeldFile, Listed, Tick};

/// A row of `draft`.
#[derive(sqlx::FromRow)]
struct DraftRow {
    id: String,
    made_at: String,
    made_by: String,
    name: String,
    #[sqlx(flatten)]
    answers: AnswersRow,
    takes_back: Option<i64>,
    revision: Option<i64>,
}

/// A row of `draft_file`.
#[derive(sqlx::FromRow)]
struct FileRow {
    file_name: String,
    sha256: String,
    bytes: Vec<u8>,
    content: String,
}

impl TryFrom<DraftRow> for Listed {
    type Error = StoreError;

    fn try_from(row: DraftRow) -> Result<Self, StoreError> {
        let corrupt = |column, reason: String| StoreError::Corrupt {
            table: "draft",
            column,
            key: row.id.clone(),
            reason,
        };
        Ok(Self {
            answers: row.answers.read("draft", &row.id)?,
            takes_back: row.takes_back.map(revision_number).transpose()?,
            revision: row.revision.map(revision_number).transpose()?,
            id: DraftId::parse(&row.id)
                .ok_or_else(|| corrupt("id", "it is no name of a draft".to_owned()))?,
            made_at: row.made_at,
            made_by: row.made_by,
            name: row.name,
        })
    }
}

impl FileRow {
    fn read(self, id: &DraftId) -> Result<HeldFile, StoreError> {
        let draft: Draft =
            serde_json::from_str(&self.content).map_err(|error| StoreError::Corrupt {
                table: "draft_file",
                column: "content",
                key: id.as_str().to_owned(),
                reason: error.to_string(),
            })?;
        let Self { file_name, sha256, bytes, .. } = self;
        Ok(HeldFile { upload: Upload { file_name, sha256, bytes }, draft })
    }
}

/// What reading a file came to, as it is kept: words and numbers alone, which can
/// always be written.
fn content(draft: &Draft) -> String {
    serde_json::to_string(draft).unwrap_or_default()
}

/// Reads what was kept of files, away from the threads that answer requests: it
/// can be megabytes.
async fn read(files: Vec<FileRow>, id: DraftId) -> Result<Vec<HeldFile>, StoreError> {
    let read = move || files.into_iter().map(|row| row.read(&id)).collect();
    tokio::task::spawn_blocking(read).await.unwrap_or_else(|error| {
        Err(StoreError::Corrupt {
            table: "draft_file",
            column: "content",
            key: String::new(),
            reason: error.to_string(),
        })
    })
}

impl Reader {
    /// The drafts that wait, the newest first.
    pub(crate) async fn drafts(&self) -> Result<Vec<Listed>, StoreError> {
        let rows: Vec<DraftRow> = statement(
            "SELECT id, made_at, made_by, name, mode, closures, source, as_of, dates,
                    basis, act, aspect, mapping, takes_back, revision
             FROM draft WHERE revision IS NULL ORDER BY made_at DESC, id",
        )
        .rows(&self.pool)
        .await?;
        rows.into_iter().map(Listed::try_from).collect()
    }

    /// A draft without its files; nothing if there is none.
    pub(crate) async fn listed_draft(&self, id: &DraftId) -> Result<Option<Listed>, StoreError> {
        let row: Option<DraftRow> = statement(
            "SELECT id, made_at, made_by, name, mode, closures, source, as_of, dates,
                    basis, act, aspect, mapping, takes_back, revision
             FROM draft WHERE id = $1",
        )
        .bind(id.as_str())
        .row(&self.pool)
        .await?;
        row.map(Listed::try_from).transpose()
    }

    /// A file of a draft, counted from 1, as it was handed over.
    pub(crate) async fn draft_file(
        &self,
        id: &DraftId,
        number: u32,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(statement("SELECT bytes FROM draft_file WHERE draft = $1 AND position = $2")
            .bind(id.as_str())
            .bind(i64::from(number) - 1)
            .value(&self.pool)
            .await?)
    }

    /// A draft with its files and what was ticked off; nothing if there is none.
    pub(crate) async fn draft(&self, id: &DraftId) -> Result<Option<Held>, StoreError> {
        let Some(listed) = self.listed_draft(id).await? else { return Ok(None) };
        let files: Vec<FileRow> = statement(
            "SELECT file_name, sha256, bytes, content FROM draft_file
             WHERE draft = $1 ORDER BY position",
        )
        .bind(id.as_str())
        .rows(&self.pool)
        .await?;
        let ticked: Vec<(String, String)> =
            statement("SELECT alarm, ticked_by FROM draft_tick WHERE draft = $1")
                .bind(id.as_str())
                .rows(&self.pool)
                .await?;
        let ticked = ticked.into_iter().map(|(alarm, by)| Tick { alarm, by }).collect();
        Ok(Some(Held { listed, files: read(files, id.clone()).await?, ticked }))
    }
}

impl Write {
    /// Adds a draft with its files.
    pub(crate) async fn add_draft(&mut self, held: &Held) -> Result<(), StoreError> {
        let Held { listed, files, .. } = held;
        let AnswersRow { mode, closures, source, as_of, dates, basis, act, aspect, mapping } =
            (&listed.answers).into();
        statement(
            "INSERT INTO draft (id, made_at, made_by, name, mode, closures, source, as_of, dates,
                                basis, act, aspect, mapping, takes_back)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        )
        .bind(listed.id.as_str())
        .bind(&listed.made_at)
        .bind(&listed.made_by)
        .bind(&listed.name)
        .bind(mode)
        .bind(closures)
        .bind(source)
        .bind(as_of)
        .bind(dates)
        .bind(basis)
        .bind(act)
        .bind(aspect)
        .bind(mapping)
        .bind(listed.takes_back.map(i64::from))
        .execute(&mut self.begun)
        .await?;
        for (position, file) in (0_i64..).zip(files) {
            statement(
                "INSERT INTO draft_file (draft, position, file_name, sha256, bytes, content)
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(listed.id.as_str())
            .bind(position)
            .bind(&file.upload.file_name)
            .bind(&file.upload.sha256)
            .bind(&file.upload.bytes)
            .bind(content(&file.draft))
            .execute(&mut self.begun)
            .await?;
        }
        Ok(())
    }

    /// The names of the drafts that wait, in order.
    pub(crate) async fn waiting_drafts(&mut self) -> Result<Vec<String>, StoreError> {
        Ok(statement("SELECT id FROM draft WHERE revision IS NULL ORDER BY id")
            .values(&mut self.begun)
            .await?)
    }

    /// How many drafts wait, and how many bytes their files have.
    pub(crate) async fn waiting(&mut self) -> Result<(u64, u64), StoreError> {
        let (drafts, bytes): (i64, i64) = statement(
            "SELECT (SELECT COUNT(*) FROM draft WHERE revision IS NULL),
                    (SELECT CAST(COALESCE(SUM(LENGTH(bytes)), 0) AS BIGINT) FROM draft_file)",
        )
        .one(&mut self.begun)
        .await?;
        Ok((drafts.try_into().unwrap_or_default(), bytes.try_into().unwrap_or_default()))
    }

    /// How many alarms of a draft were ticked off.
    pub(crate) async fn ticks(&mut self, id: &DraftId) -> Result<u64, StoreError> {
        let ticks: i64 = statement("SELECT COUNT(*) FROM draft_tick WHERE draft = $1")
            .bind(id.as_str())
            .one_value(&mut self.begun)
            .await?;
        Ok(ticks.try_into().unwrap_or_default())
    }

    /// How a draft stands that no other process can change now: nothing if there
    /// is none, else the revision that it became.
    pub(crate) async fn draft_state(
        &mut self,
        id: &DraftId,
    ) -> Result<Option<Option<u32>>, StoreError> {
        let revision: Option<Option<i64>> = statement("SELECT revision FROM draft WHERE id = $1")
            .bind(id.as_str())
            .value(&mut self.begun)
            .await?;
        revision.map(|revision| revision.map(revision_number).transpose()).transpose()
    }

    /// Notes which revision a draft became. Its files lie with that now.
    pub(crate) async fn settle_draft(
        &mut self,
        id: &DraftId,
        revision: u32,
    ) -> Result<(), StoreError> {
        statement("UPDATE draft SET revision = $1 WHERE id = $2")
            .bind(i64::from(revision))
            .bind(id.as_str())
            .execute(&mut self.begun)
            .await?;
        self.drop_parts(id).await
    }

    /// Takes a draft that waits away with all that belongs to it.
    pub(crate) async fn drop_draft(&mut self, id: &DraftId) -> Result<(), StoreError> {
        self.drop_parts(id).await?;
        statement("DELETE FROM draft WHERE id = $1")
            .bind(id.as_str())
            .execute(&mut self.begun)
            .await?;
        Ok(())
    }

    async fn drop_parts(&mut self, id: &DraftId) -> Result<(), StoreError> {
        for delete in
            ["DELETE FROM draft_tick WHERE draft = $1", "DELETE FROM draft_file WHERE draft = $1"]
        {
            statement(delete).bind(id.as_str()).execute(&mut self.begun).await?;
        }
        Ok(())
    }

    /// Changes how the files of a draft are read and taken; ticks are of what was
    /// before.
    pub(crate) async fn set_draft(
        &mut self,
        id: &DraftId,
        answers: &Answers,
    ) -> Result<(), StoreError> {
        let AnswersRow { mode, closures, source, as_of, dates, basis, act, aspect, mapping } =
            answers.into();
        statement(
            "UPDATE draft SET mode = $1, closures = $2, source = $3, as_of = $4, dates = $5,
                 basis = $6, act = $7, aspect = $8, mapping = $9
             WHERE id = $10",
        )
        .bind(mode)
        .bind(closures)
        .bind(source)
        .bind(as_of)
        .bind(dates)
        .bind(basis)
        .bind(act)
        .bind(aspect)
        .bind(mapping)
        .bind(id.as_str())
        .execute(&mut self.begun)
        .await?;
        statement("DELETE FROM draft_tick WHERE draft = $1")
            .bind(id.as_str())
            .execute(&mut self.begun)
            .await?;
        Ok(())
    }

    /// Notes what the files of a draft, in their order, came to when they were read
    /// again.
    pub(crate) async fn set_content(
        &mut self,
        id: &DraftId,
        files: &[HeldFile],
    ) -> Result<(), StoreError> {
        for (position, file) in (0_i64..).zip(files) {
            statement("UPDATE draft_file SET content = $1 WHERE draft = $2 AND position = $3")
                .bind(content(&file.draft))
                .bind(id.as_str())
                .bind(position)
                .execute(&mut self.begun)
                .await?;
        }
        Ok(())
    }

    /// The answers of a draft, which no other process can change now; nothing if
    /// there is none.
    pub(crate) async fn draft_answers(
        &mut self,
        id: &DraftId,
    ) -> Result<Option<Answers>, StoreError> {
        let row: Option<AnswersRow> = statement(
            "SELECT mode, closures, source, as_of, dates, basis, act, aspect, mapping
                 FROM draft WHERE id = $1",
        )
        .bind(id.as_str())
        .row(&mut self.begun)
        .await?;
        row.map(|row| row.read("draft", id.as_str())).transpose()
    }

    /// Notes that an alarm was looked at, and by whom last.
    pub(crate) async fn tick(
        &mut self,
        id: &DraftId,
        alarm: &str,
        by: &str,
        at: &str,
    ) -> Result<(), StoreError> {
        self.untick(id, alarm).await?;
        statement(
            "INSERT INTO draft_tick (draft, alarm, ticked_by, ticked_at) VALUES ($1, $2, $3, $4)",
        )
        .bind(id.as_str())
        .bind(alarm)
        .bind(by)
        .bind(at)
        .execute(&mut self.begun)
        .await?;
        Ok(())
    }

    /// Takes a tick back.
    pub(crate) async fn untick(&mut self, id: &DraftId, alarm: &str) -> Result<(), StoreError> {
        statement("DELETE FROM draft_tick WHERE draft = $1 AND alarm = $2")
            .bind(id.as_str())
            .bind(alarm)
            .execute(&mut self.begun)
            .await?;
        Ok(())
    }
}

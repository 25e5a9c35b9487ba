//! Erasing in the database: tombstones are added and read, never changed; what
//! has one can be taken out. What is erased when is decided in
//! [`crate::erasing`].

use data::table::{Record, Table};

use super::{
    Pool, Reader, Store, StoreError, Write,
    edition::{record, revision_number},
    postgres, sqlite,
    statement::statement,
};
use crate::erasing::{Gone, KeptFile, Logged, Tombstone};

/// A row of `erasure`.
#[derive(sqlx::FromRow)]
struct TombstoneRow {
    seq: i64,
    kind: String,
    revision: i64,
    position: Option<i64>,
    table_name: Option<String>,
    stood_until: Option<i64>,
    upload: Option<String>,
    row_number: Option<i64>,
    sha256: Option<String>,
    erased_at: String,
    erased_by: String,
    reason: String,
}

/// A row of `record_change`, to be erased.
#[derive(sqlx::FromRow)]
struct LoggedRow {
    revision: i64,
    position: i64,
    table_name: String,
    record_key: String,
    body: Option<String>,
    upload: Option<String>,
    row_number: Option<i64>,
}

/// A statement that reads [`LoggedRow`]s.
macro_rules! logged {
    ($which:literal) => {
        concat!(
            "SELECT revision, position, table_name, record_key, body, upload, row_number
             FROM record_change ",
            $which
        )
    };
}

fn small(number: i64) -> Option<u32> {
    u32::try_from(number).ok()
}

impl TryFrom<TombstoneRow> for Tombstone {
    type Error = StoreError;

    fn try_from(row: TombstoneRow) -> Result<Self, StoreError> {
        let corrupt = |column, reason: &str| StoreError::Corrupt {
            table: "erasure",
            column,
            key: row.seq.to_string(),
            reason: reason.to_owned(),
        };
        let gone = Gone::parse(&row.kind);
        let table = row.table_name.as_deref().map(Table::parse).transpose();
        Ok(Self {
            seq: u64::try_from(row.seq).map_err(|_| corrupt("seq", "it is out of range"))?,
            gone: gone.ok_or_else(|| corrupt("kind", "it is no kind of tombstone"))?,
            table: table.map_err(|error| corrupt("table_name", &error.to_string()))?,
            revision: revision_number(row.revision)?,
            position: row.position.and_then(small),
            until: row.stood_until.and_then(small),
            upload: row.upload,
            row: row.row_number.and_then(small),
            sha256: row.sha256,
            at: row.erased_at,
            by: row.erased_by,
            reason: row.reason,
        })
    }
}

impl TryFrom<LoggedRow> for Logged {
    type Error = StoreError;

    fn try_from(row: LoggedRow) -> Result<Self, StoreError> {
        let corrupt = |column, reason: String| StoreError::Corrupt {
            table: "record_change",
            column,
            key: format!("revision {}, position {}", row.revision, row.position),
            reason,
        };
        let table = Table::parse(&row.table_name)
            .map_err(|error| corrupt("table_name", error.to_string()))?;
        let said: Option<Record> = row
            .body
            .as_deref()
            .map(|body| record(table, body))
            .transpose()
            .map_err(|reason| corrupt("body", reason))?;
        Ok(Self {
            revision: revision_number(row.revision)?,
            position: small(row.position)
                .ok_or_else(|| corrupt("position", "it is out of range".to_owned()))?,
            table,
            key: row.record_key,
            body: row.body,
            record: said,
            upload: row.upload,
            row: row.row_number.and_then(small),
        })
    }
}

impl Reader {
    /// The number of the newest revision, 0 before the first, and of the newest
    /// tombstone, as they were at one moment.
    pub(crate) async fn newest(&self) -> Result<(u32, u64), StoreError> {
        let (revision, seq): (i64, i64) = statement(
            "SELECT (SELECT COALESCE(MAX(number), 0) FROM revision),
                    (SELECT COALESCE(MAX(seq), 0) FROM erasure)",
        )
        .one(&self.pool)
        .await?;
        Ok((revision_number(revision)?, u64::try_from(seq).unwrap_or_default()))
    }

    /// Every tombstone, in order.
    pub(crate) async fn tombstones(&self) -> Result<Vec<Tombstone>, StoreError> {
        let rows: Vec<TombstoneRow> = statement(
            "SELECT seq, kind, revision, position, table_name, stood_until, upload, row_number,
                    sha256, erased_at, erased_by, reason
             FROM erasure ORDER BY seq",
        )
        .rows(&self.pool)
        .await?;
        rows.into_iter().map(Tombstone::try_from).collect()
    }

    /// A row of the log.
    pub(crate) async fn logged(
        &self,
        revision: u32,
        position: u32,
    ) -> Result<Option<Logged>, StoreError> {
        let row: Option<LoggedRow> = statement(logged!("WHERE revision = $1 AND position = $2"))
            .bind(i64::from(revision))
            .bind(i64::from(position))
            .row(&self.pool)
            .await?;
        row.map(Logged::try_from).transpose()
    }

    /// What a revision changed in a table, in order.
    pub(crate) async fn logged_in(
        &self,
        revision: u32,
        table: Table,
    ) -> Result<Vec<Logged>, StoreError> {
        let rows: Vec<LoggedRow> =
            statement(logged!("WHERE revision = $1 AND table_name = $2 ORDER BY position"))
                .bind(i64::from(revision))
                .bind(table.code())
                .rows(&self.pool)
                .await?;
        rows.into_iter().map(Logged::try_from).collect()
    }

    /// How many records a revision changed in each table.
    pub(crate) async fn logged_counts(
        &self,
        revision: u32,
    ) -> Result<Vec<(Table, usize)>, StoreError> {
        let rows: Vec<(String, i64)> = statement(
            "SELECT table_name, COUNT(*) FROM record_change WHERE revision = $1
             GROUP BY table_name",
        )
        .bind(i64::from(revision))
        .rows(&self.pool)
        .await?;
        let count = |table: Table| rows.iter().find(|(name, _)| name == table.code());
        Ok(Table::ALL
            .iter()
            .filter_map(|&table| Some((table, usize::try_from(count(table)?.1).ok()?)))
            .collect())
    }

    /// All that ever became of one record, in order.
    pub(crate) async fn log_of(&self, table: Table, key: &str) -> Result<Vec<Logged>, StoreError> {
        let rows: Vec<LoggedRow> = statement(logged!(
            "WHERE table_name = $1 AND record_key = $2
             ORDER BY revision, position"
        ))
        .bind(table.code())
        .bind(key)
        .rows(&self.pool)
        .await?;
        rows.into_iter().map(Logged::try_from).collect()
    }

    /// What in any revision named a source, in order.
    pub(crate) async fn log_naming(&self, source: &str) -> Result<Vec<Logged>, StoreError> {
        let named = format!("\"source_id\":\"{source}\"");
        let rows: Vec<LoggedRow> = statement(logged!(
            "WHERE table_name <> 'sources' AND body LIKE '%' || $1 || '%'
             ORDER BY revision, position"
        ))
        .bind(&named)
        .rows(&self.pool)
        .await?;
        let tells = |row: &LoggedRow| row.body.as_ref().is_some_and(|body| body.contains(&named));
        rows.into_iter().filter(tells).map(Logged::try_from).collect()
    }

    /// The files of all revisions whose bytes are still kept.
    pub(crate) async fn kept_files(&self) -> Result<Vec<KeptFile>, StoreError> {
        let rows: Vec<(String, i64, String, String, i64)> = statement(
            "SELECT id, revision, file_name, sha256, size FROM upload
             WHERE NOT EXISTS (
                 SELECT 1 FROM erasure WHERE kind = 'file' AND erasure.upload = upload.id
             )",
        )
        .rows(&self.pool)
        .await?;
        rows.into_iter()
            .map(|(id, revision, name, sha256, size)| {
                let size = usize::try_from(size).unwrap_or_default();
                Ok(KeptFile { id, revision: revision_number(revision)?, name, sha256, size })
            })
            .collect()
    }
}

impl Write {
    /// The number of the newest tombstone, which no other process can change now.
    pub(crate) async fn last_erasure(&mut self) -> Result<u64, StoreError> {
        let seq: i64 = statement("SELECT COALESCE(MAX(seq), 0) FROM erasure")
            .one_value(&mut self.begun)
            .await?;
        Ok(u64::try_from(seq).unwrap_or_default())
    }

    /// Adds a tombstone, and takes out what it is of.
    pub(crate) async fn erase(&mut self, tombstone: &Tombstone) -> Result<(), StoreError> {
        statement(
            "INSERT INTO erasure (seq, kind, revision, position, table_name, stood_until, upload,
                                  row_number, sha256, erased_at, erased_by, reason)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(i64::try_from(tombstone.seq).unwrap_or(i64::MAX))
        .bind(tombstone.gone.code())
        .bind(i64::from(tombstone.revision))
        .bind(tombstone.position.map(i64::from))
        .bind(tombstone.table.map(Table::code))
        .bind(tombstone.until.map(i64::from))
        .bind(&tombstone.upload)
        .bind(tombstone.row.map(i64::from))
        .bind(&tombstone.sha256)
        .bind(&tombstone.at)
        .bind(&tombstone.by)
        .bind(&tombstone.reason)
        .execute(&mut self.begun)
        .await?;
        self.changes_facts = true;
        if tombstone.gone == Gone::File {
            statement("UPDATE upload SET bytes = $1 WHERE id = $2")
                .bind(&[][..])
                .bind(&tombstone.upload)
                .execute(&mut self.begun)
                .await?;
        } else {
            statement("DELETE FROM record_change WHERE revision = $1 AND position = $2")
                .bind(i64::from(tombstone.revision))
                .bind(tombstone.position.map(i64::from))
                .execute(&mut self.begun)
                .await?;
        }
        Ok(())
    }
}

impl Store {
    /// Leaves no byte of what was erased in the files of the database: room that is not
    /// used any more is given back, and `SQLite`'s log is emptied.
    ///
    /// # Errors
    /// When others do not let go of the database in time, or there is no room for
    /// what is kept a second time.
    pub(crate) async fn scrub(&self) -> Result<(), StoreError> {
        match &self.writer {
            Pool::Sqlite(pool) => sqlite::scrub(pool).await,
            Pool::Postgres(pool) => postgres::scrub(pool).await,
        }
    }
}

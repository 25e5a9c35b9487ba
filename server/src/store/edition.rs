//! Editions: the fold of all changes up to a revision.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use data::table::{Dataset, FieldReader, Origin, Record, Table};

use super::{Reader, StoreError, statement::statement};

/// A row of `record_change` with the name of its file.
#[derive(sqlx::FromRow)]
struct ChangeRow {
    revision: i64,
    position: i64,
    table_name: String,
    record_key: String,
    body: Option<String>,
    sheet: Option<String>,
    row_number: Option<i64>,
    file_name: Option<String>,
}

/// A change as it is kept.
struct StoredChange {
    table: Table,
    key: String,
    /// None if it was taken out.
    record: Option<Record>,
    origin: Origin,
}

/// Which rows of the log are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    /// Those that took a record out.
    Removals,
}

impl Reader {
    /// The number of the newest revision; none before the first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn latest_revision(&self) -> Result<Option<u32>, StoreError> {
        let latest: Option<i64> =
            statement("SELECT MAX(number) FROM revision").one_value(&self.pool).await?;
        latest.map(revision_number).transpose()
    }

    /// All facts as they were at a revision; those of none before the first.
    ///
    /// # Errors
    /// When the database cannot be read, or a row of it makes no sense.
    pub async fn edition(&self, revision: u32) -> Result<Dataset, StoreError> {
        let mut dataset = Dataset::default();
        follow(&mut dataset, self.log(1, revision, Which::All).await?)?;
        Ok(dataset)
    }

    /// All facts as they were at a revision, made from those of the one before.
    ///
    /// # Errors
    /// When the database cannot be read, or a row of it makes no sense.
    pub async fn edition_after(
        &self,
        before: &Dataset,
        revision: u32,
    ) -> Result<Dataset, StoreError> {
        let mut dataset = before.clone();
        follow(&mut dataset, self.log(revision, revision, Which::All).await?)?;
        Ok(dataset)
    }

    /// What one revision took out: the table and key of each record, and by which
    /// file, sheet and row.
    ///
    /// # Errors
    /// When the database cannot be read, or a row of it makes no sense.
    pub async fn removals(
        &self,
        revision: u32,
    ) -> Result<HashMap<(Table, String), Origin>, StoreError> {
        let log = self.log(revision, revision, Which::Removals).await?;
        log.into_iter()
            .map(|row| {
                StoredChange::try_from(row).map(|gone| ((gone.table, gone.key), gone.origin))
            })
            .collect()
    }

    /// The rows of some revisions, in order.
    async fn log(&self, first: u32, last: u32, which: Which) -> Result<Vec<ChangeRow>, StoreError> {
        let rows = statement(
            "SELECT change.revision, change.position, change.table_name, change.record_key,
                    change.body, change.sheet, change.row_number, upload.file_name
             FROM record_change AS change
             LEFT JOIN upload ON upload.id = change.upload
             WHERE change.revision >= $1 AND change.revision <= $2 AND ($3 OR change.body IS NULL)
             ORDER BY change.revision, change.position",
        )
        .bind(i64::from(first))
        .bind(i64::from(last))
        .bind(which == Which::All)
        .rows(&self.pool)
        .await?;
        Ok(rows)
    }
}

/// Follows the log: each record becomes what it came to say.
fn follow(dataset: &mut Dataset, log: Vec<ChangeRow>) -> Result<(), StoreError> {
    for row in log {
        let change = StoredChange::try_from(row)?;
        match change.record {
            Some(record) => dataset.put(record, change.origin),
            None => {
                dataset.remove(change.table, &change.key);
            }
        }
    }
    Ok(())
}

pub(super) fn revision_number(number: i64) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|_| StoreError::Corrupt {
        table: "revision",
        column: "number",
        key: format!("revision {number}"),
        reason: "it is out of range".to_owned(),
    })
}

impl TryFrom<ChangeRow> for StoredChange {
    type Error = StoreError;

    fn try_from(row: ChangeRow) -> Result<Self, StoreError> {
        let key = format!("revision {}, position {}", row.revision, row.position);
        let corrupt = |column, reason: String| StoreError::Corrupt {
            table: "record_change",
            column,
            key: key.clone(),
            reason,
        };
        let table = Table::parse(&row.table_name)
            .map_err(|error| corrupt("table_name", error.to_string()))?;
        let record = row
            .body
            .map(|body| record(table, &body).map_err(|reason| corrupt("body", reason)))
            .transpose()?;
        if record.as_ref().is_some_and(|record| record.key() != row.record_key) {
            return Err(corrupt("record_key", "it is not the key of the body".to_owned()));
        }
        let row_number = row.row_number.unwrap_or_default();
        Ok(Self {
            table,
            key: row.record_key,
            record,
            origin: Origin {
                revision: revision_number(row.revision)?,
                file: Arc::from(row.file_name.unwrap_or_default()),
                sheet: row.sheet.map(Arc::from),
                row: u32::try_from(row_number)
                    .map_err(|_| corrupt("row_number", "it is out of range".to_owned()))?,
            },
        })
    }
}

/// Reads a body as strictly as a file.
pub(super) fn record(table: Table, body: &str) -> Result<Record, String> {
    let cells: HashMap<String, String> =
        serde_json::from_str(body).map_err(|error| error.to_string())?;
    if let Some(unknown) = cells.keys().find(|name| !table.columns().contains(&name.as_str())) {
        return Err(format!("`{unknown}` is no column of `{table}`"));
    }
    let cell = |column: &str| {
        cells.get(column).map(|text| Cow::Borrowed(text.as_str())).unwrap_or_default()
    };
    let mut fields = FieldReader::new(&cell);
    let record = Record::read(table, &mut fields);
    let issues = fields.into_issues();
    match (record, issues.first()) {
        (Some(record), None) => Ok(record),
        (_, Some(issue)) => Err(format!("{}: {}", issue.column, issue.message)),
        (None, None) => Err("it is no record".to_owned()),
    }
}

/// The body of a record: from column to cell, blank cells left out.
pub(crate) fn body(record: &Record) -> String {
    let columns = record.table().columns().iter().copied();
    let cells: serde_json::Map<String, serde_json::Value> = columns
        .zip(record.cells())
        .filter(|(_, cell)| !cell.is_empty())
        .map(|(column, cell)| (column.to_owned(), cell.into()))
        .collect();
    serde_json::Value::Object(cells).to_string()
}

//! The audit log in the database: lines are added and read, never changed.

use crate::audit::{Action, Entry, Line};

use super::{Reader, StoreError, Write, moment, statement::statement};

/// Lines that are looked at in one go when the whole log is checked.
const LINES_AT_ONCE: i64 = 1_000;

/// A row of `audit`.
#[derive(sqlx::FromRow)]
struct AuditRow {
    seq: i64,
    at: String,
    actor: String,
    action: String,
    subject: String,
    detail: String,
    previous_hash: String,
    hash: String,
}

impl From<AuditRow> for Line {
    fn from(row: AuditRow) -> Self {
        let AuditRow { seq, at, actor, action, subject, detail, previous_hash, hash } = row;
        // One below zero is none that was written, and its hash tells so.
        let seq = u64::try_from(seq).unwrap_or_default();
        Self { seq, at, actor, action, subject, detail, previous_hash, hash }
    }
}

impl Write {
    /// The detail of the newest line of an action.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn last_detail(&mut self, action: Action) -> Result<Option<String>, StoreError> {
        Ok(statement("SELECT detail FROM audit WHERE action = $1 ORDER BY seq DESC LIMIT 1")
            .bind(action.code())
            .value(&mut self.begun)
            .await?)
    }

    /// Adds a line to the audit log. It is there if the write is committed, and
    /// only then.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub async fn audit(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let last: Option<(i64, String)> =
            statement("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
                .row(&mut self.begun)
                .await?;
        let last = last.map(|(seq, hash)| (u64::try_from(seq).unwrap_or_default(), hash));
        let line = Line::after(last, moment(entry.at), entry);
        statement(
            "INSERT INTO audit (seq, at, actor, action, subject, detail, previous_hash, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(i64::try_from(line.seq).unwrap_or(i64::MAX))
        .bind(&line.at)
        .bind(&line.actor)
        .bind(&line.action)
        .bind(&line.subject)
        .bind(&line.detail)
        .bind(&line.previous_hash)
        .bind(&line.hash)
        .execute(&mut self.begun)
        .await?;
        Ok(())
    }
}

impl Reader {
    /// So many lines of the audit log, the newest first: all, or those before one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn audit_lines(
        &self,
        before: Option<u64>,
        most: u32,
    ) -> Result<Vec<Line>, StoreError> {
        let before = before.and_then(|seq| i64::try_from(seq).ok()).unwrap_or(i64::MAX);
        let rows: Vec<AuditRow> = statement(
            "SELECT seq, at, actor, action, subject, detail, previous_hash, hash
             FROM audit WHERE seq < $1 ORDER BY seq DESC LIMIT $2",
        )
        .bind(before)
        .bind(i64::from(most))
        .rows(&self.pool)
        .await?;
        Ok(rows.into_iter().map(Line::from).collect())
    }

    /// The first line of the audit log that does not follow from those before
    /// it, with what is wrong with it; none if all do.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn broken_audit_line(&self) -> Result<Option<(u64, &'static str)>, StoreError> {
        let mut previous: Option<Line> = None;
        let mut after = i64::MIN;
        loop {
            let rows: Vec<AuditRow> = statement(
                "SELECT seq, at, actor, action, subject, detail, previous_hash, hash
                 FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2",
            )
            .bind(after)
            .bind(LINES_AT_ONCE)
            .rows(&self.pool)
            .await?;
            let Some(last) = rows.last() else { return Ok(None) };
            after = last.seq;
            for row in rows {
                let line = Line::from(row);
                if let Some(fault) = line.fault_after(previous.as_ref()) {
                    return Ok(Some((line.seq, fault)));
                }
                previous = Some(line);
            }
        }
    }
}

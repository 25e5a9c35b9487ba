//! What an operator would otherwise do by hand: reading every row to see that it can be
//! read, and leaving no byte of what was erased in the files of the tables.

use sqlx::{AssertSqlSafe, PgPool};

use super::{super::StoreError, identity::own_tables};

/// Before the number of the newest tombstone for which tables were written anew.
const NOTE: &str = "Tombstones; tables were written anew up to ";

/// Tables with a row that cannot be read; nothing if all is well.
pub(in crate::store) async fn integrity(pool: &PgPool) -> Result<Vec<String>, StoreError> {
    let tables = own_tables(pool).await?;
    let mut damaged = Vec::new();
    for table in tables {
        // As text, so that values which lie apart from their rows are read, too. The
        // name was quoted by the database.
        let sql = format!("SELECT COUNT(CAST(row AS TEXT)) FROM {table} AS row");
        let read: Result<i64, sqlx::Error> =
            sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(pool).await;
        match read.map_err(StoreError::from) {
            Ok(_) => {}
            Err(error) if error.is_passing() => return Err(error),
            Err(error) => {
                let cause = std::error::Error::source(&error).map(ToString::to_string);
                damaged
                    .push(format!("table {table} cannot be read ({})", cause.unwrap_or_default()));
            }
        }
    }
    Ok(damaged)
}

/// Writes the tables of facts anew, without what was erased. Copies that the server keeps
/// of its files and its log are the operator's.
pub(in crate::store) async fn scrub(writer: &PgPool) -> Result<(), StoreError> {
    let (note, erased): (Option<String>, i64) = sqlx::query_as(
        "SELECT obj_description(to_regclass('erasure'), 'pg_class'),
                (SELECT COALESCE(MAX(seq), 0) FROM erasure)",
    )
    .fetch_one(writer)
    .await?;
    let done = note.as_deref().and_then(|note| note.strip_prefix(NOTE)?.parse().ok());
    if done.unwrap_or(0) >= erased {
        return Ok(());
    }
    // Each by itself: none of them may stand in a transaction.
    for sql in ["VACUUM (FULL) upload", "VACUUM (FULL) record_change"] {
        sqlx::raw_sql(sql).execute(writer).await?;
    }
    // Numbers cannot be bound here; this one was read from the database.
    let sql = format!("COMMENT ON TABLE erasure IS '{NOTE}{erased}'");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(writer).await?;
    Ok(())
}

//! SQLite's own check of a file.

use sqlx::SqlitePool;

use super::super::StoreError;

/// What SQLite finds wrong with the file; nothing if all is well.
pub(in crate::store) async fn integrity(pool: &SqlitePool) -> Result<Vec<String>, StoreError> {
    let found: Result<Vec<String>, sqlx::Error> =
        sqlx::query_scalar("PRAGMA integrity_check").fetch_all(pool).await;
    match found.map_err(StoreError::from) {
        Ok(found) => Ok(lines(&found).map(str::to_owned).collect()),
        // So damaged that the check itself gave up: at least where.
        Err(StoreError::Damaged(_)) => damaged_tables(pool).await,
        Err(error) => Err(error),
    }
}

async fn damaged_tables(pool: &SqlitePool) -> Result<Vec<String>, StoreError> {
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
            .fetch_all(pool)
            .await?;
    let mut damaged = vec!["its pages do not hang together".to_owned()];
    for table in tables {
        let found: Result<Vec<String>, sqlx::Error> =
            sqlx::query_scalar("SELECT integrity_check FROM pragma_integrity_check($1)")
                .bind(&table)
                .fetch_all(pool)
                .await;
        match found.map_err(StoreError::from) {
            Ok(found) if lines(&found).next().is_none() => {}
            Ok(_) | Err(StoreError::Damaged(_)) => damaged.push(format!("table {table}")),
            Err(error) => return Err(error),
        }
    }
    Ok(damaged)
}

/// What was found: one finding may be several lines, and "ok" is none.
fn lines(found: &[String]) -> impl Iterator<Item = &str> {
    let lines = found.iter().flat_map(|finding| finding.lines());
    lines.filter(|line| *line != "ok" && !line.starts_with("*** in database"))
}

//! A copy of all tables beside themselves, before they are changed.

use sqlx::{AssertSqlSafe, PgConnection};

use super::{super::StoreError, identity::own_tables};

/// Copies all tables into a schema of its own, whose name tells of what version they are;
/// that name. An operator drops it when it is needed no more.
pub(super) async fn all_tables(
    connection: &mut PgConnection,
    version: i64,
) -> Result<String, StoreError> {
    let schema = free_name(connection, version).await?;
    let tables = own_tables(&mut *connection).await?;
    // Names of tables cannot be bound; these are made here or quoted by the database.
    let copies =
        tables.iter().map(|table| format!("CREATE TABLE {schema}.{table} AS TABLE {table};"));
    let sql = format!("CREATE SCHEMA {schema}; {}", copies.collect::<String>());
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await.map_err(StoreError::NoSchema)?;
    Ok(schema)
}

async fn free_name(connection: &mut PgConnection, version: i64) -> Result<String, StoreError> {
    let base = format!("transposition_monitor_version_{version}");
    let taken: Vec<String> =
        sqlx::query_scalar("SELECT nspname FROM pg_namespace WHERE nspname LIKE $1 || '%'")
            .bind(&base)
            .fetch_all(connection)
            .await?;
    let mut name = base.clone();
    let mut count = 1;
    while taken.contains(&name) {
        count += 1;
        name = format!("{base}_{count}");
    }
    Ok(name)
}

//! The database's own guard, beside the code that never writes such a statement
//! (`append_only.sql`).

use sqlx::PgConnection;

use super::super::StoreError;

const APPEND_ONLY: &str = include_str!("append_only.sql");

/// Makes the triggers if they are not all there: making one waits for everybody who reads
/// the table, so a start does not do it again.
pub(super) async fn raise(connection: &mut PgConnection) -> Result<(), StoreError> {
    let names: Vec<&str> = APPEND_ONLY
        .lines()
        .filter_map(|line| line.strip_prefix("CREATE TRIGGER ")?.split(' ').next())
        .collect();
    let there: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
         WHERE relnamespace = CAST(current_schema() AS regnamespace) AND tgname = ANY($1)",
    )
    .bind(&names[..])
    .fetch_one(&mut *connection)
    .await?;
    if usize::try_from(there) != Ok(names.len()) {
        sqlx::raw_sql(APPEND_ONLY).execute(connection).await?;
    }
    Ok(())
}

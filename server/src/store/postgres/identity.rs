//! Whose database it is: a comment on a table says so, by which the program knows its own
//! tables again.

use sqlx::{PgConnection, PgExecutor};

use super::super::{StoreError, identity::Identity};

const MARK: &str = "COMMENT ON TABLE revision IS 'Transposition Monitor: revisions'";

/// Tells whose database this is.
pub(super) async fn identity(connection: &mut PgConnection) -> Result<Identity, StoreError> {
    let (is_ours, relations): (bool, i64) = sqlx::query_as(
        "SELECT COALESCE(obj_description(to_regclass('revision'), 'pg_class')
                         LIKE 'Transposition Monitor:%', FALSE),
                (SELECT COUNT(*) FROM pg_class
                 WHERE relnamespace = CAST(current_schema() AS regnamespace))",
    )
    .fetch_one(connection)
    .await?;
    Ok(match (is_ours, relations) {
        (true, _) => Identity::Ours,
        (false, 0) => Identity::Empty,
        (false, _) => Identity::Foreign,
    })
}

/// Marks a database as one of ours, if it is not yet.
pub(super) async fn mark(connection: &mut PgConnection) -> Result<(), StoreError> {
    if identity(connection).await? != Identity::Ours {
        sqlx::raw_sql(MARK).execute(connection).await?;
    }
    Ok(())
}

/// The names of the tables, as they are written in a statement, in order.
pub(super) async fn own_tables(on: impl PgExecutor<'_>) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar(
        "SELECT quote_ident(relname) FROM pg_class
         WHERE relkind = 'r' AND relnamespace = CAST(current_schema() AS regnamespace)
         ORDER BY relname",
    )
    .fetch_all(on)
    .await
}

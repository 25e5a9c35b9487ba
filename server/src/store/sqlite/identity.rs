//! Whose database a file is.
//!
//! SQLite keeps a number in the file's head by which a program knows its own
//! files again. It is SQLite's alone, so no migration sets it: on another
//! database there is nothing that could be mistaken for a file of ours.

use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use super::super::{StoreError, identity::Identity};

/// The number: the letters `TMon`.
pub(in crate::store) const APPLICATION_ID: i64 = 0x544D_6F6E;
const MARK: &str = "PRAGMA application_id = 1414360942";

/// Tells whose database this is.
///
/// Both are read in one statement, and so from one state of the file: another
/// process may be making it, and its tables without its mark would look like
/// another program's.
pub(in crate::store) async fn identity(
    connection: &mut SqliteConnection,
) -> Result<Identity, StoreError> {
    let (number, tables): (i64, i64) = sqlx::query_as(
        "SELECT (SELECT application_id FROM pragma_application_id), \
         (SELECT COUNT(*) FROM sqlite_schema)",
    )
    .fetch_one(connection)
    .await?;
    Ok(match (number, tables) {
        (APPLICATION_ID, _) => Identity::Ours,
        (0, 0) => Identity::Empty,
        _ => Identity::Foreign,
    })
}

/// Marks a database as one of ours.
pub(in crate::store) async fn mark(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::raw_sql(MARK).execute(connection).await?;
    Ok(())
}

/// Whether a file is another program's database; what cannot be read here is
/// told by whoever opens it.
pub(in crate::store) async fn is_foreign(options: &SqliteConnectOptions) -> bool {
    let Ok(mut connection) = SqliteConnection::connect_with(options).await else {
        return false;
    };
    let foreign = matches!(identity(&mut connection).await, Ok(Identity::Foreign));
    let _ = connection.close().await;
    foreign
}

//! Whose database a file is, and whether this program knows its tables.
//!
//! SQLite keeps a number in the file's head by which a program knows its own
//! files again. It is SQLite's alone, so no migration sets it: on another
//! database there is nothing that could be mistaken for a file of ours.

use sqlx::{Connection, SqliteConnection, migrate::MigrateError, sqlite::SqliteConnectOptions};

use super::{MIGRATOR, StoreError};

/// The number: the letters `TMon`.
pub(super) const APPLICATION_ID: i64 = 0x544D_6F6E;
const MARK: &str = "PRAGMA application_id = 1414360942";

/// Whose database a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Identity {
    /// Made by this program.
    Ours,
    /// Nobody's: there is nothing in it.
    Empty,
    /// Another program's.
    Foreign,
}

/// Tells whose database this is.
///
/// Both are read in one statement, and so from one state of the file: another
/// process may be making it, and its tables without its mark would look like
/// another program's.
pub(super) async fn identity(connection: &mut SqliteConnection) -> Result<Identity, StoreError> {
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
pub(super) async fn mark(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::raw_sql(MARK).execute(connection).await?;
    Ok(())
}

/// How the tables of a database stand to those that this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tables {
    /// They are the same.
    Known,
    /// There are more, the first of which is of this version.
    Newer(i64),
    /// Some are missing; the newest that are there are of this version.
    Older {
        /// The version.
        newest: i64,
    },
}

/// Tells how the tables of one of our databases stand to those that this program knows.
pub(super) async fn tables(connection: &mut SqliteConnection) -> Result<Tables, StoreError> {
    let applied: Vec<i64> =
        sqlx::query_scalar("SELECT version FROM _sqlx_migrations WHERE success ORDER BY version")
            .fetch_all(connection)
            .await?;
    let known: Vec<i64> = MIGRATOR.iter().map(|migration| migration.version).collect();
    let newer = applied.iter().find(|version| !known.contains(version));
    let misses = known.iter().any(|version| !applied.contains(version));
    Ok(match (newer, misses) {
        (Some(newer), _) => Tables::Newer(*newer),
        (None, true) => Tables::Older { newest: applied.last().copied().unwrap_or_default() },
        (None, false) => Tables::Known,
    })
}

/// Refuses tables that are newer or older than those this program knows,
/// without changing them.
pub(super) async fn known_tables(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    match tables(connection).await? {
        Tables::Known => Ok(()),
        Tables::Newer(version) => Err(StoreError::Newer(MigrateError::VersionMissing(version))),
        Tables::Older { .. } => Err(StoreError::Older),
    }
}

/// Whether a file is another program's database; what cannot be read here is
/// told by whoever opens it.
pub(super) async fn is_foreign(options: &SqliteConnectOptions) -> bool {
    let Ok(mut connection) = SqliteConnection::connect_with(options).await else {
        return false;
    };
    let foreign = matches!(identity(&mut connection).await, Ok(Identity::Foreign));
    let _ = connection.close().await;
    foreign
}

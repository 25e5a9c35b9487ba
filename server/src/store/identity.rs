//! Whose database it is, and whether this program knows its tables. How a database tells
//! whose it is stands in `sqlite/` and `postgres/`.

use sqlx::migrate::MigrateError;

use super::{
    MIGRATOR, StoreError,
    statement::{On, statement},
};

/// Whose database it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Identity {
    /// Made by this program.
    Ours,
    /// Nobody's: there is nothing in it.
    Empty,
    /// Another program's.
    Foreign,
}

impl Identity {
    /// Refuses what is not ours to read.
    pub(super) const fn is_ours(self) -> Result<(), StoreError> {
        match self {
            Self::Ours => Ok(()),
            Self::Empty => Err(StoreError::Empty),
            Self::Foreign => Err(StoreError::Foreign),
        }
    }
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
pub(super) async fn tables(on: impl Into<On<'_>>) -> Result<Tables, StoreError> {
    let applied: Vec<i64> =
        statement("SELECT version FROM _sqlx_migrations WHERE success ORDER BY version")
            .values(on)
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
pub(super) async fn known_tables(on: impl Into<On<'_>>) -> Result<(), StoreError> {
    match tables(on).await? {
        Tables::Known => Ok(()),
        Tables::Newer(version) => Err(StoreError::Newer(MigrateError::VersionMissing(version))),
        Tables::Older { .. } => Err(StoreError::Older),
    }
}

//! A copy of the whole database as it is at one moment, while others read and write.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use sqlx::{SqliteConnection, SqlitePool};

use super::{
    super::{
        StoreError, beside,
        identity::{Identity, Tables, tables},
    },
    identity,
};

/// Copies a database whose tables are older than this program's beside itself, before
/// they are changed; where, if it did.
pub(super) async fn copy_if_outdated(
    writer: &SqlitePool,
    file: &Path,
) -> Result<Option<PathBuf>, StoreError> {
    let mut connection = writer.acquire().await?;
    if identity::identity(&mut connection).await? != Identity::Ours {
        return Ok(None);
    }
    let Tables::Older { newest } = tables(&mut *connection).await? else {
        return Ok(None);
    };
    let place = free_place(file, newest).map_err(StoreError::NoCopy)?;
    copy(&mut connection, &place).await?;
    Ok(Some(place))
}

/// Copies a database into a file that is empty or not there yet. What was deleted or
/// erased is not in the copy, not even in unused parts of it.
pub(in crate::store) async fn copy(
    connection: &mut SqliteConnection,
    file: &Path,
) -> Result<(), StoreError> {
    let file = file.to_str().ok_or(StoreError::NameOfCopy)?;
    sqlx::query("VACUUM INTO $1").bind(file).execute(connection).await?;
    Ok(())
}

/// Makes an empty file that was not there, readable by its owner alone: a database holds
/// accounts.
///
/// # Errors
/// When it is there, or cannot be made.
pub fn new_file(file: &Path) -> std::io::Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(file).map(drop)
}

/// An empty file with a name that was free.
fn free_place(file: &Path, version: i64) -> std::io::Result<PathBuf> {
    let mut count = 1;
    loop {
        let again = if count > 1 { format!("-{count}") } else { String::new() };
        let place = beside(file, &format!(".version-{version}{again}"));
        match new_file(&place) {
            Ok(()) => return Ok(place),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => count += 1,
            Err(error) => return Err(error),
        }
    }
}

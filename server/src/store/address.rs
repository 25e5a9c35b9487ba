//! Where the database is, as people write it: `sqlite:FILE`.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use thiserror::Error;

/// The address of a database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseAddress(PathBuf);

/// An address that names no database that can be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Not `sqlite:` and a file.
    #[error(
        "`{0}` is not the address of a database; write sqlite: and a file, such as sqlite:transposition-monitor.sqlite"
    )]
    NotSqlite(String),
    /// A database that is gone when the program ends.
    #[error("a database in memory would be lost; write sqlite: and a file")]
    InMemory,
}

/// What SQLite lays beside a database while somebody has it open, or where somebody left
/// it unsettled.
pub const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A file beside another, whose name goes on where that one's ends.
pub fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

impl DatabaseAddress {
    /// What is used when nothing is said: a file in the working directory.
    pub const DEFAULT: &str = "sqlite:transposition-monitor.sqlite";

    /// The address of a file.
    pub fn of_file(file: &Path) -> Self {
        Self(file.to_owned())
    }

    /// The file.
    pub fn file(&self) -> &Path {
        &self.0
    }
}

impl FromStr for DatabaseAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let file = text.strip_prefix("sqlite:").unwrap_or_default();
        let file = file.strip_prefix("//").unwrap_or(file);
        if file.contains(":memory:") {
            return Err(AddressError::InMemory);
        }
        if file.is_empty() || file.contains('?') {
            return Err(AddressError::NotSqlite(text.to_owned()));
        }
        Ok(Self(file.into()))
    }
}

impl std::fmt::Display for DatabaseAddress {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "sqlite:{}", self.0.display())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_files_and_refuses_the_rest() {
        #[track_caller]
        fn check(text: &str, file: Option<&str>) {
            let address = text.parse::<DatabaseAddress>().ok();
            assert_eq!(address.as_ref().map(DatabaseAddress::file), file.map(Path::new), "{text}");
        }
        check(DatabaseAddress::DEFAULT, Some("transposition-monitor.sqlite"));
        check("sqlite:/var/lib/tm.db", Some("/var/lib/tm.db"));
        check("sqlite:///var/lib/tm.db", Some("/var/lib/tm.db"));
        check("sqlite://tm.db", Some("tm.db"));
        check("sqlite:", None);
        check("sqlite::memory:", None);
        check("sqlite:a.db?mode=ro", None);
        check("postgres://localhost/tm", None);
        check("tm.db", None);
    }
}

//! Where the database is, as people write it: `sqlite:FILE` or
//! `postgres://USER@HOST/NAME`. An address may hold a password, and is never shown with it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use sqlx::postgres::PgConnectOptions;
use thiserror::Error;

/// The address of a database.
#[derive(Clone)]
pub struct DatabaseAddress(Place);

/// A file of `SQLite`, or a database of a PostgreSQL server.
#[derive(Clone)]
pub(super) enum Place {
    File(PathBuf),
    Server(Box<PgConnectOptions>),
}

/// An address that names no database that can be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Neither `sqlite:` and a file nor a server.
    #[error(
        "`{0}` is not the address of a database; write sqlite: and a file, such as sqlite:transposition-monitor.sqlite, or postgres://USER@HOST/NAME"
    )]
    Unknown(String),
    /// A server whose address cannot be read; it is not repeated, since it may hold a
    /// password.
    #[error(
        "the address of the PostgreSQL database cannot be read ({0}); write postgres://USER@HOST/NAME, with % and two digits for signs that stand for something in an address"
    )]
    Unreadable(String),
    /// A server without the name of a database.
    #[error("the address names no database; write postgres://USER@HOST/NAME")]
    NoName,
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
        Self(Place::File(file.to_owned()))
    }

    /// The file, if it is one.
    pub fn file(&self) -> Option<&Path> {
        match &self.0 {
            Place::File(file) => Some(file),
            Place::Server(_) => None,
        }
    }

    pub(super) const fn place(&self) -> &Place {
        &self.0
    }
}

impl FromStr for DatabaseAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        if text.starts_with("postgres:") || text.starts_with("postgresql:") {
            let server: PgConnectOptions = text
                .parse()
                .map_err(|error: sqlx::Error| AddressError::Unreadable(reason(&error)))?;
            return match server.get_database() {
                Some(name) if !name.is_empty() => Ok(Self(Place::Server(Box::new(server)))),
                _ => Err(AddressError::NoName),
            };
        }
        let file = text.strip_prefix("sqlite:").unwrap_or_default();
        let file = file.strip_prefix("//").unwrap_or(file);
        if file.contains(":memory:") {
            return Err(AddressError::InMemory);
        }
        if file.is_empty() || file.contains('?') {
            return Err(AddressError::Unknown(text.to_owned()));
        }
        Ok(Self(Place::File(file.into())))
    }
}

/// Why an address cannot be read, without what it says.
fn reason(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Configuration(inner) => inner.to_string(),
        _ => "it is malformed".to_owned(),
    }
}

impl fmt::Display for DatabaseAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::File(file) => write!(out, "sqlite:{}", file.display()),
            Place::Server(server) => {
                let (user, name) =
                    (server.get_username(), server.get_database().unwrap_or_default());
                match server.get_socket() {
                    Some(socket) => {
                        write!(out, "postgres://{user}@localhost/{name}?host={}", socket.display())
                    }
                    None => {
                        write!(
                            out,
                            "postgres://{user}@{}:{}/{name}",
                            server.get_host(),
                            server.get_port()
                        )
                    }
                }
            }
        }
    }
}

impl fmt::Debug for DatabaseAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
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
            let found = address.as_ref().and_then(DatabaseAddress::file);
            assert_eq!(found, file.map(Path::new), "{text}");
        }
        check(DatabaseAddress::DEFAULT, Some("transposition-monitor.sqlite"));
        check("sqlite:/var/lib/tm.db", Some("/var/lib/tm.db"));
        check("sqlite:///var/lib/tm.db", Some("/var/lib/tm.db"));
        check("sqlite://tm.db", Some("tm.db"));
        check("sqlite:", None);
        check("sqlite::memory:", None);
        check("sqlite:a.db?mode=ro", None);
        check("tm.db", None);
    }

    #[test]
    fn a_server_is_read_and_shown_without_its_password() {
        #[track_caller]
        fn check(text: &str, shown: Result<&str, &str>) {
            let address = text.parse::<DatabaseAddress>();
            match (address, shown) {
                (Ok(address), Ok(shown)) => {
                    assert_eq!(address.to_string(), shown);
                    assert_eq!(format!("{address:?}"), shown);
                    assert_eq!(address.file(), None);
                    assert!(shown.parse::<DatabaseAddress>().is_ok());
                }
                (Err(error), Err(part)) => {
                    let told = error.to_string();
                    assert!(told.contains(part) && !told.contains("made-up"), "{text}: {told}");
                }
                (found, _) => panic!("{text}: {found:?}"),
            }
        }
        check("postgres://ann:made-up@db.example/tm", Ok("postgres://ann@db.example:5432/tm"));
        check("postgresql://ann@[::1]:5433/tm?sslmode=require", Ok("postgres://ann@[::1]:5433/tm"));
        check(
            "postgres://ann@localhost/tm?host=/run/pg",
            Ok("postgres://ann@localhost/tm?host=/run/pg"),
        );
        check("postgres://ann:made-up@db.example", Err("names no database"));
        check("postgres://ann:made-up@db.example:port/tm", Err("invalid port number"));
    }
}

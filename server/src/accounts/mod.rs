//! Who may sign in, and who is signed in. Accounts and sessions change and go;
//! each act on them writes its line of the audit log in the same transaction.
//! Nothing else writes them.
//!
//! Times come from the clock and tokens from the randomness that are handed
//! over; nothing here knows HTTP.

mod author;
mod failures;
mod hashing;
mod keys;
mod managing;
mod name;
mod password;
mod session;
mod signing_in;
mod slowing;
mod token;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use data::model::Role;
use jiff::Timestamp;
use thiserror::Error;

use crate::{
    audit::{Action, Actor, Entry, Line},
    clock::Clock,
    randomness::{NoRandomness, Randomness},
    store::{Store, StoreError},
};

use failures::Failures;
use hashing::Hashing;
use slowing::Slowing;

pub use author::Author;
pub use hashing::Cost;
pub use keys::Keys;
pub use managing::LINK_HOURS;
pub use name::{AccountName, NotAName};
pub use password::{Password, PasswordFault};
pub(crate) use session::Session;
pub use session::SignedIn;
pub use signing_in::Attempt;
pub use token::{Token, TokenHash};

/// What names an account for good: 32 hexadecimal digits, made here.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AccountId(String);

impl AccountId {
    /// Takes an id as it is stored.
    pub(crate) const fn stored(text: String) -> Self {
        Self(text)
    }

    /// The id as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An account.
#[derive(Debug, Clone)]
pub struct Account {
    /// What names it for good.
    pub id: AccountId,
    /// What its holder writes to sign in.
    pub name: AccountName,
    /// What it may do.
    pub role: Role,
    /// Whether it can no longer be used.
    pub disabled: bool,
    /// The hash of its password; none if none was chosen yet.
    pub(crate) password_hash: Option<String>,
    /// When it was added.
    pub added_at: Timestamp,
}

impl Account {
    /// Whether its holder has chosen a password.
    pub const fn has_password(&self) -> bool {
        self.password_hash.is_some()
    }
}

/// Why something was not done. What is for the holder says nothing of others.
#[derive(Debug, Error)]
pub enum AccountError {
    /// There is no such account.
    #[error("there is no account {0}")]
    Unknown(AccountName),
    /// There is one of that name.
    #[error("there is an account {0} already; choose another name")]
    Taken(AccountName),
    /// The account can no longer be used.
    #[error("the account {0} is disabled")]
    Disabled(AccountName),
    /// Nobody locks themselves out by mistake.
    #[error("nobody changes the role of their own account or disables it; ask another admin")]
    Own,
    /// Whoever acts was signed in when they asked, and is no more.
    #[error("the session ended meanwhile; sign in again, nothing was changed")]
    SignedOut,
    /// The role of whoever acts was taken away meanwhile.
    #[error("this needs the role {0}, which the account no longer has; nothing was changed")]
    Lacks(Role),
    /// The link was used, is too old, or never was one.
    #[error("the link was used already, or is too old")]
    LinkGone,
    /// Name and password do not belong together; which of them is wrong is not told.
    #[error("name and password do not belong together")]
    Wrong,
    /// Too many tries.
    #[error("too many tries; the next one is possible in {seconds} seconds")]
    TooMany {
        /// Seconds until the next one.
        seconds: u32,
    },
    /// Too many at once.
    #[error("too many people sign in at once; try again in a moment")]
    Busy,
    /// No password can be hashed.
    #[error("the password could not be hashed")]
    Hash(#[source] argon2::password_hash::Error),
    /// No token can be made.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The task that hashes ended early.
    #[error("hashing a password was broken off")]
    BrokenOff(#[source] tokio::task::JoinError),
}

/// All accounts of one database.
#[derive(Debug)]
pub struct Accounts {
    store: Store,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    hashing: Hashing,
    slowing: Mutex<Slowing>,
    failures: Mutex<Failures>,
}

impl Accounts {
    /// The accounts of a database. The cost is an argument so that tests need
    /// not take as long as a thief should.
    pub fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
        cost: Cost,
    ) -> Self {
        Self {
            store,
            clock,
            randomness,
            hashing: Hashing::new(cost),
            slowing: Mutex::default(),
            failures: Mutex::default(),
        }
    }

    /// All accounts, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(&self) -> Result<Vec<Account>, AccountError> {
        Ok(self.store.reader().accounts().await?)
    }

    /// So many lines of the audit log, the newest first: all, or those before one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn log(&self, before: Option<u64>, most: u32) -> Result<Vec<Line>, AccountError> {
        Ok(self.store.reader().audit_lines(before, most).await?)
    }

    fn slowing(&self) -> MutexGuard<'_, Slowing> {
        self.slowing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A line about an account.
    fn entry(&self, actor: &Actor, action: Action, name: &AccountName, detail: &str) -> Entry {
        Entry {
            at: self.clock.now(),
            actor: actor.clone(),
            action,
            subject: name.to_string(),
            detail: detail.to_owned(),
        }
    }
}

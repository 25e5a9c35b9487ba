//! Who has something written. Between the beginning of a request and its write,
//! seconds can go by in which a role is taken away or a session ends: so whoever is
//! signed in is looked up once more in the transaction of the write itself.

use data::model::Role;
use jiff::Timestamp;

use super::{AccountError, Accounts, SignedIn};
use crate::{
    audit::Actor,
    store::{Store, Write},
};

/// Who has something written.
#[derive(Debug, Clone)]
pub enum Author {
    /// Someone who is signed in, and the least role that may.
    SignedIn(SignedIn, Role),
    /// Whoever may run commands on the server.
    CommandLine,
    /// The program on its own.
    Monitor,
}

impl Author {
    /// Who acts, for the audit log.
    pub fn actor(&self) -> Actor {
        match self {
            Self::SignedIn(who, _) => who.actor(),
            Self::CommandLine => Actor::CommandLine,
            Self::Monitor => Actor::Monitor,
        }
    }

    /// Begins a write of theirs: they are still signed in, with a role that may, and
    /// nobody can change that before the write is done.
    ///
    /// # Errors
    /// When they are signed out or lack the role by now, or the database fails.
    pub(crate) async fn begin(&self, store: &Store, now: Timestamp) -> Result<Write, AccountError> {
        let mut write = store.begin().await?;
        let Self::SignedIn(who, least) = self else { return Ok(write) };
        let session = write.session(who.session()).await?;
        let session = session.filter(|session| session.lasts(now));
        let session = session.ok_or(AccountError::SignedOut)?;
        if session.account.role < *least {
            return Err(AccountError::Lacks(*least));
        }
        Ok(write)
    }
}

impl Accounts {
    pub(super) async fn begin(&self, author: &Author) -> Result<Write, AccountError> {
        author.begin(&self.store, self.clock.now()).await
    }
}

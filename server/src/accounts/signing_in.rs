//! Signing in and out, and choosing a password. Whoever gives a name and a
//! password learns only whether they belong together: a name that is none takes
//! the same work and gets the same answer.

use std::net::IpAddr;

use super::slowing::Tries;
use super::{Account, AccountError, AccountName, Accounts, Keys, Password, SignedIn, Token};
use crate::{
    audit::{Action, Actor, Entry},
    store::Write,
};

/// An attempt to sign in, as it came.
#[derive(Debug, Clone, Copy)]
pub struct Attempt<'a> {
    /// What was written as the name.
    pub name: &'a str,
    /// What was written as the password.
    pub password: &'a str,
    /// From where.
    pub peer: IpAddr,
    /// The token of the session that the browser holds; it ends.
    pub held: Option<&'a Token>,
    /// The token by which the browser may be known.
    pub browser: Option<&'a Token>,
}

impl std::fmt::Display for Attempt<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "an attempt to sign in from {}", self.peer)
    }
}

impl Accounts {
    /// Signs in; what the browser is handed.
    ///
    /// # Errors
    /// When name and password do not belong together, there were too many
    /// tries, too many sign in at once, or the database fails.
    pub async fn sign_in(&self, attempt: Attempt<'_>) -> Result<Keys, AccountError> {
        let name = AccountName::parse(attempt.name).ok();
        let typed = name.as_ref().map_or(attempt.name, AccountName::as_str);
        let known = self.known(typed, attempt.browser).await?;
        let tries = known.as_ref().map_or(Tries::From(attempt.peer), Tries::Known);
        self.take_try(typed, tries)?;
        let account = self.store.reader().account(typed).await?;
        let usable = account.as_ref().filter(|account| !account.disabled);
        let hash = usable.and_then(|account| account.password_hash.as_deref());
        let fits = self.hashing.fits(attempt.password, hash).await?;
        let Some(account) = account.as_ref().filter(|_| fits) else {
            self.note_failure(account.map(|account| account.name));
            tracing::info!("{attempt} failed");
            return Err(AccountError::Wrong);
        };
        self.slowing().forgive(typed, tries);
        let mut write = self.store.begin().await?;
        // What was compared with may have been changed meanwhile.
        let still = write.account(typed).await?;
        let still = still.filter(|now| !now.disabled && now.password_hash == account.password_hash);
        let account = still.ok_or(AccountError::Wrong)?;
        if let Some(held) = attempt.held {
            write.end_session(&held.hash()).await?;
        }
        let keys = self.begin_session(&mut write, &account, known.as_ref()).await?;
        write.commit().await?;
        tracing::info!(name = %account.name, peer = %attempt.peer, "signed in");
        Ok(keys)
    }

    /// Signs out: the session ends. One that has ended already is no error.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sign_out(&self, token: &Token) -> Result<(), AccountError> {
        let holder = self.holder(token).await?;
        let mut write = self.store.begin().await?;
        write.end_session(&token.hash()).await?;
        if let Some(holder) = holder {
            let entry = self.entry(&holder.actor(), Action::SignOut, holder.name(), "");
            write.audit(&entry).await?;
        }
        Ok(write.commit().await?)
    }

    /// Whose one-time link this is.
    ///
    /// # Errors
    /// When the link no longer works, or the database fails.
    pub async fn invited(&self, link: &Token) -> Result<Account, AccountError> {
        let found = self.store.reader().linked_account(&link.hash(), self.clock.now()).await?;
        found.filter(|account| !account.disabled).ok_or(AccountError::LinkGone)
    }

    /// Chooses a password by a one-time link, which ends, as do all sessions of
    /// the account; what the browser is handed.
    ///
    /// # Errors
    /// When the link no longer works, too many choose at once, or the database
    /// fails.
    pub async fn choose_password(
        &self,
        link: &Token,
        password: &Password,
        held: Option<&Token>,
    ) -> Result<Keys, AccountError> {
        let link = link.hash();
        let hash = self.hashing.hash(password, &*self.randomness).await?;
        let mut write = self.store.begin().await?;
        let account = write.linked_account(&link, self.clock.now()).await?;
        let account = account.filter(|account| !account.disabled).ok_or(AccountError::LinkGone)?;
        if let Some(held) = held {
            write.end_session(&held.hash()).await?;
        }
        let keys = self.set_password(&mut write, &account, &hash).await?;
        write.commit().await?;
        self.slowing().forgive_name(account.name.as_str());
        Ok(keys)
    }

    /// Changes the password of someone who is signed in; all sessions of the
    /// account end, and a new one begins.
    ///
    /// # Errors
    /// When the present password is wrong, there were too many tries, too many
    /// change it at once, or the database fails.
    pub async fn change_password(
        &self,
        who: &SignedIn,
        present: &str,
        chosen: &Password,
    ) -> Result<Keys, AccountError> {
        let name = who.name().as_str();
        // Whoever holds a session is known by it.
        let tries = Tries::Known(who.session());
        self.take_try(name, tries)?;
        let account = self.store.reader().account(name).await?.ok_or(AccountError::Wrong)?;
        if !self.hashing.fits(present, account.password_hash.as_deref()).await? {
            self.note_failure(Some(account.name));
            return Err(AccountError::Wrong);
        }
        self.slowing().forgive(name, tries);
        let hash = self.hashing.hash(chosen, &*self.randomness).await?;
        let mut write = self.store.begin().await?;
        let still = write.account(name).await?;
        let still = still.filter(|now| !now.disabled && now.password_hash == account.password_hash);
        let account = still.ok_or(AccountError::Wrong)?;
        // A session that ended meanwhile changes nothing.
        if !write.end_session(who.session()).await? {
            return Err(AccountError::Wrong);
        }
        let keys = self.set_password(&mut write, &account, &hash).await?;
        write.commit().await?;
        Ok(keys)
    }

    fn take_try(&self, name: &str, tries: Tries<'_>) -> Result<(), AccountError> {
        let taken = self.slowing().take(name, tries, self.clock.now());
        taken.map_err(|seconds| AccountError::TooMany { seconds })
    }

    /// A new hash; what rested on the one before ends.
    async fn set_password(
        &self,
        write: &mut Write,
        account: &Account,
        hash: &str,
    ) -> Result<Keys, AccountError> {
        write.set_password(&account.id, hash).await?;
        write.end_links(&account.id).await?;
        write.end_sessions(&account.id).await?;
        write.forget_browsers(&account.id).await?;
        let actor = Actor::Account(account.name.clone());
        write.audit(&self.entry(&actor, Action::PasswordSet, &account.name, "")).await?;
        self.begin_session(write, account, None).await
    }

    /// Writes a failure down, if it is one of those that get a line. Nobody
    /// waits for it: how long it takes would tell names from what is none.
    fn note_failure(&self, account: Option<AccountName>) {
        let now = self.clock.now();
        let counted = {
            let mut failures =
                self.failures.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            failures.count(account.as_ref(), now)
        };
        let Some(count) = counted else { return };
        let entry = Entry {
            at: now,
            actor: Actor::Nobody,
            action: Action::SignInFailed,
            subject: account.map(|name| name.to_string()).unwrap_or_default(),
            detail: count.to_string(),
        };
        let store = self.store.clone();
        tokio::spawn(async move {
            let written = async {
                let mut write = store.begin().await?;
                write.audit(&entry).await?;
                write.commit().await
            };
            if let Err(error) = written.await {
                tracing::warn!(%error, "a failed attempt to sign in is not in the audit log");
            }
        });
    }
}

//! What an admin does with accounts, on the command line or in the browser. No
//! password passes through here: its holder chooses it, by a link that works once.

use data::model::Role;
use jiff::SignedDuration;

use super::{Account, AccountError, AccountId, AccountName, Accounts, Author, Token};
use crate::{
    audit::{Action, Actor},
    store::Write,
};

/// Hours for which a one-time link works.
pub const LINK_HOURS: i64 = 72;

impl Accounts {
    /// Adds an account; the token of its one-time link.
    ///
    /// # Errors
    /// When there is one of that name, whoever acts may no more, or the database fails.
    pub async fn add(
        &self,
        author: &Author,
        name: &AccountName,
        role: Role,
    ) -> Result<Token, AccountError> {
        let mut write = self.begin(author).await?;
        if write.account(name.as_str()).await?.is_some() {
            return Err(AccountError::Taken(name.clone()));
        }
        let account = Account {
            id: self.new_id()?,
            name: name.clone(),
            role,
            disabled: false,
            password_hash: None,
            added_at: self.clock.now(),
        };
        write.add_account(&account).await?;
        write.audit(&self.entry(&author.actor(), Action::AccountAdded, name, role.code())).await?;
        let token = self.new_link(&mut write, &author.actor(), &account).await?;
        write.commit().await?;
        tracing::info!(%name, %role, "account added");
        Ok(token)
    }

    /// Makes a one-time link for an account, with which a password is chosen
    /// anew; older links end.
    ///
    /// # Errors
    /// When there is no such account, it is disabled, whoever acts may no more, or the
    /// database fails.
    pub async fn link(&self, author: &Author, name: &AccountName) -> Result<Token, AccountError> {
        let mut write = self.begin(author).await?;
        let account = known(&mut write, name).await?;
        if account.disabled {
            return Err(AccountError::Disabled(account.name));
        }
        let token = self.new_link(&mut write, &author.actor(), &account).await?;
        write.commit().await?;
        Ok(token)
    }

    /// Gives an account another role and ends its sessions; nothing if it has it.
    ///
    /// # Errors
    /// When there is no such account, it is the author's own, whoever acts may no more,
    /// or the database fails.
    pub async fn set_role(
        &self,
        author: &Author,
        name: &AccountName,
        role: Role,
    ) -> Result<(), AccountError> {
        not_own(author, name)?;
        let mut write = self.begin(author).await?;
        let account = known(&mut write, name).await?;
        if account.role == role {
            return Ok(());
        }
        write.set_role(&account.id, role).await?;
        write.end_sessions(&account.id).await?;
        write.audit(&self.entry(&author.actor(), Action::RoleChanged, name, role.code())).await?;
        write.commit().await?;
        tracing::info!(%name, %role, "role changed");
        Ok(())
    }

    /// Ends an account: its sessions and links end, and nobody signs in with it.
    ///
    /// # Errors
    /// When there is no such account, it is the author's own, whoever acts may no more,
    /// or the database fails.
    pub async fn disable(&self, author: &Author, name: &AccountName) -> Result<(), AccountError> {
        not_own(author, name)?;
        let mut write = self.begin(author).await?;
        let account = known(&mut write, name).await?;
        if account.disabled {
            return Ok(());
        }
        write.disable_account(&account.id).await?;
        write.end_sessions(&account.id).await?;
        write.end_links(&account.id).await?;
        write.forget_browsers(&account.id).await?;
        write.audit(&self.entry(&author.actor(), Action::AccountDisabled, name, "")).await?;
        write.commit().await?;
        tracing::info!(%name, "account disabled");
        Ok(())
    }

    async fn new_link(
        &self,
        write: &mut Write,
        actor: &Actor,
        account: &Account,
    ) -> Result<Token, AccountError> {
        let token = Token::new(&*self.randomness)?;
        let until = self.clock.now() + SignedDuration::from_hours(LINK_HOURS);
        write.end_links(&account.id).await?;
        write.add_link(&token.hash(), &account.id, until).await?;
        write.audit(&self.entry(actor, Action::LinkMade, &account.name, "")).await?;
        Ok(token)
    }

    fn new_id(&self) -> Result<AccountId, AccountError> {
        let token = Token::new(&*self.randomness)?;
        Ok(AccountId::stored(token.as_str().chars().take(32).collect()))
    }
}

async fn known(write: &mut Write, name: &AccountName) -> Result<Account, AccountError> {
    let account = write.account(name.as_str()).await?;
    account.ok_or_else(|| AccountError::Unknown(name.clone()))
}

fn not_own(author: &Author, name: &AccountName) -> Result<(), AccountError> {
    if matches!(author, Author::SignedIn(own, _) if own.name() == name) {
        return Err(AccountError::Own);
    }
    Ok(())
}

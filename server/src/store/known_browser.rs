//! Browsers from which someone signed in to an account. Like sessions they come
//! and go; what that means is decided in [`crate::accounts`].

use jiff::Timestamp;

use super::{Reader, StoreError, Write, moment, statement::statement};
use crate::accounts::{AccountId, TokenHash};

impl Reader {
    /// The name of the account to which someone signed in from a browser since a
    /// moment.
    pub(crate) async fn known_browser(
        &self,
        browser: &TokenHash,
        since: Timestamp,
    ) -> Result<Option<String>, StoreError> {
        Ok(statement(
            "SELECT name FROM known_browser JOIN account ON account.id = known_browser.account
             WHERE token_hash = $1 AND used_at > $2",
        )
        .bind(browser.as_str())
        .bind(moment(since))
        .value(&self.pool)
        .await?)
    }
}

impl Write {
    /// Knows a browser from now on.
    pub(crate) async fn add_known_browser(
        &mut self,
        browser: &TokenHash,
        id: &AccountId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        statement("INSERT INTO known_browser (token_hash, account, used_at) VALUES ($1, $2, $3)")
            .bind(browser.as_str())
            .bind(id.as_str())
            .bind(moment(now))
            .execute(&mut self.begun)
            .await?;
        Ok(())
    }

    /// Forgets a browser.
    pub(crate) async fn forget_browser(&mut self, browser: &TokenHash) -> Result<(), StoreError> {
        statement("DELETE FROM known_browser WHERE token_hash = $1")
            .bind(browser.as_str())
            .execute(&mut self.begun)
            .await?;
        Ok(())
    }

    /// Forgets every browser of an account.
    pub(crate) async fn forget_browsers(&mut self, id: &AccountId) -> Result<(), StoreError> {
        statement("DELETE FROM known_browser WHERE account = $1")
            .bind(id.as_str())
            .execute(&mut self.begun)
            .await?;
        Ok(())
    }

    /// Forgets the browsers of an account but so many, the ones used last, and
    /// those of anyone that were not used since a moment.
    pub(crate) async fn forget_browsers_beyond(
        &mut self,
        id: &AccountId,
        most: u32,
        since: Timestamp,
    ) -> Result<(), StoreError> {
        statement(
            "DELETE FROM known_browser WHERE used_at <= $3 OR (account = $1 AND token_hash NOT IN (
                 SELECT token_hash FROM known_browser WHERE account = $1
                 ORDER BY used_at DESC, token_hash LIMIT $2))",
        )
        .bind(id.as_str())
        .bind(i64::from(most))
        .bind(moment(since))
        .execute(&mut self.begun)
        .await?;
        Ok(())
    }
}

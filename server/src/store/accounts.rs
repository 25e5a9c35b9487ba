//! Accounts, their one-time links and sessions: the tables of
//! `migrations/0002_accounts.sql` but the audit log, which may be changed and
//! deleted. What is done when is decided in [`crate::accounts`].

use data::model::Role;
use jiff::Timestamp;

use super::{
    Reader, StoreError, Write, moment,
    statement::{On, Statement, statement},
};
use crate::accounts::{Account, AccountId, AccountName, Session, TokenHash};

/// A row of `account`.
#[derive(sqlx::FromRow)]
struct AccountRow {
    id: String,
    name: String,
    role: String,
    disabled: bool,
    password_hash: Option<String>,
    added_at: String,
}

/// A row of `session` with that of its account.
#[derive(sqlx::FromRow)]
struct SessionRow {
    began_at: String,
    used_at: String,
    #[sqlx(flatten)]
    account: AccountRow,
}

impl TryFrom<AccountRow> for Account {
    type Error = StoreError;

    fn try_from(row: AccountRow) -> Result<Self, StoreError> {
        let corrupt = |column, reason: String| StoreError::Corrupt {
            table: "account",
            column,
            key: row.id.clone(),
            reason,
        };
        Ok(Self {
            name: AccountName::parse(&row.name)
                .map_err(|error| corrupt("name", error.to_string()))?,
            role: Role::parse(&row.role).map_err(|error| corrupt("role", error.to_string()))?,
            disabled: row.disabled,
            added_at: read_moment(&row.added_at).map_err(|error| corrupt("added_at", error))?,
            password_hash: row.password_hash,
            id: AccountId::stored(row.id),
        })
    }
}

impl TryFrom<SessionRow> for Session {
    type Error = StoreError;

    fn try_from(row: SessionRow) -> Result<Self, StoreError> {
        let account = Account::try_from(row.account)?;
        let read = |column, text: &str| {
            read_moment(text).map_err(|reason| StoreError::Corrupt {
                table: "session",
                column,
                key: format!("an account {}", account.name),
                reason,
            })
        };
        Ok(Self {
            began_at: read("began_at", &row.began_at)?,
            used_at: read("used_at", &row.used_at)?,
            account,
        })
    }
}

fn read_moment(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|error: jiff::Error| error.to_string())
}

async fn account(on: impl Into<On<'_>>, name: &str) -> Result<Option<Account>, StoreError> {
    let row: Option<AccountRow> = statement(
        "SELECT id, name, role, disabled, password_hash, added_at FROM account WHERE name = $1",
    )
    .bind(name)
    .row(on)
    .await?;
    row.map(Account::try_from).transpose()
}

async fn linked_account(
    on: impl Into<On<'_>>,
    link: &TokenHash,
    now: Timestamp,
) -> Result<Option<Account>, StoreError> {
    let row: Option<AccountRow> = statement(
        "SELECT account.id, name, role, disabled, password_hash, added_at
         FROM account_link JOIN account ON account.id = account_link.account
         WHERE token_hash = $1 AND expires_at > $2",
    )
    .bind(link.as_str())
    .bind(moment(now))
    .row(on)
    .await?;
    row.map(Account::try_from).transpose()
}

async fn session(on: impl Into<On<'_>>, token: &TokenHash) -> Result<Option<Session>, StoreError> {
    let row: Option<SessionRow> = statement(
        "SELECT began_at, used_at, account.id, name, role, disabled, password_hash, added_at
         FROM session JOIN account ON account.id = session.account
         WHERE token_hash = $1",
    )
    .bind(token.as_str())
    .row(on)
    .await?;
    row.map(Session::try_from).transpose()
}

impl Reader {
    /// All accounts, by name.
    pub(crate) async fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let rows: Vec<AccountRow> = statement(
            "SELECT id, name, role, disabled, password_hash, added_at FROM account ORDER BY name",
        )
        .rows(&self.pool)
        .await?;
        rows.into_iter().map(Account::try_from).collect()
    }

    /// The account of a name.
    pub(crate) async fn account(&self, name: &str) -> Result<Option<Account>, StoreError> {
        account(&self.pool, name).await
    }

    /// The account of a one-time link that still works.
    pub(crate) async fn linked_account(
        &self,
        link: &TokenHash,
        now: Timestamp,
    ) -> Result<Option<Account>, StoreError> {
        linked_account(&self.pool, link, now).await
    }

    /// A session, whether or not it still lasts.
    pub(crate) async fn session(&self, token: &TokenHash) -> Result<Option<Session>, StoreError> {
        session(&self.pool, token).await
    }
}

impl Write {
    /// The account of a name, which no other process can change now.
    pub(crate) async fn account(&mut self, name: &str) -> Result<Option<Account>, StoreError> {
        account(&mut self.begun, name).await
    }

    /// The account of a one-time link that still works.
    pub(crate) async fn linked_account(
        &mut self,
        link: &TokenHash,
        now: Timestamp,
    ) -> Result<Option<Account>, StoreError> {
        linked_account(&mut self.begun, link, now).await
    }

    /// A session, whether or not it still lasts, which no other process can end now.
    pub(crate) async fn session(
        &mut self,
        token: &TokenHash,
    ) -> Result<Option<Session>, StoreError> {
        session(&mut self.begun, token).await
    }

    /// Adds an account.
    pub(crate) async fn add_account(&mut self, account: &Account) -> Result<(), StoreError> {
        let insert = statement(
            "INSERT INTO account (id, name, role, disabled, password_hash, added_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(account.id.as_str())
        .bind(account.name.as_str())
        .bind(account.role.code())
        .bind(account.disabled)
        .bind(account.password_hash.as_deref())
        .bind(moment(account.added_at));
        self.run(insert).await.map(drop)
    }

    /// Gives an account another role.
    pub(crate) async fn set_role(&mut self, id: &AccountId, role: Role) -> Result<(), StoreError> {
        let update = statement("UPDATE account SET role = $1 WHERE id = $2")
            .bind(role.code())
            .bind(id.as_str());
        self.run(update).await.map(drop)
    }

    /// Gives an account another password.
    pub(crate) async fn set_password(
        &mut self,
        id: &AccountId,
        hash: &str,
    ) -> Result<(), StoreError> {
        let update = statement("UPDATE account SET password_hash = $1 WHERE id = $2")
            .bind(hash)
            .bind(id.as_str());
        self.run(update).await.map(drop)
    }

    /// Disables an account.
    pub(crate) async fn disable_account(&mut self, id: &AccountId) -> Result<(), StoreError> {
        let update = statement("UPDATE account SET disabled = $1 WHERE id = $2")
            .bind(true)
            .bind(id.as_str());
        self.run(update).await.map(drop)
    }

    /// Adds a one-time link.
    pub(crate) async fn add_link(
        &mut self,
        token: &TokenHash,
        id: &AccountId,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        let insert = statement(
            "INSERT INTO account_link (token_hash, account, expires_at) VALUES ($1, $2, $3)",
        )
        .bind(token.as_str())
        .bind(id.as_str())
        .bind(moment(until));
        self.run(insert).await.map(drop)
    }

    /// Ends all one-time links of an account.
    pub(crate) async fn end_links(&mut self, id: &AccountId) -> Result<(), StoreError> {
        let delete = statement("DELETE FROM account_link WHERE account = $1").bind(id.as_str());
        self.run(delete).await.map(drop)
    }

    /// Adds a session that begins now.
    pub(crate) async fn add_session(
        &mut self,
        token: &TokenHash,
        id: &AccountId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let insert = statement(
            "INSERT INTO session (token_hash, account, began_at, used_at) VALUES ($1, $2, $3, $4)",
        )
        .bind(token.as_str())
        .bind(id.as_str())
        .bind(moment(now))
        .bind(moment(now));
        self.run(insert).await.map(drop)
    }

    /// Notes that a session was used.
    pub(crate) async fn use_session(
        &mut self,
        token: &TokenHash,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let update = statement("UPDATE session SET used_at = $1 WHERE token_hash = $2")
            .bind(moment(now))
            .bind(token.as_str());
        self.run(update).await.map(drop)
    }

    /// Ends a session; whether there was one.
    pub(crate) async fn end_session(&mut self, token: &TokenHash) -> Result<bool, StoreError> {
        let delete = statement("DELETE FROM session WHERE token_hash = $1").bind(token.as_str());
        Ok(self.run(delete).await? > 0)
    }

    /// Ends all sessions of an account.
    pub(crate) async fn end_sessions(&mut self, id: &AccountId) -> Result<(), StoreError> {
        let delete = statement("DELETE FROM session WHERE account = $1").bind(id.as_str());
        self.run(delete).await.map(drop)
    }

    /// Forgets sessions that began or were last used before a moment, and links
    /// that no longer work.
    pub(crate) async fn forget_what_ended(
        &mut self,
        began_before: Timestamp,
        used_before: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let sessions = statement("DELETE FROM session WHERE began_at <= $1 OR used_at <= $2")
            .bind(moment(began_before))
            .bind(moment(used_before));
        self.run(sessions).await?;
        let links = statement("DELETE FROM account_link WHERE expires_at <= $1").bind(moment(now));
        self.run(links).await.map(drop)
    }

    async fn run(&mut self, statement: Statement<'_>) -> Result<u64, StoreError> {
        Ok(statement.execute(&mut self.begun).await?)
    }
}

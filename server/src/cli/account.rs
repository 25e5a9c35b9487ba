//! `account`: who may sign in. It is the way to the first admin, and out of a
//! forgotten password. No password is ever an argument: its holder chooses it.

use std::fmt::Write;
use std::sync::Arc;

use app::site_address::SiteAddress;
use clap::{Args, Subcommand};
use data::model::Role;

use super::{
    Failure, Outcome,
    database::{Database, with_cause},
    print, say,
};
use crate::{
    accounts::{
        Account as Held, AccountError, AccountName, Accounts, Author, Cost, LINK_HOURS, Token,
    },
    clock::Clock,
    randomness::Randomness,
    store::StoreError,
};

/// Add accounts, list them, change them
///
/// A new account has a one-time link, by which its holder chooses a password.
#[derive(Debug, Args)]
pub(super) struct Account {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Add an account and print its one-time link
    Add {
        /// Its name
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
        /// What it may do: analyst, publisher or admin
        #[arg(long, value_parser = Role::parse)]
        role: Role,
        /// The address under which readers reach the site; the link then begins with it
        #[arg(long, value_name = "https://HOST")]
        site_address: Option<SiteAddress>,
        #[command(flatten)]
        database: Database,
    },
    /// List all accounts
    List {
        #[command(flatten)]
        database: Database,
    },
    /// Give an account another role, which ends its sessions
    Role {
        /// Its name
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
        /// What it may do: analyst, publisher or admin
        #[arg(value_parser = Role::parse)]
        role: Role,
        #[command(flatten)]
        database: Database,
    },
    /// Disable an account, which ends its sessions and links
    Disable {
        /// Its name
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
        #[command(flatten)]
        database: Database,
    },
    /// Print a new one-time link, for a password that was forgotten
    Link {
        /// The account's name
        #[arg(value_parser = AccountName::parse)]
        name: AccountName,
        /// The address under which readers reach the site; the link then begins with it
        #[arg(long, value_name = "https://HOST")]
        site_address: Option<SiteAddress>,
        #[command(flatten)]
        database: Database,
    },
}

impl What {
    const fn database(&self) -> &Database {
        match self {
            Self::Add { database, .. }
            | Self::List { database }
            | Self::Role { database, .. }
            | Self::Disable { database, .. }
            | Self::Link { database, .. } => database,
        }
    }
}

impl Account {
    pub(super) async fn run(
        self,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Outcome, Failure> {
        let database = self.what.database();
        // Only the first account may come before anything else.
        if !matches!(self.what, What::Add { .. })
            && database.address().file().is_some_and(|file| !file.exists())
        {
            return Err(database.failure(&StoreError::Missing));
        }
        let store = database.open().await?;
        let accounts = Accounts::new(store.clone(), clock, randomness, Cost::default());
        let done = self.act(&accounts).await;
        store.close().await;
        print(done?)?;
        Ok(Outcome::Done)
    }

    /// Does it; what is to be printed.
    async fn act(&self, accounts: &Accounts) -> Result<String, Failure> {
        let author = Author::CommandLine;
        let done = match &self.what {
            What::Add { name, role, site_address, .. } => accounts
                .add(&author, name, *role)
                .await
                .map(|token| link(token, site_address.as_ref())),
            What::Link { name, site_address, .. } => {
                accounts.link(&author, name).await.map(|token| link(token, site_address.as_ref()))
            }
            What::List { .. } => accounts.list().await.map(|held| listed(&held)),
            What::Role { name, role, .. } => accounts
                .set_role(&author, name, *role)
                .await
                .map(|()| format!("{name} is {role} now.\n")),
            What::Disable { name, .. } => {
                accounts.disable(&author, name).await.map(|()| format!("{name} is disabled now.\n"))
            }
        };
        done.map_err(|error| match error {
            AccountError::Store(error) => self.what.database().failure(&error),
            AccountError::Unknown(_) => {
                Failure(format!("{error}; `account list` shows those that there are"))
            }
            error => Failure(with_cause(&error)),
        })
    }
}

/// The link alone is the result, so that it can be handed on.
#[expect(clippy::needless_pass_by_value, reason = "a token is handed out once")]
fn link(token: Token, site: Option<&SiteAddress>) -> String {
    let path = format!("/accounts/welcome/{}", token.as_str());
    let before = if site.is_some() { "" } else { ", after the address of the site," };
    say(&format!("Open this once within {LINK_HOURS} hours{before} to choose a password:\n"));
    site.map_or_else(|| path.clone(), |site| site.at(&path)) + "\n"
}

fn listed(accounts: &[Held]) -> String {
    let mut text = String::new();
    for account in accounts {
        let Held { name, role, disabled, .. } = account;
        let state = match (disabled, account.has_password()) {
            (true, _) => "disabled",
            (false, true) => "in use",
            (false, false) => "no password yet",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name}\t{role}\t{state}");
    }
    text
}

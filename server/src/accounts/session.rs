//! Who a browser is: the session that it holds the token of, as long as it lasts.

use std::time::Duration;

use data::model::Role;
use jiff::{SignedDuration, Timestamp};

use super::{Account, AccountError, AccountId, AccountName, Accounts, Token, TokenHash};
use crate::{audit::Actor, store::Store};

/// A session ends when it was not used for so long.
const IDLE: SignedDuration = SignedDuration::from_mins(60);
/// And so long after it began, however it is used.
const LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// That it was used is written down no more often than this.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);
/// What a reader waits for that at most; it goes on without them.
const NOTING: Duration = Duration::from_secs(1);

/// Someone who is signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    id: AccountId,
    name: AccountName,
    role: Role,
    session: TokenHash,
}

/// A session as it is stored, with its account.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) account: Account,
    pub(crate) began_at: Timestamp,
    pub(crate) used_at: Timestamp,
}

impl Session {
    /// Whether whoever holds its token is signed in.
    pub(super) fn lasts(&self, now: Timestamp) -> bool {
        let is_used = now.duration_since(self.used_at) < IDLE;
        is_used && now.duration_since(self.began_at) < LONGEST && !self.account.disabled
    }
}

impl SignedIn {
    /// What names the account for good.
    pub const fn id(&self) -> &AccountId {
        &self.id
    }

    /// Its name.
    pub const fn name(&self) -> &AccountName {
        &self.name
    }

    /// What it may do.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Who acts, for the audit log.
    pub fn actor(&self) -> Actor {
        Actor::Account(self.name.clone())
    }

    pub(super) const fn session(&self) -> &TokenHash {
        &self.session
    }
}

impl Accounts {
    /// Who holds the token of a session; nobody if it has ended.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn holder(&self, token: &Token) -> Result<Option<SignedIn>, AccountError> {
        let hash = token.hash();
        let Some(session) = self.store.reader().session(&hash).await? else { return Ok(None) };
        let now = self.clock.now();
        if !session.lasts(now) {
            return Ok(None);
        }
        let Session { account, used_at, .. } = session;
        if now.duration_since(used_at) >= NOTED_EVERY {
            let noting = tokio::spawn(note_use(self.store.clone(), hash.clone(), now));
            // Readers go on while another process holds the lock.
            let _ = tokio::time::timeout(NOTING, noting).await;
        }
        let Account { id, name, role, .. } = account;
        Ok(Some(SignedIn { id, name, role, session: hash }))
    }

    /// The moments before which a session began, or was last used, if it has ended.
    pub(super) fn ended_before(now: Timestamp) -> (Timestamp, Timestamp) {
        (now - LONGEST, now - IDLE)
    }
}

/// Notes that a session was used. That it cannot be is no fault of the reader's.
async fn note_use(store: Store, session: TokenHash, now: Timestamp) {
    let noted = async {
        let mut write = store.begin().await?;
        write.use_session(&session, now).await?;
        write.commit().await
    };
    if let Err(error) = noted.await {
        tracing::warn!(%error, "that a session was used is not noted");
    }
}

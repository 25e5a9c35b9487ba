//! What a browser is handed when someone signs in: the token of the session, and
//! one by which the browser is known again. The second opens nothing; guesses from
//! elsewhere do not slow down a sign-in that comes with it.

use jiff::SignedDuration;

use super::{Account, AccountError, Accounts, Token, TokenHash};
use crate::{
    audit::{Action, Actor},
    store::Write,
};

/// A browser that was not used for signing in for so long is known no more.
const KNOWN: SignedDuration = SignedDuration::from_hours(24 * 180);
/// So many browsers of one account are known: the ones used last.
const MOST_KNOWN: u32 = 20;

/// What a browser holds, or is handed.
#[derive(Debug, Clone)]
pub struct Keys {
    /// The token of the session.
    pub session: Token,
    /// The token by which the browser is known again.
    pub browser: Token,
}

impl Keys {
    /// Seconds for which a browser is known, for the cookie.
    pub const KNOWN_SECONDS: i64 = KNOWN.as_secs();
}

impl Accounts {
    /// What names a browser, if someone signed in to the account of a name there.
    pub(super) async fn known(
        &self,
        name: &str,
        browser: Option<&Token>,
    ) -> Result<Option<TokenHash>, AccountError> {
        let Some(browser) = browser.map(Token::hash) else { return Ok(None) };
        let since = self.clock.now() - KNOWN;
        let of = self.store.reader().known_browser(&browser, since).await?;
        Ok(of.filter(|of| of.as_str() == name).map(|_| browser))
    }

    /// Begins a session. The browser is known from now on by a new token.
    pub(super) async fn begin_session(
        &self,
        write: &mut Write,
        account: &Account,
        known: Option<&TokenHash>,
    ) -> Result<Keys, AccountError> {
        let now = self.clock.now();
        let (began, used) = Self::ended_before(now);
        write.forget_what_ended(began, used, now).await?;
        let session = Token::new(&*self.randomness)?;
        write.add_session(&session.hash(), &account.id, now).await?;
        let browser = Token::new(&*self.randomness)?;
        if let Some(known) = known {
            write.forget_browser(known).await?;
        }
        write.add_known_browser(&browser.hash(), &account.id, now).await?;
        write.forget_browsers_beyond(&account.id, MOST_KNOWN, now - KNOWN).await?;
        let actor = Actor::Account(account.name.clone());
        write.audit(&self.entry(&actor, Action::SignIn, &account.name, "")).await?;
        Ok(Keys { session, browser })
    }
}

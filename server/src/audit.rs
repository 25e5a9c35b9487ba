//! The audit log: who did what to what, and when. Each line is bound to the one
//! before it by a hash, so that a line that was changed or taken out is found.
//! What a line says is decided by whoever acts; [`crate::store`] writes it, in
//! the transaction of the act itself.

use jiff::Timestamp;
use serde::Serialize;

use crate::{accounts::AccountName, publish::sha256};

/// Who acted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Someone who is signed in.
    Account(AccountName),
    /// Whoever may run commands on the server.
    CommandLine,
    /// The program on its own.
    Monitor,
    /// Someone who is not signed in.
    Nobody,
}

impl Actor {
    /// The name of the account, if it is one.
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Account(name) => Some(name.as_str()),
            Self::CommandLine | Self::Monitor | Self::Nobody => None,
        }
    }
}

impl std::fmt::Display for Actor {
    /// The words have a blank, which no name has, so that none is taken for another.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Account(name) => name.fmt(out),
            Self::CommandLine => out.write_str("command line"),
            Self::Monitor => out.write_str("the monitor"),
            Self::Nobody => out.write_str("nobody known"),
        }
    }
}

/// What was done. The code of an action never changes; each has its words in
/// `app/locales/en/accounts.ftl` (`log-…`), named by `app/src/pages/accounts/log.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Someone signed in.
    SignIn,
    /// Someone tried to; the detail is how often, since not each is written.
    SignInFailed,
    /// Someone signed out.
    SignOut,
    /// An account was added; the detail is its role.
    AccountAdded,
    /// A one-time link was made for an account.
    LinkMade,
    /// A password was chosen.
    PasswordSet,
    /// An account has another role; the detail is that role.
    RoleChanged,
    /// An account can no longer be used.
    AccountDisabled,
    /// A revision was published; the subject is its number, the detail its message.
    Published,
    /// Files were uploaded, or a revision was drafted to be taken back; the
    /// detail is the hashes of the files.
    Uploaded,
    /// An alarm of a draft was ticked off; the detail is both their names.
    Ticked,
    /// A tick was taken back.
    Unticked,
    /// How the files of a draft are taken was changed.
    SettingsChanged,
    /// What words of files mean was kept under a name; the detail is the name.
    WordsKept,
    /// A draft was given up.
    GivenUp,
    /// Whether two people have to look at what is published is another; the detail
    /// is `on` or `off`.
    FourEyes,
    /// A file or a record was erased; the detail is the hashes of what it was.
    Erased,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 17] = [
        Self::SignIn,
        Self::SignInFailed,
        Self::SignOut,
        Self::AccountAdded,
        Self::LinkMade,
        Self::PasswordSet,
        Self::RoleChanged,
        Self::AccountDisabled,
        Self::Published,
        Self::Uploaded,
        Self::Ticked,
        Self::Unticked,
        Self::SettingsChanged,
        Self::WordsKept,
        Self::GivenUp,
        Self::FourEyes,
        Self::Erased,
    ];

    /// The action as it is written.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::SignInFailed => "sign-in-failed",
            Self::SignOut => "sign-out",
            Self::AccountAdded => "account-added",
            Self::LinkMade => "link-made",
            Self::PasswordSet => "password-set",
            Self::RoleChanged => "role-changed",
            Self::AccountDisabled => "account-disabled",
            Self::Published => "published",
            Self::Uploaded => "uploaded",
            Self::Ticked => "ticked",
            Self::Unticked => "unticked",
            Self::SettingsChanged => "settings-changed",
            Self::WordsKept => "words-kept",
            Self::GivenUp => "given-up",
            Self::FourEyes => "four-eyes",
            Self::Erased => "erased",
        }
    }
}

/// What is to be written. It must hold no password, no token and no address of
/// a reader: a line can never be taken out again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What was done.
    pub action: Action,
    /// To what: the name of an account, the number of a revision.
    pub subject: String,
    /// What else there is to say, if anything.
    pub detail: String,
}

/// A line as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1 on without a gap.
    pub seq: u64,
    /// When, as RFC 3339 has it.
    pub at: String,
    /// Who.
    pub actor: String,
    /// The code of what was done.
    pub action: String,
    /// To what.
    pub subject: String,
    /// What else there is to say.
    pub detail: String,
    /// The hash of the line before; empty for the first.
    pub previous_hash: String,
    /// The hash of the others.
    pub hash: String,
}

/// The values of a line in the order of their names, which is how canonical
/// JSON (RFC 8785) has them.
#[derive(Serialize)]
struct Hashed<'a> {
    action: &'a str,
    actor: &'a str,
    at: &'a str,
    detail: &'a str,
    previous_hash: &'a str,
    seq: u64,
    subject: &'a str,
}

impl Line {
    /// The line that an entry becomes after another one.
    pub fn after(previous: Option<(u64, String)>, at: String, entry: &Entry) -> Self {
        let (last, previous_hash) = previous.unwrap_or_default();
        let line = Self {
            seq: last.saturating_add(1),
            at,
            actor: entry.actor.to_string(),
            action: entry.action.code().to_owned(),
            subject: entry.subject.clone(),
            detail: entry.detail.clone(),
            previous_hash,
            hash: String::new(),
        };
        Self { hash: line.hashed(), ..line }
    }

    /// SHA-256 over the canonical JSON of the other values.
    fn hashed(&self) -> String {
        let Self { seq, at, actor, action, subject, detail, previous_hash, .. } = self;
        let hashed = Hashed { action, actor, at, detail, previous_hash, seq: *seq, subject };
        // Text and a number: writing them cannot fail.
        sha256(&serde_json::to_vec(&hashed).unwrap_or_default())
    }

    /// What is wrong with the line as the one after another, if anything.
    pub fn fault_after(&self, previous: Option<&Self>) -> Option<&'static str> {
        let (last, hash) = previous.map_or((0, ""), |line| (line.seq, &*line.hash));
        if self.seq != last.saturating_add(1) {
            Some("the line before it is missing")
        } else if self.previous_hash != hash {
            Some("it does not follow from the line before it")
        } else if self.hash != self.hashed() {
            Some("it is not what was written")
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(subject: &str) -> Entry {
        Entry {
            at: Timestamp::UNIX_EPOCH,
            actor: Actor::CommandLine,
            action: Action::RoleChanged,
            subject: subject.to_owned(),
            detail: "admin".to_owned(),
        }
    }

    #[test]
    fn a_line_that_was_touched_is_found() {
        let first = Line::after(None, "1970-01-01T00:00:00Z".to_owned(), &entry("a"));
        let last = Some((first.seq, first.hash.clone()));
        let second = Line::after(last, "1970-01-01T00:00:00Z".to_owned(), &entry("b"));
        assert_eq!(first.fault_after(None), None);
        assert_eq!(second.fault_after(Some(&first)), None);
        assert_eq!(second.fault_after(None), Some("the line before it is missing"));
        let touched = Line { subject: "c".to_owned(), ..second.clone() };
        assert_eq!(touched.fault_after(Some(&first)), Some("it is not what was written"));
        let other = Line::after(None, "1970-01-01T00:00:01Z".to_owned(), &entry("a"));
        let fault = second.fault_after(Some(&other));
        assert_eq!(fault, Some("it does not follow from the line before it"));
    }

    #[test]
    fn the_hash_is_of_canonical_json() {
        let line = Line::after(None, "1970-01-01T00:00:00Z".to_owned(), &entry("a"));
        let json = r#"{"action":"role-changed","actor":"command line","at":"1970-01-01T00:00:00Z","detail":"admin","previous_hash":"","seq":1,"subject":"a"}"#;
        assert_eq!(line.hash, sha256(json.as_bytes()));
    }
}

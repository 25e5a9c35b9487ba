//! The name of an account.

use thiserror::Error;

/// A name: what its holder writes to sign in, and what the audit log says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountName(String);

/// Text that is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error(
    "a name has 2 to 60 letters from a to z, digits, dots, hyphens, underscores or @, and begins with a letter"
)]
pub struct NotAName;

impl AccountName {
    /// Reads a name; blanks around it and capitals are forgiven. Letters of
    /// other scripts are not taken, since some look like others.
    ///
    /// # Errors
    /// When the text is none.
    pub fn parse(text: &str) -> Result<Self, NotAName> {
        let name = text.trim_matches(' ').to_ascii_lowercase();
        let sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit();
        let good = (2..=60).contains(&name.len())
            && name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.chars().all(|letter| sign(letter) || ".-_@".contains(letter));
        if good { Ok(Self(name)) } else { Err(NotAName) }
    }

    /// The name as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for AccountName {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_what_is_none() {
        #[track_caller]
        fn check(text: &str, name: Option<&str>) {
            assert_eq!(AccountName::parse(text).ok().as_ref().map(AccountName::as_str), name);
        }
        check("anna", Some("anna"));
        check(" Anna.B ", Some("anna.b"));
        check("anna@example.eu", Some("anna@example.eu"));
        check(&"a".repeat(60), Some(&"a".repeat(60)));
        check(&"a".repeat(61), None);
        for bad in ["", "a", "1a", "an na", "anna\r\nSet-Cookie: x", "anna\n", "а\u{0430}б", "<b>"]
        {
            check(bad, None);
        }
    }
}

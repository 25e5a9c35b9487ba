//! A password as it is chosen: which are taken. How one is kept is in
//! [`super::hashing`].

use thiserror::Error;

use super::AccountName;

/// A password that may be chosen. It is never shown, logged or stored.
#[derive(Clone)]
pub struct Password(String);

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PasswordFault {
    /// It has fewer characters than [`Password::SHORTEST`].
    #[error("too short")]
    TooShort,
    /// It has more characters than [`Password::LONGEST`].
    #[error("too long")]
    TooLong,
    /// It is the name of the account.
    #[error("the name of the account")]
    IsTheName,
}

impl Password {
    /// Characters that it has at least.
    pub const SHORTEST: usize = 12;
    /// Characters that it has at most.
    pub const LONGEST: usize = 200;

    /// Takes a password that someone chose for their account. Length alone
    /// counts: rules about kinds of characters make for worse passwords.
    ///
    /// # Errors
    /// When it is too short, too long, or the name.
    pub fn parse(text: &str, name: &AccountName) -> Result<Self, PasswordFault> {
        let length = text.chars().count();
        if length < Self::SHORTEST {
            Err(PasswordFault::TooShort)
        } else if length > Self::LONGEST {
            Err(PasswordFault::TooLong)
        } else if text.trim().to_lowercase() == name.as_str() {
            Err(PasswordFault::IsTheName)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Password")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_decides_and_the_name_is_refused() {
        #[track_caller]
        fn check(text: &str, fault: Option<PasswordFault>) {
            let name = AccountName::parse("anna.example").unwrap();
            assert_eq!(Password::parse(text, &name).err(), fault, "{text}");
        }
        check("", Some(PasswordFault::TooShort));
        check("ελληνικά123", Some(PasswordFault::TooShort));
        check("ελληνικά1234", None);
        check("            ", None);
        check(&"x".repeat(200), None);
        check(&"x".repeat(201), Some(PasswordFault::TooLong));
        check("Anna.Example", Some(PasswordFault::IsTheName));
    }
}

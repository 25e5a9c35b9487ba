//! What a browser or a link holds to be known again: 256 random bits. Only the
//! hash of them is ever stored.

use std::fmt::Write;

use crate::{
    publish::sha256,
    randomness::{NoRandomness, Randomness},
};

/// A token, in 64 hexadecimal digits. It is handed out once and never stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// What is stored of a token.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TokenHash(String);

impl Token {
    const DIGITS: usize = 64;

    /// A new one.
    pub(super) fn new(randomness: &dyn Randomness) -> Result<Self, NoRandomness> {
        let mut text = String::with_capacity(Self::DIGITS);
        for byte in randomness.bytes()? {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        Ok(Self(text))
    }

    /// Reads one; none if the text cannot be a token.
    pub fn parse(text: &str) -> Option<Self> {
        let digit = |sign: u8| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign);
        (text.len() == Self::DIGITS && text.bytes().all(digit)).then(|| Self(text.to_owned()))
    }

    /// The token as it is handed out.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(sha256(self.0.as_bytes()))
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Token")
    }
}

impl TokenHash {
    /// Made up, for a test.
    #[cfg(test)]
    pub(super) const fn stored(text: String) -> Self {
        Self(text)
    }

    /// The hash in hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

//! What names a draft: 128 random bits, so that none is guessed.

use std::fmt::Write;

use crate::randomness::{NoRandomness, Randomness};

/// The name of a draft, in 32 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftId(String);

impl DraftId {
    const DIGITS: usize = 32;

    /// A new one.
    pub(super) fn new(randomness: &dyn Randomness) -> Result<Self, NoRandomness> {
        let bytes = randomness.bytes()?;
        Ok(Self(bytes.iter().take(Self::DIGITS / 2).fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })))
    }

    /// Reads one; none if the text cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let digit = |sign: u8| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign);
        (text.len() == Self::DIGITS && text.bytes().all(digit)).then(|| Self(text.to_owned()))
    }

    /// The name as it is stored and stands in addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

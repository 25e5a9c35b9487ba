//! The number of an article.

use serde::{Serialize, Serializer};

use super::ParseError;

/// The number of an article of the Directive, 1 to 99.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleNumber(u8);

impl ArticleNumber {
    /// Reads `18`, `Art. 18` or `Article 18`.
    ///
    /// # Errors
    /// When there is no number between 1 and 99.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let lower = text.trim().to_lowercase();
        let digits = ["article", "art.", "art"]
            .iter()
            .find_map(|word| lower.strip_prefix(word))
            .unwrap_or(&lower)
            .trim();
        let number = (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse().ok())
            .flatten()
            .filter(|number| (1..=99).contains(number));
        number.map(Self).ok_or_else(|| {
            ParseError::new(format!(
                "`{}` is not the number of an article; write it as 18",
                text.trim()
            ))
        })
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl std::fmt::Display for ArticleNumber {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.0)
    }
}

impl Serialize for ArticleNumber {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

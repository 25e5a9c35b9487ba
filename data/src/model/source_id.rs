//! Short names of sources, such as `REG-GH`.

use serde::{Serialize, Serializer};

use super::ParseError;

/// The short name under which a source is listed and linked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(String);

impl SourceId {
    /// Reads a short name: letters, digits, `-`, `_` and `.`, at most 60.
    ///
    /// # Errors
    /// When it is empty, too long or holds other signs: it stands in addresses.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let fits = (1..=60).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
            && text.bytes().any(|byte| byte.is_ascii_alphanumeric());
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(ParseError::new(format!(
                "`{text}` is not the short name of a source; use up to 60 letters, digits, `-`, `_` or `.`, such as COM871"
            )))
        }
    }

    /// The short name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for SourceId {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl Serialize for SourceId {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.0)
    }
}

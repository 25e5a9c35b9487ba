//! What a search asks for: words, and one kind of results.

use data::{model::ParseError, search::ResultKind};

use crate::address::Filter;

/// The words that are searched for, and of which kind all results are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchFilter {
    /// The words, as they were written.
    pub asked: String,
    /// One kind alone.
    pub kind: Option<ResultKind>,
}

impl SearchFilter {
    /// The most signs that are searched for.
    pub const MOST_SIGNS: usize = 200;
    /// The most results of each kind beside others.
    const MOST_OF_EACH: usize = 5;
    /// The most results of one kind alone.
    const MOST_OF_ONE: usize = 200;

    /// The most results of each kind.
    #[must_use]
    pub const fn most(&self) -> usize {
        if self.kind.is_some() { Self::MOST_OF_ONE } else { Self::MOST_OF_EACH }
    }
}

impl Filter for SearchFilter {
    const PARAMETERS: &'static [&'static str] = &["q", "kind"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "kind" => self.kind = Some(ResultKind::parse(value)?),
            // What is too long is not repeated: it may be very long.
            _ if value.chars().count() > Self::MOST_SIGNS => {
                return Err(ParseError::new(format!(
                    "it is longer than {} signs; search for fewer words",
                    Self::MOST_SIGNS
                )));
            }
            _ => value.clone_into(&mut self.asked),
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let asked = Some(self.asked.clone()).filter(|asked| !asked.is_empty());
        let kind = self.kind.map(|kind| ("kind", kind.code().to_owned()));
        asked.map(|asked| ("q", asked)).into_iter().chain(kind).collect()
    }
}

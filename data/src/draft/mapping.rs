//! What headings and words of files mean, as an analyst says of those that the
//! synonym table does not know. It holds what was said and reads no file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::model::{Aspect, FindingStatus, vocabulary};

vocabulary! {
    /// What a heading, or a word in a cell, of a table that is not ours means.
    Meaning, "meaning" {
        // what stands in a cell
        /// It is in national law.
        Transposed = "transposed",
        /// Some of it is not, or not rightly, in national law.
        PartiallyTransposed = "partially_transposed",
        /// Nothing of it is in national law.
        NotTransposed = "not_transposed",
        /// The source does not allow a conclusion.
        Unclear = "unclear",
        /// The Directive does not bind the State.
        NotBound = "not_bound",
        /// The cell, or the column, says nothing that is kept.
        Nothing = "nothing",
        /// The finding is on whether measures were adopted and notified.
        Communication = "communication",
        /// The finding is on what national law says.
        Conformity = "conformity",
        /// The finding is on practice.
        Application = "application",
        // what a column holds
        /// A State.
        MemberState = "member_state",
        /// Several States.
        MemberStatesList = "member_states_list",
        /// An article, or a provision of one.
        Provision = "provision",
        /// A paragraph of the article in another column.
        Paragraph = "paragraph",
        /// A point of the paragraph or article in other columns.
        Point = "point",
        /// A theme.
        Theme = "theme",
        /// What is found.
        Status = "status",
        /// The day on which it held.
        AsOf = "as_of",
        /// What the finding speaks about.
        Aspect = "aspect",
        /// Sources.
        Source = "source",
        /// The finding in words.
        Finding = "finding",
        /// Where in the source.
        Locator = "locator",
        /// The number of a procedure.
        Case = "case",
        /// A national measure.
        Measure = "measure",
        /// The days of letters of formal notice.
        LetterOfFormalNotice = "letter_of_formal_notice",
        /// The days of additional letters.
        AdditionalLetterOfFormalNotice = "additional_letter_of_formal_notice",
        /// The days of reasoned opinions.
        ReasonedOpinion = "reasoned_opinion",
        /// The days of additional opinions.
        AdditionalReasonedOpinion = "additional_reasoned_opinion",
        /// The days of referrals to the Court.
        Referral = "referral",
        /// The days of closures.
        Closure = "closure",
    }
}

impl Meaning {
    /// The status that it is.
    #[must_use]
    pub const fn status(self) -> Option<FindingStatus> {
        Some(match self {
            Self::Transposed => FindingStatus::Transposed,
            Self::PartiallyTransposed => FindingStatus::PartiallyTransposed,
            Self::NotTransposed => FindingStatus::NotTransposed,
            Self::Unclear => FindingStatus::Unclear,
            Self::NotBound => FindingStatus::NotBound,
            _ => return None,
        })
    }

    /// The aspect that it is.
    #[must_use]
    pub const fn aspect(self) -> Option<Aspect> {
        Some(match self {
            Self::Communication => Aspect::Communication,
            Self::Conformity => Aspect::Conformity,
            Self::Application => Aspect::Application,
            _ => return None,
        })
    }

    /// Whether a column can hold it; otherwise it stands in a cell. A column can
    /// also be left out.
    #[must_use]
    pub fn is_of_a_column(self) -> bool {
        self >= Self::MemberState || self == Self::Nothing
    }
}

/// What words mean, each as it stands in the file, without the blanks around it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Mapping(BTreeMap<String, Meaning>);

/// What a mapping may hold at most, in words.
pub const MOST_WORDS: usize = 200;
/// The longest word of a mapping, in signs. Longer texts are no words.
pub const LONGEST_WORD: usize = 120;

/// Why something is no mapping.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MappingError {
    /// A word without its meaning.
    #[error("`{0}` is not a word and its meaning; write both, such as `w toku=not_transposed`")]
    NoMeaning(String),
    /// A meaning that is none.
    #[error(transparent)]
    NotAMeaning(#[from] crate::model::NotAWord),
    /// A word that is too long, or none.
    #[error("a word that is mapped has {LONGEST_WORD} signs at most, and one at least")]
    Length,
    /// More words than are kept.
    #[error("a mapping holds {MOST_WORDS} words at most")]
    TooMany,
    /// The same word with two meanings.
    #[error("`{0}` is given two meanings; keep one")]
    Twice(String),
}

impl Mapping {
    /// Adds what a word means.
    ///
    /// # Errors
    /// When the word is none, has another meaning already, or is one too many.
    pub fn add(&mut self, word: &str, meaning: Meaning) -> Result<(), MappingError> {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_shown = |sign: char| !sign.is_control();
        if word.is_empty() || word.chars().count() > LONGEST_WORD || !word.chars().all(is_shown) {
            return Err(MappingError::Length);
        }
        if self.0.get(&word).is_some_and(|other| *other != meaning) {
            return Err(MappingError::Twice(word));
        }
        if self.0.len() >= MOST_WORDS && !self.0.contains_key(&word) {
            return Err(MappingError::TooMany);
        }
        self.0.insert(word, meaning);
        Ok(())
    }

    /// Reads `word=meaning`.
    ///
    /// # Errors
    /// When it is none.
    pub fn parse_entry(text: &str) -> Result<(String, Meaning), MappingError> {
        let (word, meaning) =
            text.rsplit_once('=').ok_or_else(|| MappingError::NoMeaning(text.to_owned()))?;
        Ok((word.trim().to_owned(), Meaning::parse(meaning)?))
    }

    /// The words with their meanings, in the order of the alphabet.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Meaning)> {
        self.0.iter().map(|(word, meaning)| (word.as_str(), *meaning))
    }

    /// What a word means, written exactly so.
    #[must_use]
    pub fn get(&self, word: &str) -> Option<Meaning> {
        self.0.get(word).copied()
    }

    /// With words that were kept: what was said here comes first.
    ///
    /// # Errors
    /// When both together are too many.
    pub fn with_kept(mut self, kept: &Self) -> Result<Self, MappingError> {
        for (word, meaning) in
            kept.iter().filter(|(word, _)| !self.0.contains_key(*word)).collect::<Vec<_>>()
        {
            self.add(word, meaning)?;
        }
        Ok(self)
    }

    /// Whether nothing is mapped.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_meaning() {
        let mut mapping = Mapping::default();
        mapping.add(" w  toku ", Meaning::NotTransposed).unwrap();
        mapping.add("w toku", Meaning::NotTransposed).unwrap();
        assert_eq!(mapping.iter().collect::<Vec<_>>(), [("w toku", Meaning::NotTransposed)]);
        assert_eq!(
            mapping.add("w toku", Meaning::Unclear),
            Err(MappingError::Twice("w toku".to_owned()))
        );
        assert_eq!(mapping.add("  ", Meaning::Unclear), Err(MappingError::Length));
        assert_eq!(mapping.add(&"x".repeat(121), Meaning::Unclear), Err(MappingError::Length));
        for at in 1..MOST_WORDS {
            mapping.add(&at.to_string(), Meaning::Nothing).unwrap();
        }
        assert_eq!(mapping.add("one more", Meaning::Nothing), Err(MappingError::TooMany));
    }

    #[test]
    fn an_entry_is_a_word_and_its_meaning() {
        assert_eq!(
            Mapping::parse_entry("a=b = Not transposed"),
            Ok(("a=b".to_owned(), Meaning::NotTransposed))
        );
        assert!(matches!(Mapping::parse_entry("x"), Err(MappingError::NoMeaning(_))));
        assert!(matches!(Mapping::parse_entry("x=y"), Err(MappingError::NotAMeaning(_))));
    }

    #[test]
    fn a_meaning_is_of_a_column_or_of_a_cell() {
        assert!(Meaning::MemberState.is_of_a_column());
        assert!(Meaning::Nothing.is_of_a_column());
        assert!(!Meaning::Application.is_of_a_column());
        assert_eq!(Meaning::Application.aspect(), Some(Aspect::Application));
        assert_eq!(Meaning::NotBound.status(), Some(FindingStatus::NotBound));
        assert_eq!(Meaning::Status.status(), None);
    }
}

//! Values that stand only in tables: numbers, lists, and small word lists.

#[cfg(feature = "schema")]
use utoipa::openapi::{RefOr, Schema};

use super::{Holds, Word, cell::words};
use crate::model::{ParseError, vocabulary};
#[cfg(feature = "schema")]
use crate::schema::text_like;

/// Text that must not be blank.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonBlank(String);

impl NonBlank {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for NonBlank {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl Word for NonBlank {
    const HOLDS: Holds = Holds::Text;

    fn read(text: &str) -> Result<Self, ParseError> {
        Ok(Self(text.trim().to_owned()))
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn write(&self, text: &mut String) {
        text.push_str(&self.0);
    }

    #[cfg(feature = "schema")]
    fn word_schema() -> RefOr<Schema> {
        crate::schema::some_text()
    }
}

/// A count, a position, a year: never negative, never a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WholeNumber(u32);

impl WholeNumber {
    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl Word for WholeNumber {
    fn read(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        text.parse().map(Self).map_err(|_| {
            ParseError::new(format!(
                "`{text}` is not a whole number; write digits only, such as 27"
            ))
        })
    }

    fn written(&self) -> String {
        self.0.to_string()
    }

    #[cfg(feature = "schema")]
    fn word_schema() -> RefOr<Schema> {
        text_like("A whole number, as text.", "^[0-9]+$", &["27"]).into()
    }
}

/// A length of imprisonment in years, up to a hundred; half years are possible.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Years(f64);

impl Years {
    /// The number of years.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }

    /// The length in hundredths of a year, as pictures place it.
    #[must_use]
    pub fn hundredths(self) -> i32 {
        #[expect(clippy::cast_possible_truncation, reason = "at most ten thousand")]
        let hundredths = (self.0 * 100.0).round() as i32;
        hundredths
    }

    /// By how many years it is less than others, to a hundredth of a year; none if it
    /// is not less.
    #[must_use]
    pub fn short_of(self, others: Self) -> Option<Self> {
        let hundredths = ((others.0 - self.0) * 100.0).round().max(1.0);
        (self < others).then_some(Self(hundredths / 100.0))
    }
}

impl Word for Years {
    const HOLDS: Holds = Holds::Number;

    fn read(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        text.parse()
            .ok()
            .filter(|years| plain && (0.0..=100.0).contains(years))
            .map(Self)
            .ok_or_else(|| {
                ParseError::new(format!(
                    "`{text}` is not a number of years; write a number from 0 to 100, such as 5 or 2.5"
                ))
            })
    }

    fn written(&self) -> String {
        self.0.to_string()
    }

    #[cfg(feature = "schema")]
    fn word_schema() -> RefOr<Schema> {
        text_like("A number, as text.", r"^[0-9]+(\.[0-9]+)?$", &["5", "2.5"]).into()
    }
}

/// Several values in one cell, joined by `;`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Many<T>(Vec<T>);

impl<T> Many<T> {
    /// The values, in their order.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<T: Word> super::Cell for Many<T> {
    const HOLDS: Holds = T::HOLDS;

    fn from_cell(text: &str) -> Result<Self, ParseError> {
        text.split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(T::read)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    fn write_cell(&self, text: &mut String) {
        for (at, word) in self.0.iter().enumerate() {
            if at > 0 {
                text.push(';');
            }
            word.write(text);
        }
    }

    #[cfg(feature = "schema")]
    fn cell_schema() -> RefOr<Schema> {
        text_like("Several values, joined by `;`.", "^[^;]+(;[^;]+)*$", &[]).into()
    }
}

vocabulary! {
    /// Whether a national measure is law.
    MeasureKind, "kind of measure" {
        /// An act in force or to come into force.
        Act = "act",
        /// A bill: not law, and never counted as such.
        Bill = "bill",
    }
}

vocabulary! {
    /// What kind of day a milestone is.
    MilestoneKind, "kind of milestone" {
        /// The Directive's own life.
        Act = "act",
        /// The day on which transposition was due.
        Deadline = "deadline",
        /// Steps of infringement procedures.
        Procedure = "procedure",
        /// Parliament spoke.
        Parliament = "parliament",
        /// The Commission reported.
        Report = "report",
    }
}

vocabulary! {
    /// What a figure that an institution stated is about.
    StatementSubject, "subject of a statement" {
        /// Notification of measures.
        Communication = "communication",
        /// Infringement procedures.
        Procedures = "procedures",
        /// Implementation as a whole.
        Implementation = "implementation",
    }
}

vocabulary! {
    /// To whom Parliament addressed a demand.
    Addressee, "addressee" {
        /// The Member States.
        MemberStates = "member_states",
        /// The Commission.
        Commission = "commission",
        /// Parliament itself.
        Parliament = "parliament",
        /// Industry.
        Industry = "industry",
        /// Civil society.
        CivilSociety = "civil_society",
        /// Everyone.
        All = "all",
    }
}

vocabulary! {
    /// In what a demand can be followed up.
    FollowUp, "follow-up" {
        /// Findings on provisions.
        Assessments = "assessments",
        /// Infringement procedures.
        Infringements = "infringements",
        /// Reports.
        Reports = "reports",
        /// A principle: nothing to follow.
        Principle = "principle",
        /// A matter outside the Directive.
        OutsideDirective = "outside_directive",
        /// Another directive.
        RelatedDirective = "related_directive",
        /// The choice of words.
        Terminology = "terminology",
        /// The resolution's own course.
        Procedural = "procedural",
    }
}

words!(Addressee, FollowUp, MeasureKind, MilestoneKind, StatementSubject);

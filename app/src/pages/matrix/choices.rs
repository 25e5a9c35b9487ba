//! What can be chosen of the matrix, each by the code that addresses write.

use data::model::{NodeStatus, ParseError, Theme};

use crate::address::one_of;

/// A part of the Directive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The whole Directive alone, without its parts.
    Directive,
    /// A theme with its articles.
    Theme(Theme),
}

/// A status, or what figures count together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusChoice {
    /// Any gap: what figures call reported.
    Gap,
    /// What figures call not known.
    Unknown,
    /// One status.
    One(NodeStatus),
}

/// The order of the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Each theme followed by its articles.
    #[default]
    Theme,
    /// The themes, then the articles by number.
    Number,
}

/// The order of the rows. States that come to the same stand in protocol order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RowOrder {
    /// As the Union lists its Members.
    #[default]
    Protocol,
    /// By the State's name.
    Name,
    /// Most reported gaps in the columns shown first.
    MostGaps,
    /// Fewest reported gaps in the columns shown first.
    FewestGaps,
    /// Most coverage first.
    MostCoverage,
    /// Least coverage first: where the evidence is thinnest.
    LeastCoverage,
}

/// States that are chosen together, by what is held of them on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Circle {
    /// Those bound on the day.
    Bound,
    /// Those with a procedure that is open, presumed so, or may have ended.
    Procedure,
}

impl Part {
    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Directive => "directive",
            Self::Theme(theme) => theme.code(),
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, ParseError> {
        let themes = Theme::ALL.iter().copied().filter(|theme| theme.is_assessed());
        let all = std::iter::once(Self::Directive).chain(themes.map(Self::Theme));
        one_of(text, all, Self::code)
    }
}

impl StatusChoice {
    /// Every choice, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Gap, Self::Unknown].into_iter().chain(NodeStatus::ALL.iter().copied().map(Self::One))
    }

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Unknown => "unknown",
            Self::One(status) => status.code(),
        }
    }

    /// Whether a status is what was chosen.
    #[must_use]
    pub fn holds(self, status: NodeStatus) -> bool {
        match self {
            Self::Gap => status.is_gap(),
            Self::Unknown => status.is_unknown(),
            Self::One(one) => one == status,
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, ParseError> {
        one_of(text, Self::all(), Self::code)
    }
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 2] = [Self::Theme, Self::Number];

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Number => "number",
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, ParseError> {
        one_of(text, Self::ALL, Self::code)
    }
}

impl RowOrder {
    /// Every order.
    pub const ALL: [Self; 6] = [
        Self::Protocol,
        Self::Name,
        Self::MostGaps,
        Self::FewestGaps,
        Self::MostCoverage,
        Self::LeastCoverage,
    ];

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Protocol => "protocol",
            Self::Name => "name",
            Self::MostGaps => "most_gaps",
            Self::FewestGaps => "fewest_gaps",
            Self::MostCoverage => "most_coverage",
            Self::LeastCoverage => "least_coverage",
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, ParseError> {
        one_of(text, Self::ALL, Self::code)
    }
}

impl Circle {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Bound, Self::Procedure];

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bound => "bound",
            Self::Procedure => "procedure",
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, ParseError> {
        one_of(text, Self::ALL, Self::code)
    }
}

/// The code of yes or no in addresses.
pub(super) const fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

pub(super) fn read_yes_or_no(text: &str) -> Result<bool, ParseError> {
    one_of(text, [true, false], yes_or_no)
}

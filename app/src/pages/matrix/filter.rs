//! What the matrix takes in its address beside day and edition.

use data::model::{Aspect, NodeStatus, ParseError, Theme};

use crate::address::{Filter, one_of};

/// The filter of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MatrixFilter {
    /// The aspect.
    pub aspect: Aspect,
    /// The part of the Directive whose columns are shown; none is all of it.
    pub theme: Option<Part>,
    /// Only States with this status in a column that is shown.
    pub status: Option<StatusChoice>,
    /// In which order the columns stand.
    pub order: Order,
}

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

impl Part {
    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Directive => "directive",
            Self::Theme(theme) => theme.code(),
        }
    }

    fn parse(text: &str) -> Result<Self, ParseError> {
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

    fn parse(text: &str) -> Result<Self, ParseError> {
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

    fn parse(text: &str) -> Result<Self, ParseError> {
        one_of(text, Self::ALL, Self::code)
    }
}

impl Filter for MatrixFilter {
    const COMPARES: bool = true;
    const PARAMETERS: &'static [&'static str] = &["aspect", "theme", "status", "order"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "aspect" => self.aspect = Aspect::parse(value)?,
            "theme" => self.theme = Some(Part::parse(value)?),
            "status" => self.status = Some(StatusChoice::parse(value)?),
            _ => self.order = Order::parse(value)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if self.aspect != Aspect::default() {
            pairs.push(("aspect", self.aspect.code().to_owned()));
        }
        pairs.extend(self.theme.map(|part| ("theme", part.code().to_owned())));
        pairs.extend(self.status.map(|status| ("status", status.code().to_owned())));
        if self.order != Order::default() {
            pairs.push(("order", self.order.code().to_owned()));
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address;

    #[test]
    fn what_is_read_is_written_again() {
        #[track_caller]
        fn check(query: &str, expected: &str) {
            let (view, filter) = address::read::<MatrixFilter>(query).unwrap();
            assert_eq!(address::write("/matrix", &filter, view), expected);
        }
        check("", "/matrix");
        check("aspect=conformity&theme=&status=&order=theme", "/matrix");
        check(
            "on=2015-03-11&theme=directive&status=gap",
            "/matrix?theme=directive&status=gap&on=2015-03-11",
        );
        check("order=number&aspect=communication", "/matrix?aspect=communication&order=number");
        check("theme=victims&status=no_finding", "/matrix?theme=victims&status=no_finding");
    }

    #[test]
    fn what_cannot_be_is_refused_with_what_can() {
        #[track_caller]
        fn check(query: &str, part: &str) {
            let fault = address::read::<MatrixFilter>(query).unwrap_err().to_string();
            assert!(fault.contains(part), "{fault}");
        }
        check("theme=general", "directive, investigation_and_prosecution, victims, prevention");
        check("theme=18", "directive");
        check("status=bad", "gap, unknown, not_transposed");
        check("order=size", "theme, number");
        check("aspect=x", "conformity");
        check("basis=court", "`basis` is not a parameter");
    }
}

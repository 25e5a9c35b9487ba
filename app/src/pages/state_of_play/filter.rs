//! What the state of play takes in its address beside day and edition.

use data::model::ParseError;

use crate::address::Filter;

/// The filter of the state of play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlayFilter {
    /// What the tiles are coloured by.
    pub measure: Measure,
}

/// What the tiles of the State of play are coloured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Measure {
    /// What the whole Directive comes to.
    #[default]
    Status,
    /// The newest step of the State's procedures.
    Step,
    /// On how many articles a finding is held.
    Coverage,
    /// Days from the deadline to the closure of the procedure for failing to notify.
    Delay,
}

impl Measure {
    /// Every measure, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Status, Self::Step, Self::Coverage, Self::Delay];

    /// The code in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Step => "step",
            Self::Coverage => "coverage",
            Self::Delay => "delay",
        }
    }

    fn parse(text: &str) -> Result<Self, ParseError> {
        crate::address::one_of(text, Self::ALL, Self::code)
    }
}

impl Filter for PlayFilter {
    const COMPARES: bool = true;
    const PARAMETERS: &'static [&'static str] = &["measure"];

    fn set(&mut self, _name: &str, value: &str) -> Result<(), ParseError> {
        self.measure = Measure::parse(value)?;
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        if self.measure == Measure::default() {
            return Vec::new();
        }
        vec![("measure", self.measure.code().to_owned())]
    }
}

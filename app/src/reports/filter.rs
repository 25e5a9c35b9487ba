//! What a report's address says beside day and edition.

use data::model::{Aspect, Day, MemberState, ParseError};

use crate::address::Filter;

/// The aspect; for a hearing also the States that it is about and since when changes
/// are told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportFilter {
    /// The aspect.
    pub aspect: Aspect,
    /// The States; none are all.
    pub states: Vec<MemberState>,
    /// The day since which changes are told; none is a year before the day shown.
    pub since: Option<Day>,
}

impl Filter for ReportFilter {
    const PARAMETERS: &'static [&'static str] = &["aspect", "states", "since"];
    const LISTS: &'static [&'static str] = &["states"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "aspect" => self.aspect = Aspect::parse(value)?,
            "since" => self.since = Some(Day::parse(value)?),
            _ => {
                for code in value.split(',') {
                    self.states.push(MemberState::parse(code.trim())?);
                }
                self.states.sort_unstable();
                self.states.dedup();
            }
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if self.aspect != Aspect::default() {
            pairs.push(("aspect", self.aspect.code().to_owned()));
        }
        if !self.states.is_empty() {
            let codes: Vec<&str> = self.states.iter().map(|state| state.code()).collect();
            pairs.push(("states", codes.join(",")));
        }
        pairs.extend(self.since.map(|since| ("since", since.to_string())));
        pairs
    }

    fn days(&self) -> Vec<Day> {
        self.since.into_iter().collect()
    }
}

impl ReportFilter {
    /// Whether it asks for something that only the report for a hearing has.
    #[must_use]
    pub fn is_of_hearing(&self) -> bool {
        !self.states.is_empty() || self.since.is_some()
    }

    /// Whether it is about a State.
    pub(crate) fn has(&self, state: MemberState) -> bool {
        self.states.is_empty() || self.states.contains(&state)
    }
}

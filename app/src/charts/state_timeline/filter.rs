//! What the line of time of a State takes in its address.

use data::model::{Aspect, MemberState, ParseError};

use crate::address::{AddressFault, Filter};

/// Of which State, and under which aspect its findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StateTimelineFilter {
    /// The State; it must be given.
    pub state: Option<MemberState>,
    /// The aspect.
    pub aspect: Aspect,
}

impl Filter for StateTimelineFilter {
    const PARAMETERS: &'static [&'static str] = &["state", "aspect"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "state" => self.state = Some(MemberState::parse(value)?),
            _ => self.aspect = Aspect::parse(value)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let state = self.state.map(|state| ("state", state.to_string()));
        let aspect =
            (self.aspect != Aspect::default()).then(|| ("aspect", self.aspect.code().to_owned()));
        state.into_iter().chain(aspect).collect()
    }

    fn missing(&self) -> Option<AddressFault> {
        let fault = AddressFault::Missing { name: "state", example: "FR" };
        self.state.is_none().then_some(fault)
    }
}

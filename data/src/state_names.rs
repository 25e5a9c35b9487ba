//! The names of the Member States in the official languages, from `data/words/`. What
//! people write differently in a name is not taken out here.

use crate::model::MemberState;

pub(crate) const STATES: &str = include_str!("../words/states.csv");

/// Each name with its State. No name has a comma or a quote in it; tests of the words
/// hold that.
pub(crate) fn state_names() -> impl Iterator<Item = (MemberState, &'static str)> {
    STATES.lines().skip(1).filter_map(|line| {
        let (code, rest) = line.split_once(',')?;
        let (_, name) = rest.split_once(',')?;
        Some((MemberState::parse(code).ok()?, name))
    })
}

//! What the page of penalties takes in its address beside day and edition.

use data::{
    model::{Day, MemberState, ParseError, Provision},
    snapshot::{
        Snapshot,
        penalty::{LeastMaximum, NationalMaximum},
    },
};

use crate::{
    address::{AddressFault, Filter},
    pages::lists::{joined, list},
};

/// Of which offences and States penalties are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PenaltiesFilter {
    /// One offence, or those of one article; none is all of them.
    pub provision: Option<Provision>,
    /// The States, in protocol order; none is all of them.
    pub states: Vec<MemberState>,
}

impl PenaltiesFilter {
    /// Whether the Directive asks for a least maximum in what is chosen.
    ///
    /// # Errors
    /// When it does not, with offences for which it does.
    pub fn fits(&self, snapshot: &Snapshot) -> Result<(), AddressFault> {
        let Some(provision) = &self.provision else { return Ok(()) };
        let all = snapshot.least_maxima();
        if all.iter().any(|least| self.holds(least)) {
            return Ok(());
        }
        let mut known: Vec<String> =
            all.iter().map(|least| least.leaf.provision.to_string()).collect();
        known.dedup();
        Err(AddressFault::Value {
            name: "provision".to_owned(),
            message: format!(
                "the Directive asks for no least maximum penalty in {provision}; write an offence for which it does ({}), or the number of its article",
                known.join(", ")
            ),
        })
    }

    /// Each least maximum that is chosen, in the Directive's order, with what is held of the
    /// chosen States that are bound on a day, in protocol order.
    pub fn compared<'s>(
        &self,
        snapshot: &'s Snapshot,
        on: Day,
    ) -> impl Iterator<Item = (LeastMaximum<'s>, Vec<NationalMaximum>)> {
        let all = snapshot.least_maxima().into_iter().filter(|least| self.holds(least));
        all.map(move |least| {
            let mut maxima = snapshot.maxima(&least, on);
            maxima.retain(|held| self.has(held.member_state));
            (least, maxima)
        })
    }

    /// Whether a least maximum is of the offences chosen.
    fn holds(&self, least: &LeastMaximum<'_>) -> bool {
        self.provision.as_ref().is_none_or(|chosen| chosen.contains(&least.leaf.provision))
    }

    /// Whether a State is of those chosen.
    #[must_use]
    pub(super) fn has(&self, state: MemberState) -> bool {
        self.states.is_empty() || self.states.contains(&state)
    }

    /// Whether anything is chosen.
    #[must_use]
    pub(super) const fn chooses(&self) -> bool {
        self.provision.is_some() || !self.states.is_empty()
    }

    /// The same States on one offence.
    #[must_use]
    pub(crate) fn on(&self, provision: &Provision) -> Self {
        Self { provision: Some(provision.clone()), ..self.clone() }
    }

    /// The same offences in one State.
    #[must_use]
    pub(crate) fn of(&self, state: MemberState) -> Self {
        Self { states: vec![state], ..self.clone() }
    }
}

impl Filter for PenaltiesFilter {
    const PARAMETERS: &'static [&'static str] = &["provision", "states"];
    const LISTS: &'static [&'static str] = &["states"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "provision" => self.provision = Some(Provision::parse(value)?),
            _ => list(&mut self.states, value, MemberState::parse)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let provision = self.provision.as_ref().map(|one| ("provision", one.to_string()));
        let states = joined(&self.states).map(|codes| ("states", codes));
        provision.into_iter().chain(states).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{address, reference};

    #[test]
    fn what_is_read_is_written_again() {
        #[track_caller]
        fn check(query: &str, expected: &str) {
            let (view, filter) = address::read::<PenaltiesFilter>(query).unwrap();
            assert_eq!(address::write("/penalties", &filter, view), expected);
        }
        check("", "/penalties");
        check("provision=&states=", "/penalties");
        check("provision=Art. 5", "/penalties?provision=5");
        check("states=FR&states=de&on=2015-03-11", "/penalties?states=DE,FR&on=2015-03-11");
        check("states=EL&provision=3(5)(i)", "/penalties?provision=3%285%29%28i%29&states=EL");
    }

    #[test]
    fn only_what_has_a_least_maximum_is_shown() {
        #[track_caller]
        fn check(provision: &str, fits: bool) {
            let ctx = reference::context("2026-01-30");
            let (_, filter) =
                address::read::<PenaltiesFilter>(&format!("provision={provision}")).unwrap();
            let found = filter.fits(&ctx.snapshot).map_err(|fault| fault.to_string());
            assert_eq!(found.is_ok(), fits, "{provision}");
            assert!(found.is_ok() || found.unwrap_err().contains("3(4)"), "{provision}");
        }
        for fits in ["3", "5", "6", "3(5)", "3(5)(iii)", "6(1)"] {
            check(fits, true);
        }
        for none in ["1", "3(1)", "6(2)", "7", "18(2)", "99"] {
            check(none, false);
        }
    }
}

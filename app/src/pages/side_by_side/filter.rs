//! What the page that holds Member States side by side takes in its address beside day
//! and edition.

use data::{
    model::{Aspect, MemberState, ParseError, Provision},
    structure::{Node, Structure},
};

use crate::{
    address::{AddressFault, Filter, one_of},
    pages::lists::{joined, list},
};

/// How many States stand side by side at most: more columns cannot be read.
pub const MOST_STATES: usize = 6;

/// The only rows that can be chosen.
const DIFFERENT: &str = "different";

/// Which States stand side by side, or which provision is shown across them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SideBySideFilter {
    /// The aspect.
    pub aspect: Aspect,
    /// The States, in protocol order; with a provision none is all of them.
    pub states: Vec<MemberState>,
    /// One provision, or an article, that is shown State by State.
    pub provision: Option<Provision>,
    /// Whether only rows are shown in which the States differ.
    pub only_different: bool,
}

impl SideBySideFilter {
    /// Whether anything is chosen.
    pub(super) const fn chooses(&self) -> bool {
        self.provision.is_some() || !self.states.is_empty()
    }

    /// The same without States and provision.
    pub(super) fn without_choices(&self) -> Self {
        Self { aspect: self.aspect, ..Self::default() }
    }

    /// Which rows are shown, unless all are.
    pub(super) fn only(&self) -> Option<(&'static str, String)> {
        self.only_different.then(|| ("only", DIFFERENT.to_owned()))
    }

    /// Whether the Directive has the provision, and the rest goes with it.
    ///
    /// # Errors
    /// With what does not fit, and how to mend it.
    pub fn fits(&self, structure: &Structure) -> Result<(), AddressFault> {
        let Some(provision) = &self.provision else { return Ok(()) };
        let fault = |name: &str, message: String| {
            Err(AddressFault::Value { name: name.to_owned(), message })
        };
        let known = provision.is_bare_article() || !structure.reached_by(provision).is_empty();
        if !known || !structure.has(Node::Article(provision.article())) {
            return fault(
                "provision",
                format!(
                    "States are not weighed on {provision}; write the number of an article on which they are, or a provision that it has, such as 18 or 18(2)"
                ),
            );
        }
        if self.only_different {
            return fault(
                "only",
                "differences are of States side by side; leave it out where one provision is shown"
                    .to_owned(),
            );
        }
        Ok(())
    }
}

impl Filter for SideBySideFilter {
    const PARAMETERS: &'static [&'static str] = &["states", "provision", "aspect", "only"];
    const LISTS: &'static [&'static str] = &["states"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "states" => {
                list(&mut self.states, value, MemberState::parse)?;
                if self.states.len() > MOST_STATES {
                    let codes = joined(&self.states).unwrap_or_default();
                    return Err(ParseError::new(format!(
                        "{codes} are more than {MOST_STATES} Member States; at most {MOST_STATES} stand side by side, so leave some of them out, or look at all of them in the matrix"
                    )));
                }
            }
            "provision" => self.provision = Some(Provision::parse(value)?),
            "aspect" => self.aspect = Aspect::parse(value)?,
            _ => self.only_different = one_of(value, [true], |_| DIFFERENT)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let states = joined(&self.states).map(|codes| ("states", codes));
        let provision = self.provision.as_ref().map(|one| ("provision", one.to_string()));
        let aspect =
            (self.aspect != Aspect::default()).then(|| ("aspect", self.aspect.code().to_owned()));
        states.into_iter().chain(provision).chain(aspect).chain(self.only()).collect()
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
            let (view, filter) = address::read::<SideBySideFilter>(query).unwrap();
            assert_eq!(address::write("/compare", &filter, view), expected);
        }
        check("", "/compare");
        check("states=&provision=&only=&aspect=conformity", "/compare");
        check("states=FR,de&states=GR", "/compare?states=DE,EL,FR");
        check("states=DE,DE,DE,DE,DE,DE,DE", "/compare?states=DE");
        check(
            "only=different&aspect=application&states=DE&on=2015-03-11",
            "/compare?states=DE&aspect=application&only=different&on=2015-03-11",
        );
        check("provision=Art. 18(2)", "/compare?provision=18%282%29");
    }

    #[test]
    fn what_cannot_be_is_refused_with_how_to_mend_it() {
        #[track_caller]
        fn check(query: &str, part: &str) {
            let ctx = reference::context("2026-01-30");
            let read = address::read::<SideBySideFilter>(query);
            let found = read.and_then(|(_, filter)| filter.fits(ctx.snapshot.structure()));
            let fault = found.unwrap_err().to_string();
            assert!(fault.contains(part), "{query}: {fault}");
        }
        check("states=BE,BG,CZ,DE,EE,IE,EL", "leave some of them out");
        check("states=BE&states=BG&states=CZ,DE,EE,IE&states=EL", "at most 6");
        check("states=XX", "`XX`");
        check("only=same", "different");
        for none in ["1", "1(1)", "18(9)", "26", "99"] {
            check(&format!("provision={none}"), "such as 18 or 18(2)");
        }
        check("provision=18(2)&only=different", "leave it out");
        check("colour=red", "`colour` is not a parameter");
    }
}

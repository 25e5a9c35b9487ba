//! The one parameter that every picture takes beside its chart's own: for which
//! ground its file is coloured.

use data::{
    chart::Scheme,
    model::{Day, ParseError},
};

use crate::address::{AddressFault, Filter, one_of};

/// The parameter's name.
pub(super) const NAME: &str = "scheme";
/// Its value for a dark ground.
pub(super) const DARK: &str = "dark";

/// A chart's own filter, and for which ground it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Drawn<F> {
    /// The chart's own filter.
    pub of: F,
    /// The ground; light unless said otherwise.
    pub scheme: Scheme,
}

impl<F: Filter> Drawn<F> {
    /// The own names, then ours to the end: more than any chart has.
    const NAMES: [&'static str; 16] = {
        let mut names = [NAME; 16];
        let mut at = 0;
        while at < F::PARAMETERS.len() {
            names[at] = F::PARAMETERS[at];
            at += 1;
        }
        names
    };
}

const fn code(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "light",
        Scheme::Dark => DARK,
    }
}

impl<F: Filter> Filter for Drawn<F> {
    const PARAMETERS: &'static [&'static str] = Self::NAMES.split_at(F::PARAMETERS.len() + 1).0;

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        if name != NAME {
            return self.of.set(name, value);
        }
        self.scheme = one_of(value, [Scheme::Light, Scheme::Dark], code)?;
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.of.pairs();
        if self.scheme == Scheme::Dark {
            pairs.push((NAME, DARK.to_owned()));
        }
        pairs
    }

    fn days(&self) -> Vec<Day> {
        self.of.days()
    }

    fn missing(&self) -> Option<AddressFault> {
        self.of.missing()
    }
}

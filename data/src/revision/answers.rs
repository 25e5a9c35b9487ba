//! What somebody says of files beside what they hold: how they are read and taken.
//! It is kept with a draft and with the revision that it becomes, since what a
//! record says may rest on it.

use std::fmt;

use crate::{draft::Given, revision::Mode};

/// The answers of whoever imports files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// What happens to records that the files hold no more.
    pub mode: Mode,
    /// Whether cases that a copy of the register lists no more are closed.
    pub closures: bool,
    /// What the files do not say themselves.
    pub given: Given,
}

impl Default for Answers {
    /// Nothing is taken out and nothing closed but what somebody asks for, and
    /// the files speak for themselves.
    fn default() -> Self {
        Self { mode: Mode::Merge, closures: false, given: Given::default() }
    }
}

impl Answers {
    /// Whether files are read in the same way under both; they may still be taken
    /// differently.
    #[must_use]
    pub fn reads_as(&self, other: &Self) -> bool {
        self.given == other.given
    }
}

/// `merge`, or `replace closures source=REG-GH as_of=2024-04-24 dates=dmy`.
impl fmt::Display for Answers {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mode, closures, given } = self;
        let Given { source, as_of, dates, basis, act, aspect, mapping } = given;
        write!(out, "{mode}")?;
        if *closures {
            write!(out, " closures")?;
        }
        if let Some(source) = source {
            write!(out, " source={source}")?;
        }
        if let Some(as_of) = as_of {
            write!(out, " as_of={as_of}")?;
        }
        if let Some(dates) = dates {
            write!(out, " dates={dates}")?;
        }
        if let Some(basis) = basis {
            write!(out, " basis={basis}")?;
        }
        if let Some(act) = act {
            write!(out, " act={act}")?;
        }
        if let Some(aspect) = aspect {
            write!(out, " aspect={aspect}")?;
        }
        mapping.iter().try_for_each(|(word, meaning)| write!(out, " `{word}`={meaning}"))
    }
}

/// How the files of a revision were read and taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What was said of them.
    pub answers: Answers,
    /// How many cases their copies of the register no longer listed. They were
    /// closed only if that was asked for.
    pub unlisted: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        draft::{DateOrder, Mapping, Meaning},
        model::{Act, Aspect, Basis, Day, SourceId},
    };

    #[test]
    fn answers_are_written_as_short_as_they_were_given() {
        let none = Answers::default();
        assert_eq!(none.to_string(), "merge");
        let mut mapping = Mapping::default();
        mapping.add("w toku", Meaning::NotTransposed).unwrap();
        let all = Answers {
            mode: Mode::Replace,
            closures: true,
            given: Given {
                source: SourceId::parse("REG-GH").ok(),
                as_of: Day::parse("2024-04-24").ok(),
                dates: Some(DateOrder::DayFirst),
                basis: Some(Basis::Commission),
                act: Some(Act::Opinion),
                aspect: Some(Aspect::Conformity),
                mapping,
            },
        };
        assert_eq!(
            all.to_string(),
            "replace closures source=REG-GH as_of=2024-04-24 dates=dmy basis=commission act=opinion aspect=conformity `w toku`=not_transposed"
        );
        assert!(!all.reads_as(&none));
        assert!(none.reads_as(&Answers { mode: Mode::Replace, closures: true, ..none.clone() }));
    }
}

//! What somebody says of files beside what they hold: how they are read and taken.
//! It is kept with a draft and with the revision that it becomes, since what a
//! record says may rest on it.

use std::fmt;

use crate::{
    draft::DateOrder,
    model::{Day, SourceId},
    revision::Mode,
};

/// The answers of whoever imports files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// What happens to records that the files hold no more.
    pub mode: Mode,
    /// Whether cases that a copy of the register lists no more are closed.
    pub closures: bool,
    /// The source of rows whose file names none.
    pub source: Option<SourceId>,
    /// The day on which a copy of the register was made.
    pub as_of: Option<Day>,
    /// Which number of `1/2/2026` is the day, where its column does not tell.
    pub dates: Option<DateOrder>,
}

impl Default for Answers {
    /// Nothing is taken out and nothing closed but what somebody asks for, and
    /// the files speak for themselves.
    fn default() -> Self {
        Self { mode: Mode::Merge, closures: false, source: None, as_of: None, dates: None }
    }
}

impl Answers {
    /// Whether files are read in the same way under both; they may still be taken
    /// differently.
    #[must_use]
    pub fn reads_as(&self, other: &Self) -> bool {
        (&self.source, self.as_of, self.dates) == (&other.source, other.as_of, other.dates)
    }
}

/// `merge`, or `replace closures source=REG-GH as_of=2024-04-24 dates=dmy`.
impl fmt::Display for Answers {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mode, closures, source, as_of, dates } = self;
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
        dates.map_or(Ok(()), |dates| write!(out, " dates={dates}"))
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

    #[test]
    fn answers_are_written_as_short_as_they_were_given() {
        let none = Answers::default();
        assert_eq!(none.to_string(), "merge");
        let all = Answers {
            mode: Mode::Replace,
            closures: true,
            source: SourceId::parse("REG-GH").ok(),
            as_of: Day::parse("2024-04-24").ok(),
            dates: Some(DateOrder::DayFirst),
        };
        assert_eq!(all.to_string(), "replace closures source=REG-GH as_of=2024-04-24 dates=dmy");
        assert!(!all.reads_as(&none));
        assert!(none.reads_as(&Answers { mode: Mode::Replace, closures: true, ..none.clone() }));
    }
}

//! A figure opened: what is counted, of what, what is left out and why, and the
//! rule, as lists of States with their evidence.
//!
//! One file a figure. Each counts from the Snapshot what it then lists, so that
//! a number and its list cannot differ; a combination in which nothing can be
//! counted is explained in words, never an empty list.

mod articles;
mod assessed;
mod bound;
mod cells;
mod coverage;
mod delay;
mod evidence;
mod excluded;
mod filter;
mod form;
mod gaps;
mod measures;
mod opened;
mod others;
mod procedures;
mod said;
mod sources;
#[cfg(test)]
mod tests;

pub(super) use self::form::{Choice, form};
pub use self::{
    articles::articles,
    assessed::assessed,
    bound::bound,
    coverage::coverage,
    delay::delay,
    evidence::evidence,
    filter::{
        AssessedFilter, CoverageFilter, NodeFilter, OpenChoice, ProceduresFilter, SourcesFilter,
        StateFilter,
    },
    gaps::gaps,
    measures::measures,
    procedures::procedures,
    sources::sources,
};

#[cfg(test)]
pub(super) use self::tests::opened_on;

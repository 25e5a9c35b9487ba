//! The domain of the Transposition Monitor.
//!
//! Facts about how Member States transposed a directive, and the rules by
//! which facts become figures. Everything here is a pure function of its
//! arguments: no input or output, no clock, no randomness, no async. It
//! compiles for the browser too.
//!
//! The way through: [`table`] holds the facts of an edition as records,
//! [`structure`] the Directive that they speak about, [`snapshot`] weighs them
//! (method 1) into what pages, charts and the API show.

pub mod alarm;
#[cfg(feature = "chart")]
pub mod chart;
pub mod check;
#[cfg(all(test, feature = "ingest"))]
mod corpora;
pub mod draft;
pub mod explanation;
#[cfg(feature = "ingest")]
pub mod ingest;
pub mod issue;
pub mod model;
#[cfg(feature = "ingest")]
pub mod reference;
pub mod report;
pub mod revision;
#[cfg(feature = "schema")]
mod schema;
#[cfg(feature = "search")]
pub mod search;
pub mod snapshot;
#[cfg(any(feature = "ingest", feature = "search"))]
mod state_names;
pub mod structure;
pub mod table;
#[cfg(feature = "workbook")]
pub mod workbook;

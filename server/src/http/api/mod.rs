//! The same figures as on the pages, as JSON: one endpoint a file.
//!
//! Every answer is one object that names day, revision and method. What it
//! holds comes from the Snapshot as it is; nothing is computed here.

mod answer;
pub mod changes;
pub mod coverage;
pub mod delay;
pub mod differences;
pub mod gaps;
pub mod matrix;
pub mod over_time;
pub mod procedures;
pub mod records;
pub mod resolution;
pub mod revisions;
pub mod spans;

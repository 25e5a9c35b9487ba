//! The same figures as on the pages, as JSON: one endpoint a file, and the document
//! that describes them.
//!
//! Every answer is one object that names the data edition and, where it is computed,
//! day and method. What it holds comes from the Snapshot as it is; nothing is
//! computed here. What an endpoint takes and answers is described beside it.

mod answer;
pub mod changes;
pub mod coverage;
pub mod cross_origin;
pub mod delay;
pub mod differences;
pub mod document;
pub mod gaps;
pub mod matrix;
pub mod maxima;
mod near;
pub mod over_time;
mod parameter;
pub mod procedures;
pub mod records;
pub mod resolution;
pub mod revisions;
pub mod search;
pub mod spans;
pub mod tables;

use app::language::is_file_of_records;

pub(super) use near::near;
pub(super) use parameter::as_documented;

/// Where the addresses of the API begin.
pub(super) const ADDRESS: &str = "/api/";

/// Whether programs ask for what lies at a path: the API, and files of records. There a
/// value is taken in its one form alone.
pub(super) fn is_for_programs(path: &str) -> bool {
    path.starts_with(ADDRESS) || is_file_of_records(path)
}

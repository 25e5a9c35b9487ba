//! The pages: each one function from a context (and its filter) to a whole
//! document. A page looks up and words; it decides nothing and stores nothing.

mod about;
pub mod accounts;
pub mod api;
mod article;
mod articles;
mod changes;
mod cite;
#[cfg(test)]
mod compared;
mod design;
mod error;
pub mod figure;
mod gaps;
pub mod import;
mod lists;
mod matrix;
mod member_state;
mod member_states;
#[cfg(test)]
mod numbers;
mod open_data;
mod penalties;
mod report;
mod resolution;
mod search;
mod side_by_side;
mod source;
mod sources;
mod state_of_play;
#[cfg(test)]
mod tests;
mod timeline;

pub(crate) use about::RULES;
pub use about::about;
pub use api::api;
pub use article::article;
pub(crate) use article::grid as article_grid;
pub(crate) use article::opening::sentence as article_sentence;
pub use articles::articles;
pub use changes::{
    ChangesFilter, Digest, EDITIONS_A_PAGE, EditionsCompared, Erased, ErasedKind, FeedEntry,
    Neighbours, Published, changes, changes_feed, edition, records_csv, statuses_csv,
};
pub(crate) use cite::CitedPage;
pub use cite::{Citation, CitedAs, cite, cite_bibtex};
pub use design::{DesignSamples, design};
pub use error::{ErrorContext, ErrorKind, error};
pub use figure::{
    AssessedFilter, CoverageFilter, NodeFilter, OpenChoice, ProceduresFilter, SourcesFilter,
    StateFilter,
};
pub use gaps::gaps;
pub(crate) use gaps::opening::sentence as gaps_sentence;
pub use matrix::{
    Circle, MatrixFile, MatrixFilter, Order, Part, RowOrder, StatusChoice, matrix, matrix_csv,
};
pub(crate) use matrix::{form as matrix_form, table as matrix_table};
pub use member_state::member_state;
pub(crate) use member_state::{
    compared_years, is_known_by, is_without_finding, measure_numbers,
    opening as member_state_opening,
};
pub use member_states::member_states;
pub(crate) use member_states::{openness, table as states_table};
pub use open_data::{open_data, open_table};
pub use penalties::{PenaltiesFilter, penalties, penalties_csv};
pub(crate) use penalties::{counted as penalties_counted, form as penalties_form};
pub use report::{report, reports};
pub(crate) use resolution::points as resolution_points;
pub use resolution::{demand, resolution, resolution_csv};
pub use search::{HitTold, SearchFilter, hit_told, search};
pub(crate) use side_by_side::parts as parts_beside;
pub use side_by_side::{MOST_STATES, SideBySideFilter, side_by_side, side_by_side_csv};
pub use source::source;
pub use sources::sources;
pub(crate) use state_of_play::opening::sentence as play_sentence;
pub use state_of_play::{Measure, PlayFilter, state_of_play};
pub use timeline::{Sort, TimelineFilter, timeline};
pub(crate) use timeline::{codes, states_from};

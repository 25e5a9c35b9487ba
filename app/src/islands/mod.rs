//! The only code that runs in the browser. An island adds comfort to a page
//! that already works without it. It must not hold words of its own (they
//! arrive as props) or contain another island. It may fetch one thing: a page
//! of this site that a link in the page leads to, to show a part of it as the
//! server rendered it. It must not fetch data. It may send one thing: a form of the
//! page that somebody submits, as it stands. It may keep in the browser what the reader
//! did there, and never sends that anywhere.

mod calendar;
pub mod cell_panel;
pub mod last_visit;
pub mod matrix_keys;
pub mod row_filter;
pub mod time_slider;
pub mod upload_form;

pub use cell_panel::CellPanel;
pub use last_visit::{LastVisit, VisitWords};
pub use matrix_keys::MatrixKeys;
pub use row_filter::RowFilter;
pub use time_slider::TimeSlider;
pub use upload_form::{UploadForm, UploadLimits, UploadWords};

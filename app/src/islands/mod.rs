//! The only code that runs in the browser. An island adds comfort to a page
//! that already works without it; it must not fetch data, hold words of its
//! own (they arrive as props) or contain another island.

pub mod row_filter;
pub mod time_slider;

pub use row_filter::RowFilter;
pub use time_slider::TimeSlider;

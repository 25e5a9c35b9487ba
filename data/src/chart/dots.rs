//! What a chart of dots shows: values on one scale against what is asked for.

use super::Frame;

/// Rows of dots on one scale from nothing upwards, each row with what is asked for there.
/// What is not known has no dot: the row's figure says of how many it is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotsChart {
    /// Ids, title, description and width.
    pub frame: Frame,
    /// The right end of the scale, in hundredths.
    pub most: i32,
    /// The values named, in hundredths, with their words.
    pub ticks: Vec<(i32, String)>,
    /// What the scale is of ("years").
    pub scale_words: String,
    /// What is drawn, in words.
    pub key: DotsKey,
    /// The rows, from above.
    pub rows: Vec<DotsRow>,
}

/// What is drawn, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotsKey {
    /// The line of what is asked for.
    pub asked: String,
    /// A dot of at least that.
    pub enough: String,
    /// A dot of less.
    pub short: String,
    /// The stretch between such a dot and the line.
    pub shortfall: String,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotsRow {
    /// The words above it if it begins a group.
    pub group: Option<String>,
    /// Its name; a long one is wrapped.
    pub name: String,
    /// What is asked for, in hundredths.
    pub asked: i32,
    /// The dots.
    pub dots: Vec<Dot>,
    /// The figure in words, with of how many nothing is known.
    pub figure: String,
}

/// A dot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dot {
    /// Its value, in hundredths.
    pub at: i32,
    /// What it is of, in two letters. Where there are too many dots at one place, one
    /// dot stands for them with their number.
    pub label: String,
}

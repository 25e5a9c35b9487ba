//! What a chart of horizontal bars shows.

use super::Frame;

/// Horizontal bars on one scale, each with its name and its figure in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarsChart {
    /// Ids, title, description and width.
    pub frame: Frame,
    /// What the bars measure.
    pub scale: BarScale,
    /// What the scale is of ("share of articles", "days from the deadline").
    pub scale_words: String,
    /// What the parts of a bar mean: what is held, what may be, what is not known.
    pub key: [String; 3],
    /// The bars, from above.
    pub rows: Vec<BarsRow>,
}

/// What bars measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BarScale {
    /// Shares, between the words of none and of all.
    Share(String, String),
    /// Days, from the least to the most, with those that are named.
    Days {
        /// The left end.
        least: i32,
        /// The right end.
        most: i32,
        /// The days named, with their words.
        ticks: Vec<(i32, String)>,
    },
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarsRow {
    /// The words above it if it begins a group.
    pub group: Option<String>,
    /// Its name; a long one is wrapped.
    pub name: String,
    /// What is drawn.
    pub bar: Bar,
    /// The figure in words.
    pub figure: String,
}

/// What is drawn of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// So many of so many; the rest is drawn as not known.
    Share(u32, u32),
    /// So many days, of which it is not known how many beyond the first. Without
    /// a first, it may be any number up to the second.
    Days(Option<i32>, i32),
    /// Not known: a dotted outline, never none.
    Unknown,
    /// Nothing that could be drawn: the words alone.
    Absent,
}

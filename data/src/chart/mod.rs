//! Pictures of the figures, as inline SVG.
//!
//! What a chart shows is plain data ([`GapsChart`], [`TimelineChart`]): tables,
//! downloads and other formats are made from the same values. Every word comes
//! in with them, already in the reader's language. Nothing here weighs facts or
//! reads a clock: that is done before, by [`crate::snapshot`].

mod frame;
mod gaps;
mod svg;
mod timeline;
mod track;

pub use frame::Frame;
pub use gaps::{GapsChart, GapsKey, GapsLevel, GapsRow};
pub use timeline::{Lane, LaneContent, LegendKey, Mark, MarkKind, TimelineChart};
pub use track::{Band, BandKind, bands_on};

/// Horizontal bars: of the bound States, how many have a reported gap and how
/// many are not known, a row for each node.
#[must_use]
pub fn gaps(chart: &GapsChart) -> String {
    svg::words_instead(&chart.frame)
}

/// What happened when in one State, in lanes over one axis of years.
#[must_use]
pub fn timeline(chart: &TimelineChart) -> String {
    svg::words_instead(&chart.frame)
}

//! Pictures of the figures: SVG in a page, SVG and PNG as files.
//!
//! What a chart shows is plain data ([`GapsChart`], [`TimelineChart`]): tables,
//! downloads and other formats are made from the same values. Every word comes
//! in with them, already in the reader's language. Layout turns the data into a
//! scene of shapes at whole pixels, drawing turns the scene into SVG. Nothing
//! here weighs facts or reads a clock: that is done before, by
//! [`crate::snapshot`].

mod area;
mod axis;
mod bars;
mod bars_layout;
mod caption;
mod dots;
mod dots_layout;
mod draw;
mod drawing;
mod facts_lane;
mod font;
mod frame;
mod gaps;
mod gaps_bar;
mod gaps_layout;
mod glyph;
mod hatch;
mod key;
mod lanes;
mod lanes_case;
mod lanes_lane;
mod lanes_layout;
mod lanes_measures;
mod lanes_tracks;
mod pack;
mod palette;
mod png;
mod procedure_lane;
mod scene;
mod step_glyph;
mod step_words;
mod steps;
mod steps_area;
mod steps_labels;
mod steps_layout;
mod stretch;
mod svg;
#[cfg(test)]
mod tests;
mod tiles;
mod tiles_face;
mod tiles_layout;
mod tiles_place;
mod timeline;
mod timeline_layout;
mod track;
mod wrap;

pub use bars::{Bar, BarScale, BarsChart, BarsRow};
pub use caption::Caption;
pub use dots::{Dot, DotsChart, DotsKey, DotsRow};
pub use drawing::Drawing;
#[cfg(any(feature = "docx", feature = "pdf"))]
pub(crate) use font::Face;
#[cfg(feature = "pdf")]
pub(crate) use font::{FAMILY, REGULAR, STRONG};
pub use frame::Frame;
pub use gaps::{GapsChart, GapsKey, GapsLevel, GapsRow};
pub use lanes::{
    LaneFigure, LanesChart, LanesKey, MeasureMark, ProcedureTrack, StateLane, StepLook, StepMark,
    StepShape,
};
pub use palette::Scheme;
pub use steps::{Layering, StepsChart, StepsPanel, Stretch};
pub use svg::DrawError;
pub use tiles::{LevelPart, Tile, TileFace, TileLook, TileStep, TilesChart};
pub use tiles_place::{Place, tile_places};
pub use timeline::{Lane, LaneContent, LegendKey, Mark, MarkKind, TimelineChart, Weight};
pub use track::{Band, BandKind, bands_on};

/// No picture, for where the words around it say that nothing is held.
#[must_use]
pub fn nothing(frame: Frame) -> Drawing {
    let width = frame.drawn_width();
    Drawing::new(frame, scene::Scene::new(width))
}

/// Horizontal bars: of the bound States, how many have a reported gap and how
/// many are not known, a row for each node.
#[must_use]
pub fn gaps(chart: &GapsChart) -> Drawing {
    Drawing::new(chart.frame.clone(), gaps_layout::lay_out(chart))
}

/// The States as tiles of one size, roughly as on a map.
#[must_use]
pub fn tiles(chart: &TilesChart) -> Drawing {
    Drawing::new(chart.frame.clone(), tiles_layout::lay_out(chart))
}

/// What happened when in one State, in lanes over one axis of years.
#[must_use]
pub fn timeline(chart: &TimelineChart) -> Drawing {
    Drawing::new(chart.frame.clone(), timeline_layout::lay_out(chart))
}

/// Horizontal bars: a share each, or a number of days; what is not known is a
/// dotted outline.
#[must_use]
pub fn bars(chart: &BarsChart) -> Drawing {
    Drawing::new(chart.frame.clone(), bars_layout::lay_out(chart))
}

/// Dots on one scale against what is asked for; what is not known has none.
#[must_use]
pub fn dots(chart: &DotsChart) -> Drawing {
    Drawing::new(chart.frame.clone(), dots_layout::lay_out(chart))
}

/// Figures over time, as steps on exactly the days on which they change.
#[must_use]
pub fn steps(chart: &StepsChart) -> Drawing {
    Drawing::new(chart.frame.clone(), steps_layout::lay_out(chart))
}

/// What happened when in many States, a lane each over one axis of years.
#[must_use]
pub fn lanes(chart: &LanesChart) -> Drawing {
    Drawing::new(chart.frame.clone(), lanes_layout::lay_out(chart))
}

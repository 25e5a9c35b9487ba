//! A chart as a figure of a report.

use data::report::{Block, Figure};

use crate::charts::Chart;

/// How wide a picture is laid out: a sheet's width, at which its words are as large as
/// those around it.
const WIDTH: u32 = 760;

/// The figure; none where there is nothing to draw.
pub(in crate::reports) fn figure(chart: Option<Chart<'_>>) -> Option<Block> {
    let chart = chart.filter(|chart| !chart.table.rows.is_empty())?;
    let drawing = chart.drawn("report", WIDTH);
    Some(Block::Figure(Figure {
        caption: chart.title.clone(),
        described: chart.described.clone(),
        drawing,
    }))
}

//! A chart as a file.

use super::Chart;
use crate::context::PageContext;

/// The formats in which a chart is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The picture, to be scaled.
    Svg,
    /// The picture in pixels.
    Png,
    /// Exactly what is drawn, as figures.
    Csv,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Svg, Self::Png, Self::Csv];

    /// The ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Csv => "csv",
        }
    }
}

impl Chart<'_> {
    /// Where the chart lies as a file.
    pub(crate) fn address(&self, format: Format) -> String {
        self.query.at(&format!("/charts/{}.{}", self.name, format.ending()))
    }

    /// The chart as a file; none where it could not be drawn.
    #[must_use]
    pub fn file(&self, ctx: &PageContext, format: Format) -> Option<Vec<u8>> {
        match format {
            Format::Svg => Some(self.drawn("file", self.size.of_file()).inline().into_bytes()),
            Format::Png => None,
            Format::Csv => Some(self.table.csv(ctx).into_bytes()),
        }
    }
}

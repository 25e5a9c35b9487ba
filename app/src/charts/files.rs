//! A chart as a file.

use data::chart::{DrawError, Scheme};

use super::Chart;
use crate::{context::PageContext, language::Language};

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

/// How many pixels of a PNG make a unit of the SVG: letters stay sharp in print.
const PNG_SCALE: u8 = 2;

/// What says that a text is UTF-8 where a spreadsheet would guess otherwise.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

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

    /// Whether it is the picture, and so can be had for a dark ground.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        !matches!(self, Self::Csv)
    }
}

impl Chart<'_> {
    /// Where the chart lies as a file.
    pub(crate) fn address(&self, format: Format) -> String {
        self.query.at(&self.path(format))
    }

    /// Where the picture lies as a file for a dark ground.
    pub(crate) fn dark_address(&self, format: Format) -> String {
        self.query.dark(&self.path(format))
    }

    fn path(&self, format: Format) -> String {
        format!("/charts/{}.{}", self.name, format.ending())
    }

    /// The name under which the file is saved, of letters, digits, dots and
    /// hyphens: chart, what the chart is of, day and edition, and the language unless
    /// it is English.
    #[must_use]
    pub fn file_name(&self, ctx: &PageContext, format: Format, scheme: Scheme) -> String {
        let mut parts = vec![self.name.to_owned()];
        parts.extend(self.query.values());
        parts.push(format!("{}-edition-{}", ctx.on, ctx.snapshot.revision()));
        if scheme == Scheme::Dark && format.is_picture() {
            parts.push("dark".to_owned());
        }
        if self.query.language() != Language::English {
            parts.push(self.query.language().to_string());
        }
        format!("{}.{}", parts.join("-"), format.ending())
    }

    /// The chart as a file.
    ///
    /// # Errors
    /// When the picture cannot be drawn.
    pub fn file(
        &self,
        ctx: &PageContext,
        format: Format,
        scheme: Scheme,
    ) -> Result<Vec<u8>, DrawError> {
        let drawn = || self.drawn("file", self.size.of_file());
        match format {
            Format::Svg => drawn().file(&self.caption(ctx), scheme).map(String::into_bytes),
            Format::Png => drawn().png(&self.caption(ctx), scheme, PNG_SCALE),
            Format::Csv => {
                let mut text = self.table.csv(ctx);
                if !text.is_ascii() {
                    text.insert(0, BYTE_ORDER_MARK);
                }
                Ok(text.into_bytes())
            }
        }
    }
}

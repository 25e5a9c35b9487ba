//! The colours and patterns of charts.
//!
//! The page's style sheet recolours them for dark mode by their exact values,
//! so no other value may be written into a picture.

use plotters::style::RGBColor;

use super::{area::Area, hatch};

/// A plain colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ink {
    Text,
    Muted,
    Grid,
    Paper,
    Panel,
    Transposed,
    Partial,
    PartialLine,
    PartialHatch,
    NotTransposed,
    NotTransposedHatch,
    Unclear,
    Accent,
    Band,
}

impl Ink {
    const fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Text => (0x1D, 0x1D, 0x1B),
            Self::Muted => (0x5B, 0x5F, 0x66),
            Self::Grid => (0xD9, 0xD7, 0xD0),
            Self::Paper => (0xFB, 0xFA, 0xF7),
            Self::Panel => (0xEC, 0xEA, 0xE4),
            Self::Transposed => (0x00, 0x72, 0xB2),
            Self::Partial => (0xE6, 0x9F, 0x00),
            Self::PartialLine => (0x9A, 0x67, 0x00),
            Self::PartialHatch => (0xF4, 0xC6, 0x67),
            Self::NotTransposed => (0xD5, 0x5E, 0x00),
            Self::NotTransposedHatch => (0xF2, 0xA0, 0x6B),
            Self::Unclear => (0xB4, 0x58, 0x8F),
            Self::Accent => (0x1B, 0x4B, 0x8F),
            Self::Band => (0xF0, 0xC6, 0x74),
        }
    }

    /// The colour as the drawing library takes it.
    pub(crate) const fn color(self) -> RGBColor {
        let (red, green, blue) = self.rgb();
        RGBColor(red, green, blue)
    }

    /// The colour as it is written.
    pub(crate) fn hex(self) -> String {
        let (red, green, blue) = self.rgb();
        format!("#{red:02X}{green:02X}{blue:02X}")
    }
}

/// From one dot to the next.
const DOTS: i32 = 5;

/// A filled pattern: what a colour says is never said by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pattern {
    /// A gap in some of it: diagonal hatch on orange.
    Partial,
    /// A gap in all of it: cross-hatch on vermilion.
    NotTransposed,
    /// Dots on paper: not known (grey), unclear (purple).
    Dots(Ink),
    /// Some day of a stretch: thin diagonals on paper, in the colour of what happened.
    SomeDay(Ink),
}

impl Pattern {
    /// A colour of no other use, written by the drawing library, which knows no
    /// patterns, where the pattern is to be.
    pub(crate) const fn stand_in(self) -> RGBColor {
        let (kind, ink) = match self {
            Self::Partial => (0, 0),
            Self::NotTransposed => (1, 0),
            Self::Dots(ink) => (2, ink as u8),
            Self::SomeDay(ink) => (3, ink as u8),
        };
        RGBColor(1, kind, ink)
    }

    /// The colour beneath its lines or dots.
    pub(crate) const fn base(self) -> Ink {
        match self {
            Self::Partial => Ink::Partial,
            Self::NotTransposed => Ink::NotTransposed,
            Self::Dots(_) | Self::SomeDay(_) => Ink::Paper,
        }
    }

    /// Its lines or dots over an area, as an element; nothing where none has room.
    pub(crate) fn over(self, area: Area) -> String {
        let filled = |path: String, ink: Ink| (path, format!("fill=\"{}\"", ink.hex()));
        let (path, look) = match self {
            Self::Partial => filled(hatch::rising(area, 7, 3), Ink::PartialHatch),
            Self::NotTransposed => {
                let cross = hatch::rising(area, 6, 1) + &hatch::falling(area, 6, 1);
                filled(cross, Ink::NotTransposedHatch)
            }
            Self::SomeDay(ink) => filled(hatch::rising(area, 6, 1), ink),
            Self::Dots(ink) => (
                hatch::dots(area, DOTS),
                format!(
                    "fill=\"none\" stroke=\"{}\" stroke-width=\"1.8\" \
                     stroke-linecap=\"round\" stroke-dasharray=\"0 {DOTS}\"",
                    ink.hex()
                ),
            ),
        };
        if path.is_empty() { path } else { format!("<path d=\"{path}\" {look}/>\n") }
    }
}

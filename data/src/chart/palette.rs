//! The colours and patterns of charts.
//!
//! The page's style sheet recolours them for dark mode by their exact values,
//! so no other value may be written into a picture.

use plotters::style::RGBColor;

use super::Frame;

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

    fn hex(self) -> String {
        let (red, green, blue) = self.rgb();
        format!("#{red:02X}{green:02X}{blue:02X}")
    }
}

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
    /// The pattern's own part of its id.
    fn name(self) -> String {
        match self {
            Self::Partial => "partial".to_owned(),
            Self::NotTransposed => "not-transposed".to_owned(),
            Self::Dots(ink) => format!("dots-{}", ink as u8),
            Self::SomeDay(ink) => format!("some-day-{}", ink as u8),
        }
    }

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

    /// Puts the pattern where its stand-in is. The quotes are what makes this
    /// safe: in text they are written as entities.
    pub(crate) fn put_into(self, drawn: &str, frame: &Frame) -> String {
        let RGBColor(red, green, blue) = self.stand_in();
        let stand_in = format!("fill=\"#{red:02X}{green:02X}{blue:02X}\"");
        drawn.replace(&stand_in, &format!("fill=\"url(#{})\"", frame.id(&self.name())))
    }

    /// Its definition.
    pub(crate) fn definition(self, frame: &Frame) -> String {
        let (side, base, marks) = match self {
            Self::Partial => (7, Ink::Partial, diagonals(7, Ink::PartialHatch, "2")),
            Self::NotTransposed => {
                let cross = "<path d=\"M0,0L6,6M0,6L6,0\"";
                let stroke = Ink::NotTransposedHatch.hex();
                (6, Ink::NotTransposed, format!("{cross} stroke=\"{stroke}\" stroke-width=\"1\"/>"))
            }
            Self::Dots(ink) => {
                let fill = ink.hex();
                let dot = format!("<circle cx=\"2.5\" cy=\"2.5\" r=\"0.9\" fill=\"{fill}\"/>");
                (5, Ink::Paper, dot)
            }
            Self::SomeDay(ink) => (5, Ink::Paper, diagonals(5, ink, "1")),
        };
        let (id, fill) = (frame.id(&self.name()), base.hex());
        format!(
            "<pattern id=\"{id}\" width=\"{side}\" height=\"{side}\" \
             patternUnits=\"userSpaceOnUse\"><rect width=\"{side}\" height=\"{side}\" \
             fill=\"{fill}\"/>{marks}</pattern>\n"
        )
    }
}

/// Rising diagonals that meet at the edges of a square tile.
fn diagonals(side: i32, ink: Ink, width: &str) -> String {
    let (stroke, over) = (ink.hex(), side + 1);
    format!(
        "<path d=\"M-1,1L1,-1M0,{side}L{side},0M{before},{over}L{over},{before}\" \
         stroke=\"{stroke}\" stroke-width=\"{width}\"/>",
        before = side - 1,
    )
}

//! The colours and patterns of charts.
//!
//! The page's style sheet recolours them for dark mode by their exact values,
//! so no other value may be written into a picture of a page. A file stands
//! alone, and is written in the colours of its ground.

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

/// The ground for which a file is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scheme {
    /// White, also for print.
    #[default]
    Light,
    /// Dark.
    Dark,
}

/// In which colours a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    /// Those that the page's style sheet looks for.
    Page,
    /// Those of a file: the sheet's own ones, on white where it is light.
    File(Scheme),
}

impl Ink {
    const fn on_page(self) -> (u8, u8, u8) {
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

    const fn on_dark(self) -> (u8, u8, u8) {
        match self {
            Self::Text => (0xE9, 0xE7, 0xE1),
            Self::Muted => (0xA4, 0xA9, 0xB0),
            Self::Grid => (0x30, 0x36, 0x3C),
            Self::Paper => (0x14, 0x17, 0x1A),
            Self::Panel => (0x23, 0x28, 0x2D),
            Self::Transposed => (0x4A, 0xA3, 0xDC),
            Self::Partial => (0xF0, 0xB2, 0x3A),
            Self::PartialLine => (0xF7, 0xCD, 0x7D),
            Self::PartialHatch => (0x8D, 0x6A, 0x24),
            Self::NotTransposed => (0xEE, 0x77, 0x33),
            Self::NotTransposedHatch => (0x8A, 0x3C, 0x0F),
            Self::Unclear => (0xD8, 0x8C, 0xBD),
            Self::Accent => (0x8F, 0xB5, 0xF0),
            Self::Band => (0x8A, 0x6D, 0x33),
        }
    }
}

impl Colours {
    const fn rgb(self, ink: Ink) -> (u8, u8, u8) {
        match (self, ink) {
            (Self::File(Scheme::Light), Ink::Paper) => (0xFF, 0xFF, 0xFF),
            (Self::Page | Self::File(Scheme::Light), ink) => ink.on_page(),
            (Self::File(Scheme::Dark), ink) => ink.on_dark(),
        }
    }

    /// A colour as the drawing library takes it.
    pub(crate) const fn color(self, ink: Ink) -> RGBColor {
        let (red, green, blue) = self.rgb(ink);
        RGBColor(red, green, blue)
    }

    /// A colour as it is written.
    pub(crate) fn hex(self, ink: Ink) -> String {
        let (red, green, blue) = self.rgb(ink);
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
    /// One stroke from corner to corner: not bound.
    Slash(Ink),
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
            Self::Slash(ink) => (4, ink as u8),
        };
        RGBColor(1, kind, ink)
    }

    /// The colour beneath its lines or dots.
    pub(crate) const fn base(self) -> Ink {
        match self {
            Self::Partial => Ink::Partial,
            Self::NotTransposed => Ink::NotTransposed,
            Self::Dots(_) | Self::SomeDay(_) | Self::Slash(_) => Ink::Paper,
        }
    }

    /// Its lines or dots over an area, as an element; nothing where none has room.
    pub(crate) fn over(self, area: Area, colours: Colours) -> String {
        let filled = |path: String, ink: Ink| (path, format!("fill=\"{}\"", colours.hex(ink)));
        let (path, look) = match self {
            Self::Partial => filled(hatch::rising(area, 7, 3), Ink::PartialHatch),
            Self::NotTransposed => {
                let cross = hatch::rising(area, 6, 1) + &hatch::falling(area, 6, 1);
                filled(cross, Ink::NotTransposedHatch)
            }
            Self::SomeDay(ink) => filled(hatch::rising(area, 6, 1), ink),
            Self::Slash(ink) => filled(hatch::slash(area), ink),
            Self::Dots(ink) => (
                hatch::dots(area, DOTS),
                format!(
                    "fill=\"none\" stroke=\"{}\" stroke-width=\"1.8\" \
                     stroke-linecap=\"round\" stroke-dasharray=\"0 {DOTS}\"",
                    colours.hex(ink)
                ),
            ),
        };
        if path.is_empty() { path } else { format!("<path d=\"{path}\" {look}/>\n") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: &str = include_str!("../../../style/tokens.css");

    /// The value of a token at its first or second place: light, then dark.
    fn token(name: &str, at: usize) -> String {
        let start = format!("--{name}: ");
        let found = TOKENS.lines().filter_map(|line| line.trim().strip_prefix(&start)).nth(at);
        found.unwrap().split(';').next().unwrap().to_uppercase()
    }

    #[test]
    fn colours_are_those_of_the_style_sheet() {
        #[track_caller]
        fn check(ink: Ink, name: &str) {
            assert_eq!(Colours::Page.hex(ink), token(name, 0), "{name}");
            assert_eq!(Colours::File(Scheme::Dark).hex(ink), token(name, 1), "dark {name}");
            let light = if ink == Ink::Paper { "#FFFFFF".to_owned() } else { token(name, 0) };
            assert_eq!(Colours::File(Scheme::Light).hex(ink), light, "light {name}");
        }
        check(Ink::Text, "ink");
        check(Ink::Paper, "paper");
        check(Ink::Panel, "panel");
        check(Ink::Transposed, "transposed");
        check(Ink::Partial, "partial");
        check(Ink::PartialLine, "partial-line");
        check(Ink::PartialHatch, "partial-hatch");
        check(Ink::NotTransposed, "not-transposed");
        check(Ink::NotTransposedHatch, "not-transposed-hatch");
        check(Ink::Unclear, "unclear");
        check(Ink::Accent, "accent");
        check(Ink::Band, "band");
        check(Ink::Muted, "muted");
        check(Ink::Grid, "line");
    }
}

//! The charts' font, and how wide text is in it.
//!
//! The font is in the binary, so that widths are true and the same everywhere;
//! the page sends the same font to the browser.

use std::sync::OnceLock;

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};

/// The family's name, as the page's style sheet has it too.
pub(crate) const FAMILY: &str = "IBM Plex Sans";

static REGULAR: &[u8] = include_bytes!("../../../style/fonts/chart/IBMPlexSans-Regular.ttf");
static STRONG: &[u8] = include_bytes!("../../../style/fonts/chart/IBMPlexSans-SemiBold.ttf");

/// The drawing library divides a font's size by this to get pixels per em.
const PLOTTERS_EM: f64 = 1.24;

/// At this size of the measuring library, which counts from ascender to
/// descender (1025 + 275 units of the font), an em is 1000.
const SIZE_OF_THOUSAND: f64 = 1300.0;

/// How text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    /// Names and figures.
    Body,
    /// Names that lead others.
    BodyStrong,
    /// Everything else.
    Small,
    /// The deadline, and the like.
    SmallStrong,
}

impl Face {
    /// Pixels per em.
    pub(crate) const fn size(self) -> i32 {
        match self {
            Self::Body | Self::BodyStrong => 14,
            Self::Small | Self::SmallStrong => 13,
        }
    }

    /// From one line's top to the next one's.
    pub(crate) const fn line(self) -> i32 {
        match self {
            Self::Body | Self::BodyStrong => 19,
            Self::Small | Self::SmallStrong => 17,
        }
    }

    const fn style(self) -> FontStyle {
        match self {
            Self::Body | Self::Small => FontStyle::Normal,
            Self::BodyStrong | Self::SmallStrong => FontStyle::Bold,
        }
    }

    /// The font as the drawing library takes it.
    pub(crate) fn font(self) -> FontDesc<'static> {
        // A hair less, or 13 is written as 13.000000000000002.
        let size = (f64::from(self.size()) * PLOTTERS_EM).next_down();
        self.at(size)
    }

    /// How wide a text is, in pixels, with a little room for another shaping.
    pub(crate) fn width(self, text: &str) -> i32 {
        let thousandths = self.at(SIZE_OF_THOUSAND).layout_box(text).map_or_else(
            // Without the font: wider than any of its usual letters.
            |_| i32::try_from(text.chars().count()).unwrap_or(i32::MAX / 1000) * 700,
            |((left, _), (right, _))| right - left,
        );
        // i64: a very long text must not overflow before it is cut.
        let pixels = i64::from(thousandths) * i64::from(self.size()) / 1000;
        i32::try_from(pixels + pixels / 64 + 2).unwrap_or(i32::MAX)
    }

    fn at(self, size: f64) -> FontDesc<'static> {
        is_registered();
        FontDesc::new(FontFamily::Name(FAMILY), size, self.style())
    }
}

/// Registers the font once; whether that went well.
fn is_registered() -> bool {
    static DONE: OnceLock<bool> = OnceLock::new();
    *DONE.get_or_init(|| {
        register_font(FAMILY, FontStyle::Normal, REGULAR).is_ok()
            && register_font(FAMILY, FontStyle::Bold, STRONG).is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_in_the_binary_is_usable() {
        assert!(is_registered());
    }

    /// The widths at the right were measured in Chromium (getComputedTextLength).
    #[test]
    fn widths_are_those_of_the_browser() {
        #[track_caller]
        fn check(face: Face, text: &str, browser: i32) {
            let width = face.width(text);
            assert!(
                (browser..=browser + 2 + browser / 25).contains(&width),
                "{text}: {width}"
            );
        }
        check(Face::Small, "", 0);
        check(Face::Small, "INFR(2019)2230", 101);
        check(Face::BodyStrong, "INFR(2019)2230", 110);
        check(Face::Small, "21 + 5 not known, of 26", 138);
        check(
            Face::BodyStrong,
            "Preventive intervention programmes or measures",
            321,
        );
        check(Face::Small, "Ελλάδα: μεταφορά", 112);
        check(Face::BodyStrong, "Съобщение на Комисията", 175);
        // The browser moves some pairs of letters closer together.
        check(Face::Small, "due 18 December 2013", 138);
    }

    #[test]
    fn sizes_are_written_as_whole_numbers() {
        for face in [Face::Body, Face::Small] {
            assert_eq!(
                format!("{}", face.font().get_size() / PLOTTERS_EM),
                face.size().to_string()
            );
        }
    }
}

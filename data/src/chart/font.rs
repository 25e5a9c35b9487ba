//! The charts' font, and how wide text is in it.
//!
//! The font is in the binary, so that widths are true and the same everywhere;
//! the page sends the same font to the browser.

use std::sync::OnceLock;

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};

/// The family's name, as the page's style sheet has it too.
pub(crate) const FAMILY: &str = "IBM Plex Sans";

/// Where the family is not installed: what is most like it in width.
pub(crate) const FALLBACKS: &str = "Arial, Liberation Sans, Helvetica, sans-serif";

pub(crate) static REGULAR: &[u8] =
    include_bytes!("../../../style/fonts/chart/IBMPlexSans-Regular.ttf");
pub(crate) static STRONG: &[u8] =
    include_bytes!("../../../style/fonts/chart/IBMPlexSans-SemiBold.ttf");

/// The drawing library divides a font's size by this to get pixels per em.
const PLOTTERS_EM: f64 = 1.24;

/// At this size of the measuring library, which counts from ascender to
/// descender (1025 + 275 units of the font), an em is 1000.
const SIZE_OF_THOUSAND: f64 = 1300.0;

/// The signs before this are those of Latin, Greek and Cyrillic texts.
const ALPHABETS: u32 = 0x500;

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
    /// The title of a file.
    Title,
}

impl Face {
    /// One face of each size.
    pub(crate) const SIZES: [Self; 3] = [Self::Body, Self::Small, Self::Title];

    /// Pixels per em.
    pub(crate) const fn size(self) -> i32 {
        match self {
            Self::Body | Self::BodyStrong => 14,
            Self::Small | Self::SmallStrong => 13,
            Self::Title => 20,
        }
    }

    /// From one line's top to the next one's.
    pub(crate) const fn line(self) -> i32 {
        match self {
            Self::Body | Self::BodyStrong => 19,
            Self::Small | Self::SmallStrong => 17,
            Self::Title => 27,
        }
    }

    const fn is_strong(self) -> bool {
        matches!(self, Self::BodyStrong | Self::SmallStrong | Self::Title)
    }

    /// The font as the drawing library takes it.
    pub(crate) fn font(self) -> FontDesc<'static> {
        self.measure().resize(f64::from(self.size()) * PLOTTERS_EM)
    }

    /// The size as the drawing library writes it, which may be off by a rounding
    /// of its last digit.
    pub(crate) fn written_size(self) -> String {
        (self.font().get_size() / PLOTTERS_EM).to_string()
    }

    /// How wide a text is, in pixels, with a little room for another shaping.
    pub(crate) fn width(self, text: &str) -> i32 {
        let widths = self.widths();
        let thousandths: i64 = text
            .chars()
            .map(|sign| match widths.get(sign as usize) {
                Some(width) => *width,
                None => self.width_of(sign),
            })
            .sum();
        let pixels = thousandths * i64::from(self.size()) / 1000;
        i32::try_from(pixels + pixels / 64 + 2).unwrap_or(i32::MAX)
    }

    /// The width of each sign of the alphabets in use: an em is 1000. The font has whole
    /// widths at this size and no table of pairs for the measuring library to add, so that
    /// the sum of these is what it says of a text; a test holds it.
    fn widths(self) -> &'static [i64] {
        static WIDTHS: [OnceLock<Vec<i64>>; 2] = [OnceLock::new(), OnceLock::new()];
        WIDTHS[usize::from(self.is_strong())].get_or_init(|| {
            let sign = |at| char::from_u32(at).map_or(0, |sign| self.width_of(sign));
            (0..ALPHABETS).map(sign).collect()
        })
    }

    fn width_of(self, sign: char) -> i64 {
        self.measure().layout_box(sign.encode_utf8(&mut [0; 4])).map_or(
            // Without the font: wider than most of its letters.
            700,
            |((left, _), (right, _))| i64::from(right) - i64::from(left),
        )
    }

    /// The font at the size in which it is measured.
    fn measure(self) -> &'static FontDesc<'static> {
        static FONTS: OnceLock<[FontDesc<'static>; 2]> = OnceLock::new();
        let [regular, strong] = FONTS.get_or_init(|| {
            // A font that cannot be read is not registered; widths are then guessed.
            let _ = register_font(FAMILY, FontStyle::Normal, REGULAR);
            let _ = register_font(FAMILY, FontStyle::Bold, STRONG);
            [FontStyle::Normal, FontStyle::Bold]
                .map(|style| FontDesc::new(FontFamily::Name(FAMILY), SIZE_OF_THOUSAND, style))
        });
        if self.is_strong() { strong } else { regular }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_in_the_binary_is_usable() {
        for face in [Face::Body, Face::BodyStrong] {
            assert!(face.measure().layout_box("Ελλάδα").is_ok());
        }
        assert_ne!(Face::Body.width("mmmmmm"), Face::BodyStrong.width("mmmmmm"));
    }

    #[test]
    fn a_text_is_as_wide_as_its_signs() {
        for text in ["Preventive intervention: AV, To, Wa", "Ελλάδα — μεταφορά", "Съобщение №1 → ŵ"]
        {
            for face in [Face::Body, Face::BodyStrong] {
                let ((left, _), (right, _)) = face.measure().layout_box(text).unwrap();
                let signs: i64 = text.chars().map(|sign| face.width_of(sign)).sum();
                assert_eq!(signs, i64::from(right - left), "{text}");
            }
        }
    }

    /// The widths at the right were measured in Chromium (getComputedTextLength).
    #[test]
    fn widths_are_those_of_the_browser() {
        #[track_caller]
        fn check(face: Face, text: &str, browser: i32) {
            let width = face.width(text);
            assert!((browser..=browser + 2 + browser / 25).contains(&width), "{text}: {width}");
        }
        check(Face::Small, "", 0);
        check(Face::Small, "INFR(2019)2230", 101);
        check(Face::BodyStrong, "INFR(2019)2230", 110);
        check(Face::Small, "21 + 5 not known, of 26", 138);
        check(Face::BodyStrong, "Preventive intervention programmes or measures", 321);
        check(Face::Small, "Ελλάδα: μεταφορά", 112);
        check(Face::BodyStrong, "Съобщение на Комисията", 175);
        // The browser moves some pairs of letters closer together.
        check(Face::Small, "due 18 December 2013", 138);
    }
}

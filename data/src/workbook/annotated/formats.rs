//! How cells of a copy look: by what stands in them, and by how grave the fault
//! in them is. Colour is never alone: a marked cell has a note as well.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use super::time::Kind;
use crate::issue::Severity;

/// So many columns are given a width and, in a file of text, are set to text below
/// its last row too.
pub(super) const SET_COLUMNS: u16 = 100;
/// How wide, in signs.
pub(super) const WIDTH: f64 = 18.0;

/// The colour of a fault, light enough for black letters.
pub(super) fn colour(severity: Severity) -> Color {
    match severity {
        Severity::Error => Color::RGB(0x00FF_C7CE),
        Severity::Warning => Color::RGB(0x00FF_EB9C),
    }
}

/// The formats of one kind of cell: not marked, an error, a warning.
struct Three([Format; 3]);

impl Three {
    fn of(plain: &Format) -> Self {
        let marked = |severity| {
            let format = plain.clone().set_background_color(colour(severity));
            match severity {
                Severity::Error => format.set_bold().set_border(FormatBorder::Thick),
                Severity::Warning => format.set_border(FormatBorder::Dashed),
            }
        };
        Self([plain.clone(), marked(Severity::Error), marked(Severity::Warning)])
    }

    const fn get(&self, mark: Option<Severity>) -> &Format {
        let Self([plain, error, warning]) = self;
        match mark {
            None => plain,
            Some(Severity::Error) => error,
            Some(Severity::Warning) => warning,
        }
    }
}

/// All of them.
pub(super) struct Formats {
    text: Three,
    number: Three,
    day: Three,
    moment: Three,
    clock: Three,
    duration: Three,
}

impl Default for Formats {
    fn default() -> Self {
        let of = |form: &str| {
            let format = Format::new().set_align(FormatAlign::Top);
            Three::of(&if form.is_empty() { format } else { format.set_num_format(form) })
        };
        Self {
            // What is typed over it stays as it is typed.
            text: of("@"),
            number: of(""),
            day: of("yyyy-mm-dd"),
            moment: of("yyyy-mm-dd hh:mm:ss"),
            clock: of("hh:mm:ss"),
            duration: of("[h]:mm:ss"),
        }
    }
}

impl Formats {
    /// Of a text.
    pub(super) const fn text(&self, mark: Option<Severity>) -> &Format {
        self.text.get(mark)
    }

    /// Of a column in which all is text.
    pub(super) const fn plain_text(&self) -> &Format {
        self.text.get(None)
    }

    /// Of a number that is shown as a time of some kind, or of none.
    pub(super) const fn of(&self, kind: Kind, mark: Option<Severity>) -> &Format {
        match kind {
            Kind::None => self.number.get(mark),
            Kind::Day => self.day.get(mark),
            Kind::Moment => self.moment.get(mark),
            Kind::Clock => self.clock.get(mark),
            Kind::Duration => self.duration.get(mark),
        }
    }
}

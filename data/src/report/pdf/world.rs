//! All that typesetting may see: one template, one report, the fonts in the binary.
//!
//! There are no other files, no packages, no network and no clock.

use std::sync::LazyLock;

use typst::{
    Feature, Features, Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, Source, VirtualRoot},
    text::{Font, FontBook, FontInfo},
    utils::LazyHash,
};

use crate::chart::{FAMILY, REGULAR, STRONG};

static SERIF: &[u8] = include_bytes!("../../../../style/fonts/print/IBMPlexSerif-Medium.ttf");
/// Greek letters with breathings and iota below, as older Greek acts are titled; Plex has
/// none.
static GREEK: &[u8] = include_bytes!("../../../../style/fonts/print/NotoSans-GreekExt-Regular.ttf");
static GREEK_STRONG: &[u8] =
    include_bytes!("../../../../style/fonts/print/NotoSans-GreekExt-SemiBold.ttf");

/// Its family, as the template calls it.
const SERIF_FAMILY: &str = "IBM Plex Serif";
const GREEK_FAMILY: &str = "Noto Sans";

/// Under which name the template finds the report.
const REPORT: &str = "/report.json";

/// What is the same for every report.
static PRESS: LazyLock<Press> = LazyLock::new(Press::new);

struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
}

impl Press {
    fn new() -> Self {
        let named = [
            (REGULAR, FAMILY),
            (STRONG, FAMILY),
            (SERIF, SERIF_FAMILY),
            (GREEK, GREEK_FAMILY),
            (GREEK_STRONG, GREEK_FAMILY),
        ];
        let (fonts, infos): (Vec<Font>, Vec<FontInfo>) = named
            .into_iter()
            .flat_map(|(bytes, family)| {
                // They call themselves `SmBld` and `Medm`, which is not taken for a weight.
                let info =
                    |font: &Font| FontInfo { family: family.to_owned(), ..font.info().clone() };
                Font::iter(Bytes::new(bytes)).map(move |font| (font.clone(), info(&font)))
            })
            .unzip();
        // Cells that name their row can only be marked so with this.
        let features = Features::from_iter([Feature::A11yExtras]);
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_infos(infos)),
            fonts,
            template: Source::detached(include_str!("report.typ")),
        }
    }
}

/// The world of one report.
pub(super) struct Sheets {
    content: Bytes,
}

impl Sheets {
    /// A world in which there is this report, as JSON.
    pub(super) fn new(content: Vec<u8>) -> Self {
        Self { content: Bytes::new(content) }
    }
}

/// Whether one of the fonts in the binary has a letter.
pub(super) fn is_held(letter: char) -> bool {
    PRESS.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
}

impl World for Sheets {
    fn library(&self) -> &LazyHash<Library> {
        &PRESS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &PRESS.book
    }

    fn main(&self) -> FileId {
        PRESS.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == PRESS.template.id() { Ok(PRESS.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let is_report = *id.root() == VirtualRoot::Project && id.vpath().get_with_slash() == REPORT;
        if is_report { Ok(self.content.clone()) } else { Err(missing(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        PRESS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}

//! The files of messages of each language, built into the binary. A language is added by
//! adding a folder and a line here; every language has every file.

use crate::language::Language;

/// The files of a folder, by name.
macro_rules! files {
    ($folder:literal: $($area:literal),+ $(,)?) => {
        &[$((
            concat!($area, ".ftl"),
            include_str!(concat!("../../locales/", $folder, "/", $area, ".ftl")),
        )),+]
    };
}

/// The areas, one file each.
macro_rules! areas {
    ($folder:literal) => {
        files!(
            $folder: "about", "accounts", "api", "articles", "changes", "charts", "cite",
            "columns", "data", "design", "error", "evidence", "figures", "gaps", "import", "matrix",
            "meanings",
            "member-states", "names", "penalties", "reports", "resolution", "search",
            "see-also", "side-by-side", "site", "sources", "state-of-play", "status", "time",
            "timeline", "visit",
        )
    };
}

/// A file's name and what it holds.
pub(super) type File = (&'static str, &'static str);

/// The files of a language.
pub(super) const fn of(language: Language) -> &'static [File] {
    const ENGLISH: &[File] = areas!("en");
    const FRENCH: &[File] = areas!("fr");
    const GERMAN: &[File] = areas!("de");
    match language {
        Language::English => ENGLISH,
        Language::French => FRENCH,
        Language::German => GERMAN,
    }
}

//! The languages in which the site speaks, and how an address says which.
//!
//! The language is the first part of a path: `/fr/matrix` is `/matrix` in French, and
//! without such a part a page is in English. What no word stands in (files of records, files
//! that a page loads, the API) has one address for all.

use std::fmt;

/// A language of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English, which has no part of its own in an address.
    #[default]
    English,
    /// French.
    French,
    /// German.
    German,
}

/// Where what lies below is the same in every language.
const WITHOUT_WORDS: [&str; 3] = ["/api/v1/", "/assets/", "/favicon.ico"];
/// Where pages of tables lie, and the files of records, whose names have a dot.
const RECORDS: &str = "/data/";

impl Language {
    /// Every language, in the order in which readers choose.
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::German];

    /// Its BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
        }
    }

    /// Its name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::German => "Deutsch",
        }
    }

    /// The address in this language of what lies at a path, or at a path with a query.
    /// An address that says a language already is not handed in.
    #[must_use]
    pub fn at(self, address: &str) -> String {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        if self == Self::English || !path.starts_with('/') || !has_words(path) {
            return address.to_owned();
        }
        let rest = if path == "/" { &address[1..] } else { address };
        format!("/{}{rest}", self.tag())
    }

    /// The language that a path says, and the path without it; none for a path that says
    /// none.
    #[must_use]
    pub fn said_in(path: &str) -> Option<(Self, &str)> {
        Self::ALL.into_iter().find_map(|language| {
            let rest = path.strip_prefix('/')?.strip_prefix(language.tag())?;
            (rest.is_empty() || rest.starts_with('/')).then_some((language, rest))
        })
    }

    /// A path without the language that it says.
    #[must_use]
    pub fn place(path: &str) -> &str {
        match Self::said_in(path) {
            Some((_, "")) => "/",
            Some((_, rest)) => rest,
            None => path,
        }
    }
}

/// Whether what lies at a path has words in it.
#[must_use]
pub fn has_words(path: &str) -> bool {
    !is_file_of_records(path) && !WITHOUT_WORDS.iter().any(|place| path.starts_with(place))
}

/// Whether a file of records lies at a path, and not the page of a table.
#[must_use]
pub fn is_file_of_records(path: &str) -> bool {
    path.strip_prefix(RECORDS).is_some_and(|name| name.contains('.'))
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_its_language_first() {
        #[track_caller]
        fn check(address: &str, french: &str) {
            assert_eq!(Language::French.at(address), french);
            assert_eq!(Language::English.at(address), address);
        }
        check("/", "/fr");
        check("/?on=2015-03-11", "/fr?on=2015-03-11");
        check("/#map", "/fr#map");
        check("/matrix", "/fr/matrix");
        check("/matrix?on=2015-03-11#x", "/fr/matrix?on=2015-03-11#x");
        check("/api", "/fr/api");
        check("/data", "/fr/data");
        check("/data/assessments?state=EL", "/fr/data/assessments?state=EL");
        check("/charts/gaps.svg", "/fr/charts/gaps.svg");
        // The same in every language.
        check("/api/v1/matrix?on=2015-03-11", "/api/v1/matrix?on=2015-03-11");
        check("/assets/a.css", "/assets/a.css");
        check("/data/assessments.csv?state=EL", "/data/assessments.csv?state=EL");
        check("#compare", "#compare");
        check("https://eur-lex.europa.eu/", "https://eur-lex.europa.eu/");
    }

    #[test]
    fn a_path_is_read_back() {
        #[track_caller]
        fn check(path: &str, expected: Option<(Language, &str)>) {
            assert_eq!(Language::said_in(path), expected);
        }
        check("/", None);
        check("/matrix", None);
        check("/french", None);
        check("/fr", Some((Language::French, "")));
        check("/fr/", Some((Language::French, "/")));
        check("/de/articles/18", Some((Language::German, "/articles/18")));
        check("/en/matrix", Some((Language::English, "/matrix")));
    }
}

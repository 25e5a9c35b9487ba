//! Addresses of the API that may have been meant where one was asked for that is not
//! there. Nothing here answers; what is proposed is read from the document.

use std::sync::LazyLock;

use data::{ingest::nearest, table::Table};

use super::document::document;

/// The most addresses that are proposed.
const MOST: usize = 4;
/// What every address holds, so that it tells none from another.
const IN_ALL: [&str; 3] = ["", "api", "v1"];

/// An address with the words by which it is known.
struct Known {
    address: String,
    words: Vec<String>,
}

/// The addresses, in the order of the document; each table has one of its own.
static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let paths = document()["paths"].as_object().into_iter().flatten().map(|(path, _)| path);
    let described = paths.map(|path| Known {
        address: path.clone(),
        words: telling(path).filter(|word| !word.starts_with('{')).collect(),
    });
    let tables = Table::ALL.iter().map(|table| Known {
        address: format!("/api/v1/records/{table}"),
        words: vec![folded(table.code())],
    });
    described.chain(tables).collect()
});

/// The addresses that have a word in common with a path, or one that resembles it: its
/// last word counts first.
pub(in crate::http) fn near(path: &str) -> Vec<String> {
    let words = || KNOWN.iter().flat_map(|known| &known.words).map(String::as_str);
    let mut found: Vec<String> = Vec::new();
    let asked: Vec<String> = telling(path).collect();
    for asked in asked.iter().rev() {
        let meant = words().find(|word| word == asked).or_else(|| nearest(asked, words()));
        let Some(meant) = meant else { continue };
        let of = KNOWN.iter().filter(|known| known.words.iter().any(|word| word == meant));
        for known in of {
            if !found.contains(&known.address) {
                found.push(known.address.clone());
            }
        }
    }
    found.truncate(MOST);
    found
}

/// The parts of a path that tell it from others.
fn telling(path: &str) -> impl DoubleEndedIterator<Item = String> {
    path.split('/').filter(|part| !IN_ALL.contains(part)).map(folded)
}

/// Capitals and hyphens make no other word.
fn folded(word: &str) -> String {
    word.to_lowercase().replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposes_what_may_have_been_meant() {
        #[track_caller]
        fn check(path: &str, expected: &[&str]) {
            assert_eq!(near(path), expected, "{path}");
        }
        check("/api/v1/infringements", &["/api/v1/records/infringements"]);
        check("/api/v1/infringment", &["/api/v1/records/infringements"]);
        check("/api/v1/records/findings", &["/api/v1/findings", "/api/v1/records/{table}"]);
        check(
            "/api/v1/records/Sources",
            &["/api/v1/sources", "/api/v1/records/sources", "/api/v1/records/{table}"],
        );
        check("/api/v1/changes/x", &["/api/v1/changes/{revision}"]);
        check("/api/v1/matrix/", &["/api/v1/matrix"]);
        check("/api/matrix", &["/api/v1/matrix"]);
        check("/api/v1/over_time", &["/api/v1/over-time"]);
        check("/api/v1/member-states", &["/api/v1/records/member_states"]);
        check("/api/v1/openapi", &["/api/v1/openapi.json"]);
        check("/api/v1/xylophone", &[]);
        check("/api/v1", &[]);
        check("/api/", &[]);
    }
}

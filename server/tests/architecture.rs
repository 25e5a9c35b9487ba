//! Holds the shape of the project: which crate may know which, which module
//! alone names a library, and that every module says what it is for.

#![expect(clippy::unwrap_used, reason = "a test may crash: that is how it fails")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every source file below a folder of the project, with its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no sources");
    found.sort();
    found
}

/// The code without comments: a comment may name what the code may not.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether the code uses a crate: its name followed by `::`, or after `use`.
fn uses(code: &str, name: &str) -> bool {
    let boundary = |sign: Option<char>| {
        sign.is_none_or(|sign| !(sign.is_alphanumeric() || sign == '_' || sign == ':'))
    };
    code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = &code[at + name.len()..];
        let imported = code[..at].trim_end().ends_with("use") && after.starts_with([';', ' ']);
        boundary(before) && (after.starts_with("::") || imported)
    })
}

/// The sources of a folder without their tests, which may do what is forbidden.
fn product(folder: &str) -> Vec<(String, String)> {
    sources(folder).into_iter().filter(|(file, _)| !file.ends_with("tests.rs")).collect()
}

/// The names of a crate's dependencies, those of its tests left out.
fn dependencies(folder: &str) -> Vec<String> {
    let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
    let mut found = Vec::new();
    let mut listed = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            listed = line == "[dependencies]";
        } else if listed && !line.starts_with('#') {
            let name: String = line
                .chars()
                .take_while(|sign| sign.is_alphanumeric() || "-_".contains(*sign))
                .collect();
            found.extend((!name.is_empty()).then_some(name));
        }
    }
    assert!(!found.is_empty(), "{folder} has no dependencies");
    found
}

#[test]
fn dependencies_go_from_data_to_app_to_server() {
    for (crate_name, never) in [
        (
            "data",
            &["app", "server", "sqlx", "tokio", "axum", "hyper", "leptos", "tower", "clap"][..],
        ),
        ("app", &["server", "sqlx", "tokio", "axum", "hyper", "clap"][..]),
        ("xtask", &["data", "app", "server"][..]),
    ] {
        let known = dependencies(crate_name);
        for name in never {
            assert!(!known.iter().any(|known| known == name), "{crate_name} must not know {name}");
        }
    }
    let server = dependencies("server");
    assert!(server.iter().any(|name| name == "app") && server.iter().any(|name| name == "data"));
}

/// Each of these is named in one place only, so that it can be exchanged there.
#[test]
fn libraries_are_named_in_one_place() {
    for (library, homes, searched) in [
        ("sqlx", &["server/src/store/"][..], &["server/src", "app/src", "data/src"][..]),
        ("calamine", &["data/src/ingest/"][..], &["server/src", "app/src", "data/src"][..]),
        ("csv", &["data/src/ingest/"][..], &["server/src", "app/src", "data/src"][..]),
        ("strsim", &["data/src/ingest/"][..], &["server/src", "app/src", "data/src"][..]),
        ("plotters", &["data/src/chart/"][..], &["server/src", "app/src", "data/src"][..]),
        ("plotters_backend", &["data/src/chart/"][..], &["server/src", "app/src", "data/src"][..]),
        ("clap", &["server/src/cli/"][..], &["server/src", "app/src", "data/src"][..]),
        ("leptos", &["app/src/"][..], &["server/src", "data/src"][..]),
    ] {
        for (file, text) in searched.iter().flat_map(|folder| sources(folder)) {
            let home = homes.iter().any(|home| file.starts_with(home));
            assert!(home || !uses(&code(&text), library), "{file} must not name {library}");
        }
    }
}

#[test]
fn the_domain_touches_nothing_outside() {
    for (file, text) in sources("data/src") {
        let code = code(&text);
        for outside in [
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
            "std::thread",
            "std::time::",
            "SystemTime",
            "Instant::now",
            "Timestamp::now",
            "Zoned::now",
            "async fn",
            "println!",
        ] {
            assert!(!code.contains(outside), "{file} must not use {outside}");
        }
    }
}

#[test]
fn only_the_clock_asks_for_the_time_of_day() {
    for (file, text) in ["server/src", "app/src"].iter().flat_map(|folder| sources(folder)) {
        let code = code(&text);
        let asks =
            ["SystemTime", "Timestamp::now", "Zoned::now"].iter().any(|now| code.contains(now));
        assert!(!asks || file == "server/src/clock.rs", "{file} must be handed a clock");
    }
}

#[test]
fn pages_know_no_storage_and_only_publish_writes() {
    for (file, text) in product("server/src/http") {
        let code = code(&text);
        for never in ["publish::publish", "publish::{", "store::"] {
            assert!(!code.contains(never), "{file} must not use {never}");
        }
    }
    for (file, text) in product("server/src") {
        let begins = code(&text).contains(".begin()");
        assert!(!begins || file == "server/src/publish.rs", "{file} must not write");
    }
}

#[test]
fn what_is_stored_is_never_changed_or_deleted() {
    for (file, text) in product("server/src/store") {
        let upper = code(&text).to_uppercase();
        for never in ["\"UPDATE ", "DELETE FROM", "DROP TABLE", "INSERT OR REPLACE", "ON CONFLICT"]
        {
            assert!(!upper.contains(never), "{file} must not {never}");
        }
    }
}

#[test]
fn migrations_are_portable() {
    for entry in fs::read_dir(root().join("migrations")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let statements: String = text
            .lines()
            .filter(|line| !line.starts_with("--"))
            .collect::<Vec<_>>()
            .join("\n")
            .to_uppercase();
        for never in [
            "AUTOINCREMENT",
            "IDENTITY",
            "SERIAL",
            "CURRENT_TIMESTAMP",
            "DATETIME",
            " INTEGER",
            " BLOB",
            "WITHOUT ROWID",
            "STRICT",
            "PRAGMA",
            "CREATE TRIGGER",
            "JSONB",
        ] {
            assert!(!statements.contains(never), "{} must not say {never}", path.display());
        }
    }
}

#[test]
fn every_module_says_what_it_is_for_and_stays_short() {
    /// About two hundred is the aim; beyond this a file has several subjects.
    const MOST_LINES: usize = 400;
    for (file, text) in ["data/src", "app/src", "server/src", "server/tests", "xtask/src"]
        .iter()
        .flat_map(|folder| sources(folder))
    {
        assert!(text.starts_with("//!"), "{file} must open with //! and say what it is for");
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{file} has {lines} lines; part it by subject");
    }
}

#[test]
fn the_code_is_searched_as_meant() {
    assert!(uses("use sqlx::SqlitePool;", "sqlx"));
    assert!(uses("let x = sqlx::query(\"\");", "sqlx"));
    assert!(!uses("use crate::csv::Rows;", "csv"));
    assert!(!uses("csv_line(cells)", "csv"));
    assert_eq!(code("a // b\nc"), "a \nc");
}

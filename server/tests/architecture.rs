//! Holds the shape of the project: which crate may know which, which module
//! alone names a library, and that every module says what it is for.

#![expect(clippy::unwrap_used, reason = "a test may crash: that is how it fails")]

mod rust_source;
mod style_sheets;

use std::fs;
use std::path::{Path, PathBuf};

use rust_source::{parts, uses};

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

fn code(text: &str) -> String {
    parts(text).code
}

/// The sources of a folder without their tests, which may do what is forbidden.
fn product(folder: &str) -> Vec<(String, String)> {
    // Modules that are compiled for tests alone; some say when they are skipped.
    let is_test = |file: &str| {
        file.ends_with("tests.rs") || file.ends_with("corpora.rs") || file.contains("/tests/")
    };
    sources(folder).into_iter().filter(|(file, _)| !is_test(file)).collect()
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
    const EVERYWHERE: &[&str] = &["server/src", "data/src", "app/src"];
    for (home, libraries, searched) in [
        ("server/src/store/", &["sqlx"][..], EVERYWHERE),
        ("server/src/accounts/", &["argon2"], EVERYWHERE),
        ("server/src/cli/", &["clap"], EVERYWHERE),
        ("server/src/cli/settings.rs", &["toml"], EVERYWHERE),
        ("server/src/http/kept_answers.rs", &["moka"], EVERYWHERE),
        ("server/src/metrics.rs", &["prometheus_client"], EVERYWHERE),
        ("server/src/static_site/", &["lol_html"], EVERYWHERE),
        ("server/src/search/", &["tantivy", "tantivy_fst", "levenshtein_automata"], EVERYWHERE),
        ("data/src/search/", &["any_ascii"], EVERYWHERE),
        ("data/src/ingest/", &["calamine", "csv", "strsim"], EVERYWHERE),
        ("data/src/chart/", &["plotters", "plotters_backend", "png", "resvg"], EVERYWHERE),
        ("data/src/report/pdf/", &["typst", "typst_pdf"], EVERYWHERE),
        ("data/src/report/docx/", &["docx_rs"], EVERYWHERE),
        ("app/src/", &["leptos"], &["server/src", "data/src"]),
    ] {
        for (file, text) in searched.iter().flat_map(|folder| sources(folder)) {
            let code = code(&text);
            for library in libraries {
                let is_home = file.starts_with(home);
                assert!(is_home || !uses(&code, library), "{file} must not name {library}");
            }
        }
    }
}

#[test]
fn the_domain_touches_nothing_outside() {
    for (file, text) in product("data/src") {
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
fn only_its_own_module_asks_the_system_for_randomness() {
    for (file, text) in sources("server/src") {
        let asks = uses(&code(&text), "getrandom");
        assert!(!asks || file == "server/src/randomness.rs", "{file} must be handed randomness");
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
fn pages_know_no_storage_and_each_thing_has_one_writer() {
    /// Facts; accounts and sessions; drafts; what is erased.
    const WRITERS: [&str; 4] = [
        "server/src/publish.rs",
        "server/src/accounts/",
        "server/src/drafts/",
        "server/src/erasing/",
    ];
    for (file, text) in product("server/src/http") {
        let code = code(&text);
        for never in ["publish::publish", "publish::{", "store::"] {
            assert!(!code.contains(never), "{file} must not use {never}");
        }
    }
    for (file, text) in product("server/src") {
        let code = code(&text);
        let stores = file.starts_with("server/src/store/");
        let writer = stores || WRITERS.iter().any(|writer| file.starts_with(writer));
        assert!(!code.contains(".begin()") || writer, "{file} must not write");
        let facts = file == WRITERS[0] || stores;
        assert!(!code.contains("NewRevision") || facts, "{file} must not write facts");
    }
}

/// The words of a statement that changes or deletes what is stored, if it is one.
fn changes(sql: &str) -> Option<&'static str> {
    let sql = sql.to_uppercase();
    let words: Vec<&str> = sql
        .split(|sign: char| !(sign.is_alphanumeric() || sign == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    ["UPDATE", "DELETE", "REPLACE", "TRUNCATE", "DROP", "ALTER", "CONFLICT"]
        .into_iter()
        .find(|never| words.contains(never))
}

/// What may be changed and deleted, and where; the audit log is not among it, and
/// facts are only as far as they are erased.
const MAY_CHANGE: [(&str, &[&str]); 5] = [
    ("server/src/store/accounts.rs", &["account", "account_link", "session"]),
    ("server/src/store/known_browser.rs", &["known_browser"]),
    ("server/src/store/draft.rs", &["draft", "draft_file", "draft_tick"]),
    // Only what has a tombstone, which triggers see to.
    ("server/src/store/erasure.rs", &["record_change", "upload"]),
    ("server/src/store/word_mapping.rs", &["word_mapping"]),
];

/// Whether a statement changes or deletes rows of one of these tables, and no
/// others.
fn changes_only(tables: &[&str], sql: &str) -> bool {
    let verbs = sql.matches("UPDATE").count() + sql.matches("DELETE").count();
    let begins = |verb| tables.iter().any(|table| sql.starts_with(&format!("{verb} {table} ")));
    let changes = verbs == 1 && (begins("UPDATE") || begins("DELETE FROM"));
    // What is there already may be left as it is (`ON CONFLICT DO NOTHING`).
    let adds = verbs == 0 && begins("INSERT INTO");
    (changes || adds) && !sql.contains(';')
}

#[test]
fn facts_and_the_audit_log_are_never_changed_or_deleted() {
    const SQLITE: &str = "server/src/store/sqlite/mod.rs";
    for (file, text) in product("server/src/store") {
        for string in parts(&text).strings {
            let never = changes(&string);
            // It empties the log that SQLite keeps beside the file, and no table.
            if file == SQLITE && string == "PRAGMA wal_checkpoint(TRUNCATE)" {
                continue;
            }
            let may = MAY_CHANGE
                .iter()
                .any(|(home, tables)| file == *home && changes_only(tables, &string));
            assert!(
                never.is_none() || may,
                "{file} must not {}: {string}",
                never.unwrap_or_default()
            );
        }
    }
    let tables = MAY_CHANGE[0].1;
    assert!(changes_only(tables, "DELETE FROM session WHERE account = $1"));
    for sql in [
        "DELETE FROM audit WHERE seq = 1",
        "UPDATE revision SET message = ''",
        "DELETE FROM session WHERE 1; DELETE FROM upload",
        "DROP TABLE account ",
    ] {
        assert!(!changes_only(tables, sql), "{sql}");
    }
    for sql in [
        "UPDATE revision SET message = ''",
        "WITH old AS (SELECT 1)\n  UPDATE revision",
        "  delete\nfrom upload",
        "INSERT OR REPLACE INTO upload",
        "INSERT INTO upload VALUES (1) ON CONFLICT DO NOTHING",
        "DROP TRIGGER upload_stays",
    ] {
        assert!(changes(sql).is_some(), "{sql}");
    }
    assert_eq!(changes("the database could not be brought up to date"), None);
    assert_eq!(changes("SELECT updated, deleted_on FROM x"), None);
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
    for (file, text) in
        ["data/src", "data/tests", "app/src", "server/src", "server/tests", "xtask/src"]
            .iter()
            .flat_map(|folder| sources(folder))
    {
        assert!(text.starts_with("//!"), "{file} must open with //! and say what it is for");
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{file} has {lines} lines; part it by subject");
    }
}

/// What stands between backticks in a text, if it names a file or a folder.
fn named_paths(text: &str) -> Vec<&str> {
    let marked = text.split('`').skip(1).step_by(2);
    let file = |name: &str| {
        let last = name.rsplit('.').next().unwrap_or_default();
        last.len() < name.len() && last.chars().all(char::is_alphanumeric)
    };
    marked.filter(|name| !name.contains(' ') && (name.contains('/') || file(name))).collect()
}

/// Whether there is such a file or folder; `*` stands for any name.
fn exists(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Some((begin, end)) = name.split_once('*') else { return path.exists() };
    let folder = fs::read_dir(path.parent().unwrap());
    folder.into_iter().flatten().any(|entry| {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        name.starts_with(begin) && name.ends_with(end)
    })
}

#[test]
fn every_path_of_the_code_map_is_there() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let map = text.split("\n## ").find(|part| part.starts_with("Code map")).unwrap();
    let mut folder = root();
    let paths = named_paths(map);
    assert!(paths.len() > 40, "{paths:?}");
    for path in paths {
        let whole = root().join(path);
        if path.contains('/') {
            assert!(exists(&whole), "the code map names {path}, which is not there");
            folder = whole;
        } else {
            // A bare name stands in the folder named before it, or beside it.
            let beside = folder.parent().is_some_and(|parent| exists(&parent.join(path)));
            assert!(
                exists(&folder.join(path)) || beside,
                "the code map names {path} after {}, where it is not",
                folder.display()
            );
        }
    }
}

#[test]
fn the_code_map_is_read_as_meant() {
    let text =
        "| `data/src/ingest/` (feature `ingest`), `draft.rs`; `data \u{2190} app` | `a/*.ftl`";
    assert_eq!(named_paths(text), ["data/src/ingest/", "draft.rs", "a/*.ftl"]);
    assert!(
        exists(&root().join("server/tests/*.rs")) && !exists(&root().join("server/tests/*.ftl"))
    );
}

#[test]
fn the_code_is_searched_as_meant() {
    for used in [
        "use sqlx::SqlitePool;",
        "use sqlx;",
        "use sqlx as db;",
        "use ::sqlx::query;",
        "use {std::fmt, sqlx::query};",
        "extern crate sqlx;",
        "let x = sqlx::query();",
        "let x = ::sqlx::query();",
        "f(::sqlx::query())",
        "let address = \"https://x\"; sqlx::query()",
    ] {
        assert!(uses(&code(used), "sqlx"), "{used}");
    }
    for not in [
        "use crate::sqlx::Rows;",
        "use super::sqlx::Rows;",
        "sqlx_line(cells)",
        "my_sqlx::query()",
        "// sqlx::query()",
        "let x = \"sqlx::query\";",
        "self.sqlx::<u8>()",
    ] {
        assert!(!uses(&code(not), "sqlx"), "{not}");
    }
}

//! The site's files, as a browser asks for them, and the binary alone in a
//! folder elsewhere. Skipped where the binary holds no site (`cargo xtask
//! site` makes it, and `make test` has it).

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use app::shell::Assets;
use axum::http::StatusCode;
use server::assets::addresses;
use tempfile::TempDir;

use crate::served::Served;
use crate::test_app::TestApp;

/// The site's files, if this binary holds them.
fn site() -> Option<Assets> {
    let site = addresses().ok();
    if site.is_none() {
        println!("skipped: the site is not built into this binary; run `cargo xtask site`");
    }
    site
}

/// What stands between two marks, wherever they stand.
fn between<'a>(text: &'a str, before: &'a str, after: char) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).filter_map(move |rest| rest.split(after).next())
}

/// The page that loads every kind of file: it has islands.
const PAGE: &str = "/sources";

/// The files that a page, a style or a script names.
fn named(text: &str) -> BTreeSet<String> {
    [("\"/assets/", '"'), ("\"./", '"'), ("url(\"", '"')]
        .into_iter()
        .flat_map(|(before, after)| between(text, before, after))
        .filter(|name| !name.starts_with("data:"))
        .map(str::to_owned)
        .collect()
}

fn kind(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

/// Whether a file names others.
fn names_others(name: &str) -> bool {
    kind(name) == "css" || name.starts_with("start-")
}

#[tokio::test]
async fn every_file_that_a_page_names_is_there_ready_compressed_and_tagged() {
    let Some(site) = site() else { return };
    let icon = site.icon.is_some();
    let app = TestApp::start_with(site).await;
    let page = app.get(PAGE).await.text();
    let mut files = named(&page);
    for name in files.clone().iter().filter(|name| names_others(name)) {
        files.extend(named(&app.get(&format!("/assets/{name}")).await.text()));
    }
    let kinds: BTreeSet<&str> = files.iter().map(|name| kind(name)).collect();
    for kind in ["css", "js", "wasm", "woff2"] {
        assert!(kinds.contains(kind), "no {kind} among {files:?}");
    }
    for name in &files {
        let path = format!("/assets/{name}");
        let plain = app.get(&path).await;
        assert_eq!(plain.status, StatusCode::OK, "{path}");
        assert!(!plain.body.is_empty(), "{path}");
        let packed = app.get_with(&path, &[("accept-encoding", "br, gzip")]).await;
        let own = kind(name) == "woff2";
        assert_eq!(packed.header("content-encoding"), if own { "" } else { "br" }, "{path}");
        let varies: Vec<_> = packed.headers.get_all("vary").iter().collect();
        assert_eq!(varies.len(), usize::from(!own), "{path}: {varies:?}");
        if own {
            assert_eq!(packed.body, plain.body, "{path}");
            assert_eq!(packed.header("etag"), plain.header("etag"), "{path}");
        } else {
            let mut unpacked = Vec::new();
            brotli::BrotliDecompress(&mut &packed.body[..], &mut unpacked).unwrap();
            assert_eq!(unpacked, plain.body, "{path}");
            assert_ne!(packed.header("etag"), plain.header("etag"), "{path}");
        }
        for answer in [&plain, &packed] {
            assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
            assert!(answer.header("content-type").contains('/'), "{path}");
            assert!(answer.header("etag").len() > 30, "{path}");
        }
        let asked = [("accept-encoding", "br, gzip"), ("if-none-match", packed.header("etag"))];
        let held = app.get_with(&path, &asked).await;
        assert_eq!((held.status, held.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
        assert_eq!(held.header("etag"), packed.header("etag"), "{path}");
        let query = app.get(&format!("{path}?v=1")).await;
        assert_eq!(query.status, StatusCode::BAD_REQUEST, "{path}");
    }
    let icon = if icon { StatusCode::TEMPORARY_REDIRECT } else { StatusCode::NOT_FOUND };
    assert_eq!(app.get("/favicon.ico").await.status, icon);
}

/// Puts the binary into a folder in which there is nothing else.
fn alone(folder: &Path) -> std::path::PathBuf {
    let built = Path::new(env!("CARGO_BIN_EXE_transposition-monitor"));
    let copy = folder.join("monitor");
    // A link to the same bytes where that can be, since they are many.
    if std::fs::hard_link(built, &copy).is_err() {
        std::fs::copy(built, &copy).unwrap();
    }
    copy
}

#[test]
fn the_binary_alone_serves_the_whole_site() {
    if site().is_none() {
        return;
    }
    let folder = TempDir::new().unwrap();
    let server = Served::start(
        Command::new(alone(folder.path())).current_dir(folder.path()).env_clear().args([
            "serve",
            "--listen",
            "localhost:0",
            "--database",
            "sqlite:own.db",
            "--log",
            "error",
        ]),
    );
    let text = |path: &str| {
        let (head, body) = server.get(path);
        assert!(head.starts_with("HTTP/1.1 200 OK") && !body.is_empty(), "{path}: {head}");
        String::from_utf8_lossy(&body).into_owned()
    };
    let mut files = named(&text(PAGE));
    for name in files.clone().iter().filter(|name| names_others(name)) {
        files.extend(named(&text(&format!("/assets/{name}"))));
    }
    assert!(files.iter().any(|name| kind(name) == "wasm"), "{files:?}");
    let assets = files.iter().map(|name| format!("/assets/{name}"));
    let pages = ["/", "/matrix", "/articles/5", "/member-states/EL", "/about", "/api/v1/gaps"];
    for path in assets.chain(pages.map(str::to_owned)) {
        text(&path);
    }
}

//! The site as files: everything that can be reached is there, and nothing leads to what
//! is not.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::Html;
use axum::routing::get;
use data::model::Day;
use server::static_site::{self, Wanted};
use tempfile::TempDir;

use crate::command_line::{err, import, out, run, write};

/// All files below a folder, as paths from it.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned());
            }
        }
    }
    found
}

/// The values of an attribute in a page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    html.split(begin.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The file to which a link of a page leads, as a path from the folder.
fn target(page: &Path, link: &str) -> PathBuf {
    let link = link.split('#').next().unwrap();
    let mut target = page.parent().unwrap().to_owned();
    for part in Path::new(link).components() {
        match part {
            Component::ParentDir => assert!(target.pop(), "{link} leads out of the copy"),
            part => target.push(part),
        }
    }
    target
}

/// A page that leads to some places, as the site writes it.
fn page(links: &str) -> Html<String> {
    Html(format!(
        "<!DOCTYPE html><html><head><meta name=\"robots\" content=\"noindex\"></head><body>{links}</body></html>"
    ))
}

/// A site of few pages, made up, that answers for one day and edition alone.
fn made_up() -> Router {
    let home = || async {
        page(
            "<a href=\"/matrix?on=2026-01-30&amp;rev=1#table\">Matrix</a>\
             <a href=\"/matrix?on=2015-03-11\">Another day</a>\
             <a href=\"/search\">Search</a><a href=\"#main\">Main</a>\
             <form action=\"/search\"><input></form>\
             <a href=\"https://elsewhere.example/\">Elsewhere</a>",
        )
    };
    let matrix = || async {
        page(
            "<a href=\"/\">Home</a><a href=\"/charts/gaps.svg?node=5\">Chart</a><a href=\"/fr\">fr</a>",
        )
    };
    let only = |request: Request, next: Next| async {
        let query = request.uri().query().unwrap_or_default().to_owned();
        assert!(query.ends_with("on=2026-01-30&rev=1"), "{query}");
        next.run(request).await
    };
    Router::new()
        .route("/", get(home))
        .route("/fr", get(home))
        .route("/de", get(home))
        .route("/matrix", get(matrix))
        .route("/charts/gaps.svg", get(|| async { "<svg/>" }))
        .layer(middleware::from_fn(only))
}

fn wanted(files: bool, live: Option<&str>) -> Wanted {
    let live = live.map(|live| live.parse().unwrap());
    Wanted { on: Day::parse("2026-01-30").unwrap(), revision: 1, files, live }
}

/// Fails for each link that leads nowhere.
fn expect_whole(copy: &Path) {
    let there = files(copy);
    for page in there.iter().filter(|file| file.extension().is_some_and(|kind| kind == "html")) {
        let html = std::fs::read_to_string(copy.join(page)).unwrap();
        for link in values(&html, "href").into_iter().chain(values(&html, "src")) {
            if link.contains(':') || link.starts_with('#') {
                continue;
            }
            assert!(!link.starts_with('/'), "{} leads to {link}", page.display());
            let target = target(page, link);
            assert!(there.contains(&target), "{} leads to {link}", page.display());
        }
    }
}

#[tokio::test]
async fn what_can_be_reached_is_written_and_leads_on_by_relative_links() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("copy");
    let written = static_site::write(&made_up(), &copy, &wanted(true, None), |_| {}).await.unwrap();
    assert_eq!(written.pages, 4);
    expect_whole(&copy);
    let there = files(&copy);
    for file in ["index.html", "fr/index.html", "matrix.html", "charts/gaps--node.5.svg"] {
        assert!(there.contains(Path::new(file)), "{file}: {there:?}");
    }
    let home = std::fs::read_to_string(copy.join("index.html")).unwrap();
    for kept in [
        "<a href=\"matrix.html#table\">Matrix</a>",
        "<a>Another day</a><a>Search</a>",
        "<a href=\"#main\">Main</a>",
        "<a href=\"https://elsewhere.example/\">",
    ] {
        assert!(home.contains(kept), "{kept}: {home}");
    }
    assert!(!home.contains("<form") && !home.contains("robots"), "{home}");
    let again = static_site::write(&made_up(), &copy, &wanted(true, None), |_| {}).await;
    assert!(matches!(again, Err(static_site::Error::NotEmpty(_))), "{again:?}");
}

#[tokio::test]
async fn what_only_a_server_can_answer_leads_to_the_site_where_that_is_known() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("copy");
    let wanted = wanted(false, Some("https://monitor.example"));
    static_site::write(&made_up(), &copy, &wanted, |_| {}).await.unwrap();
    expect_whole(&copy);
    let home = std::fs::read_to_string(copy.join("index.html")).unwrap();
    for kept in [
        "<a href=\"https://monitor.example/matrix?on=2015-03-11\">",
        "<form action=\"https://monitor.example/search\">",
    ] {
        assert!(home.contains(kept), "{kept}: {home}");
    }
    let matrix = std::fs::read_to_string(copy.join("matrix.html")).unwrap();
    assert!(matrix.contains("https://monitor.example/charts/gaps.svg?node=5"), "{matrix}");
    assert!(!copy.join("charts").exists());
}

#[tokio::test]
async fn a_page_that_is_not_there_is_told() {
    let folder = TempDir::new().unwrap();
    let lost = Router::new()
        .route("/", get(|| async { page("<a href=\"/lost\">Lost</a>") }))
        .fallback(|| async { StatusCode::NOT_FOUND });
    let written = static_site::write(&lost, folder.path(), &wanted(true, None), |_| {}).await;
    assert!(matches!(written, Err(static_site::Error::Status(..))), "{written:?}");
}

#[test]
fn a_database_that_is_not_there_is_not_made() {
    let folder = TempDir::new().unwrap();
    let written = run(folder.path(), &["export", "--site", "copy"]);
    assert_eq!(written.status.code(), Some(2), "{}", out(&written));
    assert!(err(&written).contains("there is no database"), "{}", err(&written));
    write(folder.path(), "m.csv", "date,title,kind,source_id\n2030-01-01,A day,act,\n");
    import(folder.path(), &["m.csv"]);
    for (arguments, says) in [
        (["--on", "2011-12-12"], "2011-12-12"),
        (["--rev", "9"], "there is no data edition 9; the latest is 2"),
        (["--format", "csv"], "cannot be used with"),
    ] {
        let mut line = vec!["export", "--site", "copy"];
        line.extend(arguments);
        let written = run(folder.path(), &line);
        assert_eq!(written.status.code(), Some(2), "{}", out(&written));
        assert!(err(&written).contains(says), "{}", err(&written));
    }
}

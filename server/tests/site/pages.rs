//! Every page answers, whatever the day.

use axum::http::StatusCode;
use data::model::MemberState;

use crate::test_app::TestApp;

/// The address of every page.
fn every_page(app: &TestApp) -> Vec<String> {
    let mut paths: Vec<String> = [
        "/",
        "/matrix",
        "/articles",
        "/member-states",
        "/search",
        "/sources",
        "/changes",
        "/changes/1",
        "/about",
        "/design",
        "/penalties",
        "/compare",
    ]
    .map(str::to_owned)
    .into();
    paths.extend((1..=30).map(|number| format!("/articles/{number}")));
    paths.extend(MemberState::all().map(|state| format!("/member-states/{}", state.code())));
    let figures = ["articles", "assessed", "bound", "coverage", "delay", "evidence", "gaps"];
    let others = ["measures", "procedures", "sources"];
    paths.extend(figures.iter().chain(&others).map(|name| format!("/figures/{name}")));
    let latest = app.editions.latest();
    paths.extend(
        latest.dataset().sources.iter().map(|source| format!("/sources/{}", source.source_id)),
    );
    paths
}

#[tokio::test]
async fn every_page_answers_on_any_day_with_nothing_inline_and_with_equal_bytes() {
    let app = TestApp::start().await;
    for path in every_page(&app) {
        for query in ["", "?on=2011-12-13", "?on=2015-03-11&rev=1"] {
            let asked = format!("{path}{query}");
            let answer = app.get(&asked).await;
            assert_eq!(answer.status, StatusCode::OK, "{asked}: {}", answer.text());
            let text = answer.text();
            assert!(text.starts_with("<!DOCTYPE html>"), "{asked}");
            assert_eq!(inline(&text), Vec::<String>::new(), "{asked}");
            let again = app.get(&asked).await;
            assert!(again.body == answer.body, "{asked}: equal requests, unequal bytes");
            assert_eq!(again.header("etag"), answer.header("etag"), "{asked}");
        }
    }
}

#[tokio::test]
async fn error_pages_hold_nothing_inline_either() {
    let app = TestApp::start().await;
    for path in ["/nowhere", "/matrix?on=1999-01-01", "/matrix?x=%3Cscript%3E1", "/about?rev=9"] {
        let answer = app.get_with(path, &[("accept", "text/html")]).await;
        assert!(answer.text().starts_with("<!DOCTYPE html>"), "{path}");
        assert_eq!(inline(&answer.text()), Vec::<String>::new(), "{path}");
    }
}

/// What a page holds inline that the Content-Security-Policy would not allow.
fn inline(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let (tag, after) = tag(rest);
        rest = after;
        let name = tag.first().map(String::as_str).unwrap_or_default();
        for attribute in tag.iter().skip(1) {
            if attribute == "style" || attribute.starts_with("on") {
                found.push(format!("<{name} {attribute}>"));
            }
        }
        let script = name == "script" && !rest.trim_start().starts_with("</script");
        if script || name == "style" {
            found.push(format!("<{name}> with a body"));
        }
    }
    found
}

/// The names of a tag and its attributes in small letters, and what follows it.
fn tag(text: &str) -> (Vec<String>, &str) {
    let (mut names, mut name) = (Vec::new(), String::new());
    let (mut quote, mut value) = (None, false);
    for (at, sign) in text.char_indices() {
        match (quote, sign) {
            (Some(open), sign) if sign == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(sign),
            (None, '=') => value = true,
            (None, ' ' | '\n' | '\t' | '>') => {
                if !name.is_empty() {
                    names.push(std::mem::take(&mut name));
                }
                value = false;
                if sign == '>' {
                    return (names, &text[at + 1..]);
                }
            }
            (None, _) if value => {}
            (None, _) => name.extend(sign.to_lowercase()),
        }
    }
    (names, "")
}

#[test]
fn what_is_inline_is_found() {
    for (page, expected) in [
        ("<p style=\"a\">x</p>", "<p style>"),
        ("<p class='a > b' STYLE='a'>", "<p style>"),
        ("<svg><path d=\"M0\"\n style=\"fill:red\"/></svg>", "<path style>"),
        ("<a href=\"#\" onclick=\"f()\">", "<a onclick>"),
        ("<img src=x onerror=f()>", "<img onerror>"),
        ("<script>f()</script>", "<script> with a body"),
        ("<script type=\"module\" src=\"/a.js\">f()</script>", "<script> with a body"),
        ("<style>p{}</style>", "<style> with a body"),
    ] {
        assert_eq!(inline(page), [expected], "{page}");
    }
    for page in [
        "<p>style=\"a\" onclick=f()</p>",
        "<p title=' style=\"a\"'>x</p>",
        "<script type=\"module\" src=\"/a.js\"></script>",
        "<!-- <p style=\"a\"> --><td headers=\"on\">",
    ] {
        assert_eq!(inline(page), Vec::<String>::new(), "{page}");
    }
}

#[tokio::test]
async fn robots_are_told_where_to_go() {
    let app = TestApp::start().await;
    let answer = app.get("/robots.txt").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().starts_with("User-agent: *"));
    assert_eq!(app.get("/favicon.ico").await.status, StatusCode::NOT_FOUND, "no icon in tests");
}

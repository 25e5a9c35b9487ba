//! Answers that are kept say what would be computed now, and are for everyone.

use data::model::Role;
use server::http::router::router;

use crate::test_app::{Answer, TestApp};

const ADDRESSES: [&str; 14] = [
    "/",
    "/matrix",
    "/matrix.csv",
    "/fr/matrix?on=2015-03-11",
    "/articles/18",
    "/member-states/EL?rev=1&on=2026-01-30",
    "/timeline",
    "/charts/gaps.svg",
    "/resolution",
    "/search?q=Greece",
    "/changes",
    "/data",
    "/api/v1/matrix",
    "/robots.txt",
];

/// All of an answer but its number.
fn told(answer: &Answer) -> (u16, Vec<(String, String)>, Vec<u8>) {
    let mut headers: Vec<(String, String)> = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "x-request-id")
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.sort();
    (answer.status.as_u16(), headers, answer.body.clone())
}

#[tokio::test]
async fn a_kept_answer_is_the_one_that_is_made_without_keeping_any() {
    let mut app = TestApp::start().await;
    let keeping = app.router.clone();
    let keeps_none = router(&app.site.clone().keeping(0));
    for address in ADDRESSES {
        for accepted in ["identity", "gzip", "br"] {
            let headers = [("accept-encoding", accepted)];
            app.router = keeping.clone();
            let first = app.get_with(address, &headers).await;
            let second = app.get_with(address, &headers).await;
            app.router = keeps_none.clone();
            let fresh = app.get_with(address, &headers).await;
            assert_eq!(first.status, 200, "{address}");
            assert_eq!(told(&first), told(&second), "{address} as {accepted}");
            assert_eq!(told(&first), told(&fresh), "{address} as {accepted}");
        }
    }
    let counts = app.site.answers.counts();
    assert_eq!(counts.hits, counts.misses, "each was asked for twice");
}

#[tokio::test]
async fn a_kept_answer_is_not_sent_to_a_reader_who_holds_it() {
    let app = TestApp::start().await;
    let whole = app.get("/matrix").await;
    let headers = [("if-none-match", whole.header("etag"))];
    let held = app.get_with("/matrix", &headers).await;
    assert_eq!((held.status.as_u16(), held.body.len()), (304, 0));
    assert_eq!(held.header("etag"), whole.header("etag"));
    let headers = [("if-none-match", "\"another\"")];
    assert_eq!(app.get_with("/matrix", &headers).await.status, 200);
}

#[tokio::test]
async fn an_answer_for_a_reader_alone_is_never_kept() {
    let app = TestApp::start().await;
    let one = app.signed_in(Role::Admin).await;
    let other = app.signed_in(Role::Analyst).await;
    for (who, name) in [(&one, &one.name), (&other, &other.name)] {
        let page = app.get_as(who, "/accounts/me").await;
        assert!(page.text().contains(name), "{}", page.text());
    }
    assert_ne!(app.get("/accounts/me").await.status, 200);
    assert_eq!(app.site.answers.counts().answers, 0);
}

#[tokio::test]
async fn a_day_that_begins_is_seen_at_once() {
    let app = TestApp::start().await;
    assert!(app.get("/").await.text().contains("24 November 2026"));
    app.clock.advance(24 * 60);
    assert!(app.get("/").await.text().contains("25 November 2026"));
}

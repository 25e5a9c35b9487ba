//! Headers: security, caching, tags, compression.

use std::io::Read;

use axum::body::Body;
use axum::http::{Request, StatusCode};

use crate::test_app::{Answer, TestApp};

#[tokio::test]
async fn every_answer_is_guarded() {
    let app = TestApp::start().await;
    for path in [
        "/",
        "/matrix",
        "/nowhere",
        "/api/v1/gaps",
        "/api/v1/gaps?x=1",
        "/robots.txt",
        "/assets/none",
    ] {
        let answer = app.get(path).await;
        assert_eq!(
            answer.header("content-security-policy"),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "{path}"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        for name in [
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "strict-transport-security",
            "x-request-id",
        ] {
            assert!(!answer.header(name).is_empty(), "{path}: {name}");
        }
        let open = answer.header("access-control-allow-origin") == "*";
        assert_eq!(open, path.starts_with("/api/"), "{path}");
    }
}

/// What Mozilla's HTTP Observatory takes off or adds for the head of a page, as far as it
/// is the server's and not the proxy's, whose part (TLS, and leading there) is in the
/// operator's guide. 100 are the highest grade.
fn observatory_score(answer: &Answer) -> i32 {
    let policy = answer.header("content-security-policy");
    let directive = |name: &str| {
        let rules = policy.split(';').map(str::trim);
        rules.filter_map(|rule| rule.strip_prefix(name)).map(str::trim).next().unwrap_or_default()
    };
    let unsafe_words = ["'unsafe-inline'", "'unsafe-eval'", "data:", "http:", "*"];
    let runs_anything = ["script-src", "style-src", "default-src"]
        .iter()
        .any(|name| directive(name).split(' ').any(|word| unsafe_words.contains(&word)));
    let age = answer.header("strict-transport-security").strip_prefix("max-age=");
    let age: u64 = age.and_then(|age| age.split(';').next()?.parse().ok()).unwrap_or_default();
    let closed = |holds: bool, lost: i32, won: i32| if holds { won } else { lost };
    100 + closed(!runs_anything && directive("default-src") == "'none'", -25, 10)
        + closed(directive("frame-ancestors") == "'none'", -20, 5)
        + closed(age >= 15_768_000, -20, 0)
        + closed(answer.header("x-content-type-options") == "nosniff", -5, 0)
        + closed(answer.header("referrer-policy").starts_with("strict-origin"), -5, 5)
        + closed(answer.header("cross-origin-resource-policy") == "same-origin", 0, 10)
        + closed(answer.header("access-control-allow-origin").is_empty(), -50, 0)
        + closed(answer.header("set-cookie").is_empty(), -40, 0)
}

#[tokio::test]
async fn pages_are_worth_an_a_plus_at_mozillas_observatory() {
    let app = TestApp::start().await;
    for path in ["/", "/fr/matrix", "/accounts/sign-in", "/nowhere"] {
        let answer = app.get(path).await;
        assert_eq!(observatory_score(&answer), 130, "{path}: {:?}", answer.headers);
        assert!(!answer.text().contains("<script src=\"http"), "{path}");
    }
}

#[tokio::test]
async fn requests_have_numbers_of_our_own() {
    let app = TestApp::start().await;
    let first = app.get_with("/api/v1/gaps", &[("x-request-id", "mine")]).await;
    let second = app.get("/api/v1/gaps").await;
    assert_ne!(first.header("x-request-id"), "mine");
    assert_ne!(first.header("x-request-id"), second.header("x-request-id"));
}

#[tokio::test]
async fn equal_requests_give_equal_bytes_and_tags() {
    let app = TestApp::start().await;
    for path in [
        "/",
        "/matrix?on=2023-06-01",
        "/articles/5",
        "/member-states/EL",
        "/about",
        "/api/v1/matrix",
        "/api/v1/procedures",
        "/api/v1/resolution",
        "/api/v1/spans?state=EL",
        "/api/v1/differences?with=2016-12-31",
        "/api/v1/revisions",
        "/api/v1/records/measures",
        "/data/csvw.json",
        "/data/measures.jsonl",
    ] {
        let (first, second) = (app.get(path).await, app.get(path).await);
        assert_eq!(first.status, StatusCode::OK, "{path}");
        assert_eq!(first.body, second.body, "{path}");
        let tag = first.header("etag");
        assert!(tag.starts_with('"') && tag.len() > 20, "{path}: {tag}");
        assert_eq!(tag, second.header("etag"), "{path}");
        for known in
            [tag.to_owned(), format!("\"other\", {tag}"), format!("W/{tag}"), "*".to_owned()]
        {
            let held = app.get_with(path, &[("if-none-match", &known)]).await;
            assert_eq!(held.status, StatusCode::NOT_MODIFIED, "{path} {known}");
            assert!(held.body.is_empty());
            assert_eq!(held.header("etag"), tag);
            assert_eq!(held.header("cache-control"), first.header("cache-control"));
            assert_eq!(held.header("vary"), first.header("vary"));
        }
        let other = app.get_with(path, &[("if-none-match", "\"other\"")]).await;
        assert_eq!(other.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn copies_are_compressed_and_have_tags_of_their_own() {
    let app = TestApp::start().await;
    let path = "/api/v1/matrix?on=2023-06-01";
    let plain = app.get(path).await;
    assert_eq!(plain.header("content-encoding"), "");
    assert_eq!(plain.header("vary"), "accept-encoding");
    let gzip = app.get_with(path, &[("accept-encoding", "gzip")]).await;
    assert_eq!(gzip.header("content-encoding"), "gzip");
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&gzip.body[..]).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, plain.body);
    let brotli = app.get_with(path, &[("accept-encoding", "gzip, br")]).await;
    assert_eq!(brotli.header("content-encoding"), "br");
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &brotli.body[..], &mut unpacked).unwrap();
    assert_eq!(unpacked, plain.body);
    let tags = [&plain, &gzip, &brotli].map(|answer| answer.header("etag").to_owned());
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2], "{tags:?}");
    let wished = app.get_with(path, &[("accept-encoding", "br;q=0.1, gzip;q=1")]).await;
    assert_eq!(wished.header("content-encoding"), "gzip");
    let held = app.get_with(path, &[("accept-encoding", "br"), ("if-none-match", &tags[2])]).await;
    assert_eq!(held.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn answers_are_kept_as_long_as_they_hold() {
    let app = TestApp::start().await;
    for (path, expected) in [
        ("/matrix", "public, no-cache"),
        ("/matrix?on=2023-06-01", "public, no-cache"),
        ("/matrix?on=2023-06-01&rev=1", "public, max-age=600"),
        ("/api/v1/gaps?rev=1", "public, no-cache"),
        ("/nowhere", "no-store"),
    ] {
        assert_eq!(app.get(path).await.header("cache-control"), expected, "{path}");
    }
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let app = TestApp::start().await;
    for path in ["/matrix", "/api/v1/gaps", "/nowhere", "/api/v1/gaps?x=1"] {
        let get = app.get(path).await;
        let head = app.send(Request::head(path).body(Body::empty()).unwrap()).await;
        assert_eq!(head.status, get.status, "{path}");
        assert!(head.body.is_empty(), "{path}");
        assert_eq!(head.header("etag"), get.header("etag"), "{path}");
        assert_eq!(head.header("content-length"), get.body.len().to_string(), "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
    }
}

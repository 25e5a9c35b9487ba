//! What is refused, with which status, and in which shape.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};

use crate::test_app::TestApp;

#[tokio::test]
async fn addresses_that_ask_for_what_cannot_be() {
    let app = TestApp::start().await;
    for (query, status, code) in [
        ("on=2011-12-12", 400, "day-too-early"),
        ("on=2026-11-25", 400, "day-in-future"),
        ("on=2015-02-29", 400, "bad-value"),
        ("on=2015", 400, "bad-value"),
        ("on=yesterday", 400, "bad-value"),
        ("on=2015-03-11&on=2015-03-11", 400, "repeated-parameter"),
        ("day=2015-03-11", 400, "unknown-parameter"),
        ("On=2015-03-11", 400, "unknown-parameter"),
        ("%6Fn=2015-02-29", 400, "bad-value"),
        ("rev=0", 400, "bad-value"),
        ("rev=-1", 400, "bad-value"),
        ("rev=1.0", 400, "bad-value"),
        ("rev=2", 404, "unknown-revision"),
        ("rev=99999999999", 400, "bad-value"),
        ("=", 400, "unknown-parameter"),
    ] {
        for path in ["/api/v1/matrix", "/api/v1/gaps", "/api/v1/procedures"] {
            let answer = app.get(&format!("{path}?{query}")).await;
            assert_eq!(answer.status.as_u16(), status, "{path}?{query}");
            assert_eq!(answer.header("content-type"), "application/problem+json", "{query}");
            let problem = answer.json();
            assert_eq!(problem["code"], code, "{query}");
            assert_eq!(problem["status"], status);
            assert_eq!(problem["request_id"], answer.header("x-request-id"));
            assert_eq!(answer.header("cache-control"), "no-store");
        }
        for path in ["/", "/matrix", "/articles/5", "/member-states/EL", "/sources", "/about"] {
            let answer = app.get_with(&format!("{path}?{query}"), &[("accept", "text/html")]).await;
            assert_eq!(answer.status.as_u16(), status, "{path}?{query}");
            assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
            assert!(answer.text().contains(answer.header("x-request-id")), "{path}?{query}");
        }
    }
    for query in ["aspect=both", "aspect=conformity&aspect=conformity"] {
        assert_eq!(app.get(&format!("/api/v1/gaps?{query}")).await.status, StatusCode::BAD_REQUEST);
    }
    let answer = app.get("/api/v1/procedures?aspect=conformity").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_first_and_the_last_day_can_be_asked_for() {
    let app = TestApp::start().await;
    for query in
        ["on=2011-12-13", "on=2026-11-24", "on=", "rev=1", "rev=1&on=2020-01-01", "aspect="]
    {
        assert_eq!(app.get(&format!("/gaps?{query}")).await.status, StatusCode::OK, "{query}");
    }
}

#[tokio::test]
async fn addresses_where_nothing_is() {
    let app = TestApp::start().await;
    for path in [
        "/nowhere",
        "/matrix/",
        "/articles/",
        "/articles/31",
        "/articles/x",
        "/articles/5(2)",
        "/member-states/XX",
        "/member-states/EL/",
        "/sources/none",
        "/sources/a%2Fb",
        "/sources/%FF",
        "//matrix",
        "/assets/none.css",
        "/assets/%FF",
        "/articles/031",
        "/articles/0",
        "/assets/..%2F..%2FCargo.toml",
        "/.env",
    ] {
        let answer = app.get_with(path, &[("accept", "text/html,*/*;q=0.8")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
        assert!(answer.text().contains("href=\"/"), "{path}: a way on");
        assert_eq!(
            app.get_with(path, &[("accept", "application/json")]).await.header("content-type"),
            "application/problem+json"
        );
    }
    for path in ["/api/", "/api/v1", "/api/v1/none", "/api/v1/matrix/"] {
        let answer = app.get_with(path, &[("accept", "application/json, text/plain")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
    }
}

#[tokio::test]
async fn other_ways_of_writing_lead_to_the_one_address() {
    let app = TestApp::start().await;
    for (asked, known) in [
        ("/member-states/gr?on=2015-03-11", "/member-states/EL?on=2015-03-11"),
        ("/member-states/GBR", "/member-states/UK"),
        ("/articles/05?aspect=communication&rev=1", "/articles/5?aspect=communication&rev=1"),
    ] {
        let answer = app.get(asked).await;
        assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{asked}");
        assert_eq!(answer.header("location"), known);
        assert_eq!(answer.header("cache-control"), "public, no-cache");
        assert_eq!(app.get(known).await.status, StatusCode::OK, "{known} is there");
    }
    for nowhere in ["/articles/031", "/articles/05?on=2011-12-12", "/articles/05?rev=9"] {
        let answer = app.get(nowhere).await;
        assert!(answer.status.is_client_error(), "{nowhere}: {}", answer.status);
        assert_eq!(answer.header("location"), "", "{nowhere}");
    }
}

#[tokio::test]
async fn addresses_without_parameters_take_none() {
    let app = TestApp::start().await;
    for path in ["/robots.txt", "/favicon.ico", "/assets/none.css"] {
        for query in ["on=2015-03-11", "x", "v=1&w=2"] {
            let asked = format!("{path}?{query}");
            let answer = app.get_with(&asked, &[("accept", "application/json")]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{asked}");
            assert_eq!(answer.json()["code"], "unknown-parameter", "{asked}");
            let detail = answer.json()["detail"].as_str().unwrap().to_owned();
            assert!(detail.ends_with("it takes no parameter"), "{detail}");
        }
    }
    assert_eq!(app.get("/robots.txt?").await.status, StatusCode::OK);
}

#[tokio::test]
async fn only_reading_is_allowed() {
    let app = TestApp::start().await;
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        for path in ["/", "/matrix", "/api/v1/matrix", "/robots.txt"] {
            let request = Request::builder()
                .method(&method)
                .uri(path)
                .header("sec-fetch-site", "same-origin")
                .body(Body::empty())
                .unwrap();
            let answer = app.send(request).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            // What a browser asks before a script reads the API is answered as well.
            let api = path.starts_with("/api/");
            let allowed = if api { "GET, HEAD, OPTIONS" } else { "GET,HEAD" };
            assert_eq!(answer.header("allow"), allowed, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn a_large_body_is_refused() {
    let app = TestApp::start().await;
    let request = Request::post("/accounts/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("accept", "application/json")
        .header("content-length", "10000000")
        .body(Body::from(vec![b'x'; 10_000_000]))
        .unwrap();
    let answer = app.send(request).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(answer.json()["code"], "too-large");
}

#[tokio::test]
async fn a_fault_inside_is_noted_and_not_shown() {
    let app = TestApp::start().await;
    // Without its connections the store cannot build an older edition.
    let again = crate::revisions::publish_a_day(&app, "2030-01-01").await;
    assert_eq!(again, 2);
    app.editions.store().close().await;
    let answer = app.get("/api/v1/gaps?rev=1").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let text = answer.text();
    assert!(!text.to_lowercase().contains("pool") && !text.contains("sqlx"), "{text}");
    assert_eq!(app.get("/api/v1/gaps").await.status, StatusCode::OK, "the latest is still shown");
}

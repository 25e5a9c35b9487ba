//! The API for whoever asks, from wherever: every endpoint has tags, is read with HEAD,
//! refuses to be written, and is open to scripts of other sites, as nothing else is.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use data::model::Role;

use crate::accounts_roles::{address, routes};
use crate::api_document::{document, endpoints, example};
use crate::test_app::{Answer, TestApp};

async fn ask(app: &TestApp, method: Method, address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn every_endpoint_has_a_tag_and_answers_that_nothing_changed() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    for (path, operation) in endpoints(&document) {
        let address = example(path, operation, "");
        let answer = app.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        let tag = answer.header("etag");
        assert!(tag.starts_with('"'), "{address}: {tag}");
        assert_eq!(answer.header("cache-control"), "public, no-cache", "{address}");
        let held = app.get_with(&address, &[("if-none-match", tag)]).await;
        assert_eq!((held.status, held.body.len()), (StatusCode::NOT_MODIFIED, 0), "{address}");
        assert_eq!(held.header("etag"), tag, "{address}");
        assert_eq!(held.header("access-control-allow-origin"), "*", "{address}");
        let bare = ask(&app, Method::HEAD, &address, &[]).await;
        assert_eq!((bare.status, bare.body.len()), (StatusCode::OK, 0), "{address}");
        for name in ["etag", "cache-control", "content-type"] {
            assert_eq!(bare.header(name), answer.header(name), "{address} {name}");
        }
        assert_eq!(bare.header("content-length"), answer.body.len().to_string(), "{address}");
        let held = ask(&app, Method::HEAD, &address, &[("if-none-match", tag)]).await;
        assert_eq!(held.status, StatusCode::NOT_MODIFIED, "{address}");
        if operation["parameters"]
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one["name"] == "on"))
        {
            let pinned = app.get(&example(path, operation, "on=2026-01-30&rev=1")).await;
            assert_eq!(pinned.header("cache-control"), "public, max-age=600", "{address}");
        }
    }
}

#[tokio::test]
async fn scripts_of_other_sites_may_read_the_api_alone() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    let other = ("origin", "https://elsewhere.example");
    for (_, path) in routes().into_iter().filter(|(method, _)| *method == Method::GET) {
        let address = address(&path).replace("{revision}", "1");
        let is_api = path.starts_with("/api/");
        let headers = [other, ("cookie", &*admin.cookie), ("sec-fetch-site", "cross-site")];
        for headers in [&headers[..1], &headers[..]] {
            let answer = app.get_with(&address, headers).await;
            let open = answer.header("access-control-allow-origin");
            assert_eq!(open, if is_api { "*" } else { "" }, "{path}");
            assert_eq!(answer.header("access-control-allow-credentials"), "", "{path}");
        }
        let asked = [
            other,
            ("access-control-request-method", "GET"),
            ("access-control-request-headers", "if-none-match"),
        ];
        let before = ask(&app, Method::OPTIONS, &address, &asked).await;
        if is_api {
            assert_eq!((before.status, before.body.len()), (StatusCode::NO_CONTENT, 0), "{path}");
            assert_eq!(before.header("access-control-allow-origin"), "*", "{path}");
            assert_eq!(before.header("access-control-allow-methods"), "GET, HEAD, OPTIONS");
            assert_eq!(before.header("access-control-allow-headers"), "accept, if-none-match");
            assert_eq!(before.header("allow"), "GET, HEAD, OPTIONS");
        } else {
            assert!(before.status.is_client_error(), "{path}: {}", before.status);
            assert_eq!(before.header("access-control-allow-methods"), "", "{path}");
        }
    }
}

#[tokio::test]
async fn nothing_can_be_written() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    for (path, operation) in endpoints(&document) {
        let address = example(path, operation, "");
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::TRACE] {
            let answer = ask(&app, method.clone(), &address, &[]).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {address}");
            assert_eq!(answer.header("allow"), "GET, HEAD, OPTIONS", "{method} {address}");
            assert_eq!(answer.json()["code"], "method-not-allowed", "{method} {address}");
        }
    }
}

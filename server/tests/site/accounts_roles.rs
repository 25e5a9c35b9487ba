//! Every route for everyone: which role may do what. The routes are those of the
//! router's own source, so that a new one without its line here is a failure.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use data::model::Role;

use crate::test_app::{Browser, TestApp};

const ROUTER: &str = include_str!("../../src/http/router.rs");

/// The least role that may; whatever is not listed is to be read by everyone.
const NOT_FOR_READING_BY_ALL: &[(&str, &str, Option<Role>)] = &[
    ("GET", "/accounts", Some(Role::Admin)),
    ("POST", "/accounts", Some(Role::Admin)),
    ("POST", "/accounts/link", Some(Role::Admin)),
    ("POST", "/accounts/role", Some(Role::Admin)),
    ("POST", "/accounts/disable", Some(Role::Admin)),
    ("GET", "/accounts/log", Some(Role::Admin)),
    ("GET", "/accounts/me", Some(Role::Analyst)),
    ("GET", "/accounts/password", Some(Role::Analyst)),
    ("POST", "/accounts/password", Some(Role::Analyst)),
    ("GET", "/import", Some(Role::Analyst)),
    ("POST", "/import", Some(Role::Analyst)),
    ("GET", "/import/record", Some(Role::Analyst)),
    ("POST", "/import/record", Some(Role::Analyst)),
    ("GET", "/import/template.xlsx", Some(Role::Analyst)),
    ("POST", "/import/take-back", Some(Role::Publisher)),
    ("GET", "/import/revisions/{number}", Some(Role::Analyst)),
    ("GET", "/import/revisions/{number}/files/{at}", Some(Role::Analyst)),
    ("GET", "/import/revisions/{number}/erase", Some(Role::Admin)),
    ("GET", "/import/revisions/{number}/erase/{table}", Some(Role::Admin)),
    ("GET", "/import/revisions/{number}/erase/files/{at}", Some(Role::Admin)),
    ("POST", "/import/revisions/{number}/erase/files/{at}", Some(Role::Admin)),
    ("GET", "/import/revisions/{number}/erase/records/{at}", Some(Role::Admin)),
    ("POST", "/import/revisions/{number}/erase/records/{at}", Some(Role::Admin)),
    ("GET", "/import/{id}", Some(Role::Analyst)),
    ("GET", "/import/{id}/files/{number}", Some(Role::Analyst)),
    ("GET", "/import/{id}/files/{number}/annotated.xlsx", Some(Role::Analyst)),
    ("POST", "/import/{id}/settings", Some(Role::Analyst)),
    ("POST", "/import/{id}/tick", Some(Role::Analyst)),
    ("POST", "/import/{id}/publish", Some(Role::Publisher)),
    ("POST", "/import/{id}/give-up", Some(Role::Analyst)),
    ("POST", "/accounts/sign-in", None),
    ("POST", "/accounts/sign-out", None),
    ("POST", "/accounts/welcome/{token}", None),
    ("GET", "/import", Some(Role::Analyst)),
    ("POST", "/import", Some(Role::Analyst)),
    ("GET", "/import/template.xlsx", Some(Role::Analyst)),
    ("POST", "/import/take-back", Some(Role::Publisher)),
    ("GET", "/import/{id}", Some(Role::Analyst)),
    ("GET", "/import/{id}/files/{number}", Some(Role::Analyst)),
    ("POST", "/import/{id}/settings", Some(Role::Analyst)),
    ("POST", "/import/{id}/tick", Some(Role::Analyst)),
    ("POST", "/import/{id}/publish", Some(Role::Publisher)),
    ("POST", "/import/{id}/give-up", Some(Role::Analyst)),
];

/// Method and path of every route in the router's source.
pub(crate) fn routes() -> Vec<(Method, String)> {
    let mut found = Vec::new();
    let routes = ROUTER.split(".route(").skip(1);
    for route in routes {
        let path = route.split('"').nth(1).unwrap().to_owned();
        let handlers = route.split(".merge(").next().unwrap();
        for (call, method) in [
            ("get(", Method::GET),
            ("post(", Method::POST),
            ("put(", Method::PUT),
            ("delete(", Method::DELETE),
            ("patch(", Method::PATCH),
            ("any(", Method::OPTIONS),
        ] {
            let named = handlers.match_indices(call).any(|(at, _)| {
                let before = handlers[..at].chars().next_back();
                before.is_some_and(|sign| sign == '.' || sign.is_whitespace())
            });
            if named {
                found.push((method, path.clone()));
            }
        }
    }
    found
}

/// An address that a route answers.
pub(crate) fn address(path: &str) -> String {
    path.replace("{number}", "5")
        .replace("{code}", "EL")
        .replace("{name}", "gaps")
        .replace("{file}", "gaps.svg")
        .replace("{id}", "REG-GH")
        .replace("{token}", &"0".repeat(64))
        .replace("{at}", "1")
        .replace("{table}", "sources")
}

async fn ask(app: &TestApp, method: &Method, path: &str, who: Option<&Browser>) -> StatusCode {
    let mut request = Request::builder()
        .method(method)
        .uri(address(path))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    if let Some(browser) = who {
        request = request.header("cookie", &browser.cookie);
    }
    let answer = app.send(request.body(Body::empty()).unwrap()).await;
    assert!(!answer.status.is_server_error(), "{method} {path}: {}", answer.text());
    if answer.header("location").starts_with("/accounts/sign-in") {
        return StatusCode::UNAUTHORIZED;
    }
    answer.status
}

#[tokio::test]
async fn every_role_on_every_route() {
    let app = TestApp::start().await;
    let routes = routes();
    assert!(routes.len() > 30, "{routes:?}");
    for (method, path, _) in NOT_FOR_READING_BY_ALL {
        let there = routes.iter().any(|(known, at)| known == method && at == path);
        assert!(there, "{method} {path} is no route");
    }
    let mut people = vec![(None, None)];
    for role in Role::ALL {
        people.push((Some(*role), Some(app.signed_in(*role).await)));
    }
    for (method, path) in &routes {
        let line =
            NOT_FOR_READING_BY_ALL.iter().find(|(known, at, _)| method == known && path == at);
        let least = line.map_or_else(
            || {
                assert_eq!(method, Method::GET, "{path}: who may is not said above");
                None
            },
            |(.., least)| *least,
        );
        for (role, browser) in &people {
            let status = ask(&app, method, path, browser.as_ref()).await;
            let refused = match (least, role) {
                (Some(_), None) => Some(StatusCode::UNAUTHORIZED),
                (Some(least), Some(role)) if *role < least => Some(StatusCode::FORBIDDEN),
                _ => None,
            };
            match refused {
                Some(refused) => assert_eq!(status, refused, "{method} {path} as {role:?}"),
                None => assert!(
                    !matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN),
                    "{method} {path} as {role:?}: {status}"
                ),
            }
            // Signing out in between would make the rest anonymous.
            if path == "/accounts/sign-out" && role.is_some() {
                assert_eq!(status, StatusCode::SEE_OTHER);
            }
        }
        if path == "/accounts/sign-out" {
            for (role, browser) in people.iter_mut().skip(1) {
                *browser = Some(app.signed_in(role.unwrap()).await);
            }
        }
    }
}

#[tokio::test]
async fn whoever_reads_is_led_to_sign_in_and_back() {
    let app = TestApp::start().await;
    let answer = app.get("/accounts/log?before=20").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let to = answer.header("location");
    assert_eq!(to, "/accounts/sign-in?next=%2Faccounts%2Flog%3Fbefore%3D20");
    assert_eq!(answer.header("cache-control"), "no-store");
    let form = app.get(to).await;
    assert!(form.text().contains("value=\"/accounts/log?before=20\""), "{}", form.text());
    let admin = app.signed_in(Role::Admin).await;
    let onward = app.get_as(&admin, to).await;
    assert_eq!(onward.header("location"), "/accounts/log?before=20");
    // Whoever sends something is told, as a page or as JSON.
    for (accept, media) in [
        ("text/html", "text/html; charset=utf-8"),
        ("application/json", "application/problem+json"),
    ] {
        let headers = [("sec-fetch-site", "same-origin"), ("accept", accept)];
        let answer = app.post_with("/accounts/role", &[], &headers).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert_eq!(answer.header("content-type"), media);
        assert!(!answer.header("www-authenticate").is_empty());
    }
}

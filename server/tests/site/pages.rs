//! Every page answers, whatever the day.

use axum::http::StatusCode;
use data::model::MemberState;

use crate::test_app::TestApp;

#[tokio::test]
async fn every_page_answers_on_any_day() {
    let app = TestApp::start().await;
    let mut paths: Vec<String> =
        ["/", "/matrix", "/articles", "/member-states", "/sources", "/about"]
            .map(str::to_owned)
            .into();
    paths.extend((1..=30).map(|number| format!("/articles/{number}")));
    paths.extend(MemberState::all().map(|state| format!("/member-states/{}", state.code())));
    let latest = app.editions.latest();
    paths.extend(
        latest.dataset().sources.iter().map(|source| format!("/sources/{}", source.source_id)),
    );
    for path in &paths {
        for query in ["", "?on=2011-12-13", "?on=2015-03-11&rev=1"] {
            let answer = app.get(&format!("{path}{query}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}{query}: {}", answer.text());
            let text = answer.text();
            assert!(text.starts_with("<!DOCTYPE html>"), "{path}{query}");
            assert!(!text.contains(" style=\"") && !text.contains("<style"), "{path}{query}");
        }
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

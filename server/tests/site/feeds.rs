//! Feeds of legal change of a Member State, an article, a procedure.

use axum::http::StatusCode;

use crate::test_app::TestApp;

#[tokio::test]
async fn a_feed_tells_days_of_change_under_ids_that_last() {
    let app = TestApp::start().await;
    for path in ["/feeds/member-states/EL.atom", "/feeds/articles/21.atom"] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
        assert_eq!(answer.header("content-type"), "application/atom+xml; charset=utf-8");
        let text = answer.text();
        let ids: Vec<&str> =
            text.split("<id>").skip(1).filter_map(|rest| rest.split("</id>").next()).collect();
        assert!(ids.len() > 1, "{path}");
        for (at, id) in ids.iter().enumerate() {
            assert!(id.starts_with("urn:uuid:"), "{path}: {id}");
            assert!(!ids[..at].contains(id), "{path}: {id} twice");
        }
        let again = app.get(path).await;
        assert!(again.body == answer.body, "{path}");
        let page = path.trim_start_matches("/feeds").trim_end_matches(".atom");
        let page = app.get(page).await.text();
        assert!(page.contains(&format!("href=\"{path}\"")), "{path} is named nowhere");
    }
}

#[tokio::test]
async fn what_has_no_feed_is_not_found() {
    let app = TestApp::start().await;
    for path in [
        "/feeds/member-states/XX.atom",
        "/feeds/member-states/EL",
        "/feeds/articles/1.atom",
        "/feeds/procedures/INFR(1999)0001.atom",
        "/feeds/nothing/EL.atom",
    ] {
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(
        app.get("/feeds/articles/18.atom?on=2015-03-11").await.status,
        StatusCode::BAD_REQUEST
    );
}

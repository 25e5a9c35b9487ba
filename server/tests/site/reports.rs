//! Reports: pages and files of the same subject say the same, and lie where they say.

use axum::http::StatusCode;
use data::model::MemberState;

use crate::test_app::TestApp;

/// The path of every report.
fn every_report() -> Vec<String> {
    let mut paths: Vec<String> =
        ["union", "resolution", "hearing", "themes/victims", "themes/prevention"]
            .map(|of| format!("/reports/{of}"))
            .into();
    paths.extend((1..=30).map(|number| format!("/reports/articles/{number}")));
    paths
        .extend(MemberState::all().map(|state| format!("/reports/member-states/{}", state.code())));
    paths
}

#[tokio::test]
async fn every_report_is_a_page_on_any_day() {
    let app = TestApp::start().await;
    let index = app.get("/reports").await.text();
    for path in every_report() {
        assert!(index.contains(&format!("\"{path}\"")) || path.contains("hearing"), "{path}");
        for query in ["", "?on=2011-12-13", "?on=2015-03-11&rev=1&aspect=communication"] {
            let answer = app.get(&format!("{path}{query}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}{query}: {}", answer.text());
        }
    }
}

#[tokio::test]
async fn a_report_is_a_file_under_a_name_that_says_what_it_is() {
    let app = TestApp::start().await;
    for (ending, media, begins) in [
        ("pdf", "application/pdf", &b"%PDF-"[..]),
        (
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            &b"PK"[..],
        ),
    ] {
        for path in ["/reports/member-states/EL", "/reports/articles/18"] {
            let address = format!("{path}.{ending}?on=2026-01-30&rev=1");
            let answer = app.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text());
            assert_eq!(answer.header("content-type"), media);
            assert!(answer.body.starts_with(begins), "{address}");
            let which = path.trim_start_matches("/reports/").replace('/', "-");
            let name = format!("attachment; filename=\"{which}-2026-01-30-edition-1.{ending}\"");
            assert_eq!(answer.header("content-disposition"), name);
            let again = app.get(&address).await;
            assert!(again.body == answer.body, "{address}: equal requests, unequal bytes");
        }
    }
}

#[tokio::test]
async fn what_is_no_report_is_refused() {
    let app = TestApp::start().await;
    for path in [
        "/reports/nothing",
        "/reports/member-states",
        "/reports/member-states/XX",
        "/reports/articles/31",
        "/reports/themes/nothing",
        "/reports/union/EL",
        "/reports/union.odt",
    ] {
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [
        "/reports/union?states=EL",
        "/reports/articles/18?since=2020-01-01",
        "/reports/hearing?since=2010-01-01",
        "/reports/hearing?since=2999-01-01",
        "/reports/hearing?states=XX",
    ] {
        assert_eq!(app.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
    let answer = app.get("/reports/member-states/el?on=2021-06-30").await;
    assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(answer.header("location"), "/reports/member-states/EL?on=2021-06-30");
}

#[tokio::test]
async fn a_hearing_is_about_the_states_and_the_time_that_were_chosen() {
    let app = TestApp::start().await;
    let page =
        app.get("/reports/hearing?states=EL&states=IE&since=2018-12-31&on=2026-01-30").await.text();
    assert!(page.contains("of 2 Member States"), "{page}");
    assert!(page.contains("What changed since 31 December 2018"));
    assert!(page.contains("id=\"changes-el\""));
    assert!(!page.contains("id=\"changes-pt\""));
    assert!(page.contains("/reports/hearing.pdf?states=IE,EL"), "{page}");
}

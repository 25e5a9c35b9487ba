//! Citing: an address with day and edition shows the same for as long as the site
//! stands, and whoever cites it can find out.

use axum::http::StatusCode;

use crate::test_app::TestApp;

/// Views with their hashes on days of the first edition, as shipped. A hash that
/// becomes another means that what somebody cited is no longer what the address shows:
/// that is a fault, unless the shipped facts or the method changed on purpose. Then
/// the changelog says so.
const CITED: &str = include_str!("cited.txt");

const VIEWS: [&str; 14] = [
    "/",
    "/matrix?aspect=communication",
    "/member-states/EL",
    "/member-states/DK",
    "/articles/18",
    "/articles/5?aspect=application",
    "/gaps?node=victims",
    "/resolution/10",
    "/sources/EP-2015",
    "/data/infringements?state=IE",
    "/reports/themes/prevention",
    "/figures/coverage",
    "/penalties?provision=5",
    "/compare?states=DE%2CFR",
];

const DAYS: [&str; 3] = ["2015-03-11", "2021-06-30", "2026-01-30"];

fn encoded(view: &str) -> String {
    view.replace('?', "%3F").replace('&', "%26").replace('=', "%3D")
}

#[tokio::test]
async fn what_was_cited_is_still_shown() {
    let app = TestApp::start().await;
    let mut found = Vec::new();
    for view in VIEWS {
        for day in DAYS {
            let asked = format!("page={}&on={day}&rev=1", encoded(view));
            let json = app.get(&format!("/cite.json?{asked}")).await;
            assert_eq!(json.status, StatusCode::OK, "{view}: {}", json.text());
            let hash = server::publish::sha256(&json.body);
            found.push(format!("{hash} {day} {view}\n"));
            let page = app.get(&format!("/cite?{asked}")).await;
            assert!(page.text().contains(&hash), "{view} on {day}");
        }
    }
    let found = found.concat();
    if found != CITED {
        std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/cited.txt"), &found).unwrap();
    }
    assert!(
        found == CITED,
        "what addresses show is not what was cited; what they show now is in {}/cited.txt",
        env!("CARGO_TARGET_TMPDIR")
    );
}

#[tokio::test]
async fn a_citation_is_looked_up() {
    let app = TestApp::start().await;
    let asked = "page=/member-states/EL&on=2021-06-30&rev=1";
    let json = app.get(&format!("/cite.json?{asked}")).await;
    let hash = server::publish::sha256(&json.body);
    let same = app.get(&format!("/cite?{asked}&method=1&sha256={hash}")).await;
    assert_eq!(same.status, StatusCode::OK);
    assert!(same.text().contains("exactly those that the citation names"));
    let other = format!("/cite?{asked}&method=1&sha256={}", "0".repeat(64));
    let other = app.get(&other).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    assert!(other.text().contains("is not what the citation names"));
    assert_eq!(other.header("cache-control"), "no-store");
    let method = app.get(&format!("/cite?{asked}&method=2&sha256={hash}")).await;
    assert_eq!(method.status, StatusCode::CONFLICT);
    let bibtex = app.get(&format!("/cite.bib?{asked}")).await.text();
    assert!(bibtex.contains(&hash), "{bibtex}");
    assert!(bibtex.contains("/member-states/EL?on=2021-06-30&rev=1"), "{bibtex}");
}

#[tokio::test]
async fn what_cannot_be_cited_is_refused() {
    let app = TestApp::start().await;
    for (query, status) in [
        ("", StatusCode::BAD_REQUEST),
        ("?page=/import", StatusCode::BAD_REQUEST),
        ("?page=https://example.org/", StatusCode::BAD_REQUEST),
        ("?page=/member-states/EL&sha256=1", StatusCode::BAD_REQUEST),
        ("?page=/sources/NOTHING", StatusCode::NOT_FOUND),
        ("?page=/resolution/99", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(app.get(&format!("/cite{query}")).await.status, status, "{query}");
    }
}

#[tokio::test]
async fn pages_lead_to_how_they_are_cited() {
    let app = TestApp::start().await;
    let page = app.get("/articles/18?aspect=application&on=2021-06-30").await.text();
    let link = "/cite?page=%2Farticles%2F18%3Faspect%3Dapplication&amp;on=2021-06-30";
    assert!(page.contains(link), "{page}");
    assert!(!app.get("/about").await.text().contains("/cite?"));
}

//! What is computed for one reader in a minute, and what is given beyond it.

use axum::body::Body;
use axum::http::Request;
use server::http::{pace::Pace, peer::Peer, router::router};

use crate::test_app::{Answer, TestApp};

/// What somebody gets who comes through the proxy 10.0.0.2.
async fn get(app: &TestApp, uri: &str, reader: &str) -> Answer {
    let mut request = Request::get(uri).header("x-forwarded-for", reader);
    if uri.starts_with("/api/") {
        request = request.header("accept", "application/json");
    }
    let mut request = request.body(Body::empty()).unwrap();
    request.extensions_mut().insert(Peer::at("10.0.0.2".parse().unwrap()));
    app.send(request).await
}

#[tokio::test]
async fn whoever_asks_for_too_much_is_told_when_to_go_on_and_nobody_else_waits() {
    let mut app = TestApp::start().await;
    // So slow that none comes free while this runs.
    let pace = Pace::new(2, "10.0.0.2".parse().unwrap());
    app.router = router(&app.site.pacing(pace));
    let greedy = "198.51.100.1";
    for address in ["/matrix", "/gaps"] {
        assert_eq!(get(&app, address, greedy).await.status, 200);
    }
    let answer = get(&app, "/api/v1/matrix", greedy).await;
    assert_eq!(answer.status, 429);
    let problem = answer.json();
    assert_eq!(problem["type"], "urn:transposition-monitor:problem:too-fast", "{problem}");
    let seconds: u32 = answer.header("retry-after").parse().unwrap();
    assert!((1..=31).contains(&seconds), "{seconds}");
    let told = problem["detail"].as_str().unwrap();
    assert!(told.contains(&format!("go on in {seconds} seconds")), "{told}");
    let shown = get(&app, "/fr/member-states", greedy).await;
    assert_eq!(shown.status, 429);
    assert!(shown.text().contains("prendre des tableaux entiers</a>"), "{}", shown.text());

    // What is kept, what the page loads and what a watcher asks cost nothing.
    for address in ["/matrix", "/robots.txt", "/healthz"] {
        let expected = if address == "/robots.txt" { 429 } else { 200 };
        assert_eq!(get(&app, address, greedy).await.status.as_u16(), expected, "{address}");
    }
    assert_eq!(get(&app, "/member-states", "198.51.100.2").await.status, 200);
}

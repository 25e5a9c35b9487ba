//! Parliament's resolution: page, file and API say the same.

use serde_json::Value;

use crate::test_app::TestApp;

const VIEW: &str = "on=2026-01-30&aspect=conformity";

#[tokio::test]
async fn page_file_and_api_count_alike() {
    let app = TestApp::start().await;
    let told = app.json(&format!("/api/v1/resolution?{VIEW}")).await;
    let points = told["points"].as_array().unwrap();
    assert_eq!(points.len(), 22);
    let file = app.get(&format!("/resolution.csv?{VIEW}")).await.text();
    let mut lines = file.lines();
    assert!(lines.next().unwrap().ends_with(",bound,reported,nearby,transposed,optional,unknown"));
    for (point, line) in points.iter().zip(lines) {
        // The counts stand last, and hold no comma.
        let mut counts: Vec<&str> = line.rsplit(',').take(6).collect();
        counts.reverse();
        let paragraph = point["paragraph"].as_str().unwrap();
        let page = app.get(&format!("/resolution/{paragraph}?{VIEW}")).await;
        assert_eq!(page.status, 200, "{paragraph}");
        let page = page.text();
        let Some(states) = point["member_states"].as_array() else {
            assert_eq!(counts, [""; 6], "{paragraph}");
            assert!(!page.contains("id=\"unknown\""), "{paragraph}");
            continue;
        };
        assert_eq!(counts[0], states.len().to_string());
        let standings = ["reported", "nearby", "transposed", "optional", "unknown"];
        for (standing, counted) in standings.into_iter().zip(&counts[1..]) {
            let count = states.iter().filter(|state| state["standing"] == standing).count();
            assert_eq!(*counted, count.to_string(), "{paragraph} {standing}");
            let shown = page.contains(&format!("id=\"{standing}\""));
            assert!(shown || count == 0, "{paragraph} {standing}");
        }
    }
}

#[tokio::test]
async fn what_the_resolution_does_not_have_is_not_found() {
    let app = TestApp::start().await;
    for path in ["/resolution/22", "/resolution/o", "/resolution/1.0"] {
        assert_eq!(app.get(path).await.status, 404, "{path}");
    }
    let told: Value = app.json("/api/v1/resolution?on=2011-12-13").await;
    for point in told["points"].as_array().unwrap() {
        assert!(point["member_states"].as_array().is_none_or(Vec::is_empty));
    }
}

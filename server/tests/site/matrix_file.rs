//! The matrix as a file: unfiltered it is the API's matrix, on any day.

use axum::http::StatusCode;
use serde_json::Value;

use crate::test_app::TestApp;

/// Telling days, and days around those on which something counts from.
const DAYS: [&str; 30] = [
    "2011-12-13",
    "2011-12-16",
    "2011-12-17",
    "2012-06-30",
    "2013-01-01",
    "2013-06-30",
    "2013-07-01",
    "2013-08-05",
    "2013-12-17",
    "2013-12-18",
    "2014-01-27",
    "2014-06-01",
    "2015-03-11",
    "2015-07-10",
    "2015-12-31",
    "2016-04-28",
    "2016-12-31",
    "2017-12-14",
    "2018-12-31",
    "2019-10-10",
    "2020-12-31",
    "2021-01-01",
    "2021-06-15",
    "2022-07-15",
    "2023-02-15",
    "2023-06-01",
    "2023-12-31",
    "2024-02-01",
    "2026-01-30",
    "2026-11-24",
];

/// A field of a cell as the file writes it.
fn written(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[tokio::test]
async fn unfiltered_it_is_the_matrix_of_the_api() {
    let app = TestApp::start().await;
    for on in DAYS {
        for aspect in ["conformity", "communication", "application"] {
            let query = format!("on={on}&aspect={aspect}");
            let api = app.json(&format!("/api/v1/matrix?{query}")).await;
            let file = app.get(&format!("/matrix.csv?order=number&{query}")).await;
            assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
            let text = file.text();
            let mut lines = text.lines();
            let columns: Vec<&str> = lines.next().unwrap().split(',').collect();
            let expected: Vec<Vec<String>> = api["cells"]
                .as_array()
                .unwrap()
                .iter()
                .map(|cell| {
                    let field = |column: &&str| match *column {
                        "on" | "revision" | "method" | "aspect" => written(&api[*column]),
                        "chosen" => "yes".to_owned(),
                        own => written(&cell[own]),
                    };
                    columns.iter().map(field).collect()
                })
                .collect();
            let found: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
            assert_eq!(found, expected, "{query}");
            for name in api["cells"][0].as_object().unwrap().keys() {
                assert!(columns.contains(&name.as_str()), "the file has no {name}");
            }
        }
    }
}

#[tokio::test]
async fn an_article_without_a_column_is_refused() {
    let app = TestApp::start().await;
    for path in ["/matrix", "/matrix.csv"] {
        for (query, status) in [
            ("open=18,19", StatusCode::OK),
            ("open=1", StatusCode::BAD_REQUEST),
            ("open=18,99", StatusCode::BAD_REQUEST),
            ("states=XX", StatusCode::BAD_REQUEST),
            ("sort=x", StatusCode::BAD_REQUEST),
        ] {
            let answer = app.get(&format!("{path}?{query}")).await;
            assert_eq!(answer.status, status, "{path}?{query}");
        }
    }
    let answer = app.get("/matrix.csv?with=2018-12-31").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "a file compares no two days");
}

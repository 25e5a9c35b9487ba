//! The API against the worked examples on the shipped dataset.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::test_app::TestApp;

fn gap(gaps: &Value, node: &str) -> (u64, u64, u64) {
    let gap = gaps["gaps"].as_array().unwrap().iter().find(|gap| gap["node"] == node).unwrap();
    let number = |name: &str| gap[name].as_u64().unwrap();
    (number("bound"), number("reported"), number("unknown"))
}

/// Some fields of a cell, as `status grade since as_of`.
fn cell(matrix: &Value, state: &str, node: &str) -> Value {
    matrix["cells"]
        .as_array()
        .unwrap()
        .iter()
        .find(|cell| cell["member_state"] == state && cell["node"] == node)
        .unwrap()
        .clone()
}

/// The States whose procedures are open in this way.
fn open(procedures: &Value, open: &str) -> String {
    let states: BTreeSet<&str> = procedures["procedures"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|case| case["open"] == open)
        .map(|case| case["member_state"].as_str().unwrap())
        .collect();
    states.into_iter().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn answers_name_day_revision_method_and_aspect() {
    let app = TestApp::start().await;
    for (path, aspect, list) in [
        ("matrix", Some("conformity"), "cells"),
        ("gaps", Some("conformity"), "gaps"),
        ("procedures", None, "procedures"),
    ] {
        let answer = app.json(&format!("/api/v1/{path}?on=2021-06-30")).await;
        let object = answer.as_object().unwrap();
        assert_eq!(object["on"], "2021-06-30");
        assert_eq!(object["revision"], 1);
        assert_eq!(object["method"], 1);
        assert_eq!(object.get("aspect").and_then(Value::as_str), aspect);
        assert!(object[list].is_array());
        assert_eq!(object.len(), if aspect.is_some() { 5 } else { 4 });
    }
    let today = app.json("/api/v1/gaps").await;
    assert_eq!(today["on"], crate::test_app::TODAY);
}

#[tokio::test]
async fn the_matrix_has_every_state_at_every_node_in_order() {
    let app = TestApp::start().await;
    let matrix = app.json("/api/v1/matrix?on=2015-03-11&aspect=communication").await;
    let cells = matrix["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 28 * 28);
    assert_eq!(cells[0]["member_state"], "BE");
    let nodes: Vec<&str> = cells[..28].iter().map(|cell| cell["node"].as_str().unwrap()).collect();
    assert_eq!(nodes[0], "directive");
    let articles: Vec<String> = (2..=25).map(|number: u32| number.to_string()).collect();
    assert_eq!(nodes[4..], articles);
    let keys: Vec<&String> = cells[0].as_object().unwrap().keys().collect();
    let mut expected = [
        "member_state",
        "node",
        "status",
        "grade",
        "contested",
        "inferred",
        "since",
        "as_of",
        "basis",
        "assessed",
        "counted",
    ];
    expected.sort_unstable();
    assert_eq!(keys, expected);
    assert_eq!(
        cell(&matrix, "DK", "5"),
        json!({
            "member_state": "DK", "node": "5", "status": "not_bound", "grade": null,
            "contested": null, "inferred": null, "since": null, "as_of": null, "basis": null,
            "assessed": null, "counted": null,
        })
    );
}

/// One State alone is the same part of what is told of all.
#[tokio::test]
async fn one_state_is_told_as_among_all() {
    async fn check(app: &TestApp, path: &str, list: &str, state: &str, count: usize) {
        let all = app.json(&format!("/api/v1/{path}?on=2015-03-11")).await;
        let one = app.json(&format!("/api/v1/{path}?state={state}&on=2015-03-11")).await;
        let of_state = all[list].as_array().unwrap().iter();
        let of_state: Vec<&Value> = of_state.filter(|one| one["member_state"] == state).collect();
        let told: Vec<&Value> = one[list].as_array().unwrap().iter().collect();
        assert_eq!(told, of_state, "{path} of {state}");
        assert_eq!(told.len(), count, "{path} of {state}");
    }
    let app = TestApp::start().await;
    check(&app, "matrix", "cells", "EL", 28).await;
    check(&app, "matrix", "cells", "DK", 28).await;
    check(&app, "procedures", "procedures", "EL", 1).await;
    check(&app, "procedures", "procedures", "DK", 0).await;
}

#[tokio::test]
async fn march_2015() {
    let app = TestApp::start().await;
    let procedures = app.json("/api/v1/procedures?on=2015-03-11").await;
    assert_eq!(open(&procedures, "yes"), "EL ES IT MT PT RO");
    assert_eq!(open(&procedures, "unknown"), "CY");
    assert_eq!(open(&procedures, "presumed"), "");
    let gaps = app.json("/api/v1/gaps?on=2015-03-11").await;
    for of in gaps["gaps"].as_array().unwrap() {
        let node = of["node"].as_str().unwrap();
        let unknown = if node == "8" { 0 } else { 27 };
        assert_eq!(gap(&gaps, node), (27, 0, unknown), "{node}");
    }
    let matrix = app.json("/api/v1/matrix?on=2015-03-11&aspect=communication").await;
    let greece = cell(&matrix, "EL", "directive");
    assert_eq!(greece["status"], "partially_transposed");
    assert_eq!(greece["grade"], "alleged");
    assert_eq!(greece["since"], "2014-01-27");
    assert_eq!(cell(&matrix, "DE", "directive")["status"], "no_finding");
    assert_ne!(cell(&matrix, "UK", "directive")["status"], "not_bound");
}

#[tokio::test]
async fn end_of_2016() {
    let app = TestApp::start().await;
    let procedures = app.json("/api/v1/procedures?on=2016-12-31").await;
    assert_eq!(open(&procedures, "yes"), "");
    let matrix = app.json("/api/v1/matrix?on=2016-12-31&aspect=communication").await;
    let greece = cell(&matrix, "EL", "directive");
    assert_eq!((&greece["status"], &greece["since"]), (&json!("transposed"), &json!("2016-04-28")));
}

#[tokio::test]
async fn figures_of_the_directive_over_time() {
    let app = TestApp::start().await;
    for (on, expected) in [
        ("2021-06-30", (26, 22, 4)),
        ("2023-02-15", (26, 21, 5)),
        ("2023-06-01", (26, 21, 5)),
        ("2026-01-30", (26, 21, 5)),
    ] {
        let gaps = app.json(&format!("/api/v1/gaps?on={on}")).await;
        assert_eq!(gap(&gaps, "directive"), expected, "{on}");
    }
    for (on, yes, no, unknown) in
        [("2021-06-30", "DE SE", "LT FR", ""), ("2023-02-15", "", "LT FR", "DE SE")]
    {
        let procedures = app.json(&format!("/api/v1/procedures?on={on}")).await;
        for (state, expected) in yes
            .split(' ')
            .map(|state| (state, "yes"))
            .chain(no.split(' ').map(|state| (state, "no")))
            .chain(unknown.split(' ').map(|state| (state, "unknown")))
            .filter(|(state, _)| !state.is_empty())
        {
            let found: Vec<&Value> = procedures["procedures"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|case| case["member_state"] == state && case["type"] == "non_conformity")
                .collect();
            assert!(found.iter().any(|case| case["open"] == expected), "{on} {state}: {found:?}");
        }
    }
}

#[tokio::test]
async fn themes_and_articles_in_2023_and_2026() {
    let app = TestApp::start().await;
    let gaps = app.json("/api/v1/gaps?on=2023-06-01").await;
    for node in ["investigation_and_prosecution", "victims", "prevention"] {
        assert_eq!(gap(&gaps, node).1, 4, "{node}");
    }
    assert_eq!((gap(&gaps, "5").1, gap(&gaps, "21").1), (1, 1));
    for query in ["?on=2026-01-30", ""] {
        let gaps = app.json(&format!("/api/v1/gaps{query}")).await;
        let reported = |node| gap(&gaps, node).1;
        assert_eq!(reported("directive"), 21);
        assert_eq!(reported("investigation_and_prosecution"), 4);
        assert_eq!((reported("victims"), reported("prevention")), (5, 5));
        assert_eq!(reported("22"), 1);
        let procedures = app.json(&format!("/api/v1/procedures{query}")).await;
        let presumed: Vec<&Value> = procedures["procedures"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|case| case["open"] == "presumed")
            .collect();
        let seen = presumed.iter().filter(|case| case["last_seen"] == "2024-04-24").count();
        assert_eq!(seen, 19);
    }
    let procedures = app.json("/api/v1/procedures?on=2026-01-30").await;
    assert_eq!(open(&procedures, "yes"), "EL");
    let matrix = app.json("/api/v1/matrix?on=2026-01-30").await;
    let greece = cell(&matrix, "EL", "directive");
    assert_eq!(greece["grade"], "maintained");
    assert_eq!((&greece["since"], &greece["as_of"]), (&json!("2019-10-10"), &json!("2026-01-30")));
    assert_eq!(cell(&matrix, "IE", "directive")["contested"], true);
}

#[tokio::test]
async fn single_articles_over_time() {
    let app = TestApp::start().await;
    for (on, state, node, status) in [
        ("2013-01-01", "DE", "5", "partially_transposed"),
        ("2015-12-31", "DE", "5", "unclear"),
        ("2013-01-01", "SE", "10", "partially_transposed"),
        ("2013-12-17", "SE", "10", "partially_transposed"),
        ("2013-12-18", "SE", "10", "unclear"),
        ("2023-06-01", "PT", "21", "partially_transposed"),
        ("2024-02-01", "PT", "21", "no_gap_found"),
    ] {
        let matrix = app.json(&format!("/api/v1/matrix?on={on}")).await;
        assert_eq!(cell(&matrix, state, node)["status"], status, "{on} {state} {node}");
    }
    let germany = cell(&app.json("/api/v1/matrix?on=2013-01-01").await, "DE", "5");
    assert_eq!(
        (&germany["basis"], &germany["assessed"], &germany["counted"]),
        (&json!("independent"), &json!(1), &json!(6))
    );
    let germany = cell(&app.json("/api/v1/matrix?on=2015-12-31").await, "DE", "5");
    assert_eq!((&germany["assessed"], &germany["counted"]), (&json!(2), &json!(6)));
}

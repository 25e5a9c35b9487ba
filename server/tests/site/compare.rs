//! States side by side hold what the API holds of each, and a provision across all States
//! what the records hold.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use serde_json::Value;

use crate::test_app::TestApp;

const DAYS: [&str; 6] =
    ["2011-12-13", "2013-01-01", "2015-03-11", "2018-12-31", "2023-12-31", "2026-01-30"];

/// A field as the file writes it.
fn written(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(holds) => if *holds { "yes" } else { "no" }.to_owned(),
        other => other.to_string(),
    }
}

type Line = BTreeMap<String, String>;

/// The lines of a file, by the names of their columns, up to the first free text.
async fn lines(app: &TestApp, query: &str) -> Vec<Line> {
    let file = app.get(&format!("/compare.csv?{query}")).await;
    assert_eq!(file.status, StatusCode::OK, "{query}: {}", file.text());
    let text = file.text();
    let mut rows = text.lines();
    let head: Vec<String> = rows.next().unwrap().split(',').map(str::to_owned).collect();
    rows.map(|row| head.iter().cloned().zip(row.split(',').map(str::to_owned)).take(17).collect())
        .collect()
}

#[tokio::test]
async fn states_side_by_side_hold_the_cells_of_the_api() {
    const FIELDS: [&str; 9] = [
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
    let app = TestApp::start().await;
    for on in DAYS {
        for aspect in ["conformity", "communication", "application"] {
            let query = format!("aspect={aspect}&on={on}");
            let api = app.json(&format!("/api/v1/matrix?{query}")).await;
            let states = ["DK", "EL", "IE", "PT", "SE", "UK"];
            let mut expected: Vec<Vec<String>> = api["cells"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|cell| states.iter().any(|state| cell["member_state"] == *state))
                .map(|cell| {
                    let begin = [written(&cell["node"]), written(&cell["member_state"])];
                    begin.into_iter().chain(FIELDS.map(|name| written(&cell[name]))).collect()
                })
                .collect();
            let lines = lines(&app, &format!("states={}&{query}", states.join(","))).await;
            let mut found: Vec<Vec<String>> = lines
                .iter()
                .filter(|line| line["row"] == "status")
                .map(|line| {
                    let begin = [line["part"].clone(), line["member_state"].clone()];
                    begin.into_iter().chain(FIELDS.map(|name| line[name].clone())).collect()
                })
                .collect();
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{query}");
            assert_eq!(found.len(), 28 * 6);
        }
    }
}

#[tokio::test]
async fn measures_procedures_and_delay_are_those_of_the_api() {
    let app = TestApp::start().await;
    for on in DAYS {
        let lines = lines(&app, &format!("states=CY,DE,EL,NL,PT,RO&on={on}")).await;
        let procedures = app.json(&format!("/api/v1/procedures?on={on}")).await;
        let delays = app.json(&format!("/api/v1/delay?on={on}")).await;
        for state in ["CY", "DE", "EL", "NL", "PT", "RO"] {
            let of = |row: &str| -> Vec<&Line> {
                let of = |line: &&Line| line["row"] == row && line["member_state"] == state;
                lines.iter().filter(of).collect()
            };
            let all = procedures["procedures"].as_array().unwrap();
            let mut expected: Vec<(String, String)> = all
                .iter()
                .filter(|case| case["member_state"] == state)
                .map(|case| {
                    let number = written(&case["infringement_number"]);
                    let part = format!("{} {number}", written(&case["type"]));
                    (part.trim().to_owned(), written(&case["stage"]))
                })
                .collect();
            let mut found: Vec<(String, String)> = of("procedure")
                .into_iter()
                .map(|line| (line["part"].clone(), line["value"].clone()))
                .collect();
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{state} on {on}");
            let all = delays["delays"].as_array().unwrap();
            // Before the deadline there is no delay to count, nor of who is not bound.
            let delay = all.iter().find(|one| one["member_state"] == state);
            let delay = delay.map(|one| &one["at_most"]).filter(|days| !days.is_null());
            let found: Vec<String> =
                of("delay").into_iter().map(|line| line["value"].clone()).collect();
            let expected: Vec<String> = delay.map(written).into_iter().collect();
            assert_eq!(found, expected, "{state} on {on}");
        }
    }
}

#[tokio::test]
async fn only_what_differs_is_shown_where_it_is_asked_for() {
    let app = TestApp::start().await;
    for on in DAYS {
        let query = format!("states=EL,BE&on={on}");
        let differs = |line: &&Line| line["row"] == "status";
        let all = app.get(&format!("/compare.csv?{query}")).await.text();
        let expected: Vec<&str> =
            all.lines().filter(|row| row.contains(",status,") && row.ends_with(",yes")).collect();
        let only = app.get(&format!("/compare.csv?{query}&only=different")).await.text();
        let found: Vec<&str> =
            only.lines().skip(1).filter(|row| row.contains(",status,")).collect();
        assert_eq!(found, expected, "{on}");
        let lines = lines(&app, &query).await;
        for pair in lines.iter().filter(differs).collect::<Vec<_>>().chunks(2) {
            let essence = |line: &Line| {
                [line["status"].clone(), line["grade"].clone(), line["contested"].clone()]
            };
            let bound = pair[0]["status"] != "not_bound" && pair[1]["status"] != "not_bound";
            let row = format!(",status,{},{},", pair[0]["part"], pair[0]["member_state"]);
            let says = all.lines().find(|line| line.contains(&row)).unwrap().ends_with(",yes");
            assert_eq!(says, bound && essence(pair[0]) != essence(pair[1]), "{row} on {on}");
        }
        let page = app.get(&format!("/compare?{query}&only=different")).await;
        assert_eq!(page.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_provision_shows_every_finding_on_it_in_every_state() {
    let app = TestApp::start().await;
    let findings = app.json("/api/v1/findings?limit=500").await;
    let records: Vec<&Value> =
        findings["records"].as_array().unwrap().iter().map(|one| &one["record"]).collect();
    let provisions: std::collections::BTreeSet<String> =
        records.iter().map(|record| written(&record["provision"])).collect();
    let mut seen = 0;
    for provision in provisions.iter().filter(|provision| provision.contains('(')) {
        let query = format!("provision={provision}&on=2026-11-24&aspect=conformity");
        let page = app.get(&format!("/compare?{query}")).await;
        if page.status == StatusCode::BAD_REQUEST {
            // A provision that the Directive does not have, or on which none is weighed.
            continue;
        }
        let page = page.text();
        let file = app.get(&format!("/compare.csv?{query}")).await.text();
        for record in records.iter().filter(|record| {
            written(&record["provision"]) == *provision && record["aspect"] == "conformity"
        }) {
            let state = written(&record["member_state"]);
            let bound = file.lines().any(|row| row.contains(&format!(",{state},")));
            let source = format!("/sources/{}", written(&record["source_id"]));
            assert!(!bound || page.contains(&source), "{provision} {state}: {source}");
            let held = file.lines().any(|row| {
                row.contains(&format!(",{state},"))
                    && row.contains(&format!(",{},", written(&record["source_id"])))
            });
            assert!(!bound || held, "{provision} {state} is not in the file");
            seen += usize::from(bound);
        }
        // Every bound State is in the file, whether or not anything is held of it.
        let states: std::collections::BTreeSet<&str> =
            file.lines().skip(1).filter_map(|row| row.split(',').nth(5)).collect();
        assert_eq!(states.len(), 26, "{provision}");
    }
    assert!(seen > 10, "{seen}");
}

#[tokio::test]
async fn what_does_not_go_together_is_refused_with_how_to_mend_it() {
    let app = TestApp::start().await;
    for (query, said) in [
        ("states=BE,BG,CZ,DE,EE,IE,EL", "leave some of them out"),
        ("states=BE&states=BG&states=CZ&states=DE&states=EE&states=IE&states=EL", "at most 6"),
        ("states=XX", "`XX`"),
        ("provision=18(9)", "such as 18 or 18(2)"),
        ("provision=1", "such as 18 or 18(2)"),
        ("provision=18(2)&only=different", "leave it out"),
        ("only=same", "different"),
        ("with=2015-03-11", "does not take"),
    ] {
        for path in ["/compare", "/compare.csv"] {
            let asked = format!("{path}?{query}");
            let answer = app.get_with(&asked, &[("accept", "text/html")]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{asked}");
            assert!(answer.text().contains(said), "{asked}: {}", answer.text());
        }
    }
}

//! Maximum penalties: the page, its file and its chart hold what the records hold, and
//! what is not held is not known.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use serde_json::Value;

use crate::test_app::{TODAY, TestApp};

/// The lines of the file, each as its columns up to whether sources disagree, by their
/// names; what follows is free text.
async fn lines(app: &TestApp, query: &str) -> Vec<BTreeMap<String, String>> {
    let file = app.get(&format!("/penalties.csv?{query}")).await;
    assert_eq!(file.status, StatusCode::OK, "{query}: {}", file.text());
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    let text = file.text();
    let mut rows = text.lines();
    let head: Vec<String> = rows.next().unwrap().split(',').map(str::to_owned).collect();
    assert_eq!(
        head[3..8],
        ["provision", "victim", "least_maximum_years", "member_state", "standing"]
    );
    rows.map(|row| head.iter().cloned().zip(row.split(',').map(str::to_owned)).take(13).collect())
        .collect()
}

fn years(text: &Value) -> Option<f64> {
    text.as_str().and_then(|text| text.parse().ok())
}

/// What the records of the API come to, by State, provision and victims: below, above.
async fn records(app: &TestApp) -> BTreeMap<(String, String), (Option<f64>, Option<f64>)> {
    let json = app.json("/api/v1/penalties?limit=500").await;
    let mut held = BTreeMap::new();
    for one in json["records"].as_array().unwrap() {
        let record = &one["record"];
        let text = |name: &str| record[name].as_str().unwrap().to_owned();
        let below = years(&record["max_penalty_below_consent_years"]);
        let above = years(&record["max_penalty_above_consent_years"]);
        let before = held.insert((text("member_state"), text("provision")), (below, above));
        assert!(before.is_none(), "the shipped records have one of each");
    }
    assert!(held.len() > 10);
    held
}

#[tokio::test]
async fn the_file_holds_the_records_and_nothing_else_is_known() {
    let app = TestApp::start().await;
    let held = records(&app).await;
    let lines = lines(&app, &format!("on={TODAY}")).await;
    assert_eq!(lines.len(), 29 * 26, "a line for each least maximum and State");
    let mut known = 0;
    for line in &lines {
        let cell = |name: &str| line[name].as_str();
        let key = (cell("member_state").to_owned(), cell("provision").to_owned());
        let (below, above) = held.get(&key).copied().unwrap_or_default();
        let asked = match cell("victim") {
            "below_consent" => vec![below],
            "above_consent" => vec![above],
            _ => vec![below, above],
        };
        let least: f64 = cell("least_maximum_years").parse().unwrap();
        let lowest = asked.iter().flatten().copied().reduce(f64::min);
        let expected = match lowest {
            Some(years) if years < least => "lower",
            Some(_) if asked.iter().all(Option::is_some) => "at_least",
            _ => "unknown",
        };
        assert_eq!(cell("standing"), expected, "{line:?}");
        let maximum = lowest.filter(|_| expected != "unknown");
        assert_eq!(cell("maximum_years").parse().ok(), maximum, "{line:?}");
        let short = lowest.filter(|_| expected == "lower").map(|years| least - years);
        assert_eq!(cell("shortfall_years").parse().ok(), short, "{line:?}");
        known += usize::from(expected != "unknown");
    }
    assert!(known > 5 && known < 40, "{known}");
}

/// The least maxima of the file are those of the Directive's table.
#[tokio::test]
async fn the_least_maxima_are_those_of_the_provisions() {
    let app = TestApp::start().await;
    let json = app.json("/data/provisions.json").await;
    let mut expected = Vec::new();
    for record in json["records"].as_array().unwrap() {
        let provision = record["provision"].as_str().unwrap();
        let of = |name: &str| years(&record[name]);
        let below = of("min_max_penalty_below_consent_years");
        let above = of("min_max_penalty_above_consent_years");
        let mut put = |victim: &str, years: Option<f64>| {
            expected.extend(years.map(|years| format!("{provision} {victim} {years}")));
        };
        if below == above {
            put("any_age", below);
        } else {
            put("below_consent", below);
            put("above_consent", above);
        }
    }
    let lines = lines(&app, "on=2026-01-30&states=EL").await;
    let found: Vec<String> = lines
        .iter()
        .map(|line| {
            format!("{} {} {}", line["provision"], line["victim"], line["least_maximum_years"])
        })
        .collect();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn the_page_and_the_chart_show_what_the_file_holds() {
    let app = TestApp::start().await;
    for query in ["", "provision=5&", "provision=3(5)(iii)&", "states=CY,DE,LU&", "states=EL&"] {
        for on in ["2013-01-01", "2015-03-11", "2026-01-30", TODAY] {
            let query = format!("{query}on={on}");
            let lines = lines(&app, &query).await;
            let page = app.get(&format!("/penalties?{query}")).await;
            assert_eq!(page.status, StatusCode::OK, "{query}");
            let page = page.text();
            let known: Vec<_> = lines.iter().filter(|line| line["standing"] != "unknown").collect();
            for line in &known {
                let place = format!("id=\"held-{}-", line["member_state"]);
                assert!(page.contains(&place), "{query}: {place}");
            }
            let sum = format!("{}</a> not known = ", lines.len() - known.len());
            assert!(lines.is_empty() || page.contains(&sum), "{query}: {sum}");
            let svg = app.get(&format!("/charts/penalties.svg?{query}")).await.text();
            // Never more dots than maxima that are known; the key has one, with its outline.
            let drawn = svg.matches("<circle").count();
            assert!(drawn <= known.len() + 2, "{query}: {drawn} dots of {}", known.len());
            let csv = app.get(&format!("/charts/penalties.csv?{query}")).await.text();
            let dots = csv.lines().skip(1).filter(|row| {
                let cells: Vec<&str> = row.split(',').collect();
                !cells[3].is_empty()
            });
            assert_eq!(dots.count(), known.len(), "{query}");
        }
    }
}

#[tokio::test]
async fn what_has_no_least_maximum_is_refused() {
    let app = TestApp::start().await;
    for (query, status, code) in [
        ("provision=18(2)", 400, "bad-value"),
        ("provision=3(1)", 400, "bad-value"),
        ("provision=x", 400, "bad-value"),
        ("states=XX", 400, "bad-value"),
        ("provision=5&provision=6", 400, "repeated-parameter"),
        ("aspect=conformity", 400, "unknown-parameter"),
        ("with=2015-03-11", 400, "unknown-parameter"),
        ("on=2011-12-12", 400, "day-too-early"),
        ("rev=9", 404, "unknown-revision"),
    ] {
        for path in ["/penalties", "/penalties.csv"] {
            let asked = format!("{path}?{query}");
            let answer = app.get_with(&asked, &[("accept", "application/json")]).await;
            assert_eq!(answer.status.as_u16(), status, "{asked}");
            assert_eq!(answer.json()["code"], code, "{asked}");
        }
    }
    let chart = app.get("/charts/penalties.svg?provision=18").await;
    assert_eq!(chart.status, StatusCode::NOT_FOUND);
}

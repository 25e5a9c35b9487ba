//! Coverage, delay and figures over time: the API, the CSV of a chart and the
//! table in the page say the same on days spread over all years.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::test_app::{TODAY, TestApp};

/// Days of every year, and the telling ones.
pub(crate) const DAYS: [&str; 30] = [
    "2011-12-13",
    "2011-12-16",
    "2011-12-17",
    "2012-06-30",
    "2012-11-30",
    "2013-01-01",
    "2013-06-30",
    "2013-07-01",
    "2013-12-17",
    "2013-12-18",
    "2014-01-27",
    "2014-09-01",
    "2015-02-12",
    "2015-02-13",
    "2015-03-11",
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
    "2023-12-31",
    "2024-04-25",
    "2026-01-30",
    TODAY,
];

/// Rows of a CSV of codes and numbers, by heading, without the clocks at their
/// ends.
fn rows(csv: &str) -> Vec<BTreeMap<String, String>> {
    let mut lines = csv.lines();
    let headings: Vec<&str> = lines.next().unwrap().split(',').collect();
    assert!(headings.ends_with(&["on", "revision", "method"]), "{headings:?}");
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            assert_eq!(cells.len(), headings.len(), "{line}");
            let named = headings.iter().zip(cells);
            named.map(|(heading, cell)| ((*heading).to_owned(), cell.to_owned())).collect()
        })
        .collect()
}

/// The cells of a chart's table in the page, as text.
fn table(page: &str, chart: &str) -> Vec<Vec<String>> {
    let Some((_, rest)) = page.split_once(&format!("<caption id=\"{chart}-figures\"")) else {
        return Vec::new();
    };
    let body = rest.split_once("<tbody>").unwrap().1.split_once("</tbody>").unwrap().0;
    body.split("<tr>")
        .skip(1)
        .map(|row| {
            row.split("<t")
                .filter(|cell| cell.starts_with("h ") || cell.starts_with('d'))
                .map(|cell| text(cell.split_once('>').unwrap().1))
                .collect()
        })
        .collect()
}

fn text(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for sign in html.chars() {
        match sign {
            '<' => is_tag = true,
            '>' => is_tag = false,
            sign if !is_tag => text.push(sign),
            _ => {}
        }
    }
    text
}

pub(crate) fn number(row: &BTreeMap<String, String>, column: &str) -> u64 {
    row[column].parse().unwrap()
}

/// The numbers at the end of each row of the table are those of the CSV.
#[track_caller]
fn same_numbers(
    csv: &[BTreeMap<String, String>],
    table: &[Vec<String>],
    columns: &[&str],
    told: &str,
) {
    assert_eq!(csv.len(), table.len(), "{told}");
    for (row, cells) in csv.iter().zip(table) {
        let numbers = &cells[cells.len() - columns.len()..];
        for (column, cell) in columns.iter().zip(numbers) {
            assert_eq!(&row[*column], cell, "{told} {column}: {row:?}");
        }
    }
}

/// What a list of steps in the API holds on a day.
fn step<'a>(steps: &'a Value, on: &str) -> &'a Value {
    let steps = steps.as_array().unwrap();
    steps.iter().rfind(|step| step["from"].as_str().unwrap() <= on).unwrap()
}

pub(crate) async fn csv(app: &TestApp, chart: &str, query: &str) -> Vec<BTreeMap<String, String>> {
    let address = format!("/charts/{chart}.csv?{query}");
    let answer = app.get(&address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    rows(&answer.text())
}

#[tokio::test]
async fn gaps_and_coverage_over_time_are_the_figures_of_each_day() {
    let app = TestApp::start().await;
    let last = "aspect=conformity&on=2026-11-24";
    let over_time = app.json(&format!("/api/v1/over-time?node=victims&{last}")).await;
    assert_eq!(
        (&over_time["node"], &over_time["aspect"]),
        (&"victims".into(), &"conformity".into())
    );
    let gaps_csv = csv(&app, "gaps-over-time", &format!("node=victims&{last}")).await;
    let coverage_csv = csv(&app, "coverage-over-time", last).await;
    for on in DAYS {
        let gaps = app.json(&format!("/api/v1/gaps?on={on}")).await;
        let gaps = gaps["gaps"].as_array().unwrap().iter().find(|gap| gap["node"] == "victims");
        let step_then = step(&over_time["gaps"], on);
        for figure in ["reported", "unknown", "bound"] {
            assert_eq!(step_then[figure], gaps.unwrap()[figure], "{on} {figure}");
        }
        let row = |rows: &[BTreeMap<String, String>]| {
            rows.iter()
                .find(|row| row["from"].as_str() <= on && on <= row["until"].as_str())
                .cloned()
        };
        match row(&gaps_csv) {
            None => assert_eq!(step_then["bound"], 0, "{on}"),
            Some(row) => {
                for figure in ["reported", "unknown", "bound"] {
                    assert_eq!(step_then[figure], number(&row, figure), "{on} {figure}");
                }
                let all: u64 =
                    ["reported", "unknown", "neither"].iter().map(|one| number(&row, one)).sum();
                assert_eq!(all, number(&row, "bound"), "{on}");
            }
        }
        let coverage = app.json(&format!("/api/v1/coverage?on={on}")).await["coverage"].clone();
        let step_then = step(&over_time["coverage"], on);
        assert_eq!(
            (&step_then["held"], &step_then["of"]),
            (&coverage["held"], &coverage["of"]),
            "{on}"
        );
        if let Some(row) = row(&coverage_csv) {
            assert_eq!(step_then["held"], number(&row, "held"), "{on}");
            assert_eq!(step_then["of"], number(&row, "of"), "{on}");
        } else {
            assert_eq!(step_then["of"], 0, "{on}");
        }
    }
}

#[tokio::test]
async fn procedures_over_time_are_those_of_each_day() {
    let app = TestApp::start().await;
    let over_time = app.json("/api/v1/over-time?on=2026-11-24").await;
    let drawn = csv(&app, "procedures-over-time", "on=2026-11-24").await;
    for on in DAYS {
        let listed = app.json(&format!("/api/v1/procedures?on={on}")).await;
        let mut expected: BTreeMap<[String; 3], u64> = BTreeMap::new();
        for case in listed["procedures"].as_array().unwrap() {
            let key = ["type", "stage", "open"].map(|name| case[name].as_str().unwrap().to_owned());
            *expected.entry(key).or_default() += 1;
        }
        let mut counted: BTreeMap<[String; 3], u64> = BTreeMap::new();
        for one in step(&over_time["procedures"], on)["procedures"].as_array().unwrap() {
            let key = ["type", "stage", "open"].map(|name| one[name].as_str().unwrap().to_owned());
            counted.insert(key, one["count"].as_u64().unwrap());
        }
        assert_eq!(counted, expected, "{on}");
        // Those that had ended are not drawn.
        expected.retain(|[_, _, open], _| open != "no");
        let mut in_file: BTreeMap<[String; 3], u64> = BTreeMap::new();
        let then =
            drawn.iter().filter(|row| row["from"].as_str() <= on && on <= row["until"].as_str());
        for row in then {
            for open in ["yes", "presumed", "unknown"] {
                let key = [row["type"].clone(), row["step"].clone(), open.to_owned()];
                in_file.insert(key, number(row, open));
            }
        }
        in_file.retain(|_, count| *count > 0);
        assert_eq!(in_file, expected, "{on}");
    }
}

#[tokio::test]
async fn page_file_and_api_show_the_same() {
    let app = TestApp::start().await;
    for (at, on) in DAYS.into_iter().enumerate() {
        let aspect = ["conformity", "communication", "application"][at % 3];
        let query = format!("aspect={aspect}&on={on}");
        let page = app.get(&format!("/gaps?node=18&{query}")).await.text();
        let told = |chart: &str| format!("{on} {aspect} {chart}");

        let gaps = csv(&app, "gaps-over-time", &format!("node=18&{query}")).await;
        let columns = ["reported", "unknown", "neither", "bound"];
        same_numbers(&gaps, &table(&page, "gaps-over-time"), &columns, &told("gaps"));
        let steps = app.json(&format!("/api/v1/over-time?node=18&{query}")).await;
        let bound = steps["gaps"].as_array().unwrap().iter().filter(|step| step["bound"] != 0);
        let from: Vec<&Value> = bound.map(|step| &step["from"]).collect();
        assert_eq!(from, gaps.iter().map(|row| row["from"].as_str()).collect::<Vec<_>>(), "{on}");

        let procedures = csv(&app, "procedures-over-time", &format!("on={on}")).await;
        let columns = ["yes", "presumed", "unknown"];
        let shown = table(&page, "procedures-over-time");
        same_numbers(&procedures, &shown, &columns, &told("procedures"));

        let coverage = app.json(&format!("/api/v1/coverage?{query}")).await;
        let covered = coverage["member_states"].as_array().unwrap();
        let states = csv(&app, "coverage-by-state", &query).await;
        assert_eq!(states.len(), if on < "2011-12-17" { 0 } else { covered.len() }, "{on}");
        for row in &states {
            let of = covered.iter().find(|of| of["member_state"] == row["member_state"]).unwrap();
            assert_eq!(of["bound"], !row["held"].is_empty(), "{on} {row:?}");
            if of["bound"] == true {
                assert_eq!(of["held"], number(row, "held"), "{on} {row:?}");
                assert_eq!(of["of"], number(row, "of"), "{on} {row:?}");
            }
        }
        let shown = table(&page, "coverage-by-state");
        assert_eq!(shown.len(), states.len(), "{on}");
        for (row, cells) in states.iter().zip(&shown).filter(|(row, _)| !row["held"].is_empty()) {
            assert_eq!([&row["held"], &row["of"]], [&cells[1], &cells[2]], "{on}");
        }
        let articles = csv(&app, "coverage-by-article", &query).await;
        for row in articles.iter().filter(|row| !row["held"].is_empty()) {
            let all = coverage["articles"].as_array().unwrap();
            let of = all.iter().find(|of| of["article"] == row["article"].as_str());
            assert_eq!(of.unwrap()["held"], number(row, "held"), "{on} {row:?}");
            assert_eq!(of.unwrap()["of"], number(row, "of"), "{on} {row:?}");
        }
        let sum: u64 = states.iter().filter_map(|row| row["held"].parse::<u64>().ok()).sum();
        assert_eq!(coverage["coverage"]["held"], sum, "{on}");

        let known = app.json(&format!("/api/v1/delay?on={on}")).await;
        let known = known["delays"].as_array().unwrap();
        let delays = csv(&app, "delay", &format!("on={on}")).await;
        assert_eq!((delays.len(), table(&page, "delay").len()), (known.len(), known.len()), "{on}");
        for (row, cells) in delays.iter().zip(table(&page, "delay")) {
            let of = known.iter().find(|of| of["member_state"] == row["member_state"]).unwrap();
            for (name, cell) in [("at_least", &cells[1]), ("at_most", &cells[2])] {
                let held = of[name].as_i64().map(|days| days.to_string());
                assert_eq!(row[name], held.clone().unwrap_or_default(), "{on} {row:?}");
                let bound = if of["bound"] == true { "not known" } else { "not bound" };
                assert_eq!(*cell, held.unwrap_or_else(|| bound.to_owned()), "{on} {row:?}");
            }
        }
    }
}

#[tokio::test]
async fn what_has_no_status_is_not_there() {
    let app = TestApp::start().await;
    for address in ["/gaps?node=26", "/gaps?node=1", "/charts/gaps-over-time.svg?node=1"] {
        assert_eq!(app.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    for address in [
        "/gaps?node=x",
        "/api/v1/over-time?node=26",
        "/api/v1/over-time?state=EL",
        "/api/v1/delay?aspect=conformity",
    ] {
        assert_eq!(app.get(address).await.status, StatusCode::BAD_REQUEST, "{address}");
    }
}

#[tokio::test]
async fn a_delay_is_not_known_before_a_closure_is_held_and_never_none() {
    let app = TestApp::start().await;
    let of = |answer: &Value, state: &str| -> [Value; 3] {
        let delays = answer["delays"].as_array().unwrap();
        let of = delays.iter().find(|of| of["member_state"] == state).unwrap();
        [of["held"].clone(), of["at_least"].clone(), of["at_most"].clone()]
    };
    let now = app.json("/api/v1/delay?on=2026-01-30").await;
    assert_eq!(of(&now, "EL"), [json!("closure"), json!(862), json!(862)]);
    assert_eq!(of(&now, "CY"), [json!("closure"), json!(422), json!(743)]);
    assert_eq!(of(&now, "DE"), [json!("nothing"), Value::Null, Value::Null]);
    let before = app.json("/api/v1/delay?on=2016-04-27").await;
    assert_eq!(of(&before, "EL"), [json!("procedure"), Value::Null, Value::Null]);
    assert_eq!(app.json("/api/v1/delay?on=2013-12-17").await["delays"], Value::Array(Vec::new()));
}

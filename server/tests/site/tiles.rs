//! The file of the States as tiles: for every measure what the API says of each
//! State on days spread over all years.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    over_time::{DAYS, csv, number},
    test_app::TestApp,
};

type Row = BTreeMap<String, String>;

/// What a list of the API holds of a State.
fn of<'a>(list: &'a Value, state: &str) -> impl Iterator<Item = &'a Value> {
    list.as_array().unwrap().iter().filter(move |row| row["member_state"] == state)
}

/// A value of the API as files have it.
fn code(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The columns of the row hold the fields of the API, each under a name of its own.
#[track_caller]
fn same(row: &Row, api: &Value, names: &[(&str, &str)]) {
    for (column, field) in names {
        assert_eq!(row[*column], code(&api[*field]), "{column} of {row:?} is not {api}");
    }
}

/// A row's procedure is one of the State's that the API does not know to have ended;
/// without one there is none.
#[track_caller]
fn check_procedure(row: &Row, listed: &[&Value]) {
    let mut open = listed.iter().filter(|case| case["open"] != "no");
    if row["type"].is_empty() {
        assert_eq!(open.next(), None, "{row:?}");
        return;
    }
    let is_it = |case: &&&Value| {
        ["type", "open", "last_seen"].iter().all(|name| row[*name] == code(&case[*name]))
    };
    assert!(open.any(|case| is_it(&case)), "{row:?} is none of {listed:?}");
}

#[tokio::test]
async fn the_file_of_statuses_holds_those_of_the_matrix() {
    let app = TestApp::start().await;
    for on in DAYS {
        let matrix = app.json(&format!("/api/v1/matrix?on={on}")).await;
        let procedures = app.json(&format!("/api/v1/procedures?on={on}")).await;
        let rows = csv(&app, "europe", &format!("on={on}")).await;
        assert_eq!(rows.len(), 28, "{on}");
        for row in &rows {
            let state = row["member_state"].as_str();
            let mut cells = of(&matrix["cells"], state);
            let cell = cells.find(|cell| cell["node"] == "directive").unwrap();
            let fields = ["status", "grade", "since", "contested"];
            same(row, cell, &fields.map(|name| (name, name)));
            check_procedure(row, &of(&procedures["procedures"], state).collect::<Vec<_>>());
        }
    }
}

#[tokio::test]
async fn the_file_of_steps_says_of_every_state_how_its_procedures_stand() {
    let app = TestApp::start().await;
    for on in DAYS {
        let procedures = app.json(&format!("/api/v1/procedures?on={on}")).await;
        let coverage = app.json(&format!("/api/v1/coverage?on={on}")).await;
        let rows = csv(&app, "europe", &format!("measure=step&on={on}")).await;
        assert_eq!(rows.len(), 28, "{on}");
        for row in &rows {
            let state = row["member_state"].as_str();
            let listed: Vec<&Value> = of(&procedures["procedures"], state).collect();
            let is_bound = of(&coverage["member_states"], state).next().unwrap()["bound"] == true;
            let expected = if listed.iter().any(|case| case["open"] != "no") {
                "open"
            } else if !listed.is_empty() {
                "ended"
            } else if is_bound {
                "none_held"
            } else {
                "not_bound"
            };
            assert_eq!(row["state"], expected, "{on}: {row:?}");
            check_procedure(row, &listed);
        }
    }
}

#[tokio::test]
async fn the_files_of_coverage_and_delay_hold_the_figures_of_the_api() {
    let app = TestApp::start().await;
    for on in DAYS {
        let coverage = app.json(&format!("/api/v1/coverage?on={on}")).await;
        let rows = csv(&app, "europe", &format!("measure=coverage&on={on}")).await;
        for row in &rows {
            let of = of(&coverage["member_states"], &row["member_state"]).next().unwrap();
            assert_eq!(row["bound"], code(&of["bound"]), "{on}");
            if of["bound"] == true {
                assert_eq!(of["held"], number(row, "held"), "{on}: {row:?}");
                assert_eq!(of["of"], number(row, "of"), "{on}: {row:?}");
            } else {
                assert_eq!([&row["held"], &row["of"]], ["", ""], "{on}: {row:?}");
            }
        }
        let delays = app.json(&format!("/api/v1/delay?on={on}")).await;
        let delayed = csv(&app, "europe", &format!("measure=delay&on={on}")).await;
        assert_eq!((rows.len(), delayed.len()), (28, 28), "{on}");
        for (row, bound) in delayed.iter().zip(&rows) {
            match of(&delays["delays"], &row["member_state"]).next() {
                _ if bound["bound"] == "false" => assert_eq!(row["held"], "not_bound", "{on}"),
                None => assert_eq!(row["held"], "not_due", "{on}"),
                Some(of) => same(
                    row,
                    of,
                    &[("held", "held"), ("days_at_least", "at_least"), ("days_at_most", "at_most")],
                ),
            }
            if ["not_bound", "not_due"].contains(&row["held"].as_str()) {
                assert_eq!([&row["days_at_least"], &row["days_at_most"]], ["", ""], "{on}");
            }
        }
    }
}

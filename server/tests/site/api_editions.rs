//! The API with several data editions: long lists stay in the one in which they were
//! begun, and any two can be compared.

use serde_json::{Value, json};

use crate::changes::import;
use crate::command_line::write;
use crate::revisions::publish_a_day;
use crate::test_app::TestApp;
use tempfile::TempDir;

/// All records, page by page, while editions are published between the pages.
async fn walked(app: &TestApp, first: &str, days: &[&str]) -> Vec<Value> {
    let mut days = days.iter();
    let mut next = Some(first.to_owned());
    let mut found = Vec::new();
    while let Some(address) = next {
        let page = app.json(&address).await;
        assert_eq!(page["revision"], 1, "{address}");
        found.extend(page["records"].as_array().unwrap().iter().map(|one| one["record"].clone()));
        if let Some(day) = days.next() {
            publish_a_day(app, day).await;
        }
        next = page["next"].as_str().map(ToOwned::to_owned);
    }
    found
}

#[tokio::test]
async fn a_list_stays_in_the_edition_in_which_it_was_begun() {
    let app = TestApp::start().await;
    let whole = app.json("/data/milestones.json?rev=1").await["records"].clone();
    // Milestones stand in the order of their days: the first one would move them all.
    let first = "/api/v1/records/milestones?limit=4";
    let found = walked(&app, first, &["2000-01-01", "2000-01-02"]).await;
    assert_eq!(Value::Array(found), whole);
    assert_eq!(app.json(first).await["revision"], 3);
}

#[tokio::test]
async fn editions_are_listed_from_one_on_page_by_page() {
    let app = TestApp::start().await;
    for day in 1..=51 {
        publish_a_day(&app, &format!("20{day:02}-06-01")).await;
    }
    let first = app.json("/api/v1/revisions").await;
    assert_eq!((&first["latest"], first["revisions"].as_array().unwrap().len()), (&json!(52), 50));
    publish_a_day(&app, "2099-01-01").await;
    let rest = app.json(first["next"].as_str().unwrap()).await;
    let numbers: Vec<&Value> =
        rest["revisions"].as_array().unwrap().iter().map(|one| &one["number"]).collect();
    assert_eq!((numbers, &rest["latest"]), (vec![&json!(2), &json!(1)], &json!(52)));
    assert_eq!(rest["next"], Value::Null);
}

#[tokio::test]
async fn any_two_editions_are_compared() {
    const HEADINGS: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator\n";
    let folder = TempDir::new().unwrap();
    for (name, row) in [
        (
            "two.csv",
            "EL,victims,,,conformity,not_transposed,2016-06-01,court,,,,Made up,REG-GH,p. 1\n",
        ),
        ("three.csv", "DE,,18,,application,unclear,2015-03-01,commission,,,,Made up,REG-GH,p. 2\n"),
    ] {
        write(folder.path(), name, &format!("{HEADINGS}{row}"));
        import(&folder, name, name, &[]);
    }
    let app = TestApp::start_in(folder).await;
    let states = |answer: &Value| -> Vec<String> {
        let all = answer["statuses"].as_array().unwrap().iter();
        let mut states: Vec<String> =
            all.map(|one| one["member_state"].as_str().unwrap().to_owned()).collect();
        states.dedup();
        states
    };
    let one_back = app.json("/api/v1/changes/3?on=2026-01-30").await;
    assert_eq!(
        (&one_back["revision_before"], states(&one_back)),
        (&json!(2), vec!["DE".to_owned()])
    );
    assert_eq!(app.json("/api/v1/changes/3?since=2&on=2026-01-30").await, one_back);
    let two_back = app.json("/api/v1/changes/3?since=1&on=2026-01-30").await;
    assert_eq!(two_back["revision_before"], 1);
    assert_eq!(states(&two_back), ["DE", "EL"]);
    let new = json!([{"table": "assessments", "new": 2, "changed": 0, "removed": 0}]);
    assert_eq!(two_back["records"][0]["new"], new[0]["new"]);
    // What differs is what the matrices of the two editions say.
    let matrix = |rev| format!("/api/v1/matrix?on=2026-01-30&rev={rev}");
    let (before, after) = (app.json(&matrix(1)).await, app.json(&matrix(3)).await);
    let now = two_back["statuses"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["until"].is_null() && one["aspect"] == "conformity");
    for one in now {
        for (side, matrix) in [("before", &before), ("after", &after)] {
            let cells = matrix["cells"].as_array().unwrap();
            let cell = cells.iter().find(|cell| {
                cell["member_state"] == one["member_state"] && cell["node"] == one["node"]
            });
            assert_eq!(cell.unwrap()["status"], one[side]["status"], "{one}");
        }
    }
    let from_nothing = app.json("/api/v1/changes/3?since=0&on=2026-01-30").await;
    assert_eq!(from_nothing["revision_before"], 0);
    assert_eq!(from_nothing["read_with"], Value::Null);
    for (since, status) in [(3, 400), (4, 404)] {
        assert_eq!(app.get(&format!("/api/v1/changes/3?since={since}")).await.status, status);
    }
}

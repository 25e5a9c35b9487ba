//! Everything to take away: the files hold what their addresses say, and read as the
//! same records again.

use std::collections::BTreeSet;

use data::{
    ingest,
    revision::propose,
    table::{Choice, Dataset, Table},
};
use serde_json::Value;

use crate::test_app::TestApp;

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[track_caller]
fn reads_as_held(held: &Dataset, name: &str, bytes: &[u8]) {
    let draft = ingest::read(name, bytes);
    assert!(draft.issues.is_empty(), "{name}: {:?}", draft.issues);
    let counts = propose(held, &[draft]).counts;
    assert_eq!((counts.new, counts.changed, counts.removed), (0, 0, 0), "{name}");
}

#[tokio::test]
async fn each_table_is_the_same_in_every_format_and_reads_back() {
    let app = TestApp::start().await;
    let held = data::reference::dataset();
    for &table in Table::ALL {
        let csv = app.get(&format!("/data/{table}.csv")).await;
        assert!(csv.header("link").contains("/data/csvw.json?rev=1"), "{table}");
        let headings = csv.text().lines().next().unwrap().to_owned();
        assert_eq!(headings, table.columns().join(","));
        let json = app.json(&format!("/data/{table}.json")).await;
        let records = json["records"].as_array().unwrap();
        assert_eq!(records.len(), held.count(table), "{table}");
        let each = app.get(&format!("/data/{table}.jsonl")).await;
        assert_eq!(&lines(&each.text()), records, "{table}");
        if held.count(table) > 0 {
            reads_as_held(&held, &format!("{table}.csv"), &csv.body);
            let book = app.get(&format!("/data/{table}.xlsx")).await;
            reads_as_held(&held, &format!("{table}.xlsx"), &book.body);
        }
        let page = app.get(&format!("/data/{table}")).await.text();
        for column in table.columns() {
            assert!(page.contains(&format!("id=\"column-{column}\"")), "{table}.{column}");
        }
    }
    let all = app.get("/data/records.xlsx").await;
    reads_as_held(&held, "records.xlsx", &all.body);
}

#[tokio::test]
async fn rows_are_chosen_alike_on_the_page_in_files_and_in_the_api() {
    let app = TestApp::start().await;
    for query in ["state=EL", "article=5", "source=REG-GH", "state=PT&article=21"] {
        let told = app.json(&format!("/api/v1/records/assessments?{query}&limit=1000")).await;
        let count = told["count"].as_u64().unwrap();
        let all = app.json("/data/assessments.json").await["records"].as_array().unwrap().len();
        assert!(0 < count && count < all as u64, "{query}: {count} of {all}");
        let json = app.json(&format!("/data/assessments.json?{query}")).await;
        let apart: Vec<&Value> =
            told["records"].as_array().unwrap().iter().map(|held| &held["record"]).collect();
        assert_eq!(json["records"].as_array().unwrap().iter().collect::<Vec<_>>(), apart);
        let page = app.get(&format!("/data/assessments?{query}")).await.text();
        assert!(page.contains(&format!("{count} of {all} records chosen")), "{query}");
    }
}

#[tokio::test]
async fn the_api_walks_through_all_records_of_one_edition() {
    let app = TestApp::start().await;
    let mut next = Some("/api/v1/records/measures?limit=50".to_owned());
    let mut found = Vec::new();
    while let Some(address) = next {
        let page = app.json(&address).await;
        found.extend(page["records"].as_array().unwrap().iter().map(|one| one["record"].clone()));
        next = page["next"].as_str().map(ToOwned::to_owned);
        assert!(next.as_ref().is_none_or(|next| next.contains("rev=1")), "{next:?}");
    }
    let whole = app.json("/data/measures.json").await;
    assert_eq!(&found, whole["records"].as_array().unwrap());
    let past = app.json("/api/v1/records/measures?after=100000").await;
    assert_eq!((&past["records"], &past["next"]), (&Value::Array(Vec::new()), &Value::Null));
}

#[tokio::test]
async fn the_description_names_every_column_and_where_it_points() {
    let app = TestApp::start().await;
    let answer = app.get("/data/csvw.json").await;
    assert_eq!(answer.header("content-type"), "application/csvm+json");
    let described = answer.json();
    let tables = described["tables"].as_array().unwrap();
    let urls: BTreeSet<&str> = tables.iter().map(|table| table["url"].as_str().unwrap()).collect();
    assert_eq!(urls.len(), Table::ALL.len());
    for (table, described) in Table::ALL.iter().zip(tables) {
        assert_eq!(described["url"], format!("{table}.csv?rev=1"));
        let schema = &described["tableSchema"];
        let columns = schema["columns"].as_array().unwrap();
        let names: Vec<&str> = columns.iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(names, table.columns());
        for key in schema["foreignKeys"].as_array().unwrap() {
            assert!(urls.contains(key["reference"]["resource"].as_str().unwrap()), "{table}");
        }
    }
}

#[tokio::test]
async fn what_a_table_does_not_have_is_refused_by_name() {
    let app = TestApp::start().await;
    for table in Table::ALL {
        for choice in Choice::ALL.into_iter().filter(|choice| !choice.is_of(*table)) {
            let value = match choice {
                Choice::State => "EL",
                Choice::Article => "5",
                Choice::Source => "REG-GH",
            };
            let name = choice.code();
            for path in [format!("/data/{table}.csv"), format!("/api/v1/records/{table}")] {
                let answer = app.get(&format!("{path}?{name}={value}")).await;
                assert_eq!(answer.status, 400, "{path}");
                assert!(answer.text().contains(name), "{}", answer.text());
            }
        }
    }
    for path in ["/data/nothing.csv", "/data/measures.pdf", "/data/nothing", "/api/v1/records/x"] {
        assert_eq!(app.get(path).await.status, 404, "{path}");
    }
    for path in ["/data/records.xlsx?state=EL", "/api/v1/records/measures?limit=0"] {
        assert_eq!(app.get(path).await.status, 400, "{path}");
    }
}

#[tokio::test]
async fn spans_and_differences_are_those_of_the_cells() {
    let app = TestApp::start().await;
    let spans = app.json("/api/v1/spans?state=EL&node=victims&on=2026-01-30").await;
    let spans = spans["spans"].as_array().unwrap();
    assert!(spans.len() > 1, "{spans:?}");
    for span in spans {
        let from = span["from"].as_str().unwrap();
        let matrix = app.json(&format!("/api/v1/matrix?on={from}")).await;
        let of = |cell: &&Value| cell["member_state"] == "EL" && cell["node"] == "victims";
        let cell = matrix["cells"].as_array().unwrap().iter().find(of).unwrap();
        assert_eq!(span["status"], cell["status"], "{from}");
    }
    let differences = app.json("/api/v1/differences?on=2026-01-30&with=2018-12-31").await;
    assert_eq!(
        (&differences["from"], &differences["to"]),
        (&"2018-12-31".into(), &"2026-01-30".into())
    );
    let then = app.json("/api/v1/matrix?on=2018-12-31").await;
    for difference in differences["differences"].as_array().unwrap() {
        assert!(then["cells"].as_array().unwrap().contains(&difference["before"]));
    }
    assert_eq!(app.get("/api/v1/differences?on=2026-01-30").await.status, 400);
    let revisions = app.json("/api/v1/revisions").await;
    assert_eq!(revisions["revisions"][0]["number"], 1);
}

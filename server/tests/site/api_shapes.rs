//! What the API's answers look like: of every endpoint the fields and what stands in
//! them, from real answers. Whoever changes one has to say so here.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::api_document::{document, endpoints, example};
use crate::test_app::TestApp;

/// Of each place in an answer, what was found there.
type Shape = BTreeMap<String, BTreeSet<&'static str>>;

fn look(place: &str, value: &Value, shape: &mut Shape) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    shape.entry(place.to_owned()).or_default().insert(kind);
    match value {
        Value::Array(items) => {
            for item in items {
                look(&format!("{place}[]"), item, shape);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                look(&format!("{place}.{name}"), field, shape);
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn answers_look_as_they_did() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    let mut told = String::new();
    for (path, operation) in endpoints(&document) {
        if path.ends_with("openapi.json") {
            continue;
        }
        let mut addresses = vec![
            example(path, operation, "on=2026-01-30"),
            example(path, operation, "on=2016-06-01"),
        ];
        if path == "/api/v1/records/{table}" {
            let tables = data::table::Table::ALL.iter();
            addresses.extend(tables.map(|table| format!("/api/v1/records/{table}?limit=1000")));
        } else if operation["parameters"]
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one["name"] == "limit"))
        {
            addresses.push(format!("{path}?limit=1000"));
        }
        let mut shape = Shape::new();
        for address in addresses {
            look("", &app.json(&address).await, &mut shape);
        }
        writeln!(told, "{path}").unwrap();
        for (place, kinds) in shape.iter().filter(|(place, _)| !place.is_empty()) {
            let kinds: Vec<&str> = kinds.iter().copied().collect();
            writeln!(told, "  {place}: {}", kinds.join(", ")).unwrap();
        }
    }
    insta::assert_snapshot!("shapes", told);
}

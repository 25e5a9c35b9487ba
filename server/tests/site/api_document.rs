//! The document that describes the API for programs: it holds every route and no
//! other, takes what the routes take, and every real answer is as it says.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use data::table::Table;
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::accounts_roles::routes;
use crate::over_time::DAYS;
use crate::test_app::TestApp;

const ASPECTS: [&str; 3] = ["conformity", "communication", "application"];

/// The document as it is answered.
pub(crate) async fn document(app: &TestApp) -> Value {
    app.json("/api/v1/openapi.json").await
}

/// Paths of the document with what it says of reading each.
pub(crate) fn endpoints(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let paths = document["paths"].as_object().unwrap();
    paths.iter().map(|(path, item)| {
        assert_eq!(item.as_object().unwrap().keys().collect::<Vec<_>>(), ["get"], "{path}");
        (path.as_str(), &item["get"])
    })
}

/// The address of an endpoint's example, with more asked for.
pub(crate) fn example(path: &str, operation: &Value, more: &str) -> String {
    let mut path = path.to_owned();
    let mut query = Vec::new();
    for pair in operation["x-example"].as_str().unwrap().split('&').filter(|pair| !pair.is_empty())
    {
        let (name, value) = pair.split_once('=').unwrap();
        let in_path = format!("{{{name}}}");
        if path.contains(&in_path) {
            path = path.replace(&in_path, value);
        } else {
            query.push(pair);
        }
    }
    query.extend((!more.is_empty()).then_some(more));
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

/// Checks values against a schema of the document in which a field that it does not
/// tell is a fault.
struct Schemas(Value);

impl Schemas {
    fn of(document: &Value) -> Self {
        let mut strict = document.clone();
        for schema in strict["components"]["schemas"].as_object_mut().unwrap().values_mut() {
            closed(schema);
        }
        Self(strict)
    }

    fn validator(&self, schema: &Value) -> Validator {
        let mut schema = schema.clone();
        closed(&mut schema);
        let mut whole = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema" });
        whole["components"] = self.0["components"].clone();
        whole.as_object_mut().unwrap().extend(schema.as_object().unwrap().clone());
        jsonschema::options().should_validate_formats(true).build(&whole).unwrap()
    }
}

fn closed(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("properties").is_some_and(Value::is_object) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(closed);
        }
        Value::Array(items) => items.iter_mut().for_each(closed),
        _ => {}
    }
}

#[track_caller]
fn fits(validator: &Validator, value: &Value, address: &str) {
    let faults: Vec<String> = validator
        .iter_errors(value)
        .map(|fault| format!("{} at {}", fault, fault.instance_path()))
        .take(3)
        .collect();
    assert!(faults.is_empty(), "{address}: {faults:#?}");
}

#[tokio::test]
async fn every_route_is_described_and_nothing_else() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    let described: BTreeSet<String> =
        endpoints(&document).map(|(path, _)| path.to_owned()).collect();
    let there: BTreeSet<String> = routes()
        .into_iter()
        .map(|(_, path)| path)
        .filter(|path| path.starts_with("/api/"))
        .collect();
    assert_eq!(described, there);
}

#[tokio::test]
async fn every_endpoint_takes_what_is_described() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    for (path, operation) in endpoints(&document) {
        let described: BTreeSet<String> = operation["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|parameter| parameter["in"] == "query")
            .map(|parameter| parameter["name"].as_str().unwrap().to_owned())
            .collect();
        // A parameter that there is nowhere is refused with those that there are.
        let refused = app.get(&example(path, operation, "unheard=of")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{path}");
        let detail = refused.json()["detail"].as_str().unwrap().to_owned();
        let taken = detail.split_once("it takes ").unwrap().1;
        let taken: BTreeSet<String> =
            taken.split(", ").filter(|name| *name != "no parameter").map(str::to_owned).collect();
        assert_eq!(described, taken, "{path}");
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(
                parameter["description"].as_str().is_some_and(|about| !about.is_empty()),
                "{parameter}"
            );
            assert!(!parameter["example"].is_null(), "{parameter}");
        }
        // What is in the path comes first; all of it is in the path.
        for name in path.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()) {
            let all = operation["parameters"].as_array().unwrap();
            assert!(all.iter().any(|one| one["name"] == name && one["in"] == "path"), "{path}");
        }
    }
}

#[tokio::test]
async fn everything_is_told_in_words() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    let mut names = BTreeSet::new();
    for (path, operation) in endpoints(&document) {
        assert!(operation["summary"].as_str().is_some_and(|said| said.len() > 10), "{path}");
        let about = operation["description"].as_str().unwrap_or_default();
        // What stands above a handler is for those who read the code.
        assert!(about.len() > 10 && !about.contains('#'), "{path}: {about}");
        let name = operation["operationId"].as_str().unwrap();
        assert!(names.insert(name), "{name} names two endpoints");
    }
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let mut silent = Vec::new();
    for (name, schema) in schemas {
        if schema["description"].as_str().is_none_or(str::is_empty) {
            silent.push(name.clone());
        }
        for (field, of) in schema["properties"].as_object().unwrap_or(&Map::new()) {
            let said = [&of["description"]]
                .into_iter()
                .chain(of["oneOf"].as_array().into_iter().flatten().map(|one| &one["description"]))
                .any(|said| said.as_str().is_some_and(|said| !said.is_empty()));
            if !said {
                silent.push(format!("{name}.{field}"));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[tokio::test]
async fn every_answer_is_as_it_is_described() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    let schemas = Schemas::of(&document);
    for (path, operation) in endpoints(&document) {
        let content = operation["responses"]["200"]["content"].as_object().unwrap();
        assert_eq!(content.keys().collect::<Vec<_>>(), ["application/json"], "{path}");
        let validator = schemas.validator(&content["application/json"]["schema"]);
        for (at, address) in asked(path, operation).into_iter().enumerate() {
            let answer = app.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text());
            assert_eq!(answer.header("content-type"), "application/json", "{address}");
            fits(&validator, &answer.json(), &address);
            if at == 0 && !path.ends_with("openapi.json") {
                assert!(!validator.is_valid(&json!({ "unheard": "of" })), "{path} says nothing");
            }
        }
    }
}

/// Several requests to an endpoint: its example, days of all years, aspects, tables.
fn asked(path: &str, operation: &Value) -> Vec<String> {
    let takes = |name: &str| {
        let all = operation["parameters"].as_array().into_iter().flatten();
        all.clone().any(|parameter| parameter["name"] == name)
    };
    let mut addresses = vec![example(path, operation, "")];
    if path == "/api/v1/records/{table}" {
        addresses
            .extend(Table::ALL.iter().map(|table| format!("/api/v1/records/{table}?limit=1000")));
    } else if takes("limit") {
        addresses.push(format!("{path}?limit=1000"));
    } else if takes("on") {
        for (at, on) in DAYS.iter().enumerate() {
            let more = format!("on={on}");
            let address = example(path, operation, &more);
            let aspect = format!("aspect={}", ASPECTS[at % ASPECTS.len()]);
            addresses.push(address.replace("aspect=conformity", &aspect));
        }
    }
    if takes("node") {
        for node in ["directive", "prevention", "22"] {
            addresses.push(format!("{path}?node={node}"));
        }
    }
    addresses
}

#[tokio::test]
async fn every_refusal_is_as_it_is_described() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    let schemas = Schemas::of(&document);
    for (address, status, code) in [
        ("/api/v1/gaps?colour=red", 400, "unknown-parameter"),
        ("/api/v1/gaps?aspect=conformity&aspect=conformity", 400, "repeated-parameter"),
        ("/api/v1/gaps?aspect=Conformity", 400, "bad-value"),
        ("/api/v1/gaps?aspect=", 400, "bad-value"),
        ("/api/v1/spans?state=GR", 400, "bad-value"),
        ("/api/v1/measures?after=4294967296", 400, "bad-value"),
        ("/api/v1/gaps?on=2011-12-12", 400, "day-too-early"),
        ("/api/v1/gaps?on=2999-01-01", 400, "day-in-future"),
        ("/api/v1/differences", 400, "missing-parameter"),
        ("/api/v1/changes/1?since=1", 400, "bad-value"),
        ("/api/v1/gaps?rev=7", 404, "unknown-revision"),
        ("/api/v1/changes/7", 404, "unknown-revision"),
        ("/api/v1/records/Sources", 404, "not-found"),
        ("/api/v1/spans?node=26", 400, "bad-value"),
        ("/api/v1/over-time?node=1", 400, "bad-value"),
    ] {
        let answer = app.get(address).await;
        assert_eq!(answer.status, status, "{address}: {}", answer.text());
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
        let told = answer.json();
        assert_eq!(told["code"], code, "{address}");
        let path = address.split('?').next().unwrap();
        let path = path
            .replace("changes/1", "changes/{revision}")
            .replace("changes/7", "changes/{revision}");
        let path = path.replace("records/Sources", "records/{table}");
        let responses = &document["paths"][&path]["get"]["responses"];
        let named = responses[answer.status.as_str()]["$ref"].as_str().unwrap();
        let response = document.pointer(named.trim_start_matches('#')).unwrap();
        let content = &response["content"]["application/problem+json"];
        fits(&schemas.validator(&content["schema"]), &told, address);
        let example = &content["examples"][code]["value"];
        assert_eq!(
            (&example["type"], &example["title"]),
            (&told["type"], &told["title"]),
            "{address}"
        );
    }
}

#[tokio::test]
async fn the_document_changes_only_where_it_is_said() {
    let app = TestApp::start().await;
    insta::assert_snapshot!("openapi", app.get("/api/v1/openapi.json").await.text());
}

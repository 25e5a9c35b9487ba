//! The document made plain: a type that takes in the fields of another one lists them
//! as its own, fields that are always there are said to be, and what nothing refers
//! to is left out.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// How a reference to a description begins.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// Makes the document plain.
pub(super) fn settle(document: &mut Value) {
    let described = document["components"]["schemas"].clone();
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        for schema in schemas.values_mut() {
            flatten(schema, &described);
            always_there(schema);
        }
    }
    told(document);
    leave_out_unused(document);
    name_operations(document);
}

/// What stands above something in the code is broken into lines for the code alone;
/// and numbers that are never negative are told by their least, not by a width that
/// they do not have.
fn told(part: &mut Value) {
    match part {
        Value::Object(fields) => {
            fields.retain(|name, field| !(name == "format" && *field == "int32"));
            for (name, field) in fields {
                match field {
                    Value::String(said) if name == "description" => {
                        let paragraphs = said.split("\n\n").map(|one| one.replace('\n', " "));
                        *said = paragraphs.collect::<Vec<_>>().join("\n\n");
                    }
                    field => told(field),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(told),
        _ => {}
    }
}

/// Each endpoint is named by its address: programs that are made from the document
/// name their functions so.
fn name_operations(document: &mut Value) {
    let Some(paths) = document["paths"].as_object_mut() else { return };
    for (path, item) in paths {
        let name = path.trim_start_matches("/api/v1/");
        let name = name.split('/').next().unwrap_or_default().replace(['-', '.'], "_");
        item["get"]["operationId"] = json!(name);
    }
}

/// Takes in the fields of what a type is put together from.
fn flatten(schema: &mut Value, described: &Value) {
    let Some(parts) = schema.as_object_mut().and_then(|schema| schema.remove("allOf")) else {
        return;
    };
    let (mut properties, mut required) = (Map::new(), BTreeSet::new());
    for part in parts.as_array().into_iter().flatten() {
        let mut part = part.clone();
        if let Some(name) = part["$ref"].as_str().and_then(|name| name.strip_prefix(SCHEMAS)) {
            part = described[name].clone();
        }
        flatten(&mut part, described);
        properties.extend(part["properties"].as_object().cloned().unwrap_or_default());
        let names = part["required"].as_array().into_iter().flatten();
        required.extend(names.filter_map(Value::as_str).map(str::to_owned));
    }
    schema["type"] = json!("object");
    schema["properties"] = Value::Object(properties);
    schema["required"] = json!(required);
}

/// Where something may be null, the field is there all the same.
fn always_there(schema: &mut Value) {
    let nullable = |field: &Value| {
        let is_null = |kind: &Value| kind == "null" || kind["type"] == "null";
        let of = |name: &str| field[name].as_array().is_some_and(|all| all.iter().any(is_null));
        of("type") || of("oneOf")
    };
    let Some(properties) = schema["properties"].as_object() else { return };
    let there = properties.iter().filter(|(_, field)| nullable(field)).map(|(name, _)| name);
    let named = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let required: BTreeSet<String> =
        named.map(str::to_owned).chain(there.map(ToOwned::to_owned)).collect();
    schema["required"] = json!(required);
}

/// Keeps what the endpoints refer to, and what that refers to.
fn leave_out_unused(document: &mut Value) {
    let mut used = BTreeSet::new();
    let mut found = referred(&document["paths"]);
    found.extend(referred(&document["components"]["responses"]));
    while let Some(name) = found.pop() {
        if used.insert(name.clone()) {
            found.extend(referred(&document["components"]["schemas"][&name]));
        }
    }
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| used.contains(name));
    }
}

/// The names of the types that a part of the document refers to.
fn referred(part: &Value) -> Vec<String> {
    match part {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, field)| match field.as_str().map(|text| text.strip_prefix(SCHEMAS)) {
                Some(Some(named)) if name == "$ref" => vec![named.to_owned()],
                _ => referred(field),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(referred).collect(),
        _ => Vec::new(),
    }
}

//! The document for programs, read for people.

use app::pages::api::{
    ApiTold, Endpoint, FieldTold, Group, Kind, ParameterTold, ProblemTold, Shape, TypeTold,
};
use serde_json::Value;

use crate::http::api::document::document;

/// How a reference to a type begins.
const SCHEMAS: &str = "#/components/schemas/";

/// Everything but the examples.
pub(super) fn told() -> ApiTold {
    let document = document();
    let groups = list(&document["tags"]).map(|tag| group(document, tag)).collect();
    let schemas = document["components"]["schemas"].as_object();
    let is_told_elsewhere = |name: &str| name.ends_with("Page") || answers(document, name);
    let types = schemas
        .into_iter()
        .flatten()
        .filter(|(name, _)| !is_told_elsewhere(name))
        .map(|(name, schema)| one_type(name, schema))
        .collect();
    ApiTold { groups, types, problems: problems(document) }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Whether a type is a whole answer, whose fields stand beside its address.
fn answers(document: &Value, name: &str) -> bool {
    let paths = document["paths"].as_object();
    paths.into_iter().flatten().any(|(_, path)| answer_of(&path["get"]) == Some(name))
}

/// The type of an endpoint's answer.
fn answer_of(operation: &Value) -> Option<&str> {
    let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
    schema["$ref"].as_str()?.strip_prefix(SCHEMAS)
}

fn group(document: &Value, tag: &Value) -> Group {
    let paths = document["paths"].as_object();
    let of_group =
        paths.into_iter().flatten().filter(|(_, path)| path["get"]["tags"][0] == tag["name"]);
    Group {
        name: text(&tag["name"]),
        about: text(&tag["description"]),
        endpoints: of_group.map(|(path, item)| endpoint(document, path, &item["get"])).collect(),
    }
}

fn endpoint(document: &Value, path: &str, operation: &Value) -> Endpoint {
    let mut all = Vec::new();
    if let Some(name) = answer_of(operation) {
        fields(&document["components"]["schemas"][name], "", &mut all);
    }
    Endpoint {
        path: path.to_owned(),
        summary: text(&operation["summary"]),
        about: operation["description"].as_str().filter(|about| !about.is_empty()).map(Into::into),
        parameters: list(&operation["parameters"]).map(parameter).collect(),
        fields: all,
        example: None,
    }
}

fn parameter(parameter: &Value) -> ParameterTold {
    ParameterTold {
        name: text(&parameter["name"]),
        in_path: parameter["in"] == "path",
        required: parameter["required"] == true,
        about: text(&parameter["description"]),
        kind: kind(&parameter["schema"]),
    }
}

/// The fields of an object, and of objects in it that have no name of their own.
fn fields(schema: &Value, within: &str, found: &mut Vec<FieldTold>) {
    let required: Vec<&str> = list(&schema["required"]).filter_map(Value::as_str).collect();
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let place = format!("{within}{name}");
        found.push(FieldTold {
            name: place.clone(),
            kind: kind(field),
            nullable: is_nullable(field),
            optional: !required.contains(&name.as_str()),
            about: about(field),
        });
        fields(field, &format!("{place}."), found);
        fields(&field["items"], &format!("{place}[]."), found);
    }
}

/// What is said of a field, or of what it holds.
fn about(field: &Value) -> String {
    let of_choice = list(&field["oneOf"]).find_map(|one| one["description"].as_str());
    field["description"].as_str().or(of_choice).unwrap_or_default().to_owned()
}

fn is_null(kind: &Value) -> bool {
    kind == "null" || kind["type"] == "null"
}

fn is_nullable(field: &Value) -> bool {
    list(&field["type"]).chain(list(&field["oneOf"])).any(is_null)
}

fn kind(schema: &Value) -> Kind {
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.strip_prefix(SCHEMAS)) {
        return Kind::Type(name.to_owned());
    }
    if let Some(word) = schema["const"].as_str() {
        return Kind::Word(word.to_owned());
    }
    let mut choices: Vec<Kind> =
        list(&schema["oneOf"]).filter(|one| !is_null(one)).map(kind).collect();
    match choices.len() {
        0 => {}
        1 => return choices.remove(0),
        _ => return Kind::OneOf(choices),
    }
    let named = list(&schema["type"]).find(|one| !is_null(one)).unwrap_or(&schema["type"]);
    match named.as_str() {
        Some("number") => Kind::Decimal,
        Some("integer") => {
            let most = schema["maximum"].as_u64().filter(|most| *most < u64::from(u32::MAX));
            Kind::Number(schema["minimum"].as_u64(), most)
        }
        Some("boolean") => Kind::Truth,
        Some("array") => Kind::List(Box::new(kind(&schema["items"]))),
        Some("object") => match &schema["additionalProperties"] {
            Value::Object(_) => Kind::Map(Box::new(kind(&schema["additionalProperties"]))),
            _ => Kind::Object,
        },
        _ => Kind::Text,
    }
}

fn one_type(name: &str, schema: &Value) -> TypeTold {
    let mut all = Vec::new();
    fields(schema, "", &mut all);
    let shape = if !all.is_empty() {
        Shape::Fields(all)
    } else if schema["enum"].is_array() {
        let meanings = list(&schema["x-enum-descriptions"]).map(text);
        Shape::Words(list(&schema["enum"]).map(text).zip(meanings).collect())
    } else if let Some(pattern) = schema["pattern"].as_str() {
        Shape::Form(pattern.to_owned(), list(&schema["examples"]).map(text).collect())
    } else {
        Shape::Plain(kind(schema))
    };
    TypeTold { name: name.to_owned(), about: text(&schema["description"]), shape }
}

/// One of each error, by status.
fn problems(document: &Value) -> Vec<ProblemTold> {
    let responses = document["components"]["responses"].as_object();
    let mut found: Vec<ProblemTold> = responses
        .into_iter()
        .flatten()
        .filter_map(|(_, response)| {
            response["content"]["application/problem+json"]["examples"].as_object()
        })
        .flatten()
        .map(|(code, example)| ProblemTold {
            status: example["value"]["status"].to_string(),
            code: code.clone(),
            detail: text(&example["value"]["detail"]),
        })
        .collect();
    found.sort_by(|one, other| (&one.status, &one.code).cmp(&(&other.status, &other.code)));
    found
}

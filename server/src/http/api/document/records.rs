//! Records of tables in the document: a description of the record of each table, and
//! of a page of each that has an address of its own.

use data::table::{Table, record_schema};
use serde_json::{Value, json};

/// The page of records of whatever table, as its type describes it.
const PAGE: &str = "RecordsPage";
/// What it holds, as its type describes it.
const HELD: &str = "RecordHeld";

/// Adds them.
pub(super) fn add(document: &mut Value) {
    let schemas = &mut document["components"]["schemas"];
    let (page, held) = (schemas[PAGE].clone(), schemas[HELD].clone());
    let mut any = Vec::new();
    for &table in Table::ALL {
        let name = record_name(table);
        any.push(reference(&name));
        schemas[name] = json!(record_schema(table));
        let mut of_table = page.clone();
        of_table["description"] = json!(format!("Some records of the table `{table}`."));
        let about = of_table["properties"]["table"]["description"].take();
        of_table["properties"]["table"] =
            json!({ "type": "string", "const": table.code(), "description": about });
        of_table["properties"]["records"]["items"] = held_of(&held, reference(&record_name(table)));
        schemas[format!("{}Page", in_one_word(table))] = of_table;
    }
    let mut of_any = page;
    of_any["properties"]["records"]["items"] = held_of(&held, json!({ "oneOf": any }));
    schemas[PAGE] = of_any;
}

fn held_of(held: &Value, record: Value) -> Value {
    let mut held = held.clone();
    let about = held["properties"]["record"]["description"].take();
    held["properties"]["record"] = record;
    held["properties"]["record"]["description"] = about;
    held
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// `MemberStatesRecord`.
fn record_name(table: Table) -> String {
    format!("{}Record", in_one_word(table))
}

fn in_one_word(table: Table) -> String {
    let words = table.code().split('_');
    words.map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

//! The tables described as CSV on the Web (W3C) has it: for each file its columns,
//! what they hold, what names a row, and which column points to which table.

use data::table::{Holds, Table, columns};
use serde_json::{Value, json};

/// The licence of the data.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The description of all tables of an edition, beside which the files lie.
#[must_use]
pub(crate) fn description(revision: u32) -> Value {
    let tables: Vec<Value> = Table::ALL.iter().map(|table| described(*table, revision)).collect();
    json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "dc:title": "Transposition of Directive 2011/93/EU: records",
        "dc:license": { "@id": LICENCE },
        "dc:description": "Text that a spreadsheet would run as a formula stands behind an apostrophe.",
        "tables": tables,
    })
}

fn described(table: Table, revision: u32) -> Value {
    let fields: Vec<Value> = columns(table)
        .iter()
        .zip(table.holds())
        .map(|(column, holds)| {
            json!({
                "name": column.name,
                "titles": column.name,
                "dc:description": column.about,
                "datatype": if *holds == Holds::Number { "decimal" } else { "string" },
                "required": column.required,
            })
        })
        .collect();
    let points = |column: &str, to: Table, named: &str| {
        let has = table != to && table.columns().contains(&column);
        has.then(|| {
            let reference = json!({ "resource": file(to, revision), "columnReference": named });
            json!({ "columnReference": column, "reference": reference })
        })
    };
    let foreign: Vec<Value> = [
        points("source_id", Table::Sources, "source_id"),
        points("member_state", Table::MemberStates, "code"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let mut schema = json!({ "columns": fields, "foreignKeys": foreign });
    // Steps of a procedure without a number are named by other columns.
    if table != Table::Infringements {
        schema["primaryKey"] = json!(table.key_columns());
    }
    json!({ "url": file(table, revision), "dc:description": table.row(), "tableSchema": schema })
}

fn file(table: Table, revision: u32) -> String {
    format!("{table}.csv?rev={revision}")
}

//! Records as files: comma-separated text, JSON, and JSON a line each. What the
//! command line exports and what the site hands out are made here, so that they are
//! the same bytes.

use data::table::{Origin, Record, Table, csv_line, csv_record};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A record as an object: its columns in order, nothing for a blank cell.
pub(crate) struct Object<'a>(pub(crate) &'a Record);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let columns = self.0.table().columns();
        let mut object = out.serialize_map(Some(columns.len()))?;
        for (column, cell) in columns.iter().zip(self.0.cells()) {
            object.serialize_entry(column, &Some(cell).filter(|cell| !cell.is_empty()))?;
        }
        object.end()
    }
}

/// Records as a list of objects.
struct Objects<'a>(&'a [(Record, Origin)]);

impl Serialize for Objects<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut list = out.serialize_seq(Some(self.0.len()))?;
        for (record, _) in self.0 {
            list.serialize_element(&Object(record))?;
        }
        list.end()
    }
}

/// Rows of a table of one edition.
#[derive(serde::Serialize)]
struct Whole<'a> {
    revision: u32,
    table: Table,
    records: Objects<'a>,
}

/// The rows as comma-separated text, of which a spreadsheet runs nothing; `import`
/// reads it back.
#[must_use]
pub(crate) fn csv(table: Table, rows: &[(Record, Origin)]) -> String {
    let mut text = csv_line(table.columns());
    for (record, _) in rows {
        text += &csv_record(record);
    }
    text
}

/// The rows as one object that names edition and table.
///
/// # Errors
/// When a record cannot be written.
pub(crate) fn json(
    revision: u32,
    table: Table,
    rows: &[(Record, Origin)],
) -> Result<String, serde_json::Error> {
    let whole = Whole { revision, table, records: Objects(rows) };
    serde_json::to_string(&whole).map(|text| text + "\n")
}

/// The rows as an object a line.
///
/// # Errors
/// As [`json`].
pub(crate) fn json_lines(rows: &[(Record, Origin)]) -> Result<String, serde_json::Error> {
    let mut text = String::new();
    for (record, _) in rows {
        text += &serde_json::to_string(&Object(record))?;
        text.push('\n');
    }
    Ok(text)
}

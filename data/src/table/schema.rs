//! A record of a table as programs get it: an object with a text for each column,
//! null where the cell is blank. What a column says and asks comes from
//! [`super::columns`]; what its text looks like, from the type of its cells.

use utoipa::openapi::{
    ObjectBuilder, OneOfBuilder, RefOr, Schema,
    schema::{SchemaType, Type},
};

use super::{Column, Table, columns};

/// The description of a record.
#[must_use]
pub fn record_schema(table: Table) -> Schema {
    let record = ObjectBuilder::new().schema_type(Type::Object).description(Some(table.row()));
    let described = columns(table).into_iter().zip(table.cell_schemas());
    described
        .fold(record, |record, (column, cell)| {
            let name = column.name;
            record.property(name, described_cell(&column, cell)).required(name)
        })
        .into()
}

/// What stands in a column, beside what it says.
fn described_cell(column: &Column, cell: RefOr<Schema>) -> RefOr<Schema> {
    let about = Some(column.about);
    let blank = ObjectBuilder::new().schema_type(Type::Null);
    match cell {
        RefOr::T(Schema::Object(mut object)) => {
            let form = object.description.take();
            let said = [column.about].into_iter().chain(form.as_deref());
            object.description = Some(said.collect::<Vec<_>>().join(" "));
            if !column.required {
                object.schema_type = SchemaType::from_iter([Type::String, Type::Null]);
            }
            object.into()
        }
        RefOr::Ref(mut named) if column.required => {
            column.about.clone_into(&mut named.description);
            named.into()
        }
        cell => OneOfBuilder::new().item(blank).item(cell).description(about).into(),
    }
}

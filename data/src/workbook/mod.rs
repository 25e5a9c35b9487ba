//! Our tables as a workbook: the template that analysts fill in, and every
//! record of an edition in it.
//!
//! What is written here is read again by [`crate::ingest`] as the same records,
//! without a fault. It must not know a file system, and equal records give equal
//! bytes.

#[cfg(feature = "ingest")]
pub(crate) mod annotated;
mod instructions;
mod lists;
mod sheet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use thiserror::Error;

use self::lists::Lists;
use crate::table::{Dataset, Origin, Record, Table};

/// The tables that people fill in, in the order of the template's sheets.
pub const FILLED_IN: [Table; 7] = [
    Table::Assessments,
    Table::Penalties,
    Table::Measures,
    Table::Infringements,
    Table::Sources,
    Table::Statements,
    Table::Replies,
];

/// Why no workbook could be made.
#[derive(Debug, Error)]
#[error("the workbook cannot be written: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// The template without a record: a sheet for each table that people fill in.
///
/// # Errors
/// When the workbook cannot be written.
pub fn template(dataset: &Dataset) -> Result<Vec<u8>, WorkbookError> {
    write(dataset, &FILLED_IN, |_| Vec::new())
}

/// Every record of an edition, a sheet for each table.
///
/// # Errors
/// When the workbook cannot be written: a sheet holds a million rows.
pub fn records(dataset: &Dataset) -> Result<Vec<u8>, WorkbookError> {
    let frame = Table::ALL.iter().copied().filter(|table| !FILLED_IN.contains(table));
    let tables: Vec<Table> = FILLED_IN.into_iter().chain(frame).collect();
    write(dataset, &tables, |table| dataset.rows(table))
}

/// Rows of one table, in a workbook that is read like the template.
///
/// # Errors
/// As [`records`].
pub fn rows(
    dataset: &Dataset,
    table: Table,
    rows: &[(Record, Origin)],
) -> Result<Vec<u8>, WorkbookError> {
    write(dataset, &[table], |_| rows.to_vec())
}

fn write(
    dataset: &Dataset,
    tables: &[Table],
    held: impl Fn(Table) -> Vec<(Record, Origin)>,
) -> Result<Vec<u8>, WorkbookError> {
    let mut book = Workbook::new();
    // The clock of the machine would make each file another one.
    let properties = DocProperties::new()
        .set_title("Transposition Monitor: records on Directive 2011/93/EU")
        .set_creation_datetime(&ExcelDateTime::from_ymd(2011, 12, 13)?);
    book.set_properties(&properties);
    instructions::write(&mut book, tables)?;
    let lists = Lists::of(dataset, tables);
    for table in tables {
        sheet::write(&mut book, *table, &lists, &held(*table))?;
    }
    lists.write(&mut book)?;
    Ok(book.save_to_buffer()?)
}

/// The name of a table's sheet: "Member states".
fn sheet_name(table: Table) -> String {
    let name = table.code().replace('_', " ");
    let mut signs = name.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests;

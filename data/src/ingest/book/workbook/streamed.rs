//! Sheets that are read cell by cell.

use calamine::{DataRef, Error, Xlsb, Xlsx};

use super::{Asked, Bytes, cell::of_streamed, fault, gather::Gather, guarded};
use crate::ingest::{
    book::{archive::ErrorCell, refusal::Refusal},
    sheet::Cell,
};

/// Reads a sheet of an xlsx file.
pub(super) fn xlsx(
    book: &mut Xlsx<Bytes<'_>>,
    asked: &Asked,
    gather: &mut Gather<'_>,
) -> Result<(), Refusal> {
    let mut reader = unbroken(0, || book.worksheet_cells_reader(&asked.name))?;
    if !asked.has_formulas {
        // To ask each cell for its formula takes half as long again.
        while let Some(found) = unbroken(gather.last_row(), || reader.next_cell())? {
            if !put(gather, found.get_position(), of_streamed(found.get_value()))? {
                break;
            }
        }
        return Ok(());
    }
    while let Some(record) =
        unbroken(gather.last_row(), || reader.next_cell_with_formula_metadata())?
    {
        let is_formula = record.formula.is_some();
        let has_no_result = matches!(record.value, DataRef::Empty) || asked.is_uncalculated;
        let cell = if is_formula && has_no_result {
            Cell::NotCalculated
        } else {
            of_streamed(&record.value)
        };
        if !put(gather, record.pos, cell)? {
            break;
        }
    }
    Ok(())
}

/// Reads a sheet of an xlsb file.
pub(super) fn xlsb(
    book: &mut Xlsb<Bytes<'_>>,
    asked: &Asked,
    gather: &mut Gather<'_>,
) -> Result<(), Refusal> {
    let mut reader = unbroken(0, || book.worksheet_cells_reader(&asked.name))?;
    let mut errors = asked.errors.iter().peekable();
    while let Some(found) = unbroken(gather.last_row(), || reader.next_cell())? {
        let (row, column) = found.get_position();
        while let Some(error) = errors.next_if(|error| (error.row, error.column) < (row, column)) {
            put_error(gather, error)?;
        }
        let cell = of_streamed(found.get_value());
        if !put(gather, (row, column), cell)? {
            return Ok(());
        }
    }
    for error in errors {
        put_error(gather, error)?;
    }
    Ok(())
}

/// Does what may panic or fail on a damaged sheet; `last_row` is how far it was
/// read.
fn unbroken<T, E: Into<Error>>(
    last_row: u32,
    read: impl FnOnce() -> Result<T, E>,
) -> Result<T, Refusal> {
    match guarded(read) {
        Some(read) => read.map_err(|error| fault::of_sheet(Some(&error.into()), last_row)),
        None => Err(fault::of_sheet(None, last_row)),
    }
}

/// Hands a cell over by its row and column; tells whether more is wanted.
fn put(gather: &mut Gather<'_>, (row, column): (u32, u32), cell: Cell) -> Result<bool, Refusal> {
    gather.put(row, usize::try_from(column).unwrap_or(usize::MAX), cell)
}

fn put_error(gather: &mut Gather<'_>, error: &ErrorCell) -> Result<(), Refusal> {
    put(gather, (error.row, error.column), Cell::Error(error.error.to_owned())).map(|_| ())
}

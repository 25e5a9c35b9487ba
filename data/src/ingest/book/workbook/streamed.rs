//! Sheets that are read cell by cell.

use calamine::{DataRef, Xlsb, Xlsx};

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
    let opened = guarded(|| book.worksheet_cells_reader(&asked.name));
    let mut reader = match opened {
        Some(Ok(reader)) => reader,
        Some(Err(error)) => return Err(fault::of_sheet(Some(&error.into()), 0)),
        None => return Err(fault::of_sheet(None, 0)),
    };
    loop {
        let record = match guarded(|| reader.next_cell_with_formula_metadata()) {
            Some(Ok(Some(record))) => record,
            Some(Ok(None)) => return Ok(()),
            Some(Err(error)) => {
                return Err(fault::of_sheet(Some(&error.into()), gather.last_row()));
            }
            None => return Err(fault::of_sheet(None, gather.last_row())),
        };
        let is_formula = record.formula.is_some();
        let has_no_result = matches!(record.value, DataRef::Empty) || asked.is_uncalculated;
        let cell = if is_formula && has_no_result {
            Cell::NotCalculated
        } else {
            of_streamed(record.value)
        };
        let (row, column) = record.pos;
        if !gather.put(row, usize::try_from(column).unwrap_or(usize::MAX), cell)? {
            return Ok(());
        }
    }
}

/// Reads a sheet of an xlsb file.
pub(super) fn xlsb(
    book: &mut Xlsb<Bytes<'_>>,
    asked: &Asked,
    gather: &mut Gather<'_>,
) -> Result<(), Refusal> {
    let opened = guarded(|| book.worksheet_cells_reader(&asked.name));
    let mut reader = match opened {
        Some(Ok(reader)) => reader,
        Some(Err(error)) => return Err(fault::of_sheet(Some(&error.into()), 0)),
        None => return Err(fault::of_sheet(None, 0)),
    };
    let mut errors = asked.errors.iter().peekable();
    loop {
        let found = match guarded(|| reader.next_cell()) {
            Some(Ok(Some(found))) => found,
            Some(Ok(None)) => break,
            Some(Err(error)) => {
                return Err(fault::of_sheet(Some(&error.into()), gather.last_row()));
            }
            None => return Err(fault::of_sheet(None, gather.last_row())),
        };
        let (row, column) = found.get_position();
        while let Some(error) = errors.next_if(|error| (error.row, error.column) < (row, column)) {
            put_error(gather, error)?;
        }
        let cell = of_streamed(found.get_value().clone());
        if !gather.put(row, usize::try_from(column).unwrap_or(usize::MAX), cell)? {
            return Ok(());
        }
    }
    for error in errors {
        put_error(gather, error)?;
    }
    Ok(())
}

fn put_error(gather: &mut Gather<'_>, error: &ErrorCell) -> Result<(), Refusal> {
    let column = usize::try_from(error.column).unwrap_or(usize::MAX);
    gather.put(error.row, column, Cell::Error(error.error.to_owned())).map(|_| ())
}

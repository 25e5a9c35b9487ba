//! Sheets that are read cell by cell.

use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::atomic::Ordering,
};

use calamine::{DataRef, Error, Xlsb, Xlsx};

use super::{Asked, Bytes, cell::of_streamed, fault, gather::Gather, guarded};
use crate::ingest::{
    book::{
        archive::{ErrorCell, Gated},
        refusal::Refusal,
    },
    sheet::Cell,
};

/// Reads a sheet of an xlsx file.
pub(super) fn xlsx(
    book: &mut Xlsx<Gated<'_>>,
    asked: &Asked,
    gather: &mut Gather<'_>,
) -> Result<(), Refusal> {
    let may_hold_formulas = || asked.formulas.load(Ordering::Relaxed);
    let mut without = 0_usize;
    if !may_hold_formulas() {
        // To ask each cell for its formula takes half as long again.
        let mut reader = unbroken(0, || book.worksheet_cells_reader(&asked.name))?;
        let mut is_cut = false;
        let next = || {
            let found = reader.next_cell();
            // A formula that was found meanwhile may be this cell's: it is asked once more.
            is_cut = may_hold_formulas();
            if is_cut { Ok(None) } else { found }
        };
        each(gather, next, |gather, found| {
            without += 1;
            put(gather, found.get_position(), of_streamed(found.get_value()))
        })?;
        if !is_cut {
            return Ok(());
        }
    }
    let mut reader = unbroken(0, || book.worksheet_cells_reader(&asked.name))?;
    for _ in 0..without {
        unbroken(gather.last_row(), || reader.next_cell())?;
    }
    let next = || reader.next_cell_with_formula_metadata();
    each(gather, next, |gather, record| {
        let is_formula = record.formula.is_some();
        let has_no_result = matches!(record.value, DataRef::Empty) || asked.is_uncalculated;
        let cell = if is_formula && has_no_result {
            Cell::NotCalculated
        } else {
            of_streamed(&record.value)
        };
        put(gather, record.pos, cell)
    })
}

/// Reads a sheet of an xlsb file.
pub(super) fn xlsb(
    book: &mut Xlsb<Bytes<'_>>,
    asked: &Asked,
    gather: &mut Gather<'_>,
) -> Result<(), Refusal> {
    let mut reader = unbroken(0, || book.worksheet_cells_reader(&asked.name))?;
    let mut errors = asked.errors.iter().peekable();
    let mut is_whole = true;
    each(
        gather,
        || reader.next_cell(),
        |gather, found| {
            let (row, column) = found.get_position();
            while let Some(error) =
                errors.next_if(|error| (error.row, error.column) < (row, column))
            {
                put_error(gather, error)?;
            }
            is_whole = put(gather, (row, column), of_streamed(found.get_value()))?;
            Ok(is_whole)
        },
    )?;
    if is_whole {
        for error in errors {
            put_error(gather, error)?;
        }
    }
    Ok(())
}

/// Takes one thing after another that a reader gives, until no more is wanted.
fn each<T, E: Into<Error>>(
    gather: &mut Gather<'_>,
    mut next: impl FnMut() -> Result<Option<T>, E>,
    mut take: impl FnMut(&mut Gather<'_>, T) -> Result<bool, Refusal>,
) -> Result<(), Refusal> {
    // To catch what each call may do takes longer than most calls.
    let mut is_reading = false;
    let read = catch_unwind(AssertUnwindSafe(|| {
        loop {
            is_reading = true;
            let found = next();
            is_reading = false;
            match found {
                Ok(Some(found)) => {
                    if !take(gather, found)? {
                        return Ok(());
                    }
                }
                Ok(None) => return Ok(()),
                Err(error) => {
                    return Err(fault::of_sheet(Some(&error.into()), gather.last_row()));
                }
            }
        }
    }));
    match read {
        Ok(read) => read,
        Err(_) if is_reading => Err(fault::of_sheet(None, gather.last_row())),
        // Those who take are no readers, and their faults none of the file.
        Err(panic) => resume_unwind(panic),
    }
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

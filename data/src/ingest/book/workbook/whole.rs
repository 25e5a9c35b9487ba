//! Sheets that are held as a whole. How far they reach was asked before.

use calamine::{Data, Range, Reader};

use super::{
    Asked, Bytes,
    cell::{of_data, of_formula},
    fault,
    gather::Gather,
    guarded,
};
use crate::ingest::{book::refusal::Refusal, sheet::Cell};

/// Reads a sheet.
pub(super) fn read<'a, R: Reader<Bytes<'a>>>(
    book: &mut R,
    asked: &Asked,
    gather: &mut Gather<'_>,
) -> Result<(), Refusal>
where
    R::Error: Into<calamine::Error>,
{
    let held = guarded(|| {
        let values = book.worksheet_range(&asked.name)?;
        let formulas = book.worksheet_formula(&asked.name)?;
        Ok::<_, R::Error>((values, formulas))
    });
    let (values, formulas) = match held {
        Some(Ok(held)) => held,
        Some(Err(error)) => return Err(fault::of_sheet(Some(&error.into()), 0)),
        None => return Err(fault::of_sheet(None, 0)),
    };
    let Some(((top, left), (bottom, right))) = extent(&values, &formulas) else { return Ok(()) };
    for row in top..=bottom {
        for column in left..=right {
            let at = (row, column);
            let value = values.get_value(at).map_or(Cell::Blank, of_data);
            let is_formula = formulas.get_value(at).is_some_and(|text| !text.is_empty());
            let cell = match value {
                value if !is_formula => value,
                _ if asked.is_uncalculated => Cell::NotCalculated,
                Cell::Blank if values.get_value(at).is_none_or(|data| *data == Data::Empty) => {
                    Cell::NotCalculated
                }
                value => of_formula(value),
            };
            if !gather.put(row, usize::try_from(column).unwrap_or(usize::MAX), cell)? {
                return Ok(());
            }
        }
    }
    Ok(())
}

type Corner = (u32, u32);

/// From the first to the last cell that holds a value or a formula.
fn extent(values: &Range<Data>, formulas: &Range<String>) -> Option<(Corner, Corner)> {
    let ends = [values.start().zip(values.end()), formulas.start().zip(formulas.end())];
    ends.into_iter().flatten().reduce(|one, other| {
        let start = (one.0.0.min(other.0.0), one.0.1.min(other.0.1));
        let end = (one.1.0.max(other.1.0), one.1.1.max(other.1.1));
        (start, end)
    })
}

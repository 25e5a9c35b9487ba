//! Which rows of a file are kept as they stand in it, to show what is wrong in its
//! place.
//!
//! What is wrong with a row may be known only once all others were seen: which
//! number of a date is the day, whether a key is there twice. So a sheet with such
//! a row below its beginning is read once more up to there, instead of holding
//! rows that might turn out to be wrong.

use std::{collections::BTreeSet, ops::ControlFlow};

use super::{
    book::Book,
    collect::Collector,
    layout::SheetRead,
    sheet::{Cell, Row},
};
use crate::draft::{MOST_ROWS, ShownRow};

/// So many of the first records are kept: what is wrong with a record among
/// others is found later, when the file is gone.
const FIRST_ROWS: usize = 20;

/// Keeps rows of each sheet that was read.
pub(super) fn keep(book: &mut dyn Book, read: Vec<SheetRead>, out: &mut Collector) {
    for SheetRead { at, sheet, head } in read {
        let faulty = faulty(sheet, out);
        let end = head.last().map_or(0, |row| row.row);
        let mut rows = head;
        if faulty.last().is_some_and(|last| *last > end) {
            let wanted = with_first(sheet, faulty, u32::MAX, out);
            rows = again(book, at, &wanted);
        } else {
            let wanted = with_first(sheet, faulty, end, out);
            rows.retain(|row| wanted.contains(&row.row));
        }
        rows.truncate(MOST_ROWS);
        out.show(sheet, rows);
    }
}

/// Reads rows of a sheet once more.
fn again(book: &mut dyn Book, sheet: usize, wanted: &BTreeSet<u32>) -> Vec<ShownRow> {
    let last = wanted.last().copied().unwrap_or_default();
    let mut rows = Vec::with_capacity(wanted.len());
    // What is wrong with the sheet as a whole was said when it was read.
    let _ = book.rows(sheet, &mut |row| {
        if wanted.contains(&row.number) {
            rows.push(shown(&row));
        }
        if row.number < last { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    rows
}

/// A row as it is kept.
pub(super) fn shown(row: &Row) -> ShownRow {
    ShownRow::of(row.number, row.cells.iter().map(Cell::text))
}

/// The headings, and the rows in which something is wrong with the row before
/// each of them.
fn faulty(at: usize, out: &Collector) -> BTreeSet<u32> {
    let Some(sheet) = out.sheet_at(at) else { return BTreeSet::new() };
    let mut wanted = BTreeSet::from([sheet.heading]);
    for row in out.faulty_rows(sheet).into_iter().filter(|row| *row > sheet.heading) {
        let new = [row - 1, row].iter().filter(|row| !wanted.contains(row)).count();
        if wanted.len() + new > MOST_ROWS {
            break;
        }
        wanted.extend([row - 1, row]);
    }
    wanted
}

/// The same with the rows of the first records up to a row.
fn with_first(at: usize, mut wanted: BTreeSet<u32>, end: u32, out: &Collector) -> BTreeSet<u32> {
    // A row can hold many records.
    let mut first = BTreeSet::new();
    for row in out.first_rows(at).take_while(|row| *row <= end) {
        first.insert(row);
        if first.len() > FIRST_ROWS || wanted.len() == MOST_ROWS {
            break;
        }
        wanted.insert(row);
    }
    wanted
}

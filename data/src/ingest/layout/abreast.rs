//! Takes rows out of a file and makes records of them at the same time, each on a
//! thread of its own: both take about as long. It must not know what a row means.

use std::{ops::ControlFlow, panic::resume_unwind, sync::mpsc::sync_channel, thread};

use crate::{
    ingest::{book::Book, sheet::Row},
    issue::Issue,
};

/// So many rows are handed over at once.
const ROWS: usize = 256;
/// And so often before those taken first have to be done.
const AHEAD: usize = 8;

/// Hands each row of a sheet over.
///
/// # Errors
/// With what is wrong with the sheet as a whole.
pub(super) fn rows(
    book: &mut dyn Book,
    sheet: usize,
    each: &mut (dyn FnMut(Row) + Send),
) -> Result<(), Box<Issue>> {
    if let Some(read) = abreast(book, sheet, each) {
        return read;
    }
    // No thread is to be had: one after the other.
    book.rows(sheet, &mut |row| {
        each(row);
        ControlFlow::Continue(())
    })
}

/// Nothing if there is no second thread; then no row was read.
fn abreast(
    book: &mut dyn Book,
    sheet: usize,
    each: &mut (dyn FnMut(Row) + Send),
) -> Option<Result<(), Box<Issue>>> {
    let (give, take) = sync_channel::<Vec<Row>>(AHEAD);
    thread::scope(|scope| {
        let making = move || take.into_iter().flatten().for_each(each);
        let making = thread::Builder::new().spawn_scoped(scope, making).ok()?;
        let mut next = Vec::with_capacity(ROWS);
        let read = book.rows(sheet, &mut |row| {
            next.push(row);
            if next.len() < ROWS {
                return ControlFlow::Continue(());
            }
            let full = std::mem::replace(&mut next, Vec::with_capacity(ROWS));
            // Nobody takes any more if making records of them panicked.
            if give.send(full).is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        let _ = give.send(next);
        drop(give);
        match making.join() {
            Ok(()) => Some(read),
            Err(panic) => resume_unwind(panic),
        }
    })
}

//! From the bytes of a file to a [`Draft`]: its records, and every fault in it.
//!
//! The one pipeline for command line, web and the shipped dataset: bytes are
//! opened as a [`book`] of sheets, each sheet is recognised by a [`layout`], and
//! that makes records of its rows. A file is told by its content and a sheet by
//! its headings, never by the file's name. Reading never stops at the first
//! fault: faults of the file, of the headings and of single cells are kept
//! apart, and an error keeps out only what it concerns. Nothing here knows what
//! is published already, beyond the numbers of cases that it is told.

#[cfg(feature = "workbook")]
mod annotate;
mod blank;
mod book;
mod collect;
mod explain;
mod layout;
mod near;
mod options;
mod sheet;
mod shown;
mod words;

#[cfg(feature = "workbook")]
pub use self::annotate::{NoCopy, annotated};
pub use self::blank::has_no_width;
pub use self::explain::explain;
pub use self::near::nearest;
pub use self::options::{DateOrder, Given, KnownCase, Limits, Options};
use self::{
    book::{Book, Kind},
    collect::{Collected, Collector},
    layout::SheetRead,
};
use crate::{
    draft::{Draft, Drafted, Rest},
    issue::{Code, Issue, Severity},
};

/// What is said of a file without a cell.
const NOTHING: &str =
    "the file holds nothing; one of its first rows must be the headings of a table";

/// Reads a file of which nothing is known beside its content.
#[must_use]
pub fn read(file: &str, bytes: &[u8]) -> Draft {
    read_with(file, bytes, &Options::default())
}

/// Reads a file. `file` is its name, for display only.
#[must_use]
pub fn read_with(file: &str, bytes: &[u8], options: &Options) -> Draft {
    let mut out = Collector::new(file);
    collect(file, bytes, options, &mut out);
    out.finish()
}

/// Reads a file and tells of each record as soon as it is read, so that others can
/// go on with them meanwhile. Which of them are the draft's is told at the end: none
/// if the file was refused when some were read.
pub fn read_telling<'a>(
    file: &str,
    bytes: &'a [u8],
    options: &Options,
    each: &mut (dyn FnMut(&Drafted) + Send),
) -> Told<'a> {
    let mut out = Collector::telling(file, each);
    let book = collect(file, bytes, options, &mut out);
    let (rest, records) = out.finish_told();
    Told { rest, _made: (book, records) }
}

/// A file of which each record has been told of.
pub struct Told<'a> {
    /// What is left to tell.
    pub rest: Rest,
    /// All that reading made. To give it back piece by piece takes a while, which a
    /// process that ends here can spare: so it is left to whoever holds this.
    _made: (Option<Box<dyn Book + 'a>>, Vec<Collected>),
}

fn collect<'a>(
    file: &str,
    bytes: &'a [u8],
    options: &Options,
    out: &mut Collector,
) -> Option<Box<dyn Book + 'a>> {
    let read = book::kind(file, bytes, options).and_then(|kind| {
        let beside = |book: &mut dyn Book| sheets(book, options, out);
        if let Some(read) = book::read_beside(kind, file, bytes, options, beside) {
            return Ok(read);
        }
        out.start_over();
        in_turn(kind, file, bytes, options, out)
    });
    finish(file, read, out)
}

/// Reads a file once it was looked through.
fn in_turn<'a>(
    kind: Kind,
    file: &str,
    bytes: &'a [u8],
    options: &Options,
    out: &mut Collector,
) -> Read<'a> {
    let mut book = book::open_as(kind, file, bytes, options)?;
    let read = sheets(&mut *book, options, out);
    Ok((book, read))
}

/// What [`read_with`] has to come to.
#[cfg(test)]
fn read_in_turn(file: &str, bytes: &[u8], options: &Options) -> Draft {
    let mut out = Collector::new(file);
    let read = book::kind(file, bytes, options)
        .and_then(|kind| in_turn(kind, file, bytes, options, &mut out));
    finish(file, read, &mut out);
    out.finish()
}

/// Reads the sheets of a book.
fn sheets(book: &mut dyn Book, options: &Options, out: &mut Collector) -> Vec<SheetRead> {
    out.kind(book.kind());
    out.issues(book.remark());
    layout::read(book, options, out)
}

/// A book whose sheets were read, or why they were not.
type Read<'a> = Result<(Box<dyn Book + 'a>, Vec<SheetRead>), Box<Issue>>;

/// Settles what could not be before all sheets were read.
fn finish<'a>(file: &str, read: Read<'a>, out: &mut Collector) -> Option<Box<dyn Book + 'a>> {
    let book = match read {
        Err(fault) => {
            out.issue(*fault);
            None
        }
        Ok((mut book, read)) => {
            out.settle_keys();
            shown::keep(&mut *book, read, out);
            Some(book)
        }
    };
    if out.has_nothing() {
        out.issue(Issue::of_file(Code::EmptyFile, Severity::Error, file, NOTHING));
    }
    book
}

#[cfg(test)]
mod files;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

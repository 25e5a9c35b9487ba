//! Workbooks of every kind as sheets of rows, read by calamine.
//!
//! What could harm it is refused before it gets it ([`super::archive`],
//! [`super::biff`]); should it panic all the same, that is a fault of the file like any other.
//! xlsx and xlsb are streamed; xls and ods can only be read as a whole.

mod cell;
mod fault;
mod gather;
mod streamed;
#[cfg(test)]
mod tests;
mod whole;

use std::{
    io::Cursor,
    ops::ControlFlow,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{Arc, atomic::AtomicBool},
    thread,
};

use calamine::{Reader, SheetType, SheetVisible};

pub(super) use self::fault::{too_far, too_many_cells, too_much_text};
use self::gather::Gather;
use super::{Book, Region, SheetName, archive, archive::Gated, biff, kind::Kind, refusal::Refusal};
use crate::{
    draft::FileKind,
    ingest::{Limits, Options, sheet::Row},
    issue::{Code, Issue},
};

/// A table is narrower than this; further out nothing is read.
pub(super) const MOST_COLUMNS: usize = 1_000;
/// No spreadsheet program has more rows.
pub(super) const MOST_ROWS: u32 = 1_048_576;

/// More merged cells than a table that people keep by hand can have are not told of.
pub(super) const MOST_REGIONS: usize = 2_000;

/// The code page of texts in Unicode.
const UTF_16: u16 = 1200;

type Bytes<'a> = Cursor<&'a [u8]>;

/// A workbook that is opened.
pub(super) struct Workbook<'a> {
    file: String,
    source: Source<'a>,
    sheets: Vec<SheetName>,
    /// For each of them what a reader is asked for.
    asked: Vec<Asked>,
    limits: Limits,
}

/// What a reader is asked for.
#[derive(Debug, Clone, Default)]
struct Asked {
    name: String,
    /// Whether any of its cells may hold a formula, as far as it was looked through.
    formulas: Arc<AtomicBool>,
    /// Whether the results of its formulas are none.
    is_uncalculated: bool,
    /// The formulas that came to an error, where the reader leaves them out.
    errors: Vec<archive::ErrorCell>,
    /// Its cells that are merged, where the reader leaves them out.
    merged: Vec<Region>,
    /// How many cells were read of it.
    cells: usize,
}

enum Source<'a> {
    Xlsx(Box<calamine::Xlsx<Gated<'a>>>),
    Xlsb(Box<calamine::Xlsb<Bytes<'a>>>),
    Xls(Box<calamine::Xls<Bytes<'a>>>),
    Ods(Box<calamine::Ods<Bytes<'a>>>),
}

/// Opens a workbook of a kind that was told before.
pub(super) fn open<'a>(
    kind: Kind,
    file: &str,
    bytes: &'a [u8],
    options: &Options,
) -> Result<Workbook<'a>, Refusal> {
    let limits = options.limits;
    if matches!(kind, Kind::Xls | Kind::Ods) && bytes.len() > limits.bytes_as_a_whole {
        return Err(fault::too_large(limits.bytes_as_a_whole));
    }
    let mut old = biff::Seen::default();
    let mut seen = archive::Seen::default();
    if kind == Kind::Xls {
        old = biff::check(bytes, &limits)?;
    } else {
        let mut archive = archive::open(bytes, &limits)?;
        seen = archive::check(&mut archive, kind, &limits)?;
    }
    let source = || Source::open(kind, bytes, old.is_unicode);
    let source = guarded(source).unwrap_or_else(|| Err(fault::panicked()))?;
    Workbook::of(file, source, seen, &old.uncalculated, limits)
}

/// Reads an xlsx file while its sheets are looked through. Nothing if anything in it
/// gives cause to look it through before it is read, or if there is no second thread;
/// then nothing counts that was read.
pub(super) fn read_beside<'a, T>(
    file: &str,
    bytes: &'a [u8],
    options: &Options,
    read: impl FnOnce(&mut Workbook<'a>) -> T,
) -> Option<(Workbook<'a>, T)> {
    let limits = options.limits;
    let archive = archive::open(bytes, &limits).ok()?;
    let (sheets, seen) = archive::Sheets::after_all_else(archive, bytes, &limits).ok()?;
    let gated = sheets.gated();
    thread::scope(|scope| {
        let looking = thread::Builder::new().spawn_scoped(scope, || sheets.look()).ok()?;
        let source = guarded(|| Source::of_xlsx(gated)).and_then(Result::ok);
        let book = source.and_then(|source| Workbook::of(file, source, seen, &[], limits).ok());
        let read = book.map(|mut book| {
            let read = read(&mut book);
            (book, read)
        });
        match looking.join() {
            Ok(looked) => looked.ok().and(read),
            Err(panic) => resume_unwind(panic),
        }
    })
}

impl<'a> Workbook<'a> {
    fn of(
        file: &str,
        source: Source<'a>,
        mut seen: archive::Seen,
        uncalculated: &[bool],
        limits: Limits,
    ) -> Result<Self, Refusal> {
        let (sheets, asked) = (Vec::new(), Vec::new());
        let mut book = Self { file: file.to_owned(), source, sheets, asked, limits };
        for (at, sheet) in book.source.sheets().into_iter().enumerate() {
            // Charts and macros hold no rows.
            if sheet.typ != SheetType::WorkSheet {
                continue;
            }
            if book.asked.iter().any(|other| other.name == sheet.name) {
                return Err(fault::named_alike(&sheet.name));
            }
            let is_uncalculated =
                seen.recalculates || uncalculated.get(at).copied().unwrap_or(false);
            let errors = seen.errors.get_mut(at).map(std::mem::take).unwrap_or_default();
            let merged = seen.merged.get_mut(at).map(std::mem::take).unwrap_or_default();
            let hidden = sheet.visible != SheetVisible::Visible;
            book.sheets.push(SheetName { name: Some(sheet.name.clone()), hidden });
            book.asked.push(Asked {
                name: sheet.name,
                formulas: Arc::clone(&seen.formulas),
                is_uncalculated,
                errors,
                merged,
                cells: 0,
            });
        }
        if book.sheets.is_empty() {
            return Err(fault::without_sheets());
        }
        Ok(book)
    }
}

impl<'a> Source<'a> {
    fn open(kind: Kind, bytes: &'a [u8], is_unicode: bool) -> Result<Self, Refusal> {
        let read = Cursor::new(bytes);
        match kind {
            Kind::Xlsb => calamine::Xlsb::new(read)
                .map(|book| Self::Xlsb(Box::new(book)))
                .map_err(|error| fault::of_book(&error.into())),
            Kind::Xls => {
                let mut options = calamine::XlsOptions::default();
                options.force_codepage = is_unicode.then_some(UTF_16);
                calamine::Xls::new_with_options(read, options)
                    .map(|book| Self::Xls(Box::new(book)))
                    .map_err(|error| fault::of_book(&error.into()))
            }
            Kind::Ods => calamine::Ods::new(read)
                .map(|book| Self::Ods(Box::new(book)))
                .map_err(|error| fault::of_book(&error.into())),
            Kind::Xlsx | Kind::Json | Kind::Text => Self::of_xlsx(Gated::free(bytes)),
        }
    }

    fn of_xlsx(bytes: Gated<'a>) -> Result<Self, Refusal> {
        calamine::Xlsx::new(bytes)
            .map(|book| Self::Xlsx(Box::new(book)))
            .map_err(|error| fault::of_book(&error.into()))
    }

    fn sheets(&self) -> Vec<calamine::Sheet> {
        match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Xlsb(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        }
        .to_vec()
    }
}

impl Book for Workbook<'_> {
    fn kind(&self) -> FileKind {
        match self.source {
            Source::Xlsx(_) => FileKind::Xlsx,
            Source::Xlsb(_) => FileKind::Xlsb,
            Source::Xls(_) => FileKind::Xls,
            Source::Ods(_) => FileKind::Ods,
        }
    }

    fn sheets(&self) -> &[SheetName] {
        &self.sheets
    }

    fn merged(&mut self, sheet: usize) -> Vec<Region> {
        let Some(asked) = self.asked.get(sheet) else { return Vec::new() };
        let name = &asked.name;
        let read = match &mut self.source {
            Source::Xlsx(book) => guarded(|| book.merge_cells_by_sheet_name(name).ok()),
            Source::Xls(book) => guarded(|| book.merge_cells_by_sheet_name(name).ok()),
            Source::Ods(_) => return asked.merged.clone(),
            // The reader does not tell.
            Source::Xlsb(_) => return Vec::new(),
        };
        let regions = read.flatten().unwrap_or_default();
        let regions = regions.into_iter().take(MOST_REGIONS).map(|region| Region {
            first_row: region.start.0.saturating_add(1),
            first_column: usize::try_from(region.start.1).unwrap_or(usize::MAX),
            last_row: region.end.0.saturating_add(1),
            last_column: usize::try_from(region.end.1).unwrap_or(usize::MAX),
        });
        regions.collect()
    }

    fn rows(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), Box<Issue>> {
        let elsewhere: usize = self
            .asked
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != sheet)
            .map(|(_, asked)| asked.cells)
            .sum();
        let left = self.limits.cells.saturating_sub(elsewhere);
        let Some(asked) = self.asked.get_mut(sheet) else { return Ok(()) };
        let mut gather = Gather::new(each, left, self.limits.cells);
        let read = match &mut self.source {
            Source::Xlsx(book) => streamed::xlsx(book, asked, &mut gather),
            Source::Xlsb(book) => streamed::xlsb(book, asked, &mut gather),
            Source::Xls(book) => whole::read(&mut **book, asked, &mut gather),
            Source::Ods(book) => whole::read(&mut **book, asked, &mut gather),
        };
        let cells = gather.finish(read.is_ok());
        asked.cells = asked.cells.max(cells);
        read.map_err(|refusal| refusal.of_sheet(Some(&asked.name)).issue(&self.file))
    }
}

/// Calls a reader that may panic; nothing if it did.
fn guarded<T>(read: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(read)).ok()
}

/// What is said of a book or sheet that broke off.
fn broken(code: Code, what: &str) -> Refusal {
    Refusal::new(
        code,
        format!(
            "{what}; open the file in a spreadsheet program, save it as .xlsx, and import that"
        ),
    )
}

//! From rows to records: each way in which sheets are laid out is a module
//! behind one small trait, and a sheet is read by the one that recognises it
//! best. It must not know kinds of file.

mod abreast;
mod act;
mod act_in_doubt;
mod by_hand;
mod finding;
mod headed;
mod label;
mod loosely;
mod matrix;
mod measures;
mod merged;
mod one_cell;
mod register;
mod runs;
mod sheet_name;
mod sheet_says;
mod source_cell;
mod template;
mod time_said;
mod title_says;
mod undecided;

use std::{cmp::Reverse, collections::BTreeMap, ops::ControlFlow};

use super::{
    Options,
    book::{Book, Region},
    collect::Collector,
    sheet::Row,
    shown::shown,
    words::Words,
};
use crate::{
    draft::{FileKind, Given, Layout, NOT_READ, Sheet, ShownRow},
    issue::{Code, Issue, Place, Severity, cell_name},
    table::Table,
};

/// Headings stand among the first rows, below titles and remarks.
const HEAD_ROWS: usize = 40;

/// A way in which a sheet can be laid out.
trait LaidOut {
    /// How it is told in a draft.
    fn layout(&self) -> Layout;

    /// How surely the sheet is laid out so, and in which of its first rows the
    /// headings stand; none if it is not.
    fn recognise(&self, sheet: &Head<'_>) -> Option<Recognised>;

    /// Begins to read below the headings. Nothing if the headings have a fault
    /// for which no row can be read; it is said to the collector.
    fn begin(
        &self,
        sheet: &Head<'_>,
        found: Recognised,
        options: &Options,
        out: &mut Collector,
    ) -> Option<Box<dyn ReadRows>>;
}

/// Makes records of the rows of one sheet.
trait ReadRows: Send {
    /// Reads a row that is not blank.
    fn row(&mut self, row: Row, out: &mut Collector);

    /// Whether a blank cell of a column goes with the one above it, as cells do that
    /// are merged.
    fn goes_on(&self, _at: usize) -> bool {
        false
    }

    /// Whether a merged cell of a column names what each of its rows is about.
    fn names_rows(&self, _at: usize) -> bool {
        false
    }

    /// Takes what stands in the first of cells that are merged for all of them.
    fn fill(&mut self, _region: &Region) {}

    /// Settles what could not be before all rows were seen.
    fn end(self: Box<Self>, out: &mut Collector);
}

/// The beginning of a sheet.
struct Head<'a> {
    kind: FileKind,
    name: Option<&'a str>,
    /// Its first rows, blank ones too.
    rows: &'a [Row],
    /// What was said of the file.
    given: &'a Given,
}

impl Head<'_> {
    /// The row that most surely heads a table: how surely, and its place. Of rows
    /// that are as likely it is the first, since what follows is below it.
    fn likeliest<T: Ord + Copy>(&self, sure: impl Fn(&Row) -> Option<T>) -> Option<(T, usize)> {
        let rows = self.rows.iter().enumerate();
        let likely = rows.filter_map(|(at, row)| Some((sure(row)?, at)));
        likely.max_by_key(|(share, at)| (*share, usize::MAX - at))
    }

    /// The sheet as a draft tells of it, its headings as they were found.
    fn sheet(
        &self,
        layout: Layout,
        found: Recognised,
        table: Table,
        columns: BTreeMap<String, Option<usize>>,
    ) -> Sheet {
        Sheet {
            name: self.name.map(str::to_owned),
            layout,
            confidence: found.confidence,
            table,
            heading: self.rows.get(found.heading).map_or(0, |row| row.number),
            columns,
            left_out: 0,
            shown: Vec::new(),
        }
    }
}

/// How surely a sheet is laid out in a way, and where its headings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Recognised {
    /// In hundredths.
    confidence: u8,
    /// The place of the heading among the first rows.
    heading: usize,
}

const LAYOUTS: [&dyn LaidOut; 6] = [
    &measures::Measures,
    &template::Template,
    &register::Register,
    &by_hand::TRACKER,
    &by_hand::REPORT,
    &matrix::Matrix,
];

/// A sheet that was read.
pub(super) struct SheetRead {
    /// Its place in the book.
    pub(super) at: usize,
    /// Its place among the sheets of the draft.
    pub(super) sheet: usize,
    /// Its first rows.
    pub(super) head: Vec<ShownRow>,
}

/// Reads every sheet of a book; those that were recognised.
pub(super) fn read(book: &mut dyn Book, options: &Options, out: &mut Collector) -> Vec<SheetRead> {
    let names = book.sheets().to_vec();
    let mut recognised = Vec::new();
    let mut unknown = Vec::new();
    for (at, sheet) in names.iter().enumerate() {
        let name = sheet.name.as_deref();
        let rows = match head(book, at) {
            Ok(rows) => rows,
            Err(fault) => {
                out.issue(*fault);
                continue;
            }
        };
        if rows.iter().all(Row::is_blank) || is_for_people(&rows) {
            continue;
        }
        if sheet.hidden {
            out.issue(hidden(out.file(), name));
            continue;
        }
        let head = Head { kind: book.kind(), name, rows: &rows, given: &options.given };
        let Some((layout, found)) = likely(&head).into_iter().next() else {
            unknown.push((name, rows));
            continue;
        };
        let heading = rows[found.heading].number;
        out.issues(table_above(out.file(), &head, found.heading));
        let Some(mut reader) = layout.begin(&head, found, options, out) else { continue };
        let head = rows.iter().map(shown).collect();
        recognised.push(SheetRead { at, sheet: out.last_sheet(), head });
        let by_hand = is_by_hand(layout.layout());
        let mut kept = Vec::new();
        let read = abreast::rows(book, at, &mut |row| {
            if row.number > heading && !row.is_blank() {
                if by_hand && kept.len() < MOST_BY_HAND {
                    kept.push(row.clone());
                }
                reader.row(row, out);
            }
        });
        if by_hand && kept.len() < MOST_BY_HAND {
            let regions = book.merged(at);
            let goes_on = |at| reader.goes_on(at) || reader.names_rows(at);
            let issues = merged::merged(out.file(), name, (heading, &kept), &regions, &goes_on);
            out.issues(issues);
            for region in regions.iter().filter(|region| region.is_down_from(heading)) {
                if reader.names_rows(region.first_column) {
                    reader.fill(region);
                }
            }
        }
        // What was read before a sheet broke off is not the whole: nothing tells
        // what is missing, so the fault is an error, and the rest is kept.
        reader.end(out);
        if let Err(fault) = read {
            out.issue(*fault);
        }
    }
    for (name, rows) in unknown {
        let alone = !out.has_sheets();
        let precise = if alone { precise(out.file(), name, &rows, options) } else { Vec::new() };
        if precise.is_empty() {
            out.issues(template::unknown(out.file(), name, &rows, alone));
        }
        out.issues(precise);
    }
    recognised
}

/// Of a sheet that is laid out in no way that is known: what it seems to be, and what
/// is missing; nothing if it seems to be none of what is known.
fn precise(file: &str, sheet: Option<&str>, rows: &[Row], options: &Options) -> Vec<Issue> {
    if let Some(issue) = one_cell::in_one_cell(file, sheet, rows) {
        return vec![issue];
    }
    if let Some(issue) = measures::half_known(file, sheet, rows) {
        return vec![issue];
    }
    by_hand::half_known(file, sheet, rows, &Words::with(&options.given.mapping))
}

/// A table above the headings that were taken for those of the sheet: nothing is read of
/// it, and that is said.
fn table_above(file: &str, head: &Head<'_>, heading: usize) -> Option<Issue> {
    let rows = head.rows.get(..heading)?;
    let above = Head { rows, ..*head };
    let (_, found) = likely(&above).into_iter().next()?;
    let below = rows.get(found.heading + 1..)?;
    let row = rows.get(found.heading)?;
    if below.iter().all(Row::is_blank) {
        return None;
    }
    let at = (0..row.filled()).find(|at| !row.cell(*at).is_blank())?;
    let text = row.cell(at).text().trim().to_owned();
    let place = Place {
        sheet: head.name.map(str::to_owned),
        row: Some(row.number),
        cell: Some(cell_name(at, row.number)),
        column: Some(text.clone()),
    };
    let other = head.rows.get(heading).map_or(0, |row| row.number);
    let message = format!(
        "a table that begins in this row stands above the one with its headings in row {other}, and of one sheet one table is read, so nothing is taken from this one; put it on a sheet of its own"
    );
    let issue = Issue::of_file(Code::UnknownTable, Severity::Error, file, message);
    Some(issue.at(place).found(&text))
}

/// Longer tables are not kept by hand.
const MOST_BY_HAND: usize = 2_000;

/// Whether people keep a table laid out so by hand, and may merge its cells.
const fn is_by_hand(layout: Layout) -> bool {
    matches!(layout, Layout::Matrix | Layout::Tracker | Layout::Report)
}

/// The first rows of a sheet.
///
/// # Errors
/// With what is wrong with the sheet as a whole.
pub(super) fn head(book: &mut dyn Book, sheet: usize) -> Result<Vec<Row>, Box<Issue>> {
    let mut rows: Vec<Row> = Vec::new();
    book.rows(sheet, &mut |row| {
        rows.push(row);
        if rows.len() < HEAD_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    Ok(rows)
}

/// The ways in which a sheet can be laid out, the likeliest first; of those that are
/// as likely, the last of the list. Our own tables and the register say more of
/// themselves than tables kept by hand do.
fn likely(head: &Head<'_>) -> Vec<(&'static dyn LaidOut, Recognised)> {
    let known = LAYOUTS.iter().rev();
    let mut known: Vec<_> =
        known.filter_map(|layout| Some((*layout, layout.recognise(head)?))).collect();
    let is = |layout: Layout, any: [Layout; 2]| any.contains(&layout);
    if known.iter().any(|(known, _)| is(known.layout(), [Layout::Template, Layout::Register])) {
        known.retain(|(known, _)| !is(known.layout(), [Layout::Tracker, Layout::Report]));
    }
    known.sort_by_key(|(_, found)| Reverse(found.confidence));
    known
}

/// A way in which a sheet can be laid out, as it is told to others.
pub(super) struct Known {
    /// The way.
    pub(super) layout: Layout,
    /// How surely, in hundredths.
    pub(super) confidence: u8,
    /// The place of the heading among the first rows.
    pub(super) heading: usize,
}

/// The same of a sheet's first rows, for others.
pub(super) fn recognised(
    kind: FileKind,
    name: Option<&str>,
    rows: &[Row],
    given: &Given,
) -> Vec<Known> {
    let known = likely(&Head { kind, name, rows, given }).into_iter();
    known
        .map(|(layout, Recognised { confidence, heading })| Known {
            layout: layout.layout(),
            confidence,
            heading,
        })
        .collect()
}

/// Every way that is known.
pub(super) fn all() -> impl Iterator<Item = Layout> {
    LAYOUTS.iter().map(|layout| layout.layout())
}

/// Whether a sheet is for people alone.
pub(super) fn is_for_people(rows: &[Row]) -> bool {
    rows.first().is_some_and(|row| row.cell(0).text().starts_with(NOT_READ))
}

fn hidden(file: &str, name: Option<&str>) -> Issue {
    let place = Place { sheet: name.map(str::to_owned), ..Place::default() };
    Issue::of_file(
        Code::HiddenSheet,
        Severity::Warning,
        file,
        "this sheet is hidden, so nobody who opened the file has seen what it holds, and it was left out; show it, or delete it",
    )
    .at(place)
}

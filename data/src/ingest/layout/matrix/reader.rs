//! Reads the cells of a matrix. What a mark means may be told below the last row, so
//! the rows are kept until the end: a matrix has a bounded number of them.

use super::{
    read::Read,
    shape::{MOST_COLUMNS, Shape},
    twice::Placed,
};
use crate::{
    draft::{FileKind, Given},
    ingest::{book::Region, collect::Collector, layout::ReadRows, sheet::Row},
    issue::{Code, Issue, Place, Severity},
};

/// The Directive has some two hundred provisions, and twenty-eight States are bound
/// or were; a matrix with more rows is none of them.
const MOST: usize = 400;
/// And so many cells in all of its rows: a cell can speak of several provisions.
const MOST_CELLS: usize = 24_000;

/// Reads the rows of one sheet.
pub(super) struct Reader {
    sheet: usize,
    pub(super) kind: FileKind,
    pub(super) given: Given,
    pub(super) shape: Shape,
    pub(super) above: Vec<Row>,
    pub(super) heading: Row,
    pub(super) rows: Vec<Row>,
    cells: usize,
    /// Rows beyond those that are kept.
    more: usize,
}

impl Reader {
    /// Begins below a row of headings.
    pub(super) fn new(
        sheet: usize,
        kind: FileKind,
        given: Given,
        shape: Shape,
        above: &[Row],
        heading: &Row,
    ) -> Self {
        let (above, heading) = (above.to_vec(), heading.clone());
        Self { sheet, kind, given, shape, above, heading, rows: Vec::new(), cells: 0, more: 0 }
    }
}

impl ReadRows for Reader {
    fn row(&mut self, row: Row, _: &mut Collector) {
        let row = &row;
        self.cells += row.filled();
        let fits = self.rows.len() < MOST && row.filled() <= MOST_COLUMNS;
        if fits && self.cells <= MOST_CELLS {
            self.rows.push(row.clone());
        } else {
            self.more += 1;
        }
    }

    fn names_rows(&self, at: usize) -> bool {
        at == self.shape.label
    }

    fn fill(&mut self, region: &Region) {
        region.fill(&mut self.rows);
    }

    fn goes_on(&self, at: usize) -> bool {
        at == self.shape.label
            || self.shape.paragraph == Some(at)
            || !self.shape.across.is_column(at)
    }

    fn end(self: Box<Self>, out: &mut Collector) {
        let Some(sheet) = out.sheet_at(self.sheet).cloned() else { return };
        if self.more > 0 {
            let message = format!(
                "this sheet looks like States against provisions, but has more than {MOST} rows, {MOST_COLUMNS} columns or {MOST_CELLS} cells, so nothing is read from it; take out what is no part of the matrix"
            );
            let place = Place { sheet: sheet.name, ..Place::default() };
            let issue = Issue::of_file(Code::FileTooLarge, Severity::Error, out.file(), message);
            return out.issue(issue.at(place));
        }
        let begun = out.mark();
        let (placed, issues) = Read::new(out.file(), &sheet, &self).findings();
        out.issues(issues);
        for Placed { finding, row, at, .. } in placed {
            if let Some(record) = finding.record(&self.given) {
                out.record_of_cell((self.sheet, row, at), record);
            }
        }
        out.settle_order(begun);
    }
}

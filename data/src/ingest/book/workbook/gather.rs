//! Makes rows of cells that come one after another, as few as there are: a cell
//! far out makes no room for those before it.

use std::ops::ControlFlow;

use super::{MOST_COLUMNS, MOST_ROWS, fault};
use crate::ingest::{
    book::refusal::Refusal,
    sheet::{Cell, Row},
};

/// No cell holds more signs in any spreadsheet program.
const MOST_SIGNS: usize = 32_767;

/// So many times as many cells as are read may be in a sheet and blank: those
/// that only have a format.
const BLANKS: usize = 3;

/// The row that is being gathered.
pub(super) struct Gather<'e> {
    each: &'e mut dyn FnMut(Row) -> ControlFlow<()>,
    row: Row,
    cells: usize,
    /// How many there were, blank ones too.
    seen: usize,
    /// How many more may come.
    left: usize,
    limit: usize,
    is_over: bool,
}

impl<'e> Gather<'e> {
    pub(super) fn new(
        each: &'e mut dyn FnMut(Row) -> ControlFlow<()>,
        left: usize,
        limit: usize,
    ) -> Self {
        Self { each, row: Row::default(), cells: 0, seen: 0, left, limit, is_over: false }
    }

    /// Takes a cell, its row and column counted from 0; tells whether more is
    /// wanted.
    pub(super) fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<bool, Refusal> {
        // Blank cells are no figures, but each takes time.
        self.seen += 1;
        if self.seen > self.limit.saturating_mul(BLANKS) {
            return Err(fault::too_many_cells(self.limit));
        }
        if matches!(cell, Cell::Blank) || (column >= MOST_COLUMNS && cell.is_blank()) {
            return Ok(!self.is_over);
        }
        if column >= MOST_COLUMNS || row >= MOST_ROWS {
            return Err(fault::too_far(column, row));
        }
        if let Cell::Text(text) = &cell
            && text.len() > MOST_SIGNS
            && text.chars().nth(MOST_SIGNS).is_some()
        {
            return Err(fault::too_long(MOST_SIGNS).of_cell(column, row));
        }
        self.cells += 1;
        if self.cells > self.left {
            return Err(fault::too_many_cells(self.limit));
        }
        let number = row + 1;
        if number < self.row.number {
            return Err(fault::out_of_order(number, self.row.number));
        }
        if number > self.row.number {
            self.hand_over();
            if self.is_over {
                return Ok(false);
            }
            self.row.number = number;
        }
        if let Some(place) = self.row.cells.get_mut(column) {
            *place = cell;
        } else {
            while self.row.cells.len() < column {
                self.row.cells.push(Cell::Blank);
            }
            self.row.cells.push(cell);
        }
        Ok(true)
    }

    /// The number of the last row of which anything was seen.
    pub(super) fn last_row(&self) -> u32 {
        self.row.number
    }

    /// Hands over what is left if the sheet came to its end; how many cells
    /// there were.
    pub(super) fn finish(mut self, is_whole: bool) -> usize {
        if is_whole && !self.is_over {
            self.hand_over();
        }
        self.cells
    }

    fn hand_over(&mut self) {
        let width = self.row.cells.len();
        let next = Row { cells: Vec::with_capacity(width), ..Row::default() };
        let row = std::mem::replace(&mut self.row, next);
        if !row.cells.is_empty() && (self.each)(row).is_break() {
            self.is_over = true;
        }
    }
}

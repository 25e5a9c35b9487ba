//! How far the tables of an ods file reach. Seven kilobytes of it can repeat
//! rows and columns to billions of cells, and the reader makes each of them. On the way
//! it notes which cells are merged, which the reader does not tell.

use super::super::{
    Region,
    markup::{Attributes, MOST_KEPT, Watch, broken},
    refusal::Refusal,
    workbook::{MOST_COLUMNS, MOST_REGIONS, MOST_ROWS, too_far, too_many_cells, too_much_text},
};
use crate::ingest::Limits;

const PART: &str = "content.xml";

/// What has been seen of the tables.
pub(super) struct Tables {
    limits: Limits,
    /// Cells between the first and last filled ones, in the tables before.
    area: u64,
    /// Bytes of text when all is repeated.
    text: u64,
    sheet: Option<String>,
    table: Extent,
    row: RowSeen,
    /// How often what is read now is repeated in its row.
    cell: u64,
    /// How many formats and names there are, and tables.
    kept: usize,
    listed: usize,
    /// The cells of each table that are merged with others.
    pub(super) merged: Vec<Vec<Region>>,
}

#[derive(Default)]
struct Extent {
    rows: u64,
    first_row: Option<u64>,
    end_row: u64,
    first_column: Option<u64>,
    end_column: u64,
}

#[derive(Default)]
struct RowSeen {
    times: u64,
    columns: u64,
    first: Option<u64>,
    end: u64,
    text: u64,
}

impl Tables {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits,
            area: 0,
            text: 0,
            sheet: None,
            table: Extent::default(),
            row: RowSeen::default(),
            cell: 0,
            kept: 0,
            listed: 0,
            merged: Vec::new(),
        }
    }

    /// Notes a cell that reaches over others.
    fn note_merged(&mut self, attributes: &Attributes<'_>) {
        let many = |name| attributes.number(name, PART).ok().flatten().unwrap_or(1).max(1);
        let columns = many("table:number-columns-spanned");
        let rows = many("table:number-rows-spanned");
        let Some(merged) = self.merged.last_mut() else { return };
        if columns == 1 && rows == 1 || merged.len() == MOST_REGIONS {
            return;
        }
        let row = |row: u64| u32::try_from(row).unwrap_or(u32::MAX);
        let column = |column: u64| usize::try_from(column).unwrap_or(usize::MAX);
        let (top, left) = (self.table.rows, self.row.columns);
        merged.push(Region {
            first_row: row(top.saturating_add(1)),
            first_column: column(left),
            last_row: row(top.saturating_add(rows)),
            last_column: column(left.saturating_add(columns - 1)),
        });
    }

    fn begin_cell(&mut self, attributes: Attributes<'_>) -> Result<(), Refusal> {
        let times = attributes.number("table:number-columns-repeated", PART)?.unwrap_or(1);
        let mut is_filled = false;
        for (name, value) in attributes {
            let fills = name.starts_with(b"office:")
                || name == b"calcext:value-type"
                || name == b"table:formula";
            is_filled |= fills;
            if fills {
                // values and formulas are copied as often as the cell is
                self.add_text(value.len(), times);
            }
        }
        let at = self.row.columns;
        self.row.columns = at.saturating_add(times);
        self.cell = times;
        if is_filled {
            self.row.first.get_or_insert(at);
            self.row.end = self.row.columns;
            if self.row.end > long(MOST_COLUMNS) {
                let column = usize::try_from(at).unwrap_or(MOST_COLUMNS).max(MOST_COLUMNS);
                let row = u32::try_from(self.table.rows).unwrap_or(u32::MAX);
                return Err(too_far(column, row).of_sheet(self.sheet.as_deref()));
            }
        }
        Ok(())
    }

    fn add_text(&mut self, bytes: usize, times: u64) {
        self.row.text = self.row.text.saturating_add(times.saturating_mul(long(bytes)));
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        let row = std::mem::take(&mut self.row);
        let table = &mut self.table;
        let at = table.rows;
        table.rows = at.saturating_add(row.times);
        if let Some(first) = row.first {
            table.first_row.get_or_insert(at);
            table.end_row = table.rows;
            table.first_column = Some(table.first_column.map_or(first, |column| column.min(first)));
            table.end_column = table.end_column.max(row.end);
            if table.end_row > u64::from(MOST_ROWS) {
                let row = u32::try_from(at).unwrap_or(u32::MAX).max(MOST_ROWS);
                let column = usize::try_from(first).unwrap_or(MOST_COLUMNS);
                return Err(too_far(column, row).of_sheet(self.sheet.as_deref()));
            }
        }
        self.text = self.text.saturating_add(row.text.saturating_mul(row.times));
        self.check()
    }

    fn check(&self) -> Result<(), Refusal> {
        let table = &self.table;
        let rows = table.end_row - table.first_row.unwrap_or(table.end_row);
        let columns = table.end_column - table.first_column.unwrap_or(table.end_column);
        let area = self.area.saturating_add(rows.saturating_mul(columns));
        let most = self.limits.cells_as_a_whole();
        if area > long(most) {
            return Err(too_many_cells(most).of_sheet(self.sheet.as_deref()));
        }
        let most = self.limits.text_as_a_whole();
        if self.text > most {
            return Err(too_much_text(most).of_sheet(self.sheet.as_deref()));
        }
        Ok(())
    }
}

impl Watch for Tables {
    const BALANCED: bool = true;

    fn begin(&mut self, name: &[u8], attributes: Attributes<'_>) -> Result<(), Refusal> {
        match name {
            b"style:style" | b"table:named-range" | b"table:named-expression" => {
                self.kept += 1;
                if self.kept > MOST_KEPT {
                    return Err(broken(PART, "holds more formats and names than there are"));
                }
            }
            b"table:table" => {
                self.listed += 1;
                if self.listed > self.limits.entries {
                    return Err(broken(PART, "holds more tables than are read"));
                }
                self.table = Extent::default();
                self.merged.push(Vec::new());
                let name = attributes.get("table:name");
                self.sheet = name.map(|name| String::from_utf8_lossy(name).into_owned());
            }
            b"table:table-row" => {
                let times = attributes.number("table:number-rows-repeated", PART)?.unwrap_or(1);
                self.row = RowSeen { times, ..RowSeen::default() };
            }
            b"table:table-cell" => {
                self.note_merged(&attributes);
                self.begin_cell(attributes)?;
            }
            b"table:covered-table-cell" => self.begin_cell(attributes)?,
            b"text:s" => {
                let blanks = attributes.number("text:c", PART)?.unwrap_or(1);
                if blanks > self.limits.unpacked {
                    return Err(broken(PART, "holds a text of more blanks than a cell can hold"));
                }
                self.row.text = self.row.text.saturating_add(blanks.saturating_mul(self.cell));
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) -> Result<(), Refusal> {
        match name {
            b"table:table-row" => self.end_row(),
            b"table:table" => {
                let table = std::mem::take(&mut self.table);
                let rows = table.end_row - table.first_row.unwrap_or(table.end_row);
                let columns = table.end_column - table.first_column.unwrap_or(table.end_column);
                self.area = self.area.saturating_add(rows.saturating_mul(columns));
                Ok(())
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                self.cell = 0;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn text(&mut self, bytes: usize) {
        self.add_text(bytes, self.cell);
    }
}

fn long(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

//! A matrix: States against articles or provisions, either way round, with a status in
//! each cell. Marks mean what the file's own legend says, or what was said of the
//! file; of a mark that neither explains, each cell is named. It must not read a blank
//! cell as anything, nor carry a status from one cell into another.

mod axis;
mod grid;
mod legend;
mod reader;

use self::{grid::Grid, reader::Reader};
use super::{
    Head, LaidOut, ReadRows, Recognised, by_hand, finding, register::Register, template::Template,
};
use crate::{
    draft::{Layout, Sheet},
    ingest::{Options, collect::Collector},
    table::Table,
};

/// The layout.
pub(super) struct Matrix;

impl LaidOut for Matrix {
    fn layout(&self) -> Layout {
        Layout::Matrix
    }

    fn recognise(&self, sheet: &Head<'_>) -> Option<Recognised> {
        // Tables with a heading for each column say more of themselves.
        let others: [&dyn LaidOut; 4] = [&Template, &Register, &by_hand::Tracker, &by_hand::Report];
        if others.iter().any(|other| other.recognise(sheet).is_some()) {
            return None;
        }
        let grid = Grid::of(sheet.rows)?;
        Some(Recognised { confidence: grid.confidence(), heading: grid.last_heading })
    }

    fn begin(
        &self,
        sheet: &Head<'_>,
        found: Recognised,
        options: &Options,
        out: &mut Collector,
    ) -> Option<Box<dyn ReadRows>> {
        let grid = Grid::of(sheet.rows)?;
        let above = sheet.rows.get(..grid.heading).unwrap_or_default();
        if let Some(other) = finding::other_act(out.file(), sheet.name, above) {
            out.issue(other);
            return None;
        }
        let draft = Sheet {
            name: sheet.name.map(str::to_owned),
            layout: self.layout(),
            confidence: found.confidence,
            table: Table::Assessments,
            heading: sheet.rows.get(grid.last_heading)?.number,
            columns: Grid::columns_of(),
            left_out: 0,
            shown: Vec::new(),
        };
        out.issues(grid.faults(out.file(), &draft, sheet.rows));
        finding::ask(&options.given, &[], true, out);
        let sheet_at = out.sheet(draft);
        Some(Box::new(Reader::new(sheet_at, grid, sheet.rows, options)))
    }
}

#[cfg(test)]
mod tests;

//! Cells of tables kept by hand that are merged with others: what stands in them is
//! taken for the first alone, since nothing tells whether it holds of each. That is
//! said, so that nothing is lost in silence. It makes no records.

use crate::{
    ingest::{book::Region, sheet::Row},
    issue::{Code, Issue, Place, Severity, cell_name},
};

/// Says of each merged cell below the headings what it leaves out. Titles over a whole
/// row are none, nor what `goes_on`: columns in which a blank cell goes with the one
/// above it.
pub(super) fn merged(
    file: &str,
    sheet: Option<&str>,
    (heading, rows): (u32, &[Row]),
    regions: &[Region],
    goes_on: &dyn Fn(usize) -> bool,
) -> Vec<Issue> {
    let issue = |region: &Region| {
        let row = rows.iter().find(|row| row.number == region.first_row)?;
        let is_down = region.first_column == region.last_column;
        let cell = row.cell(region.first_column);
        let is_part = region.first_row > heading && !(is_down && goes_on(region.first_column));
        if !is_part || cell.is_blank() || row.only().is_some() {
            return None;
        }
        let text = cell.text().trim().to_owned();
        let last = cell_name(region.last_column, region.last_row);
        let first = cell_name(region.first_column, region.first_row);
        let message = format!(
            "the cells {first} to {last} are merged, and what stands there is taken for {first} alone; unmerge them and write it in each for which it holds"
        );
        let place = Place {
            sheet: sheet.map(str::to_owned),
            row: Some(row.number),
            cell: Some(first),
            column: None,
        };
        let issue = Issue::of_file(Code::BadValue, Severity::Error, file, message);
        Some(issue.at(place).found(&text))
    };
    regions.iter().filter_map(issue).collect()
}

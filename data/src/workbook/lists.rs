//! The words that may stand in a column, on a sheet of their own, from which the
//! columns' drop-down lists are fed: a list within a cell holds too few.

use rust_xlsxwriter::{Workbook, Worksheet};

use super::WorkbookError;
use crate::{
    draft::NOT_READ,
    model::MemberState,
    table::{Dataset, Table, columns},
};

const SHEET: &str = "Lists";
/// Below the sentence that says that the sheet is not read.
const HEADING_ROW: u32 = 1;

/// The lists, by the column that they are for.
pub(super) struct Lists(Vec<List>);

struct List {
    table: Table,
    column: &'static str,
    words: Vec<String>,
}

impl Lists {
    /// The lists of some tables' columns.
    pub(super) fn of(dataset: &Dataset, tables: &[Table]) -> Self {
        let lists = tables.iter().flat_map(|&table| {
            columns(table).into_iter().filter_map(move |column| {
                let words = words(dataset, column.name, &column.words);
                (!words.is_empty()).then_some(List { table, column: column.name, words })
            })
        });
        Self(lists.collect())
    }

    /// The range that holds the words of a column.
    pub(super) fn range(&self, table: Table, column: &str) -> Option<String> {
        let at = self.0.iter().position(|list| list.table == table && list.column == column)?;
        let letters = crate::issue::cell_name(at, 1);
        let letters = letters.trim_end_matches('1');
        let first = HEADING_ROW + 2;
        let last = HEADING_ROW + 1 + u32::try_from(self.0.get(at)?.words.len()).ok()?;
        Some(format!("={SHEET}!${letters}${first}:${letters}${last}"))
    }

    /// Writes the sheet.
    pub(super) fn write(&self, book: &mut Workbook) -> Result<(), WorkbookError> {
        let sheet: &mut Worksheet = book.add_worksheet();
        sheet.set_name(SHEET)?;
        sheet.set_hidden(true);
        sheet.write_string(0, 0, format!("{NOT_READ}: the words of the drop-down lists"))?;
        for (at, list) in (0u16..).zip(&self.0) {
            let heading = format!("{}: {}", list.table, list.column);
            sheet.write_string(HEADING_ROW, at, heading)?;
            for (row, word) in (HEADING_ROW + 1..).zip(&list.words) {
                sheet.write_string(row, at, word)?;
            }
        }
        Ok(())
    }
}

/// The words of a column: its closed list, or what the edition holds.
fn words(dataset: &Dataset, column: &str, closed: &[&'static str]) -> Vec<String> {
    match column {
        "member_state" => MemberState::all().map(|state| state.code().to_owned()).collect(),
        "provision" => dataset
            .provisions
            .facts()
            .iter()
            .map(|fact| fact.record.provision.to_string())
            .collect(),
        _ => closed.iter().map(|word| (*word).to_owned()).collect(),
    }
}

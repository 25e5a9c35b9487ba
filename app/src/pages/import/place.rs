//! A place in a file in words, as spreadsheets name it.

use data::issue::Place;

use crate::words::Words;

/// `Assessments!E14`, or as much of it as is known; blank for the file as a whole.
pub(super) fn place(words: &Words, place: &Place) -> String {
    match (&place.sheet, &place.cell, place.row) {
        (Some(sheet), Some(cell), _) => format!("{sheet}!{cell}"),
        (None, Some(cell), _) => cell.clone(),
        (sheet, None, Some(row)) => {
            let row = words.get("draft-row", &[("row", row.into())]);
            sheet.as_ref().map_or_else(|| row.clone(), |sheet| format!("{sheet}, {row}"))
        }
        (Some(sheet), None, None) => sheet.clone(),
        (None, None, None) => String::new(),
    }
}

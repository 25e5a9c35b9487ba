//! What is said of workbooks that cannot be read. What a reader says of them is
//! for those who write readers, and is never shown.

use calamine::{Error, OdsError, XlsError, XlsbError, XlsxError};

use super::broken;
use crate::{
    ingest::book::{archive, kind::protected, refusal::Refusal},
    issue::{Code, cell_name},
};

/// A workbook that could not be opened.
pub(super) fn of_book(error: &Error) -> Refusal {
    match error {
        Error::Xlsx(XlsxError::Password)
        | Error::Xls(XlsError::Password)
        | Error::Xlsb(XlsbError::Password)
        | Error::Ods(OdsError::Password) => protected(),
        Error::Xlsx(XlsxError::Zip(error))
        | Error::Xlsb(XlsbError::Zip(error))
        | Error::Ods(OdsError::Zip(error)) => archive::broken(error),
        Error::Xlsx(XlsxError::Unrecognized { typ: "sheet:type", .. })
        | Error::Xlsb(XlsbError::Unrecognized { typ: "BoundSheet8:dt", .. }) => broken(
            Code::BrokenWorkbook,
            "the workbook holds a sheet of old macros or of another kind that is not read; delete that sheet",
        ),
        Error::Xlsx(XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound)
        | Error::Xlsb(XlsbError::FileNotFound(_))
        | Error::Ods(OdsError::FileNotFound(_)) => {
            broken(Code::BrokenWorkbook, "a part of the workbook that it needs is missing")
        }
        _ => broken(Code::BrokenWorkbook, "the workbook is damaged and cannot be opened"),
    }
}

/// A sheet that could not be read to its end.
pub(super) fn of_sheet(error: Option<&Error>, last_row: u32) -> Refusal {
    match error {
        Some(Error::Xlsx(XlsxError::CellError(found))) => Refusal::new(
            Code::BrokenSheet,
            format!(
                "a cell below row {last_row} shows an error that is not known (`{found}`); mend its formula, or empty it"
            ),
        ),
        Some(Error::Xlsx(XlsxError::WorksheetNotFound(_) | XlsxError::FileNotFound(_))) => {
            broken(Code::BrokenSheet, "the sheet is listed, but is not in the file")
        }
        _ if last_row == 0 => broken(Code::BrokenSheet, "the sheet is damaged and cannot be read"),
        _ => broken(
            Code::BrokenSheet,
            &format!("the sheet breaks off after row {last_row}: what follows is damaged"),
        ),
    }
}

/// A reader gave up without saying why.
pub(super) fn panicked() -> Refusal {
    broken(Code::BrokenWorkbook, "the workbook is damaged and cannot be read")
}

pub(super) fn too_large(most: usize) -> Refusal {
    Refusal::new(
        Code::FileTooLarge,
        format!(
            "a workbook of this kind (.xls, .ods) may have {} MiB at most; save it as .xlsx, and import that",
            most / (1024 * 1024)
        ),
    )
}

pub(super) fn without_sheets() -> Refusal {
    broken(Code::BrokenWorkbook, "the workbook lists no sheet with rows")
}

pub(super) fn named_alike(name: &str) -> Refusal {
    Refusal::new(
        Code::BrokenWorkbook,
        "two sheets of the workbook have this name, which no spreadsheet program allows; rename one of them",
    )
    .of_sheet(Some(name))
}

pub(super) fn out_of_order(found: u32, after: u32) -> Refusal {
    broken(
        Code::BrokenSheet,
        &format!("row {found} stands after row {after}, which no spreadsheet program writes"),
    )
}

pub(super) fn too_long(most: usize) -> Refusal {
    Refusal::new(
        Code::TextTooLong,
        format!(
            "this cell holds more than {most} signs, more than a cell of a spreadsheet can; shorten the text"
        ),
    )
}

/// A cell further out than a table reaches.
pub(in crate::ingest::book) fn too_far(column: usize, row: u32) -> Refusal {
    let last = cell_name(super::MOST_COLUMNS - 1, super::MOST_ROWS);
    let name = cell_name(column, row.saturating_add(1));
    Refusal::new(
        Code::CellTooFar,
        format!("cell {name} holds something, and nothing is read beyond {last}; empty that cell, or move the table to the left"),
    )
    .of_cell(column, row)
}

/// More text than is held: each cell that shows one has a copy of its own.
pub(in crate::ingest::book) fn too_much_text(most: u64) -> Refusal {
    Refusal::new(
        Code::UnpacksTooLarge,
        format!(
            "the texts in the cells of the workbook come to more than {} MiB; save it as .xlsx, or split it into several files and import them together",
            most / (1024 * 1024)
        ),
    )
}

/// More cells than are read.
pub(in crate::ingest::book) fn too_many_cells(most: usize) -> Refusal {
    Refusal::new(
        Code::TooManyCells,
        format!(
            "the workbook holds more than {most} cells; split it into several files and import them together, or copy the table into a new workbook if most of them are empty"
        ),
    )
}

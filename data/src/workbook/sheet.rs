//! One table as a sheet: headings with notes that stay in sight, columns with
//! drop-down lists, and a row for each record.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, FormatAlign, Formula, Note, Workbook,
};

use super::{WorkbookError, lists::Lists, sheet_name};
use crate::table::{Origin, Record, Table, columns};

/// Drop-down lists reach down to this row.
const LAST_ROW: u32 = 20_000;

/// Writes the sheet of a table.
pub(super) fn write(
    book: &mut Workbook,
    table: Table,
    lists: &Lists,
    records: &[(Record, Origin)],
) -> Result<(), WorkbookError> {
    // As text everything stays as it is typed: 2019 is no number, 2019-10-10 no
    // date of the program's own, and what begins with "=" no formula.
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top);
    let long = Format::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    let heading = Format::new().set_bold().set_num_format("@").set_background_color("#E6EDF5");
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(table))?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    for (at, column) in (0u16..).zip(columns(table)) {
        let width = width(column.name);
        sheet.set_column_width(at, width)?;
        sheet.set_column_format(at, if width > 30.0 { &long } else { &text })?;
        sheet.write_string_with_format(0, at, column.name, &heading)?;
        let note = Note::new(column.note()).set_author("Transposition Monitor").set_width(300);
        sheet.insert_note(0, at, &note)?;
        if let Some(range) = lists.range(table, column.name) {
            let rule = DataValidation::new()
                .allow_list_formula(Formula::new(range))
                .set_error_style(DataValidationErrorStyle::Warning)
                .set_error_title("Not one of the words")?
                .set_error_message("Choose a word from the list: another one is not imported.")?;
            sheet.add_data_validation(1, at, LAST_ROW, at, &rule)?;
        }
    }
    for (row, (record, _)) in (1u32..).zip(records) {
        for (at, cell) in (0u16..).zip(record.cells()) {
            if !cell.is_empty() {
                sheet.write_string(row, at, cell)?;
            }
        }
    }
    Ok(())
}

/// How wide a column is, in signs.
fn width(column: &str) -> f64 {
    match column {
        "finding" | "note" | "title" | "demand" | "summary" | "statement" => 60.0,
        "locator" | "url" | "article_heading" | "short_title" | "national_provision" => 36.0,
        "member_state" | "article" | "position" => 14.0,
        _ => 20.0,
    }
}

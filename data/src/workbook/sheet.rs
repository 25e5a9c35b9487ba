//! One table as a sheet: headings with notes that stay in sight, columns with
//! drop-down lists, and a row for each record.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, FormatAlign, Formula, Note, Workbook,
};

use super::{WorkbookError, lists::Lists, sheet_name};
use crate::table::{Origin, Record, Table, columns};

/// Drop-down lists reach down to this row.
const LAST_ROW: u32 = 20_000;
/// The height of a line in points.
const LINE: f64 = 15.0;
/// What is longer is read in the cell itself: a row can be no higher than 409 points.
const MOST_LINES: usize = 20;

/// Writes the sheet of a table.
pub(super) fn write(
    book: &mut Workbook,
    table: Table,
    lists: &Lists,
    records: &[(Record, Origin)],
) -> Result<(), WorkbookError> {
    // As text everything stays as it is typed: 2019 is no number, 2019-10-10 no
    // date of the program's own, and what begins with "=" no formula.
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    let heading = Format::new().set_bold().set_num_format("@").set_background_color("#E6EDF5");
    let known = columns(table);
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(table))?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    for (at, column) in (0u16..).zip(&known) {
        sheet.set_column_width(at, f64::from(width(column.name)))?;
        sheet.set_column_format(at, &text)?;
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
    if let (Ok(last), Ok(rows)) =
        (u16::try_from(known.len().saturating_sub(1)), u32::try_from(records.len().max(1)))
    {
        sheet.autofilter(0, 0, rows, last)?;
    }
    for (row, (record, _)) in (1u32..).zip(records) {
        let cells = record.cells();
        let widths = known.iter().map(|column| width(column.name));
        sheet.set_row_height(row, height(cells.iter().map(String::as_str).zip(widths)))?;
        for (at, cell) in (0u16..).zip(cells) {
            if !cell.is_empty() {
                sheet.write_string(row, at, cell)?;
            }
        }
    }
    Ok(())
}

/// How wide a column is, in signs.
fn width(column: &str) -> u16 {
    match column {
        "finding" | "note" | "title" | "demand" | "summary" | "statement" => 60,
        "locator" | "url" | "article_heading" | "short_title" | "national_provision"
        | "addressee" | "provisions" => 36,
        // Headings stand whole, also beside the mark of a filter.
        name => u16::try_from(name.len()).unwrap_or(u16::MAX).clamp(18, 36) + 4,
    }
}

/// How high a row is, in points, so that all lines of its texts are seen: not every program
/// measures them when it opens a workbook. A text and the width of its column each.
pub(super) fn height<'a>(texts: impl Iterator<Item = (&'a str, u16)>) -> f64 {
    let lines = texts.map(|(text, width)| {
        // A line is broken before a word that does not fit.
        (text.chars().count() * 11).div_ceil(usize::from(width) * 10)
    });
    let most = lines.max().unwrap_or(1).clamp(1, MOST_LINES);
    f64::from(u8::try_from(most).unwrap_or(u8::MAX)) * LINE
}

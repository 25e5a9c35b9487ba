//! The sheet that tells how the others are filled in.

use rust_xlsxwriter::{Format, FormatAlign, Workbook};

use super::{WorkbookError, sheet::height, sheet_name};
use crate::{
    draft::NOT_READ,
    table::{Table, columns},
};

/// The width of the columns that hold sentences, in signs.
const WORDS: u16 = 60;

const RULES: [&str; 7] = [
    "Each sheet is a table: the first row names its columns, each row below is one record.",
    "Columns may stand in any order, and sheets that are not needed may be left blank or deleted.",
    "What is not known is left blank. Nothing is guessed from a blank cell.",
    "Rows are matched with what is held by the columns that name a row; such a row changes the one that is held.",
    "To say that something has changed, add a row with its own date and source. Do not overwrite an older one.",
    "Every source_id must be a row of the sheet Sources, here or among those that are held already.",
    "Cells are set to text, so that dates and numbers stay as they are typed. Leave them so.",
];

/// Writes the sheet.
pub(super) fn write(book: &mut Workbook, tables: &[Table]) -> Result<(), WorkbookError> {
    let title = Format::new().set_bold().set_font_size(14);
    let head = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let top = Format::new().set_align(FormatAlign::Top);
    let sheet = book.add_worksheet();
    sheet.set_name("Instructions")?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    for (at, width) in
        [(0, 18.0), (1, 30.0), (2, 12.0), (3, f64::from(WORDS)), (4, f64::from(WORDS))]
    {
        sheet.set_column_width(at, width)?;
    }
    sheet.write_string_with_format(
        0,
        0,
        format!("{NOT_READ}: how to fill in this workbook"),
        &title,
    )?;
    let mut row = 2;
    for rule in RULES {
        sheet.write_string(row, 0, rule)?;
        row += 1;
    }
    row += 1;
    for (at, words) in
        (0u16..).zip(["Sheet", "Column", "Needed", "What it says", "How it is written"])
    {
        sheet.write_string_with_format(row, at, words, &head)?;
    }
    for &table in tables {
        row += 1;
        let keys = table.key_columns().join(", ");
        sheet.write_string_with_format(row, 0, sheet_name(table), &head)?;
        sheet.write_string(row, 1, format!("{} A row is named by: {keys}.", table.row()))?;
        for column in columns(table) {
            row += 1;
            let form = match column.form() {
                Some(form) => form.to_owned(),
                None if column.words.is_empty() => String::new(),
                None => format!("One of: {}", column.words.join(", ")),
            };
            let needed = if column.required { "yes" } else { "" };
            sheet.write_string_with_format(row, 0, sheet_name(table), &top)?;
            sheet.write_string_with_format(row, 1, column.name, &top)?;
            sheet.write_string_with_format(row, 2, needed, &top)?;
            let told = [(column.about, WORDS), (form.as_str(), WORDS)];
            sheet.set_row_height(row, height(told.into_iter()))?;
            sheet.write_string_with_format(row, 3, column.about, &wrapped)?;
            sheet.write_string_with_format(row, 4, &form, &wrapped)?;
        }
    }
    Ok(())
}

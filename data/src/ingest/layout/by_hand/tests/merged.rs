//! Merged cells of workbooks: what names the rows holds of each, what is found does not.

use rust_xlsxwriter::{Format, Workbook};

use super::*;

#[test]
fn a_state_that_is_merged_over_rows_is_that_of_each() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    let rows = [
        ["Kraj", "Artykuł", "Status"],
        ["", "art. 3", "wdrożone"],
        ["", "art. 4", "niewdrożone"],
        ["Czechy", "art. 3", ""],
        ["", "art. 4", ""],
        ["", "art. 5", "wdrożone"],
    ];
    for (at, row) in rows.into_iter().enumerate() {
        for (column, text) in row.into_iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let at = u32::try_from(at).unwrap();
            sheet.write(at, u16::try_from(column).unwrap(), text).unwrap();
        }
    }
    sheet.merge_range(1, 0, 2, 0, "Polska", &plain).unwrap();
    sheet.merge_range(3, 2, 4, 2, "wdrożone częściowo", &plain).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let options = Options { given: given(), ..Options::default() };
    let (found, wrong) = told(&read_with("made up.xlsx", &bytes, &options));
    assert_eq!(
        found,
        [
            "2: PL | 3 | transposed",
            "3: PL | 4 | not_transposed",
            "4: CZ | 3 | partially_transposed"
        ]
    );
    // a blank State goes with none above it where the file does not say so
    assert_eq!(wrong, ["C4 bad_value wdrożone częściowo", "A6 bad_value "],);
}

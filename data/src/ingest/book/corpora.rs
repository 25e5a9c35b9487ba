//! Workbooks that nobody on this project wrote, where they are at hand: each
//! opens, or it is said exactly why not.

use std::{fmt::Write, fs, ops::ControlFlow};

use super::*;
use crate::{
    corpora::{file, folder},
    ingest::{Options, read, sheet::Cell},
};

/// Its kind and each sheet by its name and number of rows; or why it is not read.
fn summary(bytes: &[u8]) -> String {
    let mut book = match open("f", bytes, &Options::default()) {
        Ok(book) => book,
        Err(issue) => return issue.code.to_string(),
    };
    let mut summary = book.kind().to_string();
    for (at, sheet) in book.sheets().to_vec().iter().enumerate() {
        let mut rows = 0;
        let read = book.rows(at, &mut |_| {
            rows += 1;
            ControlFlow::Continue(())
        });
        let hidden = if sheet.hidden { " hidden" } else { "" };
        write!(summary, ", {}{hidden} {rows}", sheet.name.as_deref().unwrap_or("-")).unwrap();
        if let Err(issue) = read {
            write!(summary, " {}", issue.code).unwrap();
        }
    }
    summary
}

#[test]
fn each_opens_or_is_refused_for_what_it_is() {
    const FILES: [(&str, &str); 48] = [
        (
            "odd/cal__any_sheets.ods",
            "ods, Visible 4, Hidden hidden 0, VeryHidden hidden 0, Chart 0",
        ),
        ("odd/cal__any_sheets.xls", "xls, Visible 4, Hidden hidden 0, VeryHidden hidden 0"),
        ("odd/cal__any_sheets.xlsx", "xlsx, Visible 4, Hidden hidden 0, VeryHidden hidden 0"),
        ("odd/cal__biff5_write.xls", "xls, SheetJS 4"),
        ("odd/cal__covered.ods", "ods, sheet1 3"),
        ("odd/cal__date.ods", "ods, Sheet1 4"),
        ("odd/cal__date_1904.xls", "xls, Sheet1 3"),
        ("odd/cal__date_1904.xlsx", "xlsx, Sheet1 3"),
        ("odd/cal__date_iso.xlsx", "xlsx, Sheet 6"),
        ("odd/cal__date_quoted_format.xlsx", "xlsx, Sheet1 4"),
        ("odd/cal__empty_sheet.xlsx", "xlsx, Sheet1 0"),
        ("odd/cal__has_x000D_.xlsx", "xlsx, Sheet1 1"),
        ("odd/cal__merge_cells.xls", "xls, Sheet1 2"),
        ("odd/cal__merged_cells.ods", "ods, Sheet1 3"),
        ("odd/cal__strict_iso_paths.xlsx", "xlsx, ml_out 76"),
        ("odd/cal__temperature-in-middle.xlsx", "xlsx, Sheet1 3"),
        ("odd/cal__with-annotation.ods", "ods, table1 1"),
        ("odd/made__cell_at_last_corner.xlsx", "xlsx, Mesures nationales 1 cell_too_far"),
        ("odd/made__formulas_without_cached_values.xlsx", "xlsx, Sheet 3"),
        ("odd/made__huge_dimension.xlsx", "xlsx, Mesures nationales 2"),
        ("odd/made__xls_named.xlsx", "xls, Visible 4, Hidden hidden 0, VeryHidden hidden 0"),
        ("odd/made__xlsx_named.xls", "xlsx, Sheet1 2"),
        ("odd/poi__59746_NoRowNums.xlsx", "xlsx, Features 71"),
        ("odd/poi__SampleSS.strict.xlsx", "xlsx, First Sheet 3, Sheet Number 2 5, Sheet3 0"),
        // as an unfinished Excel wrote it, with a number more in its list of sheets
        ("odd/poi__Simple.xlsb", "broken_workbook"),
        ("odd/poi__TwoSheetsOneHidden.xlsx", "xlsx, Sheet1 hidden 1, Sheet2 1"),
        ("odd/poi__UncalcedRecord.xls", "xls, Feuil1 1, Feuil2 0, Feuil3 0"),
        ("odd/poi__chinese-provinces.xls", "xls, provinces 4"),
        ("odd/poi__testEXCEL_5.xls", "xls, Feuil1 18, Feuil2 0, Feuil3 0"),
        ("odd/sj__ErrorTypes.xlsb", "xlsb, RawErrors 14"),
        ("odd/sj__author_snowman.xlsb", "xlsb, Sheet1 0"),
        ("broken/cal__OOM_alloc3.xls", "broken_workbook"),
        ("broken/cal__issue_594_dos.ods", "cell_too_far"),
        ("broken/cal__issue_666_lost_sheets.xlsb", "xlsb, Sheet1 0"),
        ("broken/cal__pass_protected.ods", "protected_file"),
        ("broken/cal__pass_protected.xlsx", "protected_file"),
        ("broken/made__bad_xml_in_sheet.xlsx", "xlsx, Mesures nationales 0 broken_sheet"),
        ("broken/made__html_table_named.xls", "web_page"),
        ("broken/made__no_workbook_part.xlsx", "broken_workbook"),
        ("broken/made__plain_zip_named.xlsx", "plain_archive"),
        ("broken/made__truncated_half.ods", "broken_archive"),
        ("broken/made__truncated_half.xlsb", "broken_archive"),
        ("broken/made__truncated_last100.xlsx", "broken_archive"),
        ("broken/made__zipbomb_60MB_cell.xlsx", "text_too_long"),
        ("broken/poi__password.xls", "protected_file"),
        ("broken/poi__poc-xmlbomb.xlsx", "document_type"),
        ("broken/sj__Attendance.numbers", "numbers_file"),
        ("broken/sj__password_2002_40_xor.xls", "protected_file"),
    ];
    for (name, expected) in FILES {
        let Some(bytes) = file(name) else { return };
        assert_eq!(summary(&bytes), expected, "{name}");
    }
}

#[test]
fn every_file_that_must_be_refused_is_refused_with_a_reason() {
    let Some(folder) = folder("broken") else { return };
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let draft = read("f", &fs::read(&path).unwrap());
        assert!(draft.records.is_empty(), "{}", path.display());
        assert!(!draft.issues.is_empty(), "{}", path.display());
    }
}

/// The cells of one row of the first sheet.
#[track_caller]
fn check_row(name: &str, number: u32, expected: &[Cell]) {
    let Some(bytes) = file(name) else { return };
    let mut found = Vec::new();
    open("f", &bytes, &Options::default())
        .unwrap()
        .rows(0, &mut |row| {
            if row.number == number {
                found = row.cells;
            }
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn merged_cells_are_known_of_every_kind_that_tells_them() {
    let first = |name: &str| {
        let bytes = file(name)?;
        let merged = open("f", &bytes, &Options::default()).unwrap().merged(0);
        merged.first().map(|region| (region.first_row, region.first_column))
    };
    let Some(_) = folder("odd") else { return };
    assert_eq!(first("odd/cal__merge_cells.xls"), Some((1, 0)));
    assert_eq!(first("odd/cal__merged_cells.ods"), Some((2, 0)));
}

#[test]
fn cells_are_what_a_person_sees() {
    let text = |text: &str| Cell::Text(text.into());
    let time = |text: &str| Cell::Time(text.to_owned());
    let number = Cell::Number;
    for name in ["odd/cal__date_1904.xlsx", "odd/cal__date_1904.xls"] {
        check_row(name, 1, &[time("2021-01-01"), number(15.0)]);
        check_row(name, 3, &[time("PT255H10M10S"), number(17.0)]);
    }
    check_row("odd/cal__date.ods", 1, &[time("2021-01-01"), number(15.0)]);
    check_row("odd/cal__date.ods", 2, &[time("2021-01-01T10:10:10"), number(16.0)]);
    check_row("odd/cal__date_iso.xlsx", 1, &[time("2021-01-01")]);
    check_row("odd/cal__date_quoted_format.xlsx", 4, &[time("2021-01-01")]);
    check_row("odd/cal__has_x000D_.xlsx", 1, &[text("ABC\r\nDEF")]);
    check_row("odd/cal__with-annotation.ods", 1, &[text("cell a.1")]);
    check_row("odd/cal__merged_cells.ods", 3, &[Cell::Blank, Cell::Blank, text("C")]);
    check_row(
        "odd/cal__biff5_write.xls",
        3,
        &[text("foo"), text("bar"), time("2014-02-19T14:30:00"), text("0.3")],
    );
    check_row("odd/poi__chinese-provinces.xls", 3, &[text("Beijing"), text("北京市")]);
    // a formula that came to an error, which the reader alone leaves out
    let (error, no) = (Cell::Error("#N/A".to_owned()), Cell::Truth(false));
    let words = ["#WTF", "#WTF!", "#WTF?", "#WTF"].map(text);
    let rest = [number(69.0), error, number(2.0), no.clone(), no.clone(), no];
    check_row("odd/sj__ErrorTypes.xlsb", 9, &[&words[..], &rest].concat());
    check_row(
        "odd/made__formulas_without_cached_values.xlsx",
        3,
        &[text("SE"), number(1.0), number(2.0), Cell::NotCalculated],
    );
}

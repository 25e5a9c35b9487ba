//! A copy of nothing but what stands here: bounds, and equal bytes.

use super::*;
use crate::{
    draft::NOT_READ,
    issue::{Code, Severity},
};

#[test]
fn equal_cells_and_faults_give_equal_bytes() {
    let made = || {
        let issues =
            [Issue::of_file(Code::EmptyFile, Severity::Error, "x", "made up").found("=cmd")];
        let mut copy = Annotated::of("x", &issues, 3).unwrap();
        copy.sheet(Some("One"), (true, true), |sheet| {
            sheet.cell(1, 0, Value::Text("=cmd"));
            sheet.cell(2, 1, Value::Time("2026-02-01"));
            sheet.cell(MOST_ROWS + 1, 1, Value::Number(1.0));
            sheet.cell(1, 20_000, Value::Truth(true));
            sheet.cell(3, 0, Value::Text(&"ż".repeat(40_000)));
            sheet.cell(3, 1, Value::Number(f64::INFINITY));
        })
        .unwrap();
        copy.finish().unwrap()
    };
    assert_eq!(made(), made());
}

#[test]
fn the_sheet_of_faults_is_for_people() {
    assert!(TITLE.starts_with(NOT_READ));
}

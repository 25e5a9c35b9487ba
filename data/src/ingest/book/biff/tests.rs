//! Workbooks of records put together here.

use std::ops::ControlFlow;

use super::*;
use crate::ingest::{Options, book, book::ole::tests::container, sheet::Row};

fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), body].concat()
}

/// The cell of a record: row, column and format, then what is in it.
fn at(row: u16, column: u16, rest: &[u8]) -> Vec<u8> {
    [&row.to_le_bytes()[..], &column.to_le_bytes(), &[0, 0], rest].concat()
}

fn number(row: u16, column: u16) -> Vec<u8> {
    record(0x0203, &at(row, column, &1.5_f64.to_le_bytes()))
}

fn begin(kind: u8) -> Vec<u8> {
    record(BEGIN, &[0, 6, kind, 0, 0, 0, 0, 0])
}

/// A workbook of one sheet: what stands before it, and what in it.
pub(in crate::ingest::book) fn workbook(before: &[Vec<u8>], sheet: &[Vec<u8>]) -> Vec<u8> {
    let before = before.concat();
    let name = record(SHEET, &[0, 0, 0, 0, 0, 0, 1, 0, b'S']);
    let start = begin(5).len() + before.len() + name.len() + 4;
    let mut name = name;
    name[4..8].copy_from_slice(&u32::try_from(start).unwrap().to_le_bytes());
    let stream =
        [begin(5), before, name, record(END, &[]), begin(0x10), sheet.concat(), record(END, &[])];
    container("Workbook", &stream.concat())
}

#[track_caller]
fn check(bytes: &[u8], expected: Result<&[bool], Code>) {
    let found = super::check(bytes, &Limits::default());
    let found = found.map(|seen| seen.uncalculated).map_err(|refusal| refusal.code);
    assert_eq!(found, expected.map(<[bool]>::to_vec));
}

#[test]
fn what_a_sheet_really_holds_is_counted() {
    let dimensions = |rows: u32, columns: u16| {
        let mut body = [0; 14];
        body[4..8].copy_from_slice(&rows.to_le_bytes());
        body[10..12].copy_from_slice(&columns.to_le_bytes());
        record(DIMENSIONS, &body)
    };
    check(&workbook(&[], &[dimensions(1, 2), number(0, 0), number(0, 1)]), Ok(&[false]));
    check(&workbook(&[], &[record(UNCALCULATED, &[0, 0]), number(0, 0)]), Ok(&[true]));
    check(&workbook(&[], &[dimensions(u32::MAX, u16::MAX)]), Err(Code::TooManyCells));
    check(&workbook(&[], &[number(0, 0), number(65_535, 255)]), Err(Code::TooManyCells));
    check(&workbook(&[], &[number(0, 1_000)]), Err(Code::CellTooFar));
    check(&workbook(&[record(FILE_PASS, &[0, 0])], &[]), Err(Code::ProtectedFile));
    check(&workbook(&[], &[vec![3, 2, 200, 0, 1]]), Err(Code::BrokenWorkbook));
    // cells of a chart within the sheet are not the sheet's
    let chart = [begin(0x20), number(60_000, 200), record(END, &[])].concat();
    check(&workbook(&[], &[number(0, 0), chart, number(1, 0)]), Ok(&[false]));
}

#[test]
fn texts_are_unicode_whatever_code_page_is_named() {
    let page = record(0x0042, &1252_u16.to_le_bytes());
    let narrow = [&[4, 0, 0][..], b"caf\xe9"].concat();
    let wide = [3, 0, 1, 0x10, 4, 0x11, 4, 0x12, 4];
    let list = record(TEXTS, &[&[0; 8][..], &narrow, &wide].concat());
    let shown = |row: u16| record(TEXT_CELL, &at(row, 0, &u32::from(row).to_le_bytes()));
    let bytes = workbook(&[page, list], &[shown(0), shown(1)]);
    let mut found = Vec::new();
    let mut book = book::open("f", &bytes, &Options::default()).unwrap();
    let each = &mut |row: Row| {
        found.push(row.cell(0).text().into_owned());
        ControlFlow::Continue(())
    };
    book.rows(0, each).unwrap();
    assert_eq!(found, ["café", "АБВ"]);
}

#[test]
fn a_text_counts_for_each_cell_that_shows_it() {
    let text =
        |signs: u16| [&signs.to_le_bytes()[..], &[0], &vec![b'x'; usize::from(signs)]].concat();
    let list = |texts: &[Vec<u8>]| record(TEXTS, &[vec![0; 8], texts.concat()].concat());
    let shown = |times: u16, which: u32| -> Vec<Vec<u8>> {
        (0..times).map(|row| record(TEXT_CELL, &at(row, 0, &which.to_le_bytes()))).collect()
    };
    let both = list(&[text(8_000), text(1)]);
    check(&workbook(std::slice::from_ref(&both), &shown(10_000, 1)), Ok(&[false]));
    check(&workbook(&[both], &shown(10_000, 0)), Err(Code::UnpacksTooLarge));
    // a list that goes on in a record of its own, in wider signs
    let begun = record(TEXTS, &[&[0; 8][..], &[3, 0, 0, b'a']].concat());
    let rest = record(CONTINUED, &[1, b'b', 0, b'c', 0]);
    check(&workbook(&[begun.clone(), rest], &shown(1, 0)), Ok(&[false]));
    check(&workbook(&[begun], &[]), Err(Code::BrokenWorkbook));
}

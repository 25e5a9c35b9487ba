//! Workbooks made here, and what is read of them.

mod beside;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook as Written};

use super::*;
use crate::ingest::{book, sheet::Cell};

/// A workbook of one sheet.
fn xlsx(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Written::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

/// The rows of its first sheet; then why it was not read further.
fn rows(bytes: &[u8], options: &Options) -> (Vec<Row>, Option<Box<Issue>>) {
    let mut rows = Vec::new();
    let read = book::open("f", bytes, options).and_then(|mut book| {
        book.rows(0, &mut |row| {
            rows.push(row);
            ControlFlow::Continue(())
        })
    });
    (rows, read.err())
}

#[track_caller]
fn check_cell(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet), expected: &Cell) {
    let (rows, issue) = rows(&xlsx(fill), &Options::default());
    assert_eq!(issue, None);
    assert_eq!(rows.first().map_or(&Cell::Blank, |row| row.cell(0)), expected);
}

#[test]
fn days_moments_and_times_are_written_as_iso_does() {
    #[track_caller]
    fn check(serial: f64, format: &str, expected: &Cell) {
        check_cell(
            |sheet| {
                let format = Format::new().set_num_format(format);
                sheet.write_with_format(0, 0, serial, &format).unwrap();
            },
            expected,
        );
    }
    let time = |text: &str| Cell::Time(text.to_owned());
    check(44_197.0, "dd/mm/yyyy", &time("2021-01-01"));
    check(44_197.5, "dd/mm/yyyy hh:mm", &time("2021-01-01T12:00:00"));
    check(0.25, "hh:mm", &time("06:00:00"));
    check(1.5, "[h]:mm:ss", &time("PT36H0M0S"));
    // a day that never was is told as the program shows it
    check(60.0, "dd/mm/yyyy", &time("1900-02-29"));
    // what no calendar has stays a number
    check(0.0, "dd/mm/yyyy", &Cell::Number(0.0));
    check(3_000_000.0, "dd/mm/yyyy", &Cell::Number(3_000_000.0));
    check(2014.0, "General", &Cell::Number(2014.0));
}

#[test]
fn what_a_formula_came_to_is_read_and_what_it_did_not_is_told() {
    fn formula(result: &str) -> impl FnOnce(&mut rust_xlsxwriter::Worksheet) + use<'_> {
        move |sheet| {
            sheet.write(0, 0, Formula::new("=1/0").set_result(result)).unwrap();
        }
    }
    // This writer marks its workbooks as to be calculated anew: its results,
    // mostly 0, are none.
    check_cell(formula("3"), &Cell::NotCalculated);
    check_cell(formula(""), &Cell::NotCalculated);
    // Without the mark they are what the program came to.
    let part = |bytes: &[u8]| {
        edited(bytes, "xl/workbook.xml", |xml| xml.replace(" fullCalcOnLoad=\"1\"", ""))
    };
    let cell =
        |result| rows(&part(&xlsx(formula(result))), &Options::default()).0[0].cell(0).clone();
    assert_eq!(cell("3"), Cell::Number(3.0));
    assert_eq!(cell("#DIV/0!"), Cell::Error("#DIV/0!".to_owned()));
    assert_eq!(cell("yes"), Cell::Text("yes".into()));
}

/// The same archive with one part changed.
fn edited(bytes: &[u8], part: &str, edit: impl Fn(String) -> String) -> Vec<u8> {
    use std::io::{Read, Write};
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = Vec::new();
        entry.read_to_end(&mut text).unwrap();
        if name == part {
            text = edit(String::from_utf8(text).unwrap()).into_bytes();
        }
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(&text).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const SHEET: &str = "xl/worksheets/sheet1.xml";

#[test]
fn rows_keep_their_numbers_and_blank_ones_take_no_room() {
    let bytes = xlsx(|sheet| {
        sheet.write(2, 1, "B3").unwrap();
        sheet.write(1_048_575, 0, "last").unwrap();
        sheet.write_blank(4, 0, &Format::new().set_bold()).unwrap();
    });
    let (rows, issue) = rows(&bytes, &Options::default());
    assert_eq!(issue, None);
    let shown: Vec<_> = rows.iter().map(|row| (row.number, row.cells.clone())).collect();
    let text = |text: &str| Cell::Text(text.into());
    assert_eq!(shown, [(3, vec![Cell::Blank, text("B3")]), (1_048_576, vec![text("last")])]);
}

#[test]
fn hidden_sheets_are_told_and_charts_are_no_sheets() {
    let mut written = Written::new();
    written.add_worksheet().set_name("shown").unwrap();
    written.add_worksheet().set_name("hidden").unwrap().set_hidden(true);
    written.add_worksheet().set_name("very").unwrap().set_very_hidden(true);
    let mut chart = rust_xlsxwriter::Chart::new_column();
    chart.add_series().set_values("shown!$A$1:$A$2");
    written.add_chartsheet().insert_chart(0, 0, &chart).unwrap();
    let bytes = written.save_to_buffer().unwrap();
    let book = book::open("f", &bytes, &Options::default()).unwrap();
    let shown: Vec<_> =
        book.sheets().iter().map(|sheet| (sheet.name.as_deref().unwrap(), sheet.hidden)).collect();
    assert_eq!(shown, [("shown", false), ("hidden", true), ("very", true)]);
}

/// The code and the cell of what is said of a changed sheet.
#[track_caller]
fn check_refused(from: &str, to: &str, code: Code, cell: Option<&str>) {
    let bytes = xlsx(|sheet| {
        sheet.write(0, 0, 1).unwrap();
        sheet.write(1, 0, 2).unwrap();
    });
    let bytes = edited(&bytes, SHEET, |xml| {
        assert!(xml.contains(from), "{xml}");
        xml.replacen(from, to, 1)
    });
    let (_, issue) = rows(&bytes, &Options::default());
    let issue = issue.map(|issue| (issue.code, issue.place.cell));
    assert_eq!(issue, Some((code, cell.map(str::to_owned))));
}

#[test]
fn a_sheet_that_cannot_be_read_is_told_with_its_place() {
    check_refused("r=\"A2\"", "r=\"ALM2\"", Code::CellTooFar, Some("ALM2"));
    check_refused("r=\"A1\"", "r=\"A9\"", Code::BrokenSheet, None);
    check_refused("</row></sheetData>", "", Code::BrokenSheet, None);
    check_refused("<v>2</v>", "<v>2</v", Code::BrokenSheet, None);
    check_refused(
        "<c r=\"A2\"><v>2</v>",
        "<c r=\"A2\" t=\"e\"><v>#NEW!</v>",
        Code::BrokenSheet,
        None,
    );
    check_refused("<c r=\"A2\">", "<c r=\"A2\" t=\"s\">", Code::BrokenSheet, None);
    let long = format!("<c r=\"A2\" t=\"inlineStr\"><is><t>{}</t></is>", "x".repeat(40_000));
    check_refused("<c r=\"A2\"><v>2</v>", &long, Code::TextTooLong, Some("A2"));
}

#[test]
fn what_would_harm_the_reader_is_refused_before() {
    let entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet";
    check_refused("<worksheet", entity, Code::DocumentType, None);
    let attributes = " a=\"\"".repeat(800_000);
    check_refused("<sheetData", &format!("<sheetData{attributes}"), Code::BrokenPart, None);
    let text = format!("<v>{}</v>", "1".repeat(2_000_000));
    check_refused("<v>2</v>", &text, Code::TextTooLong, None);

    let bytes = xlsx(|sheet| {
        sheet.write(0, 0, "text").unwrap();
    });
    let bytes = edited(&bytes, "xl/sharedStrings.xml", |xml| {
        xml.replace("uniqueCount=\"1\"", "uniqueCount=\"99000000000\"")
    });
    assert_eq!(rows(&bytes, &Options::default()).1.unwrap().code, Code::BrokenWorkbook);
}

#[test]
fn a_sheet_is_listed_once() {
    #[track_caller]
    fn check(bytes: &[u8]) {
        let code = rows(bytes, &Options::default()).1.map(|issue| issue.code);
        assert_eq!(code, Some(Code::BrokenWorkbook));
    }
    let bytes = xlsx(|_| {});
    check(&edited(&bytes, "xl/workbook.xml", |xml| {
        xml.replace("</sheets>", "<sheet name=\"b\" sheetId=\"2\" r:id=\"rId1\"/></sheets>")
    }));
    check(&edited(&bytes, "xl/_rels/workbook.xml.rels", |xml| {
        let (start, rest) = xml.split_once("<Relationship ").unwrap();
        let (first, _) = rest.split_once("/>").unwrap();
        let again = first.replace("rId1", "rId99");
        format!("{start}<Relationship {again}/><Relationship {rest}")
    }));
}

#[test]
fn cells_are_counted_over_all_sheets_and_once() {
    let mut written = Written::new();
    for _ in 0..2 {
        let sheet = written.add_worksheet();
        for row in 0..3 {
            sheet.write(row, 0, row).unwrap();
        }
    }
    let bytes = written.save_to_buffer().unwrap();
    let read = |cells| {
        let limits = Limits { cells, ..Limits::default() };
        let mut book = book::open("f", &bytes, &Options { limits, ..Options::default() }).unwrap();
        let mut read = |at| book.rows(at, &mut |_| ControlFlow::Continue(()));
        [read(0), read(0), read(1)].map(|read| read.err().map(|issue| issue.code))
    };
    assert_eq!(read(6), [None, None, None]);
    assert_eq!(read(5), [None, None, Some(Code::TooManyCells)]);
}

#[test]
fn days_of_1904_are_read_as_such() {
    let bytes = xlsx(|sheet| {
        let day = ExcelDateTime::from_ymd(2021, 1, 1).unwrap();
        let format = Format::new().set_num_format("yyyy-mm-dd");
        sheet.write_with_format(0, 0, &day, &format).unwrap();
    });
    let bytes = edited(&bytes, "xl/workbook.xml", |xml| {
        xml.replace("<workbookPr ", "<workbookPr date1904=\"1\" ")
    });
    assert_eq!(
        rows(&bytes, &Options::default()).0[0].cell(0),
        &Cell::Time("2025-01-02".to_owned())
    );
}

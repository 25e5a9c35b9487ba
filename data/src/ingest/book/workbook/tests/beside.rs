//! A workbook is looked through while it is read, and comes to what it does when it is
//! looked through before.

use proptest::{collection::vec, prelude::*, sample::Index};

use super::*;
use crate::{
    draft::Draft,
    ingest::{files::FIXTURES, read_in_turn, read_telling, read_with},
    table::Table,
};

/// Rows enough that sheets are handed over in many pieces.
const ROWS: u32 = 1_200;

/// Findings, a row each, and a second sheet of which nothing is read.
fn findings() -> Vec<u8> {
    let mut book = Written::new();
    for is_hidden in [false, true] {
        let sheet = book.add_worksheet();
        sheet.set_hidden(is_hidden);
        sheet.write_row(0, 0, Table::Assessments.columns().iter().copied()).unwrap();
        for row in 1..=ROWS {
            for (at, column) in Table::Assessments.columns().iter().enumerate() {
                let text = match *column {
                    "member_state" => "EL",
                    "article" => "18",
                    "aspect" => "conformity",
                    "status" => "unclear",
                    "as_of" => &format!(
                        "20{}-{:02}-{:02}",
                        12 + row / 336,
                        1 + row / 28 % 12,
                        1 + row % 28
                    ),
                    "basis" => "independent",
                    "finding" => &format!("Made up, number {}", row * 7_919 % 4_001),
                    "locator" => &format!("page {}", row * 104_729 % 9_973),
                    "source_id" => "MADE-UP",
                    _ => continue,
                };
                sheet.write(row, u16::try_from(at).unwrap(), text).unwrap();
            }
        }
    }
    // This writer marks its results as none.
    edited(&book.save_to_buffer().unwrap(), "xl/workbook.xml", |xml| {
        xml.replace(" fullCalcOnLoad=\"1\"", "")
    })
}

/// What it comes to, which is what it does in turn.
#[track_caller]
fn check(bytes: &[u8], options: &Options) -> Draft {
    let expected = read_in_turn("x", bytes, options);
    assert_eq!(read_with("x", bytes, options), expected);
    let mut told = Vec::new();
    let read = read_telling("x", bytes, options, &mut |drafted| told.push(drafted.clone()));
    assert_eq!(read.rest.with(told), Some(expected.clone()));
    expected
}

/// A file that is refused for something that stands late in it, and nothing is taken.
#[track_caller]
fn check_late(bytes: &[u8], options: &Options, code: Code) {
    let draft = check(bytes, options);
    let codes: Vec<Code> = draft.issues.iter().map(|issue| issue.code).collect();
    assert_eq!((draft.records.len(), draft.sheets.len(), codes), (0, 0, vec![code]));
}

const FIRST: &str = "xl/worksheets/sheet1.xml";
const SECOND: &str = "xl/worksheets/sheet2.xml";

#[test]
fn a_refusal_that_comes_late_takes_nothing() {
    let bytes = findings();
    let options = Options::default();
    let draft = check(&bytes, &options);
    assert!(draft.records.len() > 1_000, "{:?}", draft.issues.first());
    for part in [FIRST, SECOND] {
        let late = |text: &str| {
            edited(&bytes, part, |xml| xml.replace("</sheetData>", &format!("</sheetData>{text}")))
        };
        check_late(&late("<!DOCTYPE a [<!ENTITY b \"c\">]>"), &options, Code::DocumentType);
        check_late(&late(&"x".repeat(2_000_000)), &options, Code::TextTooLong);
        check_late(&late(&format!("<c{}/>", " a=\"\"".repeat(600))), &options, Code::BrokenPart);
        let texts = "<sst uniqueCount=\"99000000000\"/>";
        check_late(&late(texts), &options, Code::BrokenWorkbook);
        // What only other parts say is heard wherever it stands.
        check(&late("<calcPr fullCalcOnLoad=\"1\"/>"), &options);
        check(&late("<sst uniqueCount=\"1\"><si/></sst>"), &options);
    }
}

#[test]
fn more_than_is_unpacked_takes_nothing() {
    let bytes = findings();
    let mut archive = zip::ZipArchive::new(Cursor::new(&*bytes)).unwrap();
    let all: u64 = (0..archive.len()).map(|at| archive.by_index(at).unwrap().size()).sum();
    let limits = |unpacked| Limits { unpacked, ..Limits::default() };
    let options = |unpacked| Options { limits: limits(unpacked), ..Options::default() };
    check_late(&bytes, &options(all - 1), Code::UnpacksTooLarge);
    check_late(&bytes, &options(all / 2), Code::UnpacksTooLarge);
    assert!(!check(&bytes, &options(all)).records.is_empty());
}

#[test]
fn a_sheet_that_is_damaged_late_takes_nothing() {
    let bytes = findings();
    let mut archive = zip::ZipArchive::new(Cursor::new(&*bytes)).unwrap();
    for part in [FIRST, SECOND] {
        let entry = archive.by_name(part).unwrap();
        let end = entry.data_start().unwrap() + entry.compressed_size();
        for back in [1, 400, 20_000] {
            let mut damaged = bytes.clone();
            damaged[usize::try_from(end).unwrap() - back] ^= 0x55;
            let draft = check(&damaged, &Options::default());
            assert_eq!(draft.records.len(), 0, "{back}");
        }
    }
}

#[test]
fn formulas_that_come_late_are_told_if_they_have_no_result() {
    let bytes = findings();
    let with = |part: &str, row: u32, cell: &str| {
        edited(&bytes, part, |xml| {
            let from = format!("<c r=\"A{row}\"");
            let (before, rest) = xml.split_once(&from).unwrap();
            let (_, after) = rest.split_once("</c>").unwrap();
            format!("{before}{from}>{cell}</c>{after}")
        })
    };
    for row in [2, 700, ROWS + 1] {
        let draft = check(&with(FIRST, row, "<f>A1</f>"), &Options::default());
        let cells: Vec<_> =
            draft.issues.iter().filter(|issue| issue.place.row == Some(row)).collect();
        assert!(!cells.is_empty(), "{row}: {:?}", draft.issues.first());
        let draft = check(&with(FIRST, row, "<f>A1</f><v>7</v>"), &Options::default());
        assert!(draft.issues.iter().any(|issue| issue.place.row == Some(row)), "{row}");
        check(&with(SECOND, row, "<f>A1</f>"), &Options::default());
    }
}

#[test]
fn limits_on_cells_hold_as_they_do_in_turn() {
    let bytes = findings();
    for cells in [10, 5_000, 12_000] {
        let limits = Limits { cells, ..Limits::default() };
        check(&bytes, &Options { limits, ..Options::default() });
    }
}

#[test]
fn parts_that_are_read_as_others_are_come_to_the_same() {
    // The shared texts of a workbook that stands among its sheets.
    let bytes = findings();
    let check = |part: &str, from: &str, to: &str| {
        let bytes = edited(&bytes, part, |xml| xml.replace(from, to));
        check(&bytes, &Options::default());
    };
    check("_rels/.rels", "xl/workbook.xml", "xl/worksheets/workbook.xml");
    let list = "xl/_rels/workbook.xml.rels";
    check(list, "worksheets/sheet1.xml", "sharedStrings.xml");
    check(list, "worksheets/sheet1.xml", "styles.xml");
    check(list, "styles.xml", "worksheets/sheet2.xml");
}

/// A text file's cells as a workbook.
fn as_workbook(text: &str) -> Vec<u8> {
    let mut book = Written::new();
    let sheet = book.add_worksheet();
    for (row, line) in text.lines().enumerate() {
        for (at, cell) in line.split([',', ';', '\t']).enumerate() {
            let at = (u32::try_from(row).unwrap(), u16::try_from(at).unwrap());
            sheet.write(at.0, at.1, cell).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn every_fixture_comes_to_the_same() {
    let mut all = 0;
    for folder in ["", "/matrix"] {
        for entry in std::fs::read_dir(format!("{FIXTURES}{folder}")).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let bytes = std::fs::read(&path).unwrap();
                check(&bytes, &Options::default());
                check(&as_workbook(&String::from_utf8_lossy(&bytes)), &Options::default());
                all += 1;
            }
        }
    }
    assert!(all > 40, "{all}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn no_change_of_a_sheet_makes_it_come_to_something_else(
        changes in vec((any::<Index>(), 0..6_usize, prop::sample::select(vec![
            "", "<", ">", "\"", "/", "<c r=\"B9\">", "</row>", "<f>", "<f>A1</f>", "]]>", "<!--",
            "<!DOCTYPE", "<sst>", "=", "&#0;", "\u{0}",
        ])), 1..4),
        part in prop::sample::select(vec![FIRST, SECOND]),
    ) {
        let bytes = edited(&small(), part, |xml| {
            let mut bytes = xml.into_bytes();
            for (at, length, piece) in &changes {
                let start = at.index(bytes.len() + 1);
                let end = (start + length).min(bytes.len());
                bytes.splice(start..end, piece.bytes());
            }
            String::from_utf8_lossy(&bytes).into_owned()
        });
        check(&bytes, &Options::default());
    }
}

/// A workbook of a few pieces.
fn small() -> Vec<u8> {
    let mut book = Written::new();
    for _ in 0..2 {
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["member_state", "article", "status", "source_id"]).unwrap();
        for row in 1..600 {
            sheet.write_row(row, 0, ["EL", "18", "unclear", "MADE-UP"]).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

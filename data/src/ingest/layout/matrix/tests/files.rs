//! Whole files as people make them, held against what a careful reader would write.

use std::{fmt::Write, fs, path::Path};

use rust_xlsxwriter::{Format, Workbook};

use super::{findings, issues, options};
use crate::ingest::{
    files::{FIXTURES, each},
    read_with,
};

/// How the sheets are taken, the findings, and what is wrong.
fn shown(name: &str, bytes: &[u8]) -> String {
    let draft = read_with(name, bytes, &options());
    let mut out = String::new();
    for sheet in &draft.sheets {
        writeln!(out, "{} as {}, headings in row {}", sheet.table, sheet.layout, sheet.heading)
            .unwrap();
    }
    for finding in findings(&draft) {
        writeln!(out, "  {finding}").unwrap();
    }
    for issue in &draft.issues {
        writeln!(out, "{issue}").unwrap();
    }
    out
}

#[test]
fn files_come_to_what_a_careful_reader_would_write() {
    let all = each(&Path::new(FIXTURES).join("matrix"), shown);
    assert!(all > 7, "{all}");
}

#[test]
fn merged_headings_of_a_workbook_are_filled_up() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 5, "Stand der Umsetzung", &plain).unwrap();
    sheet.merge_range(1, 0, 2, 0, "Mitgliedstaat", &plain).unwrap();
    sheet.merge_range(1, 1, 1, 3, "Artikel 10", &plain).unwrap();
    sheet.merge_range(1, 4, 2, 4, "Artikel 11", &plain).unwrap();
    for (at, paragraph) in ["Abs. 1", "Abs. 2", "Abs. 3"].into_iter().enumerate() {
        sheet.write(2, u16::try_from(at + 1).unwrap(), paragraph).unwrap();
    }
    sheet.write(3, 0, "Österreich").unwrap();
    // merged over two cells: it speaks for the first alone, and is named
    sheet.merge_range(3, 1, 3, 2, "umgesetzt", &plain).unwrap();
    sheet.write(3, 4, "nicht umgesetzt").unwrap();
    sheet.write(4, 0, "Belgien").unwrap();
    sheet.write(4, 3, "teilweise umgesetzt").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let draft = read_with("x", &bytes, &options());
    assert_eq!(issues(&draft), ["error bad_value B4"]);
    assert_eq!(
        findings(&draft),
        ["4: AT 10(1) transposed", "4: AT 11 not_transposed", "5: BE 10(3) partially_transposed"]
    );
    let shown: Vec<u32> = draft.sheets[0].shown.iter().map(|row| row.row).collect();
    assert_eq!(shown, [3, 4, 5]);
}

/// Files that nobody on this project wrote hold no matrix, and none is seen in them.
#[test]
fn nothing_else_is_taken_for_a_matrix() {
    for within in ["odd", "register", "nim"] {
        let Some(folder) = crate::corpora::folder(within) else { return };
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if !path.is_file() {
                continue;
            }
            let draft = read_with("f", &fs::read(&path).unwrap(), &options());
            let mut sheets = draft.sheets.iter();
            assert!(
                !sheets.any(|sheet| sheet.layout == crate::draft::Layout::Matrix),
                "{}",
                path.display()
            );
        }
    }
}

/// A workbook with a matrix on each sheet: its name, and what stands at C2.
fn sheets(of: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, last) in of {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (at, text) in ["Mitgliedstaat", "Art. 3", "Art. 4"].into_iter().enumerate() {
            sheet.write(0, u16::try_from(at).unwrap(), text).unwrap();
        }
        for (at, text) in ["France", "", last].into_iter().enumerate() {
            sheet.write(1, u16::try_from(at).unwrap(), text).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn what_the_name_of_a_sheet_says_is_never_replaced() {
    let bytes = sheets(&[
        ("Communication", "transposé"),
        ("Conformité", "non transposé"),
        ("2014", "transposé"),
        ("COM871", "transposé"),
    ]);
    let draft = read_with("made up.xlsx", &bytes, &options());
    assert_eq!(findings(&draft), ["2: FR 4 not_transposed"]);
    let named: Vec<_> =
        draft.issues.iter().map(|issue| issue.place.sheet.as_deref().unwrap()).collect();
    assert_eq!(named, ["Communication", "2014", "COM871"]);
}

#[test]
fn two_sheets_that_contradict_each_other_are_told_by_their_cells() {
    let bytes = sheets(&[("A", "transposé"), ("B", "non transposé")]);
    let draft = read_with("made up.xlsx", &bytes, &options());
    assert_eq!(findings(&draft), Vec::<String>::new());
    assert_eq!(issues(&draft), ["error duplicate_key C2", "error duplicate_key C2"]);
    let message = &draft.issues[0].message;
    assert!(message.starts_with("cells C2 of A and C2 of B have the same key"), "{message}");
}

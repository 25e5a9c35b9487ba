//! Copies are read again as what they are copies of.

use std::{fs, io::Cursor, path::Path};

use calamine::{Reader, Xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use super::*;
use crate::{
    draft::Draft,
    ingest::{read, read_with},
    issue::Severity,
    model::{Aspect, Basis, Day, SourceId},
};

const HEAD: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator\n";
const RIGHT: &str = "EL,,5,,conformity,unclear,2020,independent,,,,text,COM871,p. 1\n";

fn copy(file: &str, bytes: &[u8], issues: &[Issue]) -> Vec<u8> {
    annotated(file, bytes, &Options::default(), issues, 0).unwrap()
}

fn copy_of(file: &str, bytes: &[u8]) -> Vec<u8> {
    copy(file, bytes, &read(file, bytes).issues)
}

/// Records with their rows, and issues with their places; what only the kind of
/// file makes differ is left out.
fn told(draft: &Draft) -> (Vec<String>, Vec<String>) {
    // How a text is written: a copy is none, and none of it is asked any more.
    let is_of_text = |issue: &&Issue| {
        matches!(issue.code, Code::GuessedEncoding | Code::UnclosedQuote | Code::StrayQuote)
    };
    let mut records: Vec<String> = draft
        .records
        .iter()
        .map(|drafted| format!("{} {:?}", drafted.row, drafted.record.cells()))
        .collect();
    records.sort();
    let mut issues: Vec<String> = draft
        .issues
        .iter()
        .filter(|issue| !is_of_text(issue))
        .map(|issue| {
            let place = &issue.place;
            format!(
                "{} {:?} {:?} {:?} {}",
                issue.code, place.row, place.cell, place.column, issue.severity
            )
        })
        .collect();
    issues.sort();
    (records, issues)
}

#[test]
fn a_copy_of_each_file_is_read_as_the_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ingest/fixtures");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_file() {
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap();
        let bytes = fs::read(&path).unwrap();
        let draft = read(name, &bytes);
        if draft.kind.is_none() {
            let refused = annotated(name, &bytes, &Options::default(), &draft.issues, 0);
            assert!(matches!(refused, Err(NoCopy::NotOpened(_))), "{name}");
            continue;
        }
        seen += 1;
        let again = read("copy.xlsx", &copy(name, &bytes, &draft.issues));
        let (records, issues) = told(&draft);
        let (records_again, issues_again) = told(&again);
        assert_eq!(records_again, records, "{name}");
        // A row that is too short lacks cells: each of them is told.
        if name != "too_few_cells.csv" && name != "unclosed_quote.csv" {
            assert_eq!(issues_again, issues, "{name}");
        } else {
            assert!(issues_again.iter().any(|issue| issue.contains("error")), "{issues_again:?}");
        }
    }
    assert!(seen > 30, "{seen}");
}

/// The notes and links of a copy as the parts of its archive have them.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = archive.by_name(name).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut part, &mut text).unwrap();
    text
}

#[test]
fn faults_are_marked_noted_and_listed() {
    let wrong = RIGHT.replace("unclear", "transp.").replace(",5,", ",A,");
    let text = format!("{HEAD}{RIGHT}{wrong}");
    let bytes = copy_of("made up.csv", text.as_bytes());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&*bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Data", "Faults"]);
    let listed = book.worksheet_range("Faults").unwrap();
    let lines: Vec<String> = listed
        .rows()
        .map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"))
        .collect();
    assert!(
        lines[0]
            .starts_with("Not read by the Transposition Monitor: what is wrong with made up.csv")
    );
    assert!(lines[1].starts_with("Errors: 2; warnings: 0."), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("error|Data!C3|article|A|")), "{lines:?}");
    assert!(
        lines.iter().any(|line| line.starts_with("error|Data!F3|status|transp.|`transp.` is not")
            && line.ends_with("|bad_value")),
        "{lines:?}"
    );
    let notes = part(&bytes, "xl/comments1.xml");
    assert!(
        notes.contains("ref=\"F3\"") && notes.contains("did you mean `transposed`?"),
        "{notes}"
    );
    let list = part(&bytes, "xl/worksheets/sheet2.xml");
    assert!(
        list.contains("location=\"'Data'!F3\"") || list.contains("location=\"Data!F3\""),
        "{list}"
    );
    // The same cells and faults are the same file.
    assert_eq!(bytes, copy_of("made up.csv", text.as_bytes()));
}

#[test]
fn text_stays_text_and_what_was_mended_has_no_fault() {
    let row =
        "EL,,007,,conformity,unclear,1/2/2026,independent,,,,\"'=cmd\nline\",COM871,_x0041_\n";
    let text = format!("{HEAD}{row}{}", RIGHT.replace("unclear", "te\u{7}xt"));
    let bytes = copy_of("x.csv", text.as_bytes());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&*bytes)).unwrap();
    let range = book.worksheet_range("Data").unwrap();
    let cell = |at: u32| range.get_value((1, at)).unwrap();
    assert_eq!(cell(2), "007");
    assert_eq!(cell(6), "1/2/2026");
    assert_eq!(cell(11), "=cmd\nline");
    assert_eq!(cell(13), "_x0041_");
    // A sign that cannot be shown is a fault of the copy as well.
    let again = read("copy.xlsx", &bytes);
    let of_row = |row| again.issues.iter().filter(move |issue| issue.place.row == Some(row));
    assert!(of_row(3).any(Issue::is_error), "{:?}", again.issues);

    // Whoever mends writes into the copy, and the list of faults stays in it.
    let mut mended = Workbook::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).unwrap();
        let sheet = mended.add_worksheet();
        sheet.set_name(&name).unwrap();
        for (row, column, cell) in range.cells() {
            let text = match cell.to_string().as_str() {
                "1/2/2026" => "2026-02-01".to_owned(),
                "007" => "7".to_owned(),
                other if other.starts_with("te") && row == 2 => "unclear".to_owned(),
                other => other.to_owned(),
            };
            let row = u32::try_from(row).unwrap() + range.start().unwrap().0;
            let column = u16::try_from(column).unwrap();
            sheet.write_string(row, column, text).unwrap();
        }
    }
    let draft = read("mended.xlsx", &mended.save_to_buffer().unwrap());
    assert_eq!(draft.issues, []);
    assert_eq!(draft.records.len(), 2);
    assert_eq!(draft.records[0].record.cells()[11], "=cmd\nline");
    // Its list of faults is made anew, and no second one beside it.
    let bytes = copy_of("mended.xlsx", &mended.save_to_buffer().unwrap());
    assert_eq!(Xlsx::new(Cursor::new(&*bytes)).unwrap().sheet_names(), ["Data", "Faults"]);
}

#[test]
fn a_workbook_keeps_its_types_its_sheets_and_its_rows() {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let clock = Format::new().set_num_format("hh:mm");
    let sheet = book.add_worksheet().set_name("Milestones").unwrap();
    for (at, heading) in (0u16..).zip(["date", "title", "kind", "source_id", "other"]) {
        sheet.write_string(3, at, heading).unwrap();
    }
    let date = ExcelDateTime::from_ymd(2019, 7, 25).unwrap();
    let moment = ExcelDateTime::parse_from_str("2019-07-25T10:30:17.250").unwrap();
    sheet.write_datetime_with_format(6, 0, &date, &day).unwrap();
    sheet.write_string(6, 1, "A day").unwrap();
    sheet.write_string(6, 2, "act").unwrap();
    sheet.write_datetime_with_format(6, 4, &moment, &day).unwrap();
    sheet.write_number_with_format(7, 4, 0.75, &clock).unwrap();
    sheet.write_number(8, 4, 0.1 + 0.2).unwrap();
    sheet.write_boolean(9, 4, true).unwrap();
    sheet.write_formula(10, 4, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    book.add_worksheet().set_name("Notes").unwrap().write_string(2, 1, "nothing").unwrap();
    let hidden = book.add_worksheet().set_name("Lists").unwrap();
    hidden.set_hidden(true).write_string(0, 0, "act").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let copied = copy_of("x.xlsx", &bytes);
    let mut first: Xlsx<_> = Xlsx::new(Cursor::new(&*bytes)).unwrap();
    let mut second: Xlsx<_> = Xlsx::new(Cursor::new(&*copied)).unwrap();
    assert_eq!(second.sheet_names(), ["Milestones", "Notes", "Lists", "Faults"]);
    assert_eq!(
        second.sheets_metadata()[..3].iter().map(|sheet| sheet.visible).collect::<Vec<_>>(),
        first.sheets_metadata().iter().map(|sheet| sheet.visible).collect::<Vec<_>>()
    );
    let cells = |bytes: &[u8]| {
        let mut book = book::open("x", bytes, &Options::default()).unwrap();
        let mut cells = Vec::new();
        for sheet in 0..3 {
            book.rows(sheet, &mut |row| {
                let mut row = row;
                row.cells.truncate(row.filled());
                if !row.is_blank() {
                    cells.push((sheet, row.number, row.cells));
                }
                ControlFlow::Continue(())
            })
            .unwrap();
        }
        cells
    };
    let (before, mut after) = (cells(&bytes), cells(&copied));
    for (_, _, row) in &mut after {
        for cell in row {
            // What a formula came to is to be calculated anew in such a workbook.
            if *cell == Cell::Text(NOT_THERE.into()) {
                *cell = Cell::NotCalculated;
            }
        }
    }
    assert_eq!(after, before);
    for name in ["Milestones", "Notes"] {
        let start = first.worksheet_range(name).unwrap().start();
        assert_eq!(second.worksheet_range(name).unwrap().start(), start, "{name}");
    }
    let told_of = told(&read("x.xlsx", &bytes));
    assert_eq!(told(&read("x.xlsx", &copied)), told_of);
}

#[test]
fn what_was_never_calculated_stays_a_fault() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, heading) in (0u16..).zip(["date", "title", "kind", "source_id"]) {
        sheet.write_string(0, at, heading).unwrap();
    }
    for (at, cell) in (0u16..).zip(["2019-07-25", "A day", "act"]) {
        sheet.write_string(1, at, cell).unwrap();
    }
    sheet.write_formula(1, 3, Formula::new("=A9").set_result("")).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let draft = read("x.xlsx", &bytes);
    let again = read("x.xlsx", &copy_of("x.xlsx", &bytes));
    assert_eq!(again.records.len(), draft.records.len());
    assert_eq!(
        again.issues.iter().filter(|issue| issue.is_error()).count(),
        draft.issues.iter().filter(|issue| issue.is_error()).count()
    );
}

#[test]
fn a_file_without_cells_has_no_copy() {
    let refused = annotated("x", b"[{\"a\": 1}]", &Options::default(), &[], 0);
    assert!(matches!(refused, Err(NoCopy::NoCells | NoCopy::NotOpened(_))), "{refused:?}");
    let refused = annotated("x", b"", &Options::default(), &[], 0);
    assert!(refused.is_err() || read("x", b"").kind.is_some());
}

#[test]
fn a_text_that_no_cell_holds_is_cut_and_that_is_said() {
    let long = "x".repeat(40_000);
    let text = format!("{HEAD}{}", RIGHT.replace("text", &long));
    let bytes = copy_of("x.csv", text.as_bytes());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&*bytes)).unwrap();
    let listed = book.worksheet_range("Faults").unwrap();
    let mut lines = listed.rows().map(|row| row[0].to_string());
    assert!(lines.any(|line| line.starts_with("Data!L2: the text is cut after 32767 signs")));
    let again = read_with("x", &bytes, &Options::default());
    assert!(again.issues.iter().any(|issue| issue.severity == Severity::Error));
}

#[test]
fn cells_stay_merged_so_that_they_say_as_much_as_before() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows = ["Land,Artikel,Status", ",Art. 3,umgesetzt", ",Art. 4,umgesetzt", "Malta,Art. 3,"];
    fill(sheet, &rows);
    sheet.merge_range(1, 0, 2, 0, "Irland", &Format::new()).unwrap();
    sheet.merge_range(3, 2, 4, 2, "unklar", &Format::new()).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let options = Options { given: given(), ..Options::default() };
    let draft = read_with("x.xlsx", &bytes, &options);
    let made = annotated("x.xlsx", &bytes, &options, &draft.issues, 0).unwrap();
    let again = read_with("x.xlsx", &made, &options);
    assert_eq!(told(&again), told(&draft));
    let (records, issues) = told(&draft);
    assert_eq!((records.len(), issues.len()), (3, 1), "{issues:?}");
}

#[test]
fn a_note_is_not_hidden_below_a_merged_heading() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows = ["Kraj,,,Art. 4", ",czyny,zakres,", "Malta,wdrożono,wdrożono,wdrożono"];
    fill(sheet, &rows);
    sheet.merge_range(0, 1, 0, 2, "Art. 3", &Format::new()).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let options = Options { given: given(), ..Options::default() };
    let draft = read_with("x.xlsx", &bytes, &options);
    assert!(draft.issues.iter().any(|issue| issue.place.cell.as_deref() == Some("C1")));
    let made = annotated("x.xlsx", &bytes, &options, &draft.issues, 0).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&*made)).unwrap();
    let name = book.sheet_names().remove(0);
    assert!(book.merge_cells_by_sheet_name(&name).unwrap().is_empty());
    assert_eq!(told(&read_with("x.xlsx", &made, &options)), told(&draft));
}

/// What such tables do not say themselves.
fn given() -> Given {
    Given {
        source: SourceId::parse("MADE-UP").ok(),
        as_of: Day::parse("2016-12-16").ok(),
        basis: Some(Basis::Independent),
        aspect: Some(Aspect::Conformity),
        ..Given::default()
    }
}

/// Writes rows of words with commas between them.
fn fill(sheet: &mut Worksheet, rows: &[&str]) {
    for (row, text) in (0..).zip(rows) {
        for (column, text) in (0..).zip(text.split(',')).filter(|(_, text)| !text.is_empty()) {
            sheet.write(row, column, text).unwrap();
        }
    }
}

//! What is told of files that are made up.

use rust_xlsxwriter::Workbook;

use super::*;
use crate::{
    draft::{FileKind, NOT_READ},
    issue::{Answer, Code},
    table::Table,
};

#[test]
fn a_text_is_told_with_its_form_and_headings() {
    let text = "sep=;\nReport;;;\ndate;Titel;kind;source_id\n2019-07-25;A day;act;x\n";
    let told = explain("made up.csv", text.as_bytes(), &Options::default());
    assert_eq!(told.kind, Some(FileKind::Delimited));
    let form = told.text.unwrap();
    assert_eq!((form.encoding.as_str(), form.separator, form.is_named), ("UTF-8", ';', true));
    let [sheet] = &told.sheets[..] else { panic!("{:?}", told.sheets) };
    assert_eq!((sheet.rows, sheet.columns, sheet.heading), (3, 4, Some(2)));
    assert_eq!(sheet.layouts[0].layout, Layout::Template);
    assert_eq!(sheet.layouts.len(), layout::all().count());
    assert!(sheet.layouts.is_sorted_by_key(|likely| 100 - likely.confidence));
    // A slip in a heading keeps it from being read, and says so.
    assert_eq!(sheet.read, None);
    let known: Vec<bool> = sheet.headings.iter().map(|heading| heading.is_known).collect();
    assert_eq!(known, [true, false, true, true]);
    assert!(sheet.issues.iter().any(|issue| issue.code == Code::UnknownColumn && issue.is_error()));

    let text = text.replace("Titel", "TITLE").replace("source_id", "Remark");
    let told = explain("made up.csv", text.as_bytes(), &Options::default());
    let sheet = &told.sheets[0];
    let headings: Vec<(&str, &str, String)> = sheet
        .headings
        .iter()
        .map(|heading| (heading.cell.as_str(), heading.text.as_str(), heading.columns.join("+")))
        .collect();
    assert_eq!(
        headings,
        [
            ("A2", "date", "date".to_owned()),
            ("B2", "TITLE", "title".to_owned()),
            ("C2", "kind", "kind".to_owned()),
            ("D2", "Remark", String::new()),
        ]
    );
    let read = sheet.read.clone().unwrap();
    assert_eq!((read.table, read.records), (Table::Milestones, 1));
    assert_eq!(read.silent, ["source_id"]);
}

#[test]
fn every_sheet_is_told_of_and_what_is_to_be_said() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Register").unwrap();
    let headings =
        ["Infringement number", "Country", "Directive", "Title", "Decision date", "Decision type"];
    for (at, heading) in (0u16..).zip(headings) {
        sheet.write_string(0, at, heading).unwrap();
    }
    sheet.write_string(1, 0, "INFR(2014)0138").unwrap();
    book.add_worksheet().set_name("Read me").unwrap().write_string(0, 0, NOT_READ).unwrap();
    let hidden = book.add_worksheet().set_name("Lists").unwrap();
    hidden.set_hidden(true).write_string(0, 0, "act").unwrap();
    let told = explain("x.xlsx", &book.save_to_buffer().unwrap(), &Options::default());
    let sheets: Vec<_> = told
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_deref(), sheet.hidden, sheet.for_people))
        .collect();
    assert_eq!(
        sheets,
        [
            (Some("Register"), false, false),
            (Some("Read me"), false, true),
            (Some("Lists"), true, false)
        ]
    );
    assert_eq!(told.sheets[0].layouts[0].layout, Layout::Register, "{:?}", told.sheets[0]);
    let asks = |issues: &[Issue]| issues.iter().any(|issue| issue.asks == Some(Answer::Source));
    assert!(asks(&told.issues) || told.sheets[0].read.is_none(), "{told:?}");
    let title = told.sheets[0].headings.iter().find(|heading| heading.text == "Title").unwrap();
    assert!(title.is_known && title.columns.is_empty(), "{title:?}");
    assert!(told.sheets[2].issues.iter().any(|issue| issue.code == Code::HiddenSheet));
}

#[test]
fn what_is_no_file_of_ours_is_told_so() {
    let told = explain("x.pdf", b"%PDF-1.7 made up", &Options::default());
    assert_eq!((told.kind, told.sheets.len()), (None, 0));
    assert_eq!(told.issues[0].code, Code::Pdf);
    let told = explain("x.csv", b"a,b\n1,2\n", &Options::default());
    assert!(told.sheets[0].layouts.iter().all(|likely| likely.confidence == 0));
    assert!(told.sheets[0].heading.is_none());
    assert_eq!(serde_json::to_value(&told).unwrap()["sheets"][0]["layouts"][0]["confidence"], 0);
}

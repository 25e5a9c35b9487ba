//! Every file of `fixtures/`, each with one fault or oddity, and what is said of
//! it. All that they hold is made up.

use std::{fmt::Write, fs, path::Path};

use super::{
    Given, Limits, Options,
    book::{Book, Delimited},
    read_with,
};
use crate::{
    draft::{Draft, FileKind, Layout},
    model::SourceId,
};

#[test]
fn each_file_is_read_or_told_what_is_wrong_with_it() {
    let all = each(Path::new(FIXTURES), shown);
    assert!(all > 30, "{all}");
}

/// Where the files stand.
pub(super) const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/ingest/fixtures");

/// Holds each file of a folder against what it came to, which is kept in `read`
/// beside it; how many there are.
pub(super) fn each(folder: &Path, shown: fn(&str, &[u8]) -> String) -> usize {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder.join("read"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for path in &files {
            let name = path.file_name().unwrap().to_str().unwrap();
            let bytes = fs::read(path).unwrap();
            insta::assert_snapshot!(name.replace('.', "_"), shown(name, &bytes));
        }
    });
    files.len()
}

/// Kind, form, sheets, number of records, issues.
fn shown(name: &str, bytes: &[u8]) -> String {
    let mut draft = read_with(name, bytes, &Options::default());
    if draft.sheets.iter().any(|sheet| sheet.layout == Layout::Measures) {
        // Without a source nothing is taken.
        let source = SourceId::parse("MADE-UP").ok();
        let given = Given { source, ..Given::default() };
        draft = read_with(name, bytes, &Options { given, ..Options::default() });
    }
    let mut out = draft.kind.map_or_else(|| "unreadable".to_owned(), |kind| kind.to_string());
    if draft.kind == Some(FileKind::Delimited) {
        let text = Delimited::open(name, bytes, &Limits::default()).unwrap().form().unwrap();
        write!(out, ", {}, {:?}", text.encoding, text.separator).unwrap();
    }
    out.push('\n');
    for sheet in &draft.sheets {
        let mut columns: Vec<_> =
            sheet.columns.iter().map(|(name, at)| (at.unwrap_or_default(), name)).collect();
        columns.sort();
        let columns: Vec<_> = columns.iter().map(|(at, name)| format!("{at} {name}")).collect();
        writeln!(
            out,
            "{} as {} ({}), headings in row {}: {}",
            sheet.table,
            sheet.layout,
            sheet.confidence,
            sheet.heading,
            columns.join(", ")
        )
        .unwrap();
    }
    writeln!(out, "{} records", draft.records.len()).unwrap();
    records(&draft, &mut out);
    for issue in &draft.issues {
        writeln!(out, "{issue}").unwrap();
    }
    out
}

fn records(draft: &Draft, out: &mut String) {
    for drafted in &draft.records {
        let cells = drafted.record.cells();
        let cells: Vec<&str> =
            cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        writeln!(out, "  row {}: {}", drafted.row, cells.join(" | ")).unwrap();
    }
}

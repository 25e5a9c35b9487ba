//! Archives put together here, harmful ones above all.

use std::io::Write;

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::ingest::book::kind::kind;

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[track_caller]
fn check_with(bytes: &[u8], limits: Limits, expected: Result<(), Code>) {
    let found = kind(bytes, &limits)
        .and_then(|kind| super::check(&mut open(bytes, &limits)?, kind, &limits))
        .map(|_| ())
        .map_err(|refusal| refusal.code);
    assert_eq!(found, expected);
}

const WORKBOOK: (&str, &[u8]) = ("xl/workbook.xml", b"<workbook/>");

#[test]
fn an_archive_is_held_to_what_it_really_holds() {
    let limits = Limits { unpacked: 1_000_000, entries: 3, ..Limits::default() };
    let zeros = vec![0; 2_000_000];
    check_with(&zipped(&[WORKBOOK]), limits, Ok(()));
    check_with(&zipped(&[WORKBOOK, ("a", &zeros[..900_000])]), limits, Ok(()));
    check_with(&zipped(&[WORKBOOK, ("a", &zeros)]), limits, Err(Code::UnpacksTooLarge));
    let halves = [WORKBOOK, ("a", &zeros[..600_000]), ("b", &zeros[..600_000])];
    check_with(&zipped(&halves), limits, Err(Code::UnpacksTooLarge));
    check_with(
        &zipped(&[WORKBOOK, ("a", b""), ("b", b""), ("c", b"")]),
        limits,
        Err(Code::TooManyEntries),
    );
    // an archive in the archive is bytes like any other
    let inner = zipped(&[("a", &zeros)]);
    check_with(&zipped(&[WORKBOOK, ("xl/embeddings/a.zip", &inner)]), limits, Ok(()));
}

/// Where in the list at the end each entry is told.
fn listed(bytes: &[u8]) -> Vec<usize> {
    (0..bytes.len()).filter(|at| bytes[*at..].starts_with(b"PK\x01\x02")).collect()
}

#[test]
fn an_archive_that_says_what_is_not_so_is_refused() {
    let limits = Limits { unpacked: 1_000_000, ..Limits::default() };
    let zeros = vec![0; 2_000_000];
    // two entries of the same bytes
    let mut bytes = zipped(&[WORKBOOK, ("xl/workbook.xmm", WORKBOOK.1)]);
    let second = listed(&bytes)[1];
    bytes[second + 42..second + 46].fill(0);
    check_with(&bytes, limits, Err(Code::OverlappingEntries));
    // a size that is declared too small
    let mut bytes = zipped(&[WORKBOOK, ("a", &zeros)]);
    let second = listed(&bytes)[1];
    bytes[second + 24..second + 28].copy_from_slice(&10_u32.to_le_bytes());
    check_with(&bytes, limits, Err(Code::BrokenArchive));
    // one that is locked
    let mut bytes = zipped(&[WORKBOOK]);
    let first = listed(&bytes)[0];
    bytes[first + 8] |= 1;
    bytes[6] |= 1;
    check_with(&bytes, limits, Err(Code::ProtectedFile));
    // bytes that were changed on the way
    let mut bytes = zipped(&[WORKBOOK]);
    bytes[45] ^= 0xff;
    check_with(&bytes, limits, Err(Code::BrokenArchive));
}

/// An ods file of these rows.
fn ods(rows: &str) -> Vec<u8> {
    content(&format!("<table:table table:name=\"S\">{rows}</table:table>"))
}

fn content(xml: &str) -> Vec<u8> {
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", format!("<office:body>{xml}</office:body>").as_bytes()),
    ])
}

#[track_caller]
fn check(rows: &str, expected: Result<(), Code>) {
    check_with(&ods(rows), Limits::default(), expected);
}

/// A row and a cell in it, each so many times.
fn repeated(rows: &str, columns: &str, text: &str) -> String {
    format!(
        "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell office:value-type='string' table:number-columns-repeated=\"{columns}\"><text:p>{text}</text:p></table:table-cell></table:table-row>"
    )
}

#[test]
fn what_an_ods_file_repeats_is_counted_before_it_is_made() {
    let blank = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    check(blank, Ok(()));
    check(&repeated("1000", "1000", "x"), Ok(()));
    check(&repeated("1000000", "1000", "x"), Err(Code::TooManyCells));
    check(&repeated("99999999999999999999", "1", "x"), Err(Code::BrokenPart));
    check(&repeated("&#57;99999999", "1", "x"), Err(Code::BrokenPart));
    check(&repeated("1", "1001", "x"), Err(Code::CellTooFar));
    check(&format!("{blank}{}", repeated("1", "1", "x")), Err(Code::CellTooFar));
    check(&repeated("1000000", "1", &"x".repeat(1_000)), Err(Code::UnpacksTooLarge));
    check(&repeated("1", "1", "<text:s text:c=\"4000000000\"/>"), Err(Code::BrokenPart));
    check(&repeated("1000000", "1", "<text:s text:c=\"100\"/>"), Err(Code::UnpacksTooLarge));
    let formula = format!("table:formula=\"{}\" table:number-columns", "1+".repeat(50));
    let formulas = repeated("1000000", "1", "").replace("table:number-columns", &formula);
    check(&formulas, Err(Code::UnpacksTooLarge));
    // far apart, and nothing between
    let far = format!(
        "{}{}{}",
        repeated("1", "1", "x"),
        blank.replace("1048576", "1000000"),
        repeated("1", "1000", "x")
    );
    check(&far, Err(Code::TooManyCells));
}

#[test]
fn what_a_reader_keeps_is_counted() {
    let limits = Limits { cells: 3, ..Limits::default() };
    let part = |name: &str, inner: &str, times: usize| {
        let xml = format!("<{name}>{}</{name}>", inner.repeat(times));
        zipped(&[WORKBOOK, ("xl/part.xml", xml.as_bytes())])
    };
    check_with(&part("sst", "<si/>", 3), limits, Ok(()));
    check_with(&part("sst", "<si/>", 4), limits, Err(Code::TooManyCells));
    check_with(&part("cellXfs", "<xf/>", 65_490), limits, Ok(()));
    check_with(&part("cellXfs", "<xf/>", 300_000), limits, Err(Code::BrokenWorkbook));
    let styles = "<style:style style:name=\"a\"/>".repeat(300_000);
    check_with(&content(&styles), limits, Err(Code::BrokenPart));
    let tables = "<table:table table:name=\"a\"/>".repeat(3_000);
    check_with(&content(&tables), limits, Err(Code::BrokenPart));
}

#[test]
fn content_that_is_not_well_formed_is_refused() {
    // each would keep its reader waiting for the end
    check("<table:table-row>", Err(Code::BrokenPart));
    check("<table:table-row></table:table>", Err(Code::BrokenPart));
    let note =
        "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation>";
    check(note, Err(Code::BrokenPart));
    check("<!-- <table:table-row> -->", Ok(()));
    check("<![CDATA[<table:table-row>]]>", Ok(()));
    check("<!DOCTYPE a>", Err(Code::DocumentType));
    check(&"<a>".repeat(1_000), Err(Code::BrokenPart));
    check(&format!("<a b=\"{}\"/>", "x".repeat(1_000_000)), Err(Code::BrokenPart));
    let wide: Vec<u8> = "<a/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let bytes = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &wide),
    ]);
    check_with(&bytes, Limits::default(), Err(Code::BrokenPart));
}

#[test]
fn merged_cells_of_an_ods_file_are_noted_where_they_stand() {
    let rows = "<table:table-row table:number-rows-repeated=\"3\"/>\
        <table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>\
        <table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"/>\
        <table:covered-table-cell/><table:table-cell table:number-columns-spanned=\"1\"/>\
        <table:table-cell table:number-rows-spanned=\"none\"/></table:table-row>";
    let (bytes, limits) = (ods(rows), Limits::default());
    let seen = super::check(&mut open(&bytes, &limits).unwrap(), Kind::Ods, &limits).unwrap();
    let region = Region { first_row: 4, first_column: 2, last_row: 6, last_column: 3 };
    assert_eq!(seen.merged, [vec![region]]);
}

/// An xlsx file of these parts, and what is said of it.
#[track_caller]
fn check_parts(parts: &[(&str, &str)], expected: Result<(), Code>) {
    let mut entries = vec![WORKBOOK];
    entries.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    check_with(&zipped(&entries), Limits::default(), expected);
}

#[test]
fn no_part_is_read_from_where_none_is_looked_through() {
    /// What would be refused wherever it is looked through.
    const HARM: &str = "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>";
    let related = |list: &str, kind: &str, target: &str, more: &str, expected| {
        let rels = format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"{more}/></Relationships>"
        );
        check_parts(&[("customXml/item1.xml", HARM), (list, &rels)], expected);
    };
    let refused = Err(Code::BrokenWorkbook);
    let workbook = "xl/_rels/workbook.xml.rels";
    // What other programs keep there is theirs.
    related(workbook, "customXml", "../customXml/item1.xml", "", Ok(()));
    related("customXml/_rels/item1.xml.rels", "customXmlProps", "itemProps1.xml", "", Ok(()));
    related(workbook, "hyperlink", "https://customxml.example/&#97;", "", Ok(()));
    related(workbook, "worksheet", "worksheets/sheet1.xml", "", Ok(()));
    for target in [
        "../customXml/item1.xml",
        "/customXml/item1.xml",
        "..\\CUSTOMXML\\item1.xml",
        "/custom&#88;ml/item1.xml",
        "&#47;customXml/item1.xml",
    ] {
        for kind in ["worksheet", "chartsheet", "sharedStrings", "styles", "customXml/worksheet"] {
            related(workbook, kind, target, "", refused);
            related(workbook, kind, target, " TargetMode=\"External\"", refused);
        }
        related("xl/worksheets/_rels/sheet1.xml.rels", "table", target, "", refused);
    }
    related("_rels/.rels", "officeDocument", "customXml/workbook.xml", "", refused);
}

#[test]
fn a_sheet_in_records_is_looked_through_wherever_it_is_named() {
    // A sheet that passes for an index, which is not looked through.
    let rels = "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/binaryIndex1.bin\"/></Relationships>";
    let name: Vec<u8> = "S".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let id: Vec<u8> = "r1".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let body = [&[0; 8][..], &2_u32.to_le_bytes(), &id, &1_u32.to_le_bytes(), &name].concat();
    let length = u8::try_from(body.len()).unwrap();
    let workbook = [&[0x9c, 0x01, length][..], &body].concat();
    let bytes = zipped(&[
        ("xl/_rels/workbook.bin.rels", rels.as_bytes()),
        ("xl/workbook.bin", &workbook),
        ("xl/worksheets/binaryIndex1.bin", b"\x00\x00"),
    ]);
    check_with(&bytes, Limits::default(), Err(Code::BrokenWorkbook));
}

#[test]
fn what_no_part_of_a_workbook_holds_is_refused() {
    let sheet = "xl/worksheets/sheet1.xml";
    check_parts(&[(sheet, "<!DOCTYPE a><worksheet/>")], Err(Code::DocumentType));
    let entity =
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>&b;</worksheet>";
    check_parts(&[(sheet, entity)], Err(Code::DocumentType));
    check_parts(&[("xl/drawings/drawing1.xml", entity)], Err(Code::DocumentType));
    check_parts(&[("docProps/app.xml", entity)], Err(Code::DocumentType));
    let attributes = " a=\"\"".repeat(800_000);
    check_parts(&[(sheet, &format!("<c{attributes}/>"))], Err(Code::BrokenPart));
    let texts = "<sst count=\"1\" uniqueCount=\"99000000000\"><si/></sst>";
    check_parts(&[("xl/sharedStrings.xml", texts)], Err(Code::BrokenWorkbook));
}

#[test]
fn a_list_of_a_hundred_thousand_entries_is_not_made() {
    let many = b"PK\x01\x02".repeat(100_000);
    let bytes = [b"PK\x03\x04", &many[..]].concat();
    check_with(&bytes, Limits::default(), Err(Code::TooManyEntries));
}

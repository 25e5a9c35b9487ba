//! Files of each kind, told by what they hold.

use std::io::{Cursor, Write};

use super::*;

/// An archive of entries that are stored as they are.
fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[track_caller]
fn check(bytes: &[u8], expected: Result<Kind, Code>) {
    let found = kind(bytes, &Limits::default()).map_err(|refusal| refusal.code);
    assert_eq!(found, expected, "{}", String::from_utf8_lossy(bytes));
}

#[test]
fn archives_are_told_by_their_parts() {
    const ODF: &str = "application/vnd.oasis.opendocument.";
    let odf = |what: &str| archive(&[("mimetype", format!("{ODF}{what}").as_bytes())]);
    let ooxml = |part| archive(&[("[Content_Types].xml", b"<Types/>"), (part, b"")]);
    check(&odf("spreadsheet"), Ok(Kind::Ods));
    check(&odf("spreadsheet-template"), Ok(Kind::Ods));
    check(&odf("text"), Err(Code::OtherDocument));
    check(&ooxml("xl/workbook.xml"), Ok(Kind::Xlsx));
    check(&ooxml("XL\\Workbook.xml"), Ok(Kind::Xlsx));
    check(&ooxml("xl/workbook.bin"), Ok(Kind::Xlsb));
    check(&ooxml("word/document.xml"), Err(Code::OtherDocument));
    check(&ooxml("ppt/presentation.xml"), Err(Code::OtherDocument));
    check(&ooxml("xl/worksheets/sheet1.xml"), Err(Code::BrokenWorkbook));
    check(&archive(&[("Index/Document.iwa", b"x")]), Err(Code::NumbersFile));
    check(&archive(&[("a.xlsx", b"PK")]), Err(Code::PlainArchive));
    check(&archive(&[]), Err(Code::PlainArchive));
    check(b"PK\x03\x04rest", Err(Code::BrokenArchive));
}

#[test]
fn other_files_are_told_by_how_they_begin() {
    check(b"", Err(Code::EmptyFile));
    check(b"%PDF-1.7", Err(Code::Pdf));
    check(b"{\\rtf1 text}", Err(Code::OtherDocument));
    check(b"\n<!DOCTYPE html><title>", Err(Code::WebPage));
    check(b"\xef\xbb\xbf <table><tr>", Err(Code::WebPage));
    check(b"<?xml version='1.0'?><html>", Err(Code::WebPage));
    check(
        b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>",
        Err(Code::OldWorkbook),
    );
    check(b"<?xml version='1.0'?><a/>", Err(Code::OtherFile));
    check(b"\x1f\x8b\x08", Err(Code::OtherFile));
    check(b"name\x00\x01,b", Err(Code::OtherFile));
    check(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1cut off", Err(Code::BrokenWorkbook));
    check(b"[{\"a\": 1}]", Ok(Kind::Json));
}

#[test]
fn text_is_left_to_be_read() {
    check(b"a,b\n1,2", Ok(Kind::Text));
    check(b"\xff\xfea\x00,\x00", Ok(Kind::Text));
    check(b"a\x00,\x00b\x00\n\x00", Ok(Kind::Text));
    check(b"<1 year,b", Ok(Kind::Text));
    check(b"PK,name", Ok(Kind::Text));
    check(b"\n", Ok(Kind::Text));
}

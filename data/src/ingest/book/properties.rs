//! What holds of opening files, whatever they hold.

use std::{
    io::{Cursor, Read, Write},
    ops::ControlFlow,
};

use proptest::{collection::vec, prelude::*, sample::Index};

use super::{Options, open};

/// Opens a file and reads all that it holds.
fn read(bytes: &[u8]) {
    let Ok(mut book) = open("x", bytes, &Options::default()) else { return };
    for sheet in 0..book.sheets().len() {
        let mut last = 0;
        let _ = book.rows(sheet, &mut |row| {
            assert!(row.number > last, "row {} after row {last}", row.number);
            last = row.number;
            ControlFlow::Continue(())
        });
    }
}

/// A change of bytes: where, what is taken out, what is put in.
type Change = (Index, usize, Vec<u8>);

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let piece = prop_oneof![
        vec(any::<u8>(), 0..4),
        prop::sample::select(vec![
            "<",
            ">",
            "\"",
            "/",
            "<c r=\"B9\">",
            "</row>",
            "]]>",
            "99999999999",
            "=",
            "&#0;",
            "\u{0}\u{0}\u{0}"
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    vec((any::<Index>(), 0..6_usize, piece), 1..6)
}

fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (at, length, piece) in changes {
        let start = at.index(bytes.len() + 1);
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, piece.iter().copied());
    }
    bytes
}

/// The entries of an archive.
fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut entry = |at| {
        let mut entry = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (entry.name().unwrap().into_owned(), bytes)
    };
    (0..zip::ZipArchive::new(Cursor::new(bytes)).unwrap().len()).map(&mut entry).collect()
}

fn zipped(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn xlsx() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "text").unwrap();
    sheet.write(1, 1, 1.5).unwrap();
    sheet.write(2, 0, true).unwrap();
    sheet.write(3, 0, rust_xlsxwriter::Formula::new("=1+1")).unwrap();
    book.save_to_buffer().unwrap()
}

fn ods() -> Vec<u8> {
    let part = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    zipped(&[
        part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        part(
            "META-INF/manifest.xml",
            "<manifest:manifest><manifest:file-entry/></manifest:manifest>",
        ),
        part(
            "content.xml",
            "<office:body><table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"3\"><office:annotation><text:p>n</text:p></office:annotation><text:p>a<text:s text:c=\"2\"/>b</text:p></table:table-cell><table:table-cell office:value=\"2\" table:formula=\"of:=1\"/></table:table-row></table:table></office:body>",
        ),
    ])
}

fn xls() -> Vec<u8> {
    let number = |row: u8| {
        let mut record = vec![3, 2, 14, 0, row, 0, 1, 0, 0, 0];
        record.extend_from_slice(&f64::from(row).to_le_bytes());
        record
    };
    super::biff::tests::workbook(&[], &[number(0), number(1), number(2)])
}

/// Files of one kind with a few bytes changed: in one of their parts, so that
/// what holds the parts together stays whole, or anywhere.
fn check(original: &[u8], part: Option<Index>, changes: &[Change]) {
    match part {
        None => read(&changed(original, changes)),
        Some(part) => {
            let mut parts = entries(original);
            let at = part.index(parts.len());
            parts[at].1 = changed(&parts[at].1, changes);
            read(&zipped(&parts));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_change_of_an_xlsx_file_makes_it_panic(part in any::<Option<Index>>(), changes in changes()) {
        check(&xlsx(), part, &changes);
    }

    #[test]
    fn no_change_of_an_ods_file_makes_it_panic(part in any::<Option<Index>>(), changes in changes()) {
        check(&ods(), part, &changes);
    }

    #[test]
    fn no_change_of_an_xls_file_makes_it_panic(changes in changes()) {
        check(&xls(), None, &changes);
    }

    #[test]
    fn no_bytes_after_what_a_kind_begins_with_make_it_panic(
        kind in prop::sample::select(vec![&b"PK\x03\x04"[..], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<", b"%PDF", b"PK\x05\x06"]),
        bytes in vec(any::<u8>(), 0..600),
    ) {
        read(&[kind, &bytes].concat());
    }
}

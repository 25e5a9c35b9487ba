//! How far a part may be handed out while it is unpacked.

use std::io::{Error, Write};

use proptest::{collection::vec, prelude::*};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;

/// An archive of one sheet, and of something behind it: whoever opens an archive reads
/// it from its end.
fn zipped(bytes: &[u8], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    writer.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    writer.write_all(bytes).unwrap();
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    writer.start_file("behind", stored).unwrap();
    writer.write_all(&vec![0; 100_000]).unwrap();
    writer.finish().unwrap().into_inner()
}

/// Bytes of which those from one offset up to another cannot be read.
struct Cut<'a> {
    bytes: Cursor<&'a [u8]>,
    out: std::ops::Range<u64>,
}

impl Read for Cut<'_> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let at = self.bytes.position();
        if self.out.contains(&at) {
            return Err(Error::other("cut"));
        }
        let free = usize::try_from(self.out.start.saturating_sub(at)).unwrap();
        let most = if free > 0 { into.len().min(free) } else { into.len() };
        self.bytes.read(&mut into[..most])
    }
}

impl Seek for Cut<'_> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.bytes.seek(to)
    }
}

/// How much a reader makes of a part of which it gets the bytes before an offset.
fn unpacked(bytes: &[u8], out: std::ops::Range<u64>) -> u64 {
    let mut archive = ZipArchive::new(Cut { bytes: Cursor::new(bytes), out }).unwrap();
    let mut entry = archive.by_index(0).unwrap();
    let mut piece = [0; 1000];
    let mut all = 0;
    while let Ok(read @ 1..) = entry.read(&mut piece) {
        all += read as u64;
    }
    all
}

/// A reader who gets what may be handed out makes of it no byte that was not given out
/// before.
fn check(text: &[u8], method: CompressionMethod) {
    let bytes = zipped(text, method);
    let reads = Reads::default();
    let noted = Noted { bytes: Cursor::new(&*bytes), reads: reads.clone() };
    let mut archive = ZipArchive::new(noted).unwrap();
    let mut entry = archive.by_index(0).unwrap();
    let end = entry.data_start().unwrap() + entry.compressed_size();
    reads.forget();
    let (mut given, mut before) = (0, None);
    let mut left = u64::MAX;
    loop {
        let piece = unpack::piece(&mut entry, &mut left, &Limits::default()).unwrap();
        given += piece.len() as u64;
        if piece.is_empty() {
            break;
        }
        if let Some(done) = reads.done().filter(|done| Some(*done) != before) {
            before = Some(done);
            assert!(unpacked(&bytes, done..end) <= given, "{done} of {end}");
        }
    }
    assert_eq!(given, text.len() as u64);
}

#[test]
fn nothing_is_handed_out_before_it_is_unpacked() {
    for method in [CompressionMethod::Deflated, CompressionMethod::Stored] {
        check(&vec![b'x'; 4_000_000], method);
        check(b"x", method);
        check(b"", method);
        // Cells, and pieces that repeat nothing between pieces that are one byte.
        let cells: Vec<String> = (0..40_000_u32)
            .map(|at| format!("<c r=\"A{at}\"><v>{}</v></c>", at ^ 0x5a5a))
            .collect();
        check(cells.concat().as_bytes(), method);
        let mut random = 1_u64;
        let mut bytes = Vec::new();
        for block in 0..60 {
            for _ in 0..5_000 {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                bytes.push(if block % 2 == 0 { random.to_be_bytes()[0] } else { b'x' });
            }
            bytes.extend(std::iter::repeat_n(b'y', 90_000));
        }
        check(&bytes, method);
    }
}

#[test]
fn an_archive_is_opened_before_it_is_looked_through_and_no_sheet_of_it() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(b"<a/>").unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    let limits = Limits::default();
    let archive = super::super::open(&bytes, &limits).unwrap();
    let (sheets, _) = Sheets::after_all_else(archive, &bytes, &limits).unwrap();
    // Else this waits for ever.
    let mut opened = ZipArchive::new(sheets.gated()).unwrap();
    let mut read = |at| {
        let mut text = String::new();
        opened.by_index(at).ok()?.read_to_string(&mut text).map(|_| text).ok()
    };
    assert_eq!(read(0).as_deref(), Some("<a/>"));
    sheets.gate.shut();
    assert_eq!(read(1), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn whatever_it_is(
        runs in vec((any::<u8>(), 1..60_000_usize, any::<bool>()), 1..12),
    ) {
        let mut bytes = Vec::new();
        for (byte, length, is_mixed) in runs {
            let byte = |at: usize| {
                let [mixed, ..] = (at as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
                if is_mixed { byte ^ mixed } else { byte }
            };
            bytes.extend((0..length).map(byte));
        }
        check(&bytes, CompressionMethod::Deflated);
    }
}

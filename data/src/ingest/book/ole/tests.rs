//! Containers put together here.

use super::*;

/// A container of one stream.
pub(in crate::ingest::book) fn container(name: &str, stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    let mut stream = stream.to_vec();
    stream.resize(stream.len().max(SMALL_STREAM).next_multiple_of(SECTOR), 0);
    let long = stream.len() / SECTOR;
    // tables of sectors first, then the list of streams, then the stream
    let tables = (long + 1).div_ceil(SECTOR / 4 - 1);
    let mut next = vec![0xFFFF_FFFD_u32; tables];
    next.push(END);
    let first = u32::try_from(tables + 1).unwrap();
    next.extend((1..long).map(|at| first + u32::try_from(at).unwrap()));
    next.push(END);
    next.resize(tables * SECTOR / 4, u32::MAX);

    let mut header = vec![0; SECTOR];
    header[..8].copy_from_slice(SIGNATURE);
    header[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    let mut put =
        |at: usize, number: u32| header[at..at + 4].copy_from_slice(&number.to_le_bytes());
    put(44, u32::try_from(tables).unwrap());
    put(48, u32::try_from(tables).unwrap());
    put(56, 4096);
    put(60, END);
    put(68, END);
    for at in 0..109 {
        put(76 + at * 4, if at < tables { u32::try_from(at).unwrap() } else { u32::MAX });
    }
    let entry = |name: &str, start: u32, length: usize| {
        let mut entry = vec![0; 128];
        for (at, letter) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&letter.to_le_bytes());
        }
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&u32::try_from(length).unwrap().to_le_bytes());
        entry
    };
    let mut list = [entry("Root Entry", END, 0), entry(name, first, stream.len())].concat();
    list.resize(SECTOR, 0);
    let next: Vec<u8> = next.iter().flat_map(|number| number.to_le_bytes()).collect();
    [header, next, list, stream].concat()
}

#[test]
fn a_stream_is_read_back() {
    let stream: Vec<u8> = (0..100_000_u32).map(|at| u8::try_from(at % 251).unwrap()).collect();
    let bytes = container("Workbook", &stream);
    let read = Container::open(&bytes).unwrap();
    assert!(read.has("workbook") && !read.has("Book"));
    assert_eq!(read.stream("Workbook").unwrap()[..stream.len()], stream);
}

#[test]
fn chains_that_turn_in_a_circle_or_leave_the_file_are_no_chains() {
    #[track_caller]
    fn check(change: impl Fn(&mut Vec<u8>)) {
        let mut bytes = container("Workbook", b"x");
        change(&mut bytes);
        let stream = Container::open(&bytes).and_then(|read| read.stream("Workbook"));
        assert!(stream.is_none());
    }
    let put = |bytes: &mut Vec<u8>, at: usize, number: u32| {
        bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
    };
    // the list of streams begins again with itself
    check(|bytes| put(bytes, 512 + 4, 1));
    // so does the stream, which says to be as long as can be
    check(|bytes| {
        put(bytes, 512 + 4 * 9, 2);
        put(bytes, 1024 + 128 + 120, u32::MAX);
    });
    check(|bytes| put(bytes, 512 + 8, 1_000_000));
    check(|bytes| put(bytes, 76, 1_000_000));
    // the list of tables goes on with itself
    check(|bytes| {
        put(bytes, 68, 0);
        put(bytes, 512 + 508, 0);
    });
    check(|bytes| bytes.truncate(600));
    check(|bytes| bytes[30] = 7);
}

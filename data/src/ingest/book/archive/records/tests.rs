//! Records put together here, read whole and byte by byte.

use super::*;

fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = match u8::try_from(kind) {
        Ok(kind) if kind < 0x80 => vec![kind],
        _ => vec![u8::try_from(kind & 0x7f).unwrap() | 0x80, u8::try_from(kind >> 7).unwrap()],
    };
    bytes.push(u8::try_from(body.len()).unwrap());
    [&bytes, body].concat()
}

fn listed(place: &str) -> Vec<u8> {
    let letters: Vec<u8> = place.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u32::try_from(letters.len() / 2).unwrap().to_le_bytes();
    record(LISTED_SHEET, &[&[0; 8][..], &length, &letters, &[1, 0, 0, 0, b'S', 0]].concat())
}

/// The listed sheets, and row, column and text of the errors.
type Found<'a> = (&'a [&'a str], &'a [(u32, u32, &'a str)]);

#[track_caller]
fn check(bytes: &[u8], expected: Result<Found<'_>, Code>) {
    for step in [bytes.len(), 1] {
        let mut records = Records::new("x.bin", 3);
        let read = bytes.chunks(step).try_for_each(|piece| records.feed(piece));
        let errors: Vec<_> =
            records.errors.iter().map(|cell| (cell.row, cell.column, cell.error)).collect();
        let found = read.map(|()| (records.sheets, errors)).map_err(|refusal| refusal.code);
        let expected = expected.map(|(sheets, errors)| {
            (sheets.iter().map(ToString::to_string).collect(), errors.to_vec())
        });
        assert_eq!(found, expected);
    }
}

#[test]
fn formulas_that_came_to_an_error_are_kept_with_their_cells() {
    let row = |number: u32| record(ROW, &number.to_le_bytes());
    let error =
        |column: u8, code: u8| record(FORMULA_ERROR, &[column, 0, 0, 0, 0, 0, 0, 0, code, 9, 9]);
    let sheet = [row(3), record(0x0005, &[0; 16]), error(2, 0x07), row(9), error(0, 0x2A)].concat();
    check(&sheet, Ok((&[], &[(3, 2, "#DIV/0!"), (9, 0, "#N/A")])));
}

#[test]
fn listed_sheets_are_told_by_their_places() {
    let nowhere = [&[0; 8][..], &[0xff; 4], &[1, 0, 0, 0, b'S', 0]].concat();
    let book = [listed("rId1"), record(0x0090, &[]), record(LISTED_SHEET, &nowhere), listed("b")];
    check(&book.concat(), Ok((&["rId1", "b"], &[])));
    check(&record(LISTED_SHEET, &[9; 20]), Err(Code::BrokenWorkbook));
    check(&record(TEXT, &[0; 5]).repeat(3), Ok((&[], &[])));
    check(&record(TEXT, &[0; 5]).repeat(4), Err(Code::BrokenPart));
    check(&[5, 0xff, 0xff, 0xff, 0x7f], Err(Code::BrokenPart));
}

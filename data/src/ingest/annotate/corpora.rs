//! Real files, where they are at hand: every cell of them stands in their copies.

use std::{fs, ops::ControlFlow};

use super::*;
use crate::{corpora::folder, ingest::book::Book};

/// Larger ones take minutes without optimisation.
const LARGEST: usize = 300_000;

/// A cell with its sheet, row and column.
type Placed = (String, u32, usize, Cell);

/// All that stands in the sheets of a file that can be read to its end.
fn cells(file: &str, bytes: &[u8]) -> Option<Vec<Placed>> {
    let mut book: Box<dyn Book> = book::open(file, bytes, &Options::default()).ok()?;
    let mut cells = Vec::new();
    for (at, sheet) in book.sheets().to_vec().into_iter().enumerate() {
        let name = sheet.name.unwrap_or_else(|| "Data".to_owned());
        let read = book.rows(at, &mut |row| {
            let stand = row.cells.into_iter().enumerate().filter(|(_, cell)| *cell != Cell::Blank);
            cells.extend(stand.map(|(column, cell)| (name.clone(), row.number, column, cell)));
            ControlFlow::Continue(())
        });
        read.ok()?;
    }
    Some(cells)
}

/// What of a cell has to be in the copy: its kind, and its text.
fn kept(cell: &Cell) -> (&'static str, String) {
    let text = cell.text().replace("\r\n", "\n");
    match cell {
        Cell::NotCalculated => ("text", NOT_THERE.to_owned()),
        Cell::Error(_) | Cell::Text(_) => ("text", text),
        Cell::Number(_) => ("number", text),
        Cell::Truth(_) => ("truth", text),
        // What a workbook cannot keep as a time.
        Cell::Time(time) if !time.starts_with(|sign: char| sign.is_ascii_digit()) => ("any", text),
        Cell::Time(time) if time.contains('-') && &**time < "1900-03-01" => ("text", text),
        Cell::Time(_) => ("time", text),
        Cell::Blank => ("blank", text),
    }
}

#[test]
fn every_cell_stands_in_the_copy() {
    let mut copied = 0;
    for name in ["odd", "register"] {
        let Some(folder) = folder(name) else { return };
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            let name = path.display().to_string();
            if bytes.len() > LARGEST {
                continue;
            }
            let Some(before) = cells(&name, &bytes) else { continue };
            let Ok(copy) = annotated(&name, &bytes, &Options::default(), &[], 0) else { continue };
            let mut after = cells("copy.xlsx", &copy).unwrap();
            after.retain(|(sheet, ..)| !sheet.starts_with("Faults"));
            assert_eq!(after.len(), before.len(), "{name}");
            for (after, before) in after.iter().zip(&before) {
                assert_eq!((after.1, after.2), (before.1, before.2), "{name}");
                let (kind, text) = kept(&before.3);
                let (kind_after, text_after) = kept(&after.3);
                assert_eq!(text_after, text, "{name}: {before:?}");
                assert!(kind == "any" || kind_after == kind, "{name}: {before:?}, {after:?}");
            }
            copied += 1;
        }
    }
    assert!(copied > 20, "{copied}");
}

//! How a row is written as comma-separated text (RFC 4180).

use super::{Record, guarded};

/// A record as a line of text that a spreadsheet runs nothing of, and that reads
/// as the same record again.
#[must_use]
pub fn csv_record(record: &Record) -> String {
    // No number of a record is ever negative: what begins with a sign is text.
    let cells = record.cells();
    csv_line(&cells.iter().map(|cell| guarded(cell)).collect::<Vec<_>>())
}

/// A row as a line of text that reads as the same cells again.
#[must_use]
pub fn csv_line<T: AsRef<str>>(cells: &[T]) -> String {
    let mut line = String::new();
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            line.push(',');
        }
        let cell = cell.as_ref();
        if cell.contains([',', '"', '\n', '\r']) {
            line.push('"');
            line.push_str(&cell.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(cell);
        }
    }
    line.push('\n');
    line
}

//! Text with cells between separators as RFC 4180 has it, strictly.
//!
//! Readers in use (the `csv` crate among them) skip blank lines and accept a
//! quote that is never closed; then the row numbers told to a person would be
//! wrong, and half a file could pass as one cell. This one keeps every row at
//! its number and names each fault. It knows nothing of tables, and holds no
//! more than one row at a time.

use std::{iter::Peekable, str::Chars};

use crate::ingest::sheet::Fault;

/// Cells of a row beyond this many are dropped: no table is as wide.
const MOST_CELLS: usize = 1_000;

/// A row and the cells in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::ingest) struct Row {
    /// Its number, with the first row as 1. A cell may hold line breaks, so
    /// this is the row of a spreadsheet and not the line of an editor.
    pub(in crate::ingest) number: u32,
    /// The cells.
    pub(in crate::ingest) cells: Vec<String>,
    /// What is wrong with it.
    pub(in crate::ingest) faults: Vec<Fault>,
}

/// The rows of a text; CRLF, LF and a lone CR end one.
pub(in crate::ingest) struct Rows<'a> {
    signs: Peekable<Chars<'a>>,
    separator: char,
    number: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Plain,
    Quoted,
    Closed,
}

impl<'a> Rows<'a> {
    /// The rows of a text whose cells a sign separates.
    pub(in crate::ingest) fn of(text: &'a str, separator: char) -> Self {
        Self { signs: text.chars().peekable(), separator, number: 0 }
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        self.signs.peek()?;
        self.number = self.number.saturating_add(1);
        let mut row = Row { number: self.number, cells: Vec::new(), faults: Vec::new() };
        let mut cell = String::new();
        let mut state = State::Start;
        while let Some(sign) = self.signs.next() {
            match (state, sign) {
                (State::Quoted, '"') => state = State::Closed,
                (State::Quoted, _) => cell.push(sign),
                (State::Closed, '"') => {
                    cell.push('"');
                    state = State::Quoted;
                }
                (State::Start, '"') => state = State::Quoted,
                (_, sign) if sign == self.separator => {
                    row.keep(std::mem::take(&mut cell));
                    state = State::Start;
                }
                (_, '\n' | '\r') => {
                    if sign == '\r' && self.signs.peek() == Some(&'\n') {
                        self.signs.next();
                    }
                    row.keep(cell);
                    return Some(row);
                }
                (State::Plain, '"') | (State::Closed, _) => {
                    row.stray();
                    state = State::Plain;
                    cell.push(sign);
                }
                (State::Start | State::Plain, _) => {
                    state = State::Plain;
                    cell.push(sign);
                }
            }
        }
        if state == State::Quoted {
            row.faults.push(Fault::Unclosed(row.cells.len()));
        }
        row.keep(cell);
        Some(row)
    }
}

impl Row {
    fn keep(&mut self, cell: String) {
        if self.cells.len() < MOST_CELLS {
            self.cells.push(cell);
        }
    }

    /// One such fault a cell is enough.
    fn stray(&mut self) {
        let fault = Fault::Stray(self.cells.len());
        if self.faults.last() != Some(&fault) {
            self.faults.push(fault);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn splits_rows_and_cells() {
        #[track_caller]
        fn check(text: &str, expected: &[(u32, &[&str])]) {
            let found: Vec<Row> = Rows::of(text, ',').collect();
            let shown: Vec<(u32, Vec<&str>)> = found
                .iter()
                .map(|row| (row.number, row.cells.iter().map(String::as_str).collect()))
                .collect();
            let expected: Vec<(u32, Vec<&str>)> =
                expected.iter().map(|(number, cells)| (*number, cells.to_vec())).collect();
            assert_eq!(shown, expected, "{text:?}");
            assert!(found.iter().all(|row| row.faults.is_empty()), "{text:?}");
        }
        check("", &[]);
        check("a,b\n1,2", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("a,b\r\n1,2\r\n", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("a\r1\r", &[(1, &["a"]), (2, &["1"])]);
        check("a,\n,b\n", &[(1, &["a", ""]), (2, &["", "b"])]);
        check("a,\n,", &[(1, &["a", ""]), (2, &["", ""])]);
        check("a\n\nb", &[(1, &["a"]), (2, &[""]), (3, &["b"])]);
        check("\"a,\"\"b\"\"\r\nc\",d\ne,\"\"", &[(1, &["a,\"b\"\r\nc", "d"]), (2, &["e", ""])]);
        check(" a ,b", &[(1, &[" a ", "b"])]);
    }

    #[test]
    fn names_each_fault_with_its_place() {
        #[track_caller]
        fn check(text: &str, expected: &[(u32, Fault)]) {
            let found: Vec<(u32, Fault)> = Rows::of(text, ',')
                .flat_map(|row| row.faults.into_iter().map(move |fault| (row.number, fault)))
                .collect();
            assert_eq!(found, expected, "{text:?}");
        }
        check("a,\"b", &[(1, Fault::Unclosed(1))]);
        check("a\n\"b\nc\nd", &[(2, Fault::Unclosed(0))]);
        check("a,5\" by 4\" pipe\nb", &[(1, Fault::Stray(1))]);
        check("\"a\"b\"c,d", &[(1, Fault::Stray(0))]);
    }

    #[test]
    fn a_row_that_never_ends_stays_small() {
        let text = ",".repeat(100_000);
        let row = Rows::of(&text, ',').next().unwrap();
        assert_eq!(row.cells.len(), MOST_CELLS);
    }

    proptest! {
        #[test]
        fn what_the_csv_crate_writes_is_read_as_it_was(
            rows in prop::collection::vec(prop::collection::vec("[a-c,;\"\r\n é]{0,6}", 1..4), 0..5),
        ) {
            let mut writer = ::csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let found: Vec<Row> = Rows::of(&text, ',').collect();
            prop_assert!(found.iter().all(|row| row.faults.is_empty()));
            let cells: Vec<Vec<String>> = found.into_iter().map(|row| row.cells).collect();
            prop_assert_eq!(cells, rows);
        }
    }
}

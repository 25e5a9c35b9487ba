//! Records in JSON, as the Commission's register gives them to programs: one
//! sheet whose headings are the records' keys and whose rows are the records.
//!
//! The text is read twice and never held as a tree: a few bytes of JSON can grow
//! to a hundred times as many in memory. It must not know what a key means.

mod record;
mod shape;

use std::{borrow::Cow, collections::HashSet, ops::ControlFlow};

use serde_json::error::Category;

use self::{
    record::{Fault, Found, each_record},
    shape::{Shape, shape},
};
use super::{Book, SheetName, text};
use crate::{
    draft::FileKind,
    ingest::{
        Options,
        sheet::{Cell, Row},
    },
    issue::{Code, Issue, Severity},
};

/// Records of the register have a dozen keys.
const MOST_KEYS: usize = 100;

/// A file of records that is opened. Its headings are row 0 and its first record
/// is row 1, so that a row's number is the record's.
pub(super) struct Json<'a> {
    text: Cow<'a, str>,
    shape: Shape,
    keys: Vec<String>,
    file: String,
    sheets: [SheetName; 1],
}

/// Whether the bytes begin as JSON does, and not as text with a bracket in it.
pub(super) fn is_json(bytes: &[u8]) -> bool {
    /// Blanks before the first sign are few.
    const START: usize = 256;
    let start = bytes.get(..START).unwrap_or(bytes);
    match text::wide(start) {
        Some(text) => begins(text.as_bytes()),
        None => begins(without_mark(bytes)),
    }
}

fn begins(text: &[u8]) -> bool {
    let mut signs = text.iter().filter(|byte| !byte.is_ascii_whitespace());
    match signs.next() {
        Some(b'{') => matches!(signs.next(), None | Some(b'"' | b'}')),
        Some(b'[') => {
            matches!(signs.next(), None | Some(b'{' | b'[' | b'"' | b']' | b'-' | b'0'..=b'9'))
        }
        _ => false,
    }
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

impl<'a> Json<'a> {
    /// Looks through the whole file, so that nothing can be wrong with it later.
    pub(super) fn open(file: &str, bytes: &'a [u8], options: &Options) -> Result<Self, Box<Issue>> {
        let fault =
            |code, message: String| Box::new(Issue::of_file(code, Severity::Error, file, message));
        let narrow = || std::str::from_utf8(without_mark(bytes)).map(Cow::Borrowed);
        let text = text::wide(bytes).map_or_else(narrow, Ok).map_err(|error| {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.split(|byte| *byte == b'\n').count();
            fault(
                Code::NotUtf8,
                format!(
                    "JSON is written in UTF-8 or UTF-16 and this is in neither (the first fault is in line {line}); save the file as UTF-8, or download it again"
                ),
            )
        })?;
        let told = |found: Fault| fault(found.code(), found.message());
        let shape = shape(&text).map_err(told)?;
        let mut keys: Vec<String> = Vec::new();
        let mut known: HashSet<String> = HashSet::new();
        let mut cells = 0_usize;
        each_record(&text, &shape, &mut |number, record: Found| {
            let mut own = HashSet::new();
            for (key, cell) in &record {
                if !own.insert(key.as_str()) {
                    return Err(Fault::shape(format!(
                        "record {number} has the key `{key}` twice, so it cannot be told which of the two holds; take one of them out"
                    )));
                }
                cells += usize::from(!cell.is_blank());
                if known.insert(key.clone()) {
                    keys.push(key.clone());
                }
            }
            if keys.len() > MOST_KEYS {
                return Err(Fault::shape(format!(
                    "the records up to record {number} have more than {MOST_KEYS} different keys, so this is no list of records of one kind"
                )));
            }
            if cells > options.limits.cells {
                return Err(Fault::TooLarge(options.limits.cells));
            }
            Ok(ControlFlow::Continue(()))
        })
        .map_err(told)?;
        let sheets = [SheetName { name: None, hidden: false }];
        Ok(Self { text, shape, keys, file: file.to_owned(), sheets })
    }
}

impl Book for Json<'_> {
    fn kind(&self) -> FileKind {
        FileKind::Json
    }

    fn sheets(&self) -> &[SheetName] {
        &self.sheets
    }

    fn rows(
        &mut self,
        _sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), Box<Issue>> {
        if self.keys.is_empty() {
            return Ok(());
        }
        let heading = self.keys.iter().map(|key| Cell::of_text(key.as_str())).collect();
        if each(Row { number: 0, cells: heading, faults: Vec::new() }).is_break() {
            return Ok(());
        }
        each_record(&self.text, &self.shape, &mut |number, record: Found| {
            let mut cells: Vec<Cell> = Vec::new();
            for (key, cell) in record {
                let Some(at) = self.keys.iter().position(|known| *known == key) else { continue };
                if cells.len() <= at {
                    cells.resize(at + 1, Cell::Blank);
                }
                if let Some(place) = cells.get_mut(at) {
                    *place = cell;
                }
            }
            Ok(each(Row { number, cells, faults: Vec::new() }))
        })
        .map_err(|found| {
            Box::new(Issue::of_file(found.code(), Severity::Error, &self.file, found.message()))
        })
    }
}

impl Fault {
    fn code(&self) -> Code {
        match self {
            Self::TooLarge(_) => Code::FileTooLarge,
            Self::Shape(_) | Self::Text(_) => Code::NotRecords,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::TooLarge(most) => format!(
                "the records hold more than {most} values; split the file into several and import them together"
            ),
            Self::Shape(message) => message.clone(),
            Self::Text(error) => match error.classify() {
                Category::Eof => format!(
                    "the file breaks off in line {}, so a part of it is missing; download or export it again",
                    error.line()
                ),
                _ => format!(
                    "this begins as JSON but is none in line {}, column {} ({error}); download or export it again, or mend that place",
                    error.line(),
                    error.column()
                ),
            },
        }
    }
}

#[cfg(test)]
mod tests;

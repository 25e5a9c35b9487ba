//! Files of every kind as sheets of rows. It must not know what a row means:
//! that is [`super::layout`]'s.

mod archive;
mod biff;
#[cfg(test)]
mod corpora;
mod csv;
mod delimited;
mod kind;
mod markup;
mod ole;
#[cfg(test)]
mod properties;
mod refusal;
mod register_json;
mod separator;
mod text;
mod workbook;

#[cfg(test)]
pub(super) use self::csv::Rows;
pub(super) use self::delimited::Delimited;
pub(super) use self::kind::Kind;
pub(super) use self::text::twice;
use std::ops::ControlFlow;

use super::{
    Options,
    sheet::{Cell, Row},
};
use crate::{
    draft::FileKind,
    explanation::TextForm,
    issue::{Code, Issue, Severity},
};

/// Cells that are merged into one; columns are counted from 0, rows as they are
/// numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) first_row: u32,
    pub(super) first_column: usize,
    pub(super) last_row: u32,
    pub(super) last_column: usize,
}

impl Region {
    /// Whether it reaches over several rows of one column, below a row.
    pub(super) const fn is_down_from(&self, row: u32) -> bool {
        self.first_row > row
            && self.first_column == self.last_column
            && self.last_row > self.first_row
    }

    /// Fills the cells of these rows that it covers with what stands in the first.
    pub(super) fn fill(&self, rows: &mut [Row]) {
        let at = self.first_column;
        let first = rows.iter().find(|row| row.number == self.first_row);
        let Some(first) = first.map(|row| row.cell(at).clone()) else { return };
        let within = |row: &&mut Row| row.number > self.first_row && row.number <= self.last_row;
        for row in rows.iter_mut().filter(within).filter(|row| row.cell(at).is_blank()) {
            if row.cells.len() <= at {
                row.cells.resize(at + 1, Cell::Blank);
            }
            if let Some(cell) = row.cells.get_mut(at) {
                cell.clone_from(&first);
            }
        }
    }
}

/// A file that is opened. Rows are handed over one by one, so that a large sheet
/// is never held as a whole where its kind allows that.
pub(super) trait Book {
    /// What kind of file it is.
    fn kind(&self) -> FileKind;

    /// Its sheets, in order.
    fn sheets(&self) -> &[SheetName];

    /// What whoever hands the file in should know of how it was opened.
    fn remark(&self) -> Option<Issue> {
        None
    }

    /// How it is written, if it is text.
    fn form(&self) -> Option<TextForm> {
        None
    }

    /// The cells of a sheet that are merged with others, where that can be told.
    fn merged(&mut self, _sheet: usize) -> Vec<Region> {
        Vec::new()
    }

    /// Hands over the rows of a sheet from the first one, until told to stop.
    ///
    /// # Errors
    /// With what is wrong with the sheet as a whole.
    fn rows(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), Box<Issue>>;
}

/// A sheet by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetName {
    /// Its name, in a kind of file that has several.
    pub(super) name: Option<String>,
    /// Whether a person who opens the file does not see it.
    pub(super) hidden: bool,
}

/// Tells the kind of a file by its content.
///
/// # Errors
/// With what is wrong with the file as a whole.
pub(super) fn kind(file: &str, bytes: &[u8], options: &Options) -> Result<Kind, Box<Issue>> {
    let most = options.limits.bytes;
    if bytes.len() > most {
        let message = format!(
            "the file is larger than {} MiB; split it into several files and import them together",
            most / (1024 * 1024)
        );
        let issue = Issue::of_file(Code::FileTooLarge, Severity::Error, file, message);
        return Err(Box::new(issue));
    }
    kind::kind(bytes, &options.limits).map_err(|refusal| refusal.issue(file))
}

/// Opens a file of a kind, once it was looked through.
///
/// # Errors
/// With what is wrong with the file as a whole.
pub(super) fn open_as<'a>(
    kind: Kind,
    file: &str,
    bytes: &'a [u8],
    options: &Options,
) -> Result<Box<dyn Book + 'a>, Box<Issue>> {
    match kind {
        Kind::Text => Ok(Box::new(Delimited::open(file, bytes, &options.limits)?)),
        Kind::Json => Ok(Box::new(register_json::Json::open(file, bytes, options)?)),
        Kind::Xlsx | Kind::Xlsb | Kind::Ods | Kind::Xls => {
            let book = workbook::open(kind, file, bytes, options);
            Ok(Box::new(book.map_err(|refusal| refusal.issue(file))?))
        }
    }
}

/// Opens a file, told by its content.
///
/// # Errors
/// With what is wrong with the file as a whole.
pub(super) fn open<'a>(
    file: &str,
    bytes: &'a [u8],
    options: &Options,
) -> Result<Box<dyn Book + 'a>, Box<Issue>> {
    open_as(kind(file, bytes, options)?, file, bytes, options)
}

/// Reads a file while it is looked through, where its kind allows that. Nothing if it
/// has to be opened as others are ([`open_as`]); then nothing counts that was read.
pub(super) fn read_beside<'a, T>(
    kind: Kind,
    file: &str,
    bytes: &'a [u8],
    options: &Options,
    read: impl FnOnce(&mut dyn Book) -> T,
) -> Option<(Box<dyn Book + 'a>, T)> {
    if kind != Kind::Xlsx {
        return None;
    }
    let (book, read) = workbook::read_beside(file, bytes, options, |book| read(book))?;
    Some((Box::new(book), read))
}

//! What a file looks like to whoever reads it, before anything of it is taken: what
//! kind it is, how its sheets are laid out and how surely, and what each heading
//! was understood as. Nothing here is a fact, and nothing is published from it.

use serde::{Deserialize, Serialize};

use crate::{
    draft::{FileKind, Layout},
    issue::Issue,
    table::Table,
};

/// What one file looks like.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Explanation {
    /// The file as it was handed over, for display only.
    pub file: String,
    /// What kind of file it is; none if that cannot be told.
    pub kind: Option<FileKind>,
    /// How it is written, if it is text.
    pub text: Option<TextForm>,
    /// All its sheets, in their order.
    pub sheets: Vec<SheetLooks>,
    /// What is wrong with the file as a whole and what is to be said of it.
    pub issues: Vec<Issue>,
}

/// How a text is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextForm {
    /// In which encoding.
    pub encoding: String,
    /// Whether nothing in the file says so.
    pub is_guessed: bool,
    /// What stands between two cells.
    pub separator: char,
    /// Whether its first line, such as `sep=;`, says so.
    pub is_named: bool,
}

/// What a sheet looks like.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SheetLooks {
    /// Its name, in a file that has several.
    pub name: Option<String>,
    /// Whether a person who opens the file does not see it.
    pub hidden: bool,
    /// Whether it is for people alone.
    pub for_people: bool,
    /// Rows that are not blank.
    pub rows: usize,
    /// The last column in which anything stands, counted from 1.
    pub columns: usize,
    /// In which ways it can be laid out, the likeliest first.
    pub layouts: Vec<Likely>,
    /// The row of its headings, if it can be laid out in any way.
    pub heading: Option<u32>,
    /// What it was read as; none if it was not.
    pub read: Option<ReadAs>,
    /// What stands in the row of its headings.
    pub headings: Vec<HeadingLooks>,
    /// What is wrong with it as a whole and with its headings.
    pub issues: Vec<Issue>,
}

/// A way in which a sheet can be laid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Likely {
    /// The way.
    pub layout: Layout,
    /// How surely, in hundredths; 0 if it is not laid out so.
    pub confidence: u8,
    /// The row in which the headings would stand.
    pub heading: Option<u32>,
}

/// What a sheet was read as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadAs {
    /// How it is laid out.
    pub layout: Layout,
    /// The table that its rows are records of.
    pub table: Table,
    /// How many records there are in it.
    pub records: usize,
    /// How many rows are about something else.
    pub left_out: usize,
    /// The columns of the table about which the file says the same in every row.
    pub of_all: Vec<String>,
    /// The columns of the table about which it says nothing.
    pub silent: Vec<String>,
}

/// A heading, and what it was understood as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadingLooks {
    /// Its cell.
    pub cell: String,
    /// What stands there.
    pub text: String,
    /// Whether it is a heading of the likeliest layout.
    pub is_known: bool,
    /// The columns of the table that are read from it; none if the sheet is not read,
    /// or if it tells something else, such as which rows are meant.
    pub columns: Vec<String>,
}
